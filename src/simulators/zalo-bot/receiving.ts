import { z } from "zod"
import { type Answer, refusal } from "./answer.ts"
import type { ZaloBotEvent } from "./events.ts"
import type { Fields } from "./methods.ts"
import { createPending } from "./pending.ts"
import type { Webhook } from "./webhook.ts"

/** Takes longer than one turn of the event loop. `gone` is aborted when the caller hangs up. */
export type SlowMethod = (fields: Fields, gone: AbortSignal) => Promise<Answer>

export interface Receiving {
  readonly methods: Readonly<Record<string, SlowMethod>>
  /** Brings an event to the program by the way that is open. */
  bring(event: ZaloBotEvent): void
  /** Keeps an event for a poll, whatever is set. */
  keep(event: ZaloBotEvent): void
  /** Whatever body is to be brought: as the answer to a poll, or posted. The status of the post, if there was one. */
  bringRaw(body: string, headers: Readonly<Record<string, string>>): Promise<number | null>
}

const DEFAULT_SECONDS = 30
const seconds = z.coerce.number().min(0).max(3600).default(DEFAULT_SECONDS)

// Only https, but for a program on this machine.
const address = z
  .url({ protocol: /^https?$/ })
  .refine(
    (url) => url.startsWith("https:") || /^(localhost|127\.0\.0\.1|\[::1\])$/.test(new URL(url).hostname),
  )
const webhookFields = z.object({ url: address, secret_token: z.string().min(8).max(256) })

/** Polls and the webhook: while one is set the other brings nothing. */
export function createReceiving(webhook: Webhook, idle: Answer): Receiving {
  const pending = createPending<ZaloBotEvent | string>()

  function bring(item: ZaloBotEvent | string): void {
    if (webhook.url() === "" || typeof item === "string") pending.push(item)
    else void webhook.deliver(item)
  }

  return {
    bring,
    keep: (event) => pending.push(event),
    bringRaw: async (body, headers) => {
      if (webhook.url() !== "") return webhook.post(body, headers)
      pending.push(body)
      return null
    },
    methods: {
      getUpdates: async ({ timeout }, gone) => {
        const wait = seconds.safeParse(timeout)
        if (!wait.success) return refusal(400)
        const item = await pending.take(wait.data * 1000, gone)
        if (item === null) return idle
        if (typeof item === "string") return { ok: true, raw: item }
        const { message_id: messageId, chat } = item.message
        return { ok: true, result: item, messageId, chat: chat.id }
      },
      setWebhook: async (fields) => {
        const input = webhookFields.safeParse(fields)
        if (!input.success) return refusal(400)
        const verification = await webhook.set(input.data.url, input.data.secret_token)
        for (const item of pending.drain()) bring(item)
        return {
          ok: true,
          result: { url: webhook.url(), updated_at: webhook.updatedAt(), verification },
        }
      },
      deleteWebhook: async () => {
        webhook.remove()
        return { ok: true, result: { url: "", updated_at: webhook.updatedAt() } }
      },
      getWebhookInfo: async () => ({
        ok: true,
        result: { url: webhook.url(), updated_at: webhook.updatedAt() },
      }),
    },
  }
}
