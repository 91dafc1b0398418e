import { z } from "zod"

// A file of settings may leave spaces or the line ends of another system behind a value.
export const blankIsMissing = (value: unknown) =>
  typeof value === "string" ? value.trim() || undefined : value
export const text = z.preprocess(blankIsMissing, z.string().optional())
export const url = z.preprocess(blankIsMissing, z.url({ protocol: /^https?$/ }).optional())
export const count = (fallback: number, least: number, most: number) =>
  z.preprocess(blankIsMissing, z.coerce.number().int().min(least).max(most).default(fallback))
const rate = z.preprocess(blankIsMissing, z.coerce.number().min(0.1).max(10_000).optional())
const choice = <const T extends readonly [string, ...string[]]>(values: T, fallback: T[number]) =>
  z.preprocess(blankIsMissing, z.enum(values).default(fallback as never))
const telegramSecret = z.preprocess(
  blankIsMissing,
  z
    .string()
    .regex(/^[\w-]{16,256}$/, "16 to 256 letters, digits, _ or -")
    .optional(),
)
const hosts = z.preprocess(
  blankIsMissing,
  z
    .string()
    .regex(
      /^[a-z0-9-]+(\.[a-z0-9-]+)+(\s*,\s*[a-z0-9-]+(\.[a-z0-9-]+)+)*$/,
      "names of hosts in small letters, with commas",
    )
    .transform((list) => list.split(",").map((name) => name.trim()))
    .optional(),
)
const zaloSecret = z.preprocess(blankIsMissing, z.string().min(16).max(256).optional())

/** What the environment says about the channels to platforms. */
export const channelSettings = {
  PUBLIC_URL: z.preprocess(blankIsMissing, z.url({ protocol: /^https?$/ }).optional()),
  TELEGRAM_BOT_TOKEN: text,
  TELEGRAM_WEBHOOK_SECRET: telegramSecret,
  TELEGRAM_API_ROOT: url,
  TELEGRAM_RATE: rate,
  ZALO_BOT_TOKEN: text,
  ZALO_BOT_WEBHOOK_SECRET: zaloSecret,
  ZALO_BOT_API_ROOT: url,
  ZALO_BOT_FORMATTING: choice(["plain", "styles"], "plain"),
  ZALO_BOT_RATE: rate,
  ZALO_PHOTO_HOSTS: hosts,
  ZALO_OA_APP_ID: text,
  ZALO_OA_APP_SECRET: text,
  ZALO_OA_SECRET_KEY: text,
  ZALO_OA_REFRESH_TOKEN: text,
  ZALO_OA_SIGNATURE: choice(["log", "enforce"], "log"),
  ZALO_OA_BUTTONS: choice(["hide", "show"], "hide"),
  ZALO_OA_TEMPLATES: text,
  ZALO_OA_SITE_VERIFICATION: text,
  ZALO_OA_API_ROOT: url,
  ZALO_OA_OAUTH_ROOT: url,
  ZALO_OA_BUSINESS_ROOT: url,
  ZALO_OA_RATE: rate,
}

export type ChannelValues = z.infer<z.ZodObject<typeof channelSettings>>

interface Webhook {
  readonly url: string
  readonly secret: string
}

export interface TelegramSettings {
  readonly token: string
  /** Absent polls. */
  readonly webhook?: Webhook
  readonly apiRoot?: string
}

export interface ZaloBotSettings {
  readonly token: string
  readonly webhook?: Webhook
  readonly apiRoot?: string
  readonly formatting: "plain" | "styles"
  /** From where pictures are fetched; absent: where the platform is known to keep them. */
  readonly photoHosts: readonly string[] | undefined
}

export interface ZaloOaSettings {
  readonly appId: string
  readonly appSecret: string
  readonly oaSecretKey: string
  readonly refreshToken: string | undefined
  readonly signature: "log" | "enforce"
  /** Whether a tapped button shows as a message of the person. */
  readonly buttonType: "hide" | "show"
  /** A JSON file: our template names, each with the platform's id and fields. */
  readonly templatesFile: string | undefined
  readonly siteVerification: string | undefined
  readonly photoHosts: readonly string[] | undefined
  readonly apiRoot: string | undefined
  readonly oauthRoot: string | undefined
  readonly businessRoot: string | undefined
}

export interface ChannelConfig {
  readonly telegram: TelegramSettings | null
  readonly zaloBot: ZaloBotSettings | null
  readonly zaloOa: ZaloOaSettings | null
}

/** The settings of each channel, and what does not fit together. */
export function readChannels(values: ChannelValues): { channels: ChannelConfig; problems: string[] } {
  const problems: string[] = []
  const base = values.PUBLIC_URL?.replace(/\/+$/, "")
  const webhook = (name: string, secret: string | undefined, path: string): Webhook | undefined => {
    if (secret === undefined) return undefined
    if (base === undefined) {
      problems.push(
        `${name}: needs PUBLIC_URL, the https address under which the platform reaches this service`,
      )
      return undefined
    }
    return { url: base + path, secret }
  }
  const oa = ["ZALO_OA_APP_ID", "ZALO_OA_APP_SECRET", "ZALO_OA_SECRET_KEY"] as const
  const missing = oa.filter((name) => values[name] === undefined)
  const isMeant = missing.length < oa.length || values.ZALO_OA_REFRESH_TOKEN !== undefined
  if (missing.length > 0 && isMeant) {
    problems.push(`${missing.join(", ")}: set all of ${oa.join(", ")}, or none`)
  }
  const channels: ChannelConfig = {
    telegram:
      values.TELEGRAM_BOT_TOKEN === undefined
        ? null
        : {
            token: values.TELEGRAM_BOT_TOKEN,
            webhook: webhook("TELEGRAM_WEBHOOK_SECRET", values.TELEGRAM_WEBHOOK_SECRET, "/telegram/webhook"),
            apiRoot: values.TELEGRAM_API_ROOT,
          },
    zaloBot:
      values.ZALO_BOT_TOKEN === undefined
        ? null
        : {
            token: values.ZALO_BOT_TOKEN,
            webhook: webhook("ZALO_BOT_WEBHOOK_SECRET", values.ZALO_BOT_WEBHOOK_SECRET, "/zalo-bot/webhook"),
            apiRoot: values.ZALO_BOT_API_ROOT,
            formatting: values.ZALO_BOT_FORMATTING,
            photoHosts: values.ZALO_PHOTO_HOSTS,
          },
    zaloOa:
      missing.length > 0
        ? null
        : {
            appId: values.ZALO_OA_APP_ID!,
            appSecret: values.ZALO_OA_APP_SECRET!,
            oaSecretKey: values.ZALO_OA_SECRET_KEY!,
            refreshToken: values.ZALO_OA_REFRESH_TOKEN,
            signature: values.ZALO_OA_SIGNATURE,
            buttonType: values.ZALO_OA_BUTTONS,
            templatesFile: values.ZALO_OA_TEMPLATES,
            siteVerification: values.ZALO_OA_SITE_VERIFICATION,
            photoHosts: values.ZALO_PHOTO_HOSTS,
            apiRoot: values.ZALO_OA_API_ROOT,
            oauthRoot: values.ZALO_OA_OAUTH_ROOT,
            businessRoot: values.ZALO_OA_BUSINESS_ROOT,
          },
  }
  return { channels, problems }
}
