import { ticks } from "../../core/clock.ts"
import type { Wait, WebhookAttempt } from "../shared/simulator.ts"
import type { ZaloBotEvent } from "./events.ts"

/** What the platform found when it tried an address. */
export interface Verification {
  readonly ok: boolean
  readonly status_code: number
  readonly outcome: string
  readonly hint: string
}

export interface WebhookParts {
  readonly wait: Wait
  /** Rests before the second try, the third and so on; then an event is given up. */
  readonly retryMs: readonly number[]
  /** An answer that takes longer counts as none. */
  readonly deadlineMs: number
  /** `{ok, result}` around each event, as documented; else bare, as seen in use. */
  readonly wrapped: boolean
  readonly now: () => number
  /** Takes back what was not delivered when the webhook was taken away. */
  readonly onRemoved: (event: ZaloBotEvent) => void
  readonly stopped: AbortSignal
}

export interface Webhook {
  /** Empty while none is set. */
  url(): string
  /** When it was last changed, in milliseconds since 1970. */
  updatedAt(): number
  /** Keeps the address, whether or not it answers to the empty request that tries it. */
  set(url: string, secret: string): Promise<Verification>
  remove(): void
  deliver(event: ZaloBotEvent): Promise<void>
  /** Posts anything at all; the status, or null when nothing came back. Null as well while none is set. */
  post(body: string, headers: Readonly<Record<string, string>>): Promise<number | null>
  log(): readonly WebhookAttempt[]
}

const HEADERS = { "content-type": "application/json", "user-agent": "Java/17.0.11" }

export function createWebhook(parts: WebhookParts): Webhook {
  const { wait, retryMs, stopped } = parts
  const attempts: WebhookAttempt[] = []
  let target: { readonly url: string; readonly secret: string } | null = null
  let updatedAt = parts.now()

  async function request(url: string, init: RequestInit): Promise<number | null> {
    const signal = AbortSignal.any([AbortSignal.timeout(parts.deadlineMs), stopped])
    try {
      const response = await fetch(url, { method: "POST", redirect: "manual", signal, ...init })
      await response.arrayBuffer()
      return response.status
    } catch {
      return null
    }
  }

  return {
    url: () => target?.url ?? "",
    updatedAt: () => updatedAt,
    set: async (url, secret) => {
      target = { url, secret }
      updatedAt = parts.now()
      const status = await request(url, { headers: { "user-agent": HEADERS["user-agent"] } })
      const ok = isTaken(status)
      const outcome = ok ? "webhook.ok" : status === null ? "webhook.unreachable" : `webhook.http.${status}`
      return { ok, status_code: status ?? 0, outcome, hint: ok ? "" : "Check the address." }
    },
    remove: () => {
      target = null
      updatedAt = parts.now()
    },
    deliver: async (event) => {
      const body = JSON.stringify(parts.wrapped ? { ok: true, result: event } : event)
      for (let attempt = 1; ; attempt++) {
        if (stopped.aborted) return
        if (target === null) return parts.onRemoved(event)
        const began = ticks()
        const headers = { ...HEADERS, "x-bot-api-secret-token": target.secret }
        const status = await request(target.url, { headers, body })
        const ms = Math.round(ticks() - began)
        attempts.push({ eventId: event.message.message_id, status, ms, attempt })
        const rest = retryMs[attempt - 1]
        if (isTaken(status) || rest === undefined) return
        await wait(rest, stopped)
      }
    },
    post: async (body, headers) => (target === null ? null : request(target.url, { headers, body })),
    log: () => attempts,
  }
}

function isTaken(status: number | null): boolean {
  return status !== null && status >= 200 && status < 300
}
