import { z } from "zod"
import { flag, json, type Params, take, whole, words } from "../params.ts"
import type { PollRequest } from "../polling.ts"
import type { UpdateQueue } from "../updates.ts"
import type { WebhookSettings } from "../webhook.ts"
import { badRequest, Refusal } from "../wire.ts"
import type { MethodDeps, Methods } from "./method.ts"

const kinds = json(z.array(z.string()).optional())
const polled = z.object({
  offset: whole.default(0),
  limit: whole.default(100),
  timeout: whole.default(0),
  allowed_updates: kinds,
})
const hooked = z.object({
  url: words,
  secret_token: words,
  max_connections: whole.default(40),
  drop_pending_updates: flag,
  allowed_updates: kinds,
})

/** What a `getUpdates` asks for, or why it may not. */
export function readPoll(params: Params, queue: UpdateQueue, settings: WebhookSettings | null): PollRequest {
  const asked = take(polled, params)
  if (settings !== null)
    throw new Refusal(
      409,
      "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first",
    )
  queue.ask(asked.allowed_updates)
  return { offset: asked.offset, limit: asked.limit, timeoutSeconds: asked.timeout }
}

/** How a bot wants its updates. `getUpdates` itself waits, and stands in polling.ts. */
export function updateMethods({ queue, webhook, interruptPoll }: MethodDeps): Methods {
  const remove = (drop: boolean) => {
    const was = webhook.settings() !== null
    if (drop) queue.remove(queue.waiting())
    webhook.set(null)
    return { result: true, description: was ? "Webhook was deleted" : "Webhook is already deleted" }
  }
  return {
    setWebhook: (params) => {
      const asked = take(hooked, params)
      if (asked.url === "") return remove(asked.drop_pending_updates)
      checkAddress(asked.url)
      if (!/^[\w-]{0,256}$/.test(asked.secret_token))
        throw badRequest("secret token contains unallowed characters")
      if (asked.max_connections < 1 || asked.max_connections > 100)
        throw badRequest("max_connections is out of range")
      interruptPoll("setWebhook request")
      queue.ask(asked.allowed_updates)
      if (asked.drop_pending_updates) queue.remove(queue.waiting())
      webhook.set({
        url: asked.url,
        secret: asked.secret_token === "" ? null : asked.secret_token,
        maxConnections: asked.max_connections,
      })
      return { result: true, description: "Webhook was set" }
    },

    deleteWebhook: (params) =>
      remove(take(z.object({ drop_pending_updates: flag }), params).drop_pending_updates),

    getWebhookInfo: () => {
      const settings = webhook.settings()
      const error = webhook.lastError()
      return {
        result: {
          url: settings?.url ?? "",
          has_custom_certificate: false,
          pending_update_count: queue.waiting().length,
          ...(settings === null ? {} : { max_connections: settings.maxConnections }),
          ...(queue.asked().length === 0 ? {} : { allowed_updates: queue.asked() }),
          ...(error === null
            ? {}
            : { last_error_date: Math.floor(error.at / 1000), last_error_message: error.message }),
        },
      }
    },
  }
}

const PORTS = new Set(["", "80", "88", "443", "8443"])

/** As strict as the platform, but for this machine itself, which the real one could not reach. */
function checkAddress(address: string): void {
  const url = URL.parse(address)
  if (url === null) throw badRequest("bad webhook: Invalid URL")
  if (/^(?:127\.0\.0\.1|localhost|\[::1\])$/.test(url.hostname)) return
  if (url.protocol !== "https:") throw badRequest("bad webhook: An HTTPS URL must be provided for webhook")
  if (!PORTS.has(url.port))
    throw badRequest("bad webhook: Webhook can be set up only on ports 80, 88, 443 or 8443")
}
