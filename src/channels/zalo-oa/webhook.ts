import { type Context, Hono } from "hono"
import { bodyLimit } from "hono/body-limit"
import { html } from "hono/html"
import type { Receive } from "../../core/channel.ts"
import type { Log } from "../../core/log.ts"
import type { Problems } from "./problems.ts"
import { isForUs, readEvent, toArrival } from "./receive.ts"
import { isSigned, type Signed } from "./signature.ts"

export const WEBHOOK_PATH = "/zalo-oa/webhook"
const BODY_LIMIT = 1024 * 1024

export interface WebhookOptions {
  readonly appId: string
  readonly appSecret: string
  readonly oaSecretKey: string
  readonly signature: "log" | "enforce"
  /** The account's own id; null until the platform has told it. */
  readonly oaId: () => string | null
  /** Null while the channel is not listening. */
  readonly receive: () => Receive | null
  readonly problems: Problems
  readonly log: Log
  readonly siteVerification?: string
}

/**
 * Where the platform brings its events. 200 once the event is stored, or is none of ours; anything else makes the
 * platform bring it again, for about two hours. An empty object comes unsigned when the address is saved.
 */
export function webhookRoutes(options: WebhookOptions): Hono {
  const { log } = options
  const routes = new Hono()
  routes.onError((error, c) => {
    log.error({ err: error, path: c.req.path }, "zalo-oa: an event was not stored")
    return c.json({ error: "failed" }, 500)
  })
  const limit = bodyLimit({ maxSize: BODY_LIMIT, onError: (c) => c.json({ error: "too-long" }, 413) })
  routes.post(WEBHOOK_PATH, limit, (c) => takeEvent(options, c))
  routes.all(WEBHOOK_PATH, (c) => {
    c.header("allow", "POST")
    return c.json({ error: "wrong-method" }, 405)
  })
  const code = options.siteVerification
  if (code !== undefined)
    routes.get(`/zalo_verifier${code}.html`, (c) =>
      c.html(html`<!doctype html><meta name="zalo-platform-site-verification" content="${code}">${code}`),
    )
  return routes
}

async function takeEvent(options: WebhookOptions, c: Context): Promise<Response> {
  const { appId, signature, problems, log } = options
  const body = new Uint8Array(await c.req.arrayBuffer())
  const json = parse(body)
  if (isProbe(json)) return c.json({ ok: true })

  const signed: Signed = {
    body,
    signature: c.req.header("x-zevent-signature"),
    timestamps: [timestampOf(json), c.req.header("x-zevent-timestamp")],
  }
  if (isSigned(signed, appId, options.oaSecretKey)) problems.clear("signature")
  else {
    problems.raise("signature")
    log.warn({ mode: signature, ...whatItMatches(options, signed) }, "zalo-oa: wrong signature")
    if (signature === "enforce") return c.json({ error: "wrong-signature" }, 403)
  }

  if (typeof json !== "object" || json === null || Array.isArray(json))
    return c.json({ error: "not-json" }, 400)
  const event = readEvent(json)
  const oaId = options.oaId()
  const arrival = event !== null && isForUs(event, appId, oaId) ? toArrival(event, body, oaId) : null
  log.debug({ name: event?.event_name, kept: arrival !== null }, "zalo-oa: event")
  if (arrival === null) return c.json({ ok: true })
  const receive = options.receive()
  if (receive === null) return c.json({ error: "stopped" }, 503)
  const sentAt = Number(timestampOf(json))
  await receive(arrival, json, Number.isFinite(sentAt) ? sentAt : undefined)
  return c.json({ ok: true })
}

function parse(body: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(body))
  } catch {
    return undefined
  }
}

function isProbe(json: unknown): boolean {
  return typeof json === "object" && json !== null && !Array.isArray(json) && Object.keys(json).length === 0
}

function timestampOf(json: unknown): string | undefined {
  const timestamp = (json as { timestamp?: unknown } | null | undefined)?.timestamp
  return typeof timestamp === "string" || typeof timestamp === "number" ? String(timestamp) : undefined
}

/** A hint for the operator: the usual mistakes in the settings. It never lets an event pass. */
function whatItMatches(options: WebhookOptions, signed: Signed): Record<string, boolean> {
  const oaId = options.oaId()
  return {
    signed: signed.signature !== undefined,
    matchesAppSecret: isSigned(signed, options.appId, options.appSecret),
    matchesOaId: oaId !== null && isSigned(signed, oaId, options.oaSecretKey),
  }
}
