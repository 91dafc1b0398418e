import type { Receive, Turn } from "../../core/channel.ts"
import { ticks } from "../../core/clock.ts"
import type { Log } from "../../core/log.ts"
import type { ZaloBotClient } from "./client.ts"
import { PlatformRefusal, PlatformSilence, problemOf } from "./errors.ts"
import { createBackoff, type Wait } from "./pause.ts"
import { readUpdates, type Self, type Update } from "./receive.ts"
import type { Standing } from "./standing.ts"

export interface PollerOptions {
  readonly client: ZaloBotClient
  readonly turn: Turn
  readonly log: Log
  readonly standing: Standing
  readonly pause: Wait
  readonly seconds: number
  readonly self: () => Self
  readonly receive: Receive
  /** Aborted when polling is to end. */
  readonly stopped: AbortSignal
}

const TURN_MS = 5000
const WEBHOOK_MS = 60_000
const IDLE_MS = 1000

/**
 * Asks for one event after another until stopped, while it is our turn. The platform forgets an event as soon as it
 * hands it out, so each is stored before the next is asked for. Never throws.
 */
export async function poll(options: PollerOptions): Promise<void> {
  const { client, log, standing, pause, seconds, stopped } = options
  const backoff = createBackoff()
  while (!stopped.aborted) {
    if (!(await hasTurn(options))) {
      await pause(TURN_MS)
      continue
    }
    const before = ticks()
    try {
      const body = await client.getUpdates(seconds, stopped)
      standing.call(null)
      backoff.reset()
      for (const update of readUpdates(body, options.self())) await store(update, options)
      // Nothing, and sooner than asked for: that was no long poll, and would become a storm of calls.
      if (body === null && ticks() - before < Math.min(IDLE_MS, seconds * 500)) await pause(IDLE_MS)
    } catch (error) {
      if (isAborted(error)) return
      standing.call(problemOf(error))
      log.warn({ err: error, channel: "zalo-bot" }, "poll failed")
      await pause(restAfter(error, backoff.next()))
    }
  }
}

/**
 * Resolves once no webhook is set, which would keep events from a poll, or when stopped. It is somebody's: it is
 * reported and left alone, and looked at again every minute.
 */
export async function awaitNoWebhook(
  options: Pick<PollerOptions, "client" | "standing" | "pause" | "stopped">,
): Promise<void> {
  const { client, standing, pause, stopped } = options
  const backoff = createBackoff()
  while (!stopped.aborted) {
    try {
      const isSet = (await client.getWebhookUrl(stopped)) !== ""
      standing.webhook(isSet ? "webhook-set" : null)
      standing.call(null)
      if (!isSet) return
      await pause(WEBHOOK_MS)
    } catch (error) {
      if (isAborted(error)) return
      standing.call(problemOf(error))
      await pause(restAfter(error, backoff.next()))
    }
  }
}

async function hasTurn({ turn, log }: PollerOptions): Promise<boolean> {
  try {
    return await turn.take()
  } catch (error) {
    log.error({ err: error, channel: "zalo-bot" }, "could not ask whose turn it is")
    return false
  }
}

/** Tries until it is stored: nobody else has this event any more. */
async function store({ incoming, raw, sentAt }: Update, options: PollerOptions): Promise<void> {
  const { receive, log, pause, stopped } = options
  const event = { channel: "zalo-bot", event_id: incoming.eventId }
  const backoff = createBackoff()
  for (;;) {
    try {
      return await receive(incoming, raw, sentAt)
    } catch (error) {
      log.error({ err: error, ...event }, "event not stored")
    }
    if (stopped.aborted) return log.error(event, "event lost at the stop")
    await pause(backoff.next())
  }
}

export function isAborted(error: unknown): boolean {
  return error instanceof PlatformSilence && error.code === "aborted"
}

/** The rest that the platform asks for, when it is longer. */
export function restAfter(error: unknown, ms: number): number {
  const asked = error instanceof PlatformRefusal ? (error.retryAfterSeconds ?? 0) * 1000 : 0
  return Math.max(asked, ms)
}
