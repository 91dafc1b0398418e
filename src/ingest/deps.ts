import type { Embeddings } from "@langchain/core/embeddings"
import type { Clock } from "../core/clock.ts"
import type { Database } from "../storage/database.ts"
import type { Reader } from "./read/index.ts"

/** What reading documents needs from outside. */
export interface IngestDeps {
  readonly database: Database
  readonly clock: Clock
  readonly reader: Reader
  /** Of the vectors that `inlineModel` makes. */
  readonly space: number
  /** A model besides the built-in one; null where there is none. */
  readonly inlineModel: Embeddings | null
}
