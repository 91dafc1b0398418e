import { readFile } from "node:fs/promises"
import { loadHolidays } from "./calendar/load.ts"
import type { Config } from "./config.ts"
import { type Clock, systemClock } from "./core/clock.ts"
import { AppError } from "./core/errors.ts"
import { createLog, type Log } from "./core/log.ts"
import type { Keys } from "./core/seal.ts"
import { loadTexts, type Texts } from "./core/texts.ts"
import type { WorkCalendar } from "./core/working-days.ts"
import type { QueryVectors } from "./features/ask/by-model.ts"
import { NO_GLOSSARY } from "./features/ask/glossary.ts"
import { type GlossaryFile, readGlossary } from "./features/ask/glossary-file.ts"
import type { IngestDeps } from "./ingest/deps.ts"
import { createReader } from "./ingest/read/index.ts"
import type { ModelSpace } from "./ingest/renew-space.ts"
import { openKeys } from "./keys.ts"
import { BUILTIN_DIMENSIONS, BUILTIN_MODEL } from "./models/builtin.ts"
import { createEmbeddingModel } from "./models/embeddings.ts"
import { createQueryVectors } from "./query-vectors.ts"
import { SHEET_LIMITS } from "./sheets/limits.ts"
import { parseSheets } from "./sheets/parse.ts"
import { type Database, type DatabaseAddress, openDatabase } from "./storage/database.ts"
import { embeddingSpace } from "./storage/embedding-spaces.ts"
import { migrate } from "./storage/migrate.ts"
import { createWordingModel, type WordingModel } from "./wording-model.ts"

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
  /** The office's own words, and what is wrong with its table of them. */
  readonly words: GlossaryFile
  /** The model that is set, and its space. */
  readonly space: ModelSpace
  /** The model that words answers; null where none is set. */
  readonly wording: WordingModel | null
  /** Made for one run of reading; its `reader` must be closed. */
  ingestDeps(onPage?: (page: number, of: number) => void): IngestDeps
  close(): Promise<void>
}

/** Reads the office's table of words. Never throws for what stands in it, or for a file that is not there. */
export async function openGlossary(file: string | null): Promise<GlossaryFile> {
  const none = { glossary: NO_GLOSSARY, problems: [] }
  if (file === null) return none
  try {
    const bytes = await readFile(file).catch((cause: unknown) => {
      throw new AppError("path-missing", `nothing at ${file}`, { cause, details: { path: file } })
    })
    return bytes.length === 0 ? none : readGlossary(await parseSheets(bytes, file, SHEET_LIMITS))
  } catch (error) {
    if (error instanceof AppError) return { ...none, error }
    throw error
  }
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
  const words = await openGlossary(config.glossaryFile)
  const database = await open(config.database)
  try {
    const ran = await migrate(database)
    if (ran.length > 0) log.info({ migrations: ran }, "database shaped")
    const { embeddings: source, embeddingsKey: apiKey } = config
    const model = createEmbeddingModel(source, apiKey)
    const vectors = createQueryVectors({
      ...{ own: model, source, apiKey, patienceMs: options.patienceMs },
      builtinSpace: await embeddingSpace(database, BUILTIN_MODEL, BUILTIN_DIMENSIONS),
    })
    return {
      config,
      log,
      clock,
      texts,
      database,
      keys: openKeys(config),
      holidays,
      words,
      vectors,
      space:
        source === null
          ? { space: null, model: null }
          : {
              space: await embeddingSpace(database, model.name, model.dimensions),
              model: model.embeddings,
            },
      wording: config.chat === null ? null : createWordingModel({ database, clock, settings: config.chat }),
      ingestDeps: (onPage) => ({
        database,
        clock,
        reader: createReader({ ocrWorkers: config.ocrWorkers, onPage }),
      }),
      close: async () => {
        vectors.close()
        model.close()
        await database.close()
      },
    }
  } catch (error) {
    await database.close()
    throw error
  }
}
