import { join, resolve } from "node:path"
import { z } from "zod"
import { AppError } from "./core/errors.ts"
import type { DatabaseAddress } from "./storage/database.ts"

const ROOT = join(import.meta.dirname, "..")

// A file of settings may leave spaces or the line ends of another system behind a value.
const blankIsMissing = (value: unknown) => (typeof value === "string" ? value.trim() || undefined : value)
const text = z.preprocess(blankIsMissing, z.string().optional())
const url = z.preprocess(blankIsMissing, z.url({ protocol: /^https?$/ }).optional())
const count = (fallback: number, least: number, most: number) =>
  z.preprocess(blankIsMissing, z.coerce.number().int().min(least).max(most).default(fallback))

const schema = z.object({
  DATA_DIR: z.preprocess(blankIsMissing, z.string().default("./data")),
  DATABASE_URL: z.preprocess(
    blankIsMissing,
    z
      .string()
      .regex(/^postgres(ql)?:\/\//, "must begin with postgres:// or postgresql://")
      .optional(),
  ),
  /** An empty string reads no folder at the start. */
  KNOWLEDGE_DIR: z.string().trim().default(join(ROOT, "knowledge")),
  HOST: z.preprocess(blankIsMissing, z.string().default("127.0.0.1")),
  PORT: count(8686, 0, 65_535),
  WEB_CHAT: z.preprocess(blankIsMissing, z.enum(["on", "off"]).optional()),
  LOG_LEVEL: z.preprocess(
    blankIsMissing,
    z.enum(["debug", "info", "warn", "error", "silent"]).default("warn"),
  ),
  LOCALE: z.preprocess(blankIsMissing, z.enum(["vi", "en"]).default("vi")),
  OCR_WORKERS: count(2, 1, 16),
  EMBEDDINGS_URL: url,
  EMBEDDINGS_MODEL: text,
  EMBEDDINGS_DIMENSIONS: count(1024, 8, 4000),
  EMBEDDINGS_API_KEY: text,
  TELEGRAM_BOT_TOKEN: text,
  ZALO_BOT_TOKEN: text,
  ZALO_OA_APP_ID: text,
})

export interface EmbeddingServer {
  readonly url: string
  readonly model: string
  readonly dimensions: number
  readonly apiKey: string | undefined
}

export interface Config {
  readonly database: DatabaseAddress
  /** Folder read at the start; null reads none. */
  readonly knowledge: string | null
  readonly host: string
  readonly port: number
  /** The demonstration chat. With a real channel set up it only runs when WEB_CHAT=on. */
  readonly webChat: boolean
  /** Names of settings of real channels that are set. */
  readonly realChannels: readonly string[]
  readonly logLevel: "debug" | "info" | "warn" | "error" | "silent"
  readonly locale: "vi" | "en"
  readonly ocrWorkers: number
  /** Null uses the built-in vectors. */
  readonly embeddings: EmbeddingServer | null
}

/**
 * Reads the environment, the only place that does. Throws AppError `config` whose message lists every
 * problem, one a line, without ever repeating a value: it may be a secret.
 */
export function readConfig(environment: NodeJS.ProcessEnv = process.env): Config {
  const parsed = schema.safeParse(environment)
  const problems = parsed.success
    ? []
    : parsed.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`)
  const both = [environment.EMBEDDINGS_URL, environment.EMBEDDINGS_MODEL].filter((value) => value?.trim())
  if (both.length === 1) problems.push("EMBEDDINGS_URL and EMBEDDINGS_MODEL: set both or neither")
  if (!parsed.success || problems.length > 0) {
    throw new AppError("config", problems.join("\n"), { details: { problems: problems.join("\n") } })
  }
  const { data } = parsed
  const realChannels = (["TELEGRAM_BOT_TOKEN", "ZALO_BOT_TOKEN", "ZALO_OA_APP_ID"] as const).filter(
    (name) => data[name] !== undefined,
  )
  return Object.freeze({
    database:
      data.DATABASE_URL === undefined
        ? ({ engine: "embedded", folder: resolve(data.DATA_DIR) } as const)
        : ({ engine: "server", url: data.DATABASE_URL } as const),
    knowledge: data.KNOWLEDGE_DIR === "" ? null : resolve(data.KNOWLEDGE_DIR),
    host: data.HOST,
    port: data.PORT,
    webChat: data.WEB_CHAT === "on" || (data.WEB_CHAT === undefined && realChannels.length === 0),
    realChannels,
    logLevel: data.LOG_LEVEL,
    locale: data.LOCALE,
    ocrWorkers: data.OCR_WORKERS,
    embeddings:
      data.EMBEDDINGS_URL === undefined || data.EMBEDDINGS_MODEL === undefined
        ? null
        : {
            url: data.EMBEDDINGS_URL,
            model: data.EMBEDDINGS_MODEL,
            dimensions: data.EMBEDDINGS_DIMENSIONS,
            apiKey: data.EMBEDDINGS_API_KEY,
          },
  })
}
