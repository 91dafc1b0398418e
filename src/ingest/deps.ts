import type { Embeddings } from "@langchain/core/embeddings"
import type { Clock } from "../core/clock.ts"
import type { Database } from "../storage/database.ts"
import type { Reader } from "./read/index.ts"

/** What reading documents needs from outside. */
export interface IngestDeps {
  readonly database: Database
  readonly clock: Clock
  readonly reader: Reader
  /** Name of the embedding model and the space of its vectors. */
  readonly model: string
  readonly space: number
  /** A model fast enough to run while reading; null leaves the vectors to the background. */
  readonly inlineModel: Embeddings | null
}
