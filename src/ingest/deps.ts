import type { Clock } from "../core/clock.ts"
import type { Database } from "../storage/database.ts"
import type { Reader } from "./read/index.ts"

/** What reading documents needs from outside. */
export interface IngestDeps {
  readonly database: Database
  readonly clock: Clock
  readonly reader: Reader
}
