import type { Api } from "grammy"
import type { Update, WebhookInfo } from "grammy/types"
import { type Context, Hono } from "hono"
import { bodyLimit } from "hono/body-limit"
import type { Log } from "../../core/log.ts"
import { isSameSecret } from "../../core/same-secret.ts"
import { grammySignal } from "./client.ts"
import { ALLOWED_UPDATES } from "./receive.ts"

export interface WebhookSettings {
  /** The public address under which the platform reaches our path. */
  readonly url: string
  /** 1 to 256 characters A-Z a-z 0-9 _ -. */
  readonly secret: string
}

const PATH = "/telegram/webhook"
const BODY_LIMIT = 1024 * 1024

export interface WebhookDeps {
  readonly secret: string
  readonly log: Log
  /** Null while we cannot take anything; else resolves when all of the update is stored. */
  readonly take: () => ((update: Update) => Promise<void>) | null
}

/** The path to which the platform brings updates. Whoever does not know the secret is not listened to. */
export function webhookRoutes({ secret, log, take }: WebhookDeps): Hono {
  const routes = new Hono()
  routes.onError((error, c) => {
    log.error({ channel: "telegram", err: error }, "an update was not taken")
    return refuse(c, 500, "failed")
  })
  const limit = bodyLimit({ maxSize: BODY_LIMIT, onError: (c) => refuse(c, 413, "too-long") })
  routes.post(
    PATH,
    async (c, next) => {
      if (!isSameSecret(c.req.header("x-telegram-bot-api-secret-token"), secret))
        return refuse(c, 401, "wrong-secret")
      await next()
    },
    limit,
    async (c) => {
      const update = parseUpdate(await c.req.text())
      if (update === null) return refuse(c, 400, "malformed")
      const handle = take()
      if (handle === null) return refuse(c, 503, "not-ready")
      await handle(update)
      return c.json({ ok: true })
    },
  )
  routes.all(PATH, (c) => {
    c.header("allow", "POST")
    return refuse(c, 405, "wrong-method")
  })
  return routes
}

function refuse(c: Context, status: 400 | 401 | 405 | 413 | 500 | 503, error: string): Response {
  return c.json({ error }, status)
}

function parseUpdate(json: string): Update | null {
  try {
    const parsed: unknown = JSON.parse(json)
    const isUpdate =
      typeof parsed === "object" &&
      parsed !== null &&
      "update_id" in parsed &&
      Number.isSafeInteger(parsed.update_id)
    return isUpdate ? (parsed as Update) : null
  } catch {
    return null
  }
}

/**
 * Has the platform bring updates to our address; asks first, and changes nothing that is right already. The secret
 * cannot be asked for: that it is another one shows when our own 401 was the last answer the platform got.
 */
export async function ensureWebhook(
  api: Api,
  { url, secret }: WebhookSettings,
  signal: AbortSignal,
): Promise<void> {
  const info = await api.getWebhookInfo(grammySignal(signal))
  if (info.url === url && hasOurKinds(info) && !/\b401\b/.test(info.last_error_message ?? "")) return
  await api.setWebhook(url, { secret_token: secret, allowed_updates: ALLOWED_UPDATES }, grammySignal(signal))
}

function hasOurKinds({ allowed_updates: kinds = [] }: WebhookInfo): boolean {
  return [...kinds].sort().join() === [...ALLOWED_UPDATES].sort().join()
}
