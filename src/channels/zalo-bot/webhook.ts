import { Hono } from "hono"
import { bodyLimit } from "hono/body-limit"
import type { Receive } from "../../core/channel.ts"
import type { Log } from "../../core/log.ts"
import { isSameSecret } from "../../core/same-secret.ts"
import { readUpdates, type Self } from "./receive.ts"

export interface WebhookOptions {
  readonly secret: string
  readonly log: Log
  readonly self: () => Self
  /** Null before the start and after the stop: the platform is then asked to come again. */
  readonly receive: () => Receive | null
  /** An event came with the right secret, so the address works. */
  readonly onEvent: () => void
}

export interface Webhook {
  readonly routes: Hono
  /** Resolves when no request is being worked on. */
  idle(): Promise<void>
}

const PATH = "/zalo-bot/webhook"
const BODY_LIMIT = 1024 * 1024

export function createWebhook({ secret, log, self, receive, onEvent }: WebhookOptions): Webhook {
  const storing = new Set<Promise<void>>()
  const routes = new Hono()

  // The check comes first: a stranger's body is not even read, but for whether there is one.
  routes.post(PATH, async (c, next) => {
    if (isSameSecret(c.req.header("x-bot-api-secret-token"), secret)) return next()
    // The platform tries the address with an empty request, which may come without the secret.
    if (await isEmpty(c.req.raw)) return c.json({ ok: true })
    return c.json({ ok: false }, 403)
  })
  routes.post(
    PATH,
    bodyLimit({ maxSize: BODY_LIMIT, onError: (c) => c.json({ ok: false }, 413) }),
    async (c) => {
      const text = await c.req.text()
      if (text === "") return c.json({ ok: true })
      const body = parseJson(text)
      if (body === undefined) return c.json({ ok: false }, 400)
      onEvent()
      const take = receive()
      if (take === null) return c.json({ ok: false }, 503)
      const stored = store(body, take)
      storing.add(stored)
      try {
        await stored
      } catch (error) {
        log.error({ err: error, channel: "zalo-bot" }, "event not stored")
        return c.json({ ok: false }, 500)
      } finally {
        storing.delete(stored)
      }
      return c.json({ ok: true })
    },
  )
  routes.all(PATH, (c) => c.json({ ok: false }, 405, { allow: "POST" }))

  async function store(body: unknown, take: Receive): Promise<void> {
    for (const { incoming, raw, sentAt } of readUpdates(body, self())) await take(incoming, raw, sentAt)
  }

  return {
    routes,
    idle: async () => {
      await Promise.allSettled(storing)
    },
  }
}

async function isEmpty(request: Request): Promise<boolean> {
  if (request.body === null) return true
  const reader = request.body.getReader()
  const { done } = await reader.read()
  await reader.cancel()
  return done
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
