import { loadHolidays } from "./calendar/load.ts"
import type { Config } from "./config.ts"
import { type Clock, systemClock } from "./core/clock.ts"
import { createLog, type Log } from "./core/log.ts"
import type { Keys } from "./core/seal.ts"
import { loadTexts, type Texts } from "./core/texts.ts"
import type { WorkCalendar } from "./core/working-days.ts"
import type { QueryVectors } from "./features/ask/gather.ts"
import type { IngestDeps } from "./ingest/deps.ts"
import { createReader } from "./ingest/read/index.ts"
import { openKeys } from "./keys.ts"
import { BUILTIN_MODEL } from "./models/builtin.ts"
import { createEmbeddingModel, questionVectors } from "./models/embeddings.ts"
import { type Database, type DatabaseAddress, openDatabase } from "./storage/database.ts"
import { embeddingSpace } from "./storage/embedding-spaces.ts"
import { migrate } from "./storage/migrate.ts"

/** The parts that every way of running Chibo needs: the service, the command line, the benches. */
export interface Parts {
  readonly config: Config
  readonly log: Log
  readonly clock: Clock
  readonly texts: Texts
  readonly database: Database
  readonly vectors: QueryVectors
  readonly keys: Keys
  /** Days off and working Saturdays. */
  readonly holidays: WorkCalendar
  /** By which papers that come in a conversation are found. */
  readonly paperModel: Pick<IngestDeps, "space" | "inlineModel">
  /** Made for one run of reading; its `reader` must be closed. */
  ingestDeps(onPage?: (page: number, of: number) => void): IngestDeps
  close(): Promise<void>
}

export interface ComposeOptions {
  /** Default: the machine's. */
  readonly clock?: Clock
  /** Gives the database, which `Parts.close` closes. Default: opens the one that the settings name. */
  readonly open?: (address: DatabaseAddress) => Promise<Database>
  /** How long a question waits for a model before it goes by words alone. Default 1.5 s: others wait behind it. */
  readonly patienceMs?: number
}

/** Opens the database, brings it to the newest shape, and sets up the models. */
export async function compose(config: Config, options: ComposeOptions = {}): Promise<Parts> {
  const { clock = systemClock, open = openDatabase } = options
  const log = createLog(config.logLevel)
  const texts = loadTexts(config.locale)
  const holidays = loadHolidays(config.holidaysFile)
  const database = await open(config.database)
  try {
    const ran = await migrate(database)
    if (ran.length > 0) log.info({ migrations: ran }, "database shaped")
    const model = createEmbeddingModel(config.embeddings, config.embeddingsKey)
    const space = await embeddingSpace(database, model.name, model.dimensions)
    const isBuiltin = model.name === BUILTIN_MODEL
    // The built-in model's numbers stand with every passage anyhow.
    const inline = isBuiltin ? null : model.embeddings
    return {
      config,
      log,
      clock,
      texts,
      database,
      keys: openKeys(config),
      holidays,
      vectors: { space, isBuiltin, embed: questionVectors(model, options.patienceMs) },
      paperModel: { space, inlineModel: inline },
      ingestDeps: (onPage) => ({
        database,
        clock,
        reader: createReader({ ocrWorkers: config.ocrWorkers, onPage }),
        space,
        inlineModel: inline,
      }),
      close: async () => {
        model.close()
        await database.close()
      },
    }
  } catch (error) {
    await database.close()
    throw error
  }
}
