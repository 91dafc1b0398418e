import { join, resolve } from "node:path"
import { z } from "zod"
import {
  blankIsMissing,
  type ChannelConfig,
  channelSettings,
  count,
  readChannels,
  text,
} from "./config-channels.ts"
import { type ChatSettings, chatProblems, chatSettings, readChat } from "./config-chat.ts"
import { embeddingProblems, embeddingSettings, readModelSource } from "./config-embeddings.ts"
import { dayInVietnam } from "./core/calendar.ts"
import type { ChannelName } from "./core/channel.ts"
import { systemClock } from "./core/clock.ts"
import type { CivilDate } from "./core/document.ts"
import { AppError } from "./core/errors.ts"
import type { QuietHours } from "./core/quiet-hours.ts"
import type { Rate } from "./core/rate.ts"
import { type Periods, readPeriods } from "./core/retention.ts"
import { CAUTIONS, type Caution } from "./features/ask/caution.ts"
import type { GroupPolicy } from "./groups.ts"
import type { LimitRates } from "./limits.ts"
import type { ModelSource } from "./models/embeddings.ts"
import type { DatabaseAddress } from "./storage/database.ts"

const ROOT = join(import.meta.dirname, "..")

/** "20/10": twenty at once, ten more a minute. */
const rate = (fallback: string) =>
  z
    .preprocess(
      blankIsMissing,
      z
        .string()
        .regex(/^[1-9]\d{0,5}\/[1-9]\d{0,5}$/, "like 20/10: so many at once, and so many more a minute")
        .default(fallback),
    )
    .transform((value): Rate => {
      const [burst, perMinute] = value.split("/").map(Number)
      return { burst: burst!, perMinute: perMinute! }
    })

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
  ...embeddingSettings,
  ...chatSettings,
  SECRET_KEY: z.preprocess(blankIsMissing, z.string().min(32, "at least 32 characters").optional()),
  METRICS_TOKEN: text,
  ORGANISATION: z.preprocess(blankIsMissing, z.string().max(120, "at most 120 characters").optional()),
  RECEPTION: z.preprocess(blankIsMissing, z.string().max(300, "at most 300 characters").optional()),
  /** From–to of the day in Vietnam. */
  QUIET_HOURS: z.preprocess(
    blankIsMissing,
    z
      .string()
      .regex(/^([01]\d|2[0-3]):[0-5]\d-([01]\d|2[0-3]):[0-5]\d$/, "like 21:30-06:45")
      .default("21:30-06:45"),
  ),
  NOTICES_A_DAY: count(3, 1, 100),
  LIMIT_PERSON: rate("20/10"),
  LIMIT_UNIT: rate("300/120"),
  LIMIT_PROCESS: rate("6000/3000"),
  /** Not `GROUPS`: shells have a variable of that name, which cannot be set. */
  GROUP_CHATS: z.preprocess(blankIsMissing, z.enum(["officers", "off"]).default("officers")),
  HOLIDAYS_FILE: text,
  GLOSSARY_FILE: text,
  ANSWER_CAUTION: z.preprocess(blankIsMissing, z.enum(CAUTIONS).default("usual")),
  OPEN311: z.preprocess(blankIsMissing, z.enum(["on", "off"]).default("off")),
  ...channelSettings,
})

type Values = z.infer<typeof schema>

export interface Config {
  readonly database: DatabaseAddress
  /** Folder read at the start; null reads none. */
  readonly knowledge: string | null
  readonly host: string
  readonly port: number
  /** The demonstration chat. With a real channel set up it only runs when WEB_CHAT=on. */
  readonly webChat: boolean
  readonly channels: ChannelConfig
  /** Messages a second, where the operator sets them. */
  readonly rates: Partial<Record<ChannelName, number>>
  /** Where people and platforms reach this service, without a slash at the end; null when they cannot. */
  readonly publicUrl: string | null
  /** What the key of the installation is made of; null makes one beside the embedded database. */
  readonly secretKey: string | null
  /** What /metrics asks for, as a bearer token; null answers only requests from this machine. */
  readonly metricsToken: string | null
  /** Who runs the assistant, as people are told before they agree to anything; null only without a real channel. */
  readonly organisation: string | null
  /** Where citizens are received, as those are told who complain or denounce: address, hours, number. */
  readonly reception: string | null
  readonly quietHours: QuietHours
  readonly noticesADay: number
  readonly limits: LimitRates
  readonly groups: GroupPolicy
  /** How many days each kind of data is kept. */
  readonly retention: Periods
  /** The operator's own days off and working Saturdays; null has only those that come with the program. */
  readonly holidaysFile: string | null
  /** What people here call things, and what documents call them; null has only the words that come with the program. */
  readonly glossaryFile: string | null
  /** How sure it must be before it answers. */
  readonly caution: Caution
  /** Whether anybody may read the published suggestions as Open311. */
  readonly open311: boolean
  readonly logLevel: "debug" | "info" | "warn" | "error" | "silent"
  readonly locale: "vi" | "en"
  readonly ocrWorkers: number
  /** Null uses the built-in vectors. */
  readonly embeddings: ModelSource | null
  /** What the server of `embeddings` asks for. */
  readonly embeddingsKey: string | undefined
  /** The model that words answers; null words none. */
  readonly chat: ChatSettings | null
}

/**
 * Reads the environment, the only place that does. Throws AppError `config` whose message lists every
 * problem, one a line, without ever repeating a value: it may be a secret. `today` is the day in Vietnam by which an
 * approval is judged.
 */
export function readConfig(
  environment: NodeJS.ProcessEnv = process.env,
  today: CivilDate = dayInVietnam(systemClock.now()),
): Config {
  const parsed = schema.safeParse(environment)
  const problems = parsed.success
    ? []
    : parsed.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`)
  const { periods, problems: wrongPeriods } = readPeriods(environment.RETENTION_DAYS ?? "")
  problems.push(...wrongPeriods.map((problem) => `RETENTION_DAYS: ${problem}`))
  problems.push(...embeddingProblems(environment), ...chatProblems(environment, today))
  if (parsed.success) problems.push(...problemsTogether(parsed.data))
  if (!parsed.success || problems.length > 0) {
    throw new AppError("config", problems.join("\n"), { details: { problems: problems.join("\n") } })
  }
  const { data } = parsed
  const { channels } = readChannels(data)
  const isReal = Object.values(channels).some((one) => one !== null)
  return Object.freeze({
    database:
      data.DATABASE_URL === undefined
        ? ({ engine: "embedded", folder: resolve(data.DATA_DIR) } as const)
        : ({ engine: "server", url: data.DATABASE_URL } as const),
    knowledge: data.KNOWLEDGE_DIR === "" ? null : resolve(data.KNOWLEDGE_DIR),
    host: data.HOST,
    port: data.PORT,
    webChat: data.WEB_CHAT === "on" || (data.WEB_CHAT === undefined && !isReal),
    channels,
    rates: {
      telegram: data.TELEGRAM_RATE,
      "zalo-bot": data.ZALO_BOT_RATE,
      "zalo-oa": data.ZALO_OA_RATE,
    },
    publicUrl: data.PUBLIC_URL?.replace(/\/+$/, "") ?? null,
    secretKey: data.SECRET_KEY ?? null,
    metricsToken: data.METRICS_TOKEN ?? null,
    organisation: data.ORGANISATION ?? null,
    reception: data.RECEPTION ?? null,
    quietHours: quietHours(data.QUIET_HOURS),
    noticesADay: data.NOTICES_A_DAY,
    limits: { person: data.LIMIT_PERSON, unit: data.LIMIT_UNIT, process: data.LIMIT_PROCESS },
    groups: data.GROUP_CHATS,
    retention: periods,
    holidaysFile: data.HOLIDAYS_FILE === undefined ? null : resolve(data.HOLIDAYS_FILE),
    glossaryFile: data.GLOSSARY_FILE === undefined ? null : resolve(data.GLOSSARY_FILE),
    caution: data.ANSWER_CAUTION,
    open311: data.OPEN311 === "on",
    logLevel: data.LOG_LEVEL,
    locale: data.LOCALE,
    ocrWorkers: data.OCR_WORKERS,
    embeddings: readModelSource(data),
    embeddingsKey: data.EMBEDDINGS_API_KEY,
    chat: readChat(data),
  })
}

/** Settings that are right alone and wrong together. */
function problemsTogether(data: Values): string[] {
  const { channels, problems } = readChannels(data)
  const isReal = Object.values(channels).some((one) => one !== null)
  const keeps = isReal || data.PUBLIC_URL !== undefined
  if (data.DATABASE_URL !== undefined && keeps && data.SECRET_KEY === undefined) {
    problems.push(
      "SECRET_KEY: set it, the same for every process on this database; it seals tokens, links and phone numbers",
    )
  }
  if (isReal && data.ORGANISATION === undefined) {
    problems.push(
      "ORGANISATION: set the name of the body that runs this assistant; people read it before they agree to anything",
    )
  }
  return problems
}

function quietHours(value: string): QuietHours {
  const [from, to] = value.split("-").map((time) => {
    const [hour, minute] = time.split(":").map(Number)
    return hour! * 60 + minute!
  })
  return { from: from!, to: to! }
}

const DEMO_SETTINGS = [
  ...(["DATA_DIR", "LOCALE", "LOG_LEVEL", "PORT"] as const),
  ...(["CHAT_URL", "CHAT_MODEL", "CHAT_API_KEY", "CHAT_WAIT_SECONDS"] as const),
] as const

/**
 * What a demonstration takes from the environment: nothing that leads to a real platform, database or paper, and of models
 * that word answers only one in the house, for what allows another one is not taken.
 */
export function demoSettings(environment: NodeJS.ProcessEnv = process.env) {
  return Object.fromEntries(DEMO_SETTINGS.map((name) => [name, environment[name]]))
}

/** The server on which tests and simulations may create databases; undefined when none is named. */
export function databaseUrl(environment: NodeJS.ProcessEnv = process.env): string | undefined {
  return environment.DATABASE_URL || environment.TEST_DATABASE_URL || undefined
}
