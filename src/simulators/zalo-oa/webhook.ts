import { createHash } from "node:crypto"
import { ticks } from "../../core/clock.ts"
import type { Faults } from "../shared/faults.ts"
import { SimulatorError, type Wait, type WebhookAttempt } from "../shared/simulator.ts"
import type { OaEvent } from "./events.ts"

/** Pauses before the second to the sixth try. */
const RETRIES_MS = [30_000, 300_000, 900_000, 1_800_000, 3_600_000]

export interface WebhookOptions {
  readonly appId: string
  readonly oaSecretKey: string
  readonly wait: Wait
  readonly faults: Faults
  /** Later than so many milliseconds is not answered at all. */
  readonly deadlineMs: number
  /** Whether the address is forgotten when an event has failed six times. */
  readonly disables: boolean
}

export interface Webhook {
  /** Saves the address, once it has answered 200 to an unsigned `{}`. Throws `SimulatorError` when it does not. */
  set(url: string): Promise<void>
  url(): string | null
  /** Nothing happens while there is no address. Events of one chat are brought in order, retries as they come. */
  push(chat: string, event: OaEvent): void
  /** Any body with any headers, once; the status of the answer, null when there was none. */
  pushRaw(body: string, headers: Readonly<Record<string, string>>): Promise<number | null>
  /** The last `n` events once more; gives them, oldest first. */
  repeat(n: number): OaEvent[]
  /** The signature of a body, as it stands in the header. */
  sign(body: string, timestamp: string): string
  log(): readonly WebhookAttempt[]
  /** Resolves when every event was tried once. */
  settled(): Promise<void>
  stop(): void
}

interface Parcel {
  readonly id: string
  readonly chat: string
  readonly event: OaEvent
  readonly body: string
}

const REMEMBERED = 1000

export function createWebhook(options: WebhookOptions): Webhook {
  const { appId, oaSecretKey, wait, faults } = options
  const attempts: WebhookAttempt[] = []
  const queues = new Map<string, Promise<void>>()
  const stopped = new AbortController()
  let past: Parcel[] = []
  let held: Parcel | null = null
  let url: string | null = null
  let count = 0

  const sign = (body: string, timestamp: string): string => {
    const mac = createHash("sha256").update(appId + body + timestamp + oaSecretKey)
    return `mac=${mac.digest("hex")}`
  }

  async function post(to: string, body: string, headers: Record<string, string>): Promise<number | null> {
    try {
      const response = await fetch(to, {
        method: "POST",
        headers: { "content-type": "application/json", ...headers },
        body,
        redirect: "manual",
        signal: AbortSignal.any([AbortSignal.timeout(options.deadlineMs), stopped.signal]),
      })
      await response.arrayBuffer()
      return response.status
    } catch {
      return null
    }
  }

  async function attempt({ id, event, body }: Parcel, number: number): Promise<boolean> {
    if (url === null || stopped.signal.aborted) return true
    const since = ticks()
    const status = await post(url, body, {
      "X-ZEvent-Signature": sign(body, event.timestamp),
      ...(number === 1 ? {} : { num_retry: String(number - 1) }),
    })
    attempts.push({ eventId: id, status, ms: Math.round(ticks() - since), attempt: number })
    return status === 200
  }

  async function retry(parcel: Parcel): Promise<void> {
    for (const [index, ms] of RETRIES_MS.entries()) {
      await wait(ms, stopped.signal)
      if (stopped.signal.aborted || (await attempt(parcel, index + 2))) return
    }
    if (options.disables) url = null
  }

  function bring(parcel: Parcel): void {
    const before = queues.get(parcel.chat) ?? Promise.resolve()
    const turn = before.then(async () => {
      if (!(await attempt(parcel, 1))) void retry(parcel)
    })
    queues.set(parcel.chat, turn)
    void turn.then(() => {
      if (queues.get(parcel.chat) === turn) queues.delete(parcel.chat)
    })
  }

  return {
    sign,
    url: () => url,
    set: async (to) => {
      const status = await post(to, "{}", {})
      if (status !== 200) throw new SimulatorError(`the address did not answer 200 but ${status}`)
      url = to
    },
    push: (chat, event) => {
      if (url === null) return
      count += 1
      const parcel: Parcel = { id: `${event.event_name}:${count}`, chat, event, body: JSON.stringify(event) }
      past = [...past.slice(-REMEMBERED), parcel]
      const fault = faults.take({ method: "update", chat })
      const late = held
      held = null
      if (fault?.kind === "reorder") held = parcel
      else bring(parcel)
      if (fault?.kind === "repeat") bring(parcel)
      if (late !== null) bring(late)
    },
    pushRaw: async (body, headers) => {
      if (url === null) throw new SimulatorError("there is no webhook")
      return post(url, body, headers)
    },
    repeat: (n) => {
      const last = past.slice(-n)
      for (const parcel of last) bring(parcel)
      return last.map(({ event }) => event)
    },
    log: () => attempts,
    settled: async () => {
      while (queues.size > 0) await Promise.all(queues.values())
    },
    stop: () => stopped.abort(),
  }
}
