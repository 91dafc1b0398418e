import type { Clock } from "../../core/clock.ts"
import { ticks } from "../../core/clock.ts"
import type { Wait, WebhookAttempt } from "../shared/simulator.ts"
import type { Queued, UpdateQueue } from "./updates.ts"

export interface WebhookSettings {
  readonly url: string
  /** Sent along with every update; null sends none. */
  readonly secret: string | null
  readonly maxConnections: number
}

/** Delivers the updates while a webhook is set: the next of a chat only when the one before was taken. */
export interface Webhook {
  settings(): WebhookSettings | null
  /** Null ends the delivery; what waits is kept. */
  set(settings: WebhookSettings | null): void
  lastError(): { at: number; message: string } | null
  log(): readonly WebhookAttempt[]
  /** Posts these bytes outside of any order, once. Gives the answered status, or null. */
  post(body: string, headers?: Readonly<Record<string, string>>, eventId?: string): Promise<number | null>
  stop(): void
}

export interface WebhookDeps {
  readonly queue: UpdateQueue
  readonly clock: Clock
  readonly wait: Wait
  /** How long an answer may take. */
  readonly patienceMs: number
}

const LONGEST_DELAY_SECONDS = 60
const LONGEST_ASKED_SECONDS = 3600

/** Again at once, then after 2, 4, 8 … seconds, up to a minute. */
function delaySeconds(attempt: number): number {
  return attempt === 1 ? 0 : Math.min(2 ** (attempt - 1), LONGEST_DELAY_SECONDS)
}

interface Answer {
  readonly status: number | null
  readonly askedSeconds: number | null
}

export function createWebhook({ queue, clock, wait, patienceMs }: WebhookDeps): Webhook {
  let current: { settings: WebhookSettings; end: AbortController } | null = null
  let lastError: { at: number; message: string } | null = null
  const attempts: WebhookAttempt[] = []
  const busy = new Set<string>()
  let posting = 0

  function pump(): void {
    if (current === null) return
    for (const one of queue.waiting()) {
      if (posting >= current.settings.maxConnections) return
      if (busy.has(one.queue)) continue
      busy.add(one.queue)
      const { settings, end } = current
      posting += 1
      deliver(one, settings, end.signal).finally(() => {
        busy.delete(one.queue)
        pump()
      })
    }
  }
  queue.onPush(pump)

  /** Tries until it is taken, too old, or the webhook is no longer this one. */
  async function deliver(one: Queued, settings: WebhookSettings, end: AbortSignal): Promise<void> {
    const body = JSON.stringify(one.update)
    const eventId = String(one.update.update_id)
    for (let attempt = 1; ; attempt++) {
      if (attempt > 1) posting += 1
      const answer = await send(settings, { body, eventId, attempt, headers: {} }, end).finally(() => {
        posting -= 1
      })
      if (answer.status !== null && answer.status >= 200 && answer.status < 300) return queue.remove([one])
      if (end.aborted) return
      // A connection is free again while this one waits.
      pump()
      const seconds = answer.askedSeconds ?? delaySeconds(attempt)
      await wait(seconds * 1000, end)
      if (end.aborted || !queue.waiting().includes(one)) return
    }
  }

  async function send(
    settings: WebhookSettings,
    event: { body: string; eventId: string; attempt: number; headers: Readonly<Record<string, string>> },
    end: AbortSignal,
  ): Promise<Answer> {
    const began = ticks()
    const note = (status: number | null, askedSeconds: number | null): Answer => {
      const { eventId, attempt } = event
      if (status === null || status >= 300) {
        const message =
          status === null ? "Connection failed" : `Wrong response from the webhook: ${status} Response`
        lastError = { at: clock.now().getTime(), message }
      }
      attempts.push({ eventId, status, ms: ticks() - began, attempt })
      return { status, askedSeconds }
    }
    try {
      const response = await fetch(settings.url, {
        method: "POST",
        headers: {
          "content-type": "application/json",
          ...(settings.secret === null ? {} : { "x-telegram-bot-api-secret-token": settings.secret }),
          ...event.headers,
        },
        body: event.body,
        redirect: "manual",
        signal: AbortSignal.any([end, AbortSignal.timeout(patienceMs)]),
      })
      await response.arrayBuffer()
      const asked = Number(response.headers.get("retry-after") ?? Number.NaN)
      return note(response.status, Number.isFinite(asked) ? Math.min(asked, LONGEST_ASKED_SECONDS) : null)
    } catch {
      return note(null, null)
    }
  }

  const set = (settings: WebhookSettings | null) => {
    current?.end.abort()
    current = settings === null ? null : { settings, end: new AbortController() }
    lastError = null
    // Deliveries to the old address still let go of their queues; then this goes on by itself.
    pump()
  }

  return {
    settings: () => current?.settings ?? null,
    set,
    lastError: () => lastError,
    log: () => attempts,
    post: async (body, headers = {}, eventId = "raw") => {
      if (current === null) return null
      const event = { body, headers, eventId, attempt: 1 }
      return (await send(current.settings, event, current.end.signal)).status
    },
    stop: () => set(null),
  }
}
