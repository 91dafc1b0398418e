import type { Api } from "grammy"
import type { Update } from "grammy/types"
import type { Turn } from "../../core/channel.ts"
import type { Log } from "../../core/log.ts"
import { grammySignal } from "./client.ts"
import { askedRestMs, factsOf, type Problem, problemOf } from "./errors.ts"
import { delayAfter, pause, type Wait } from "./pause.ts"
import { ALLOWED_UPDATES } from "./receive.ts"

export interface PollDeps {
  readonly api: Api
  readonly turn: Turn
  readonly log: Log
  readonly wait: Wait | undefined
  /** How long one poll waits at the platform. */
  readonly seconds: number
  /** Resolves when all of the update is stored. */
  readonly take: (update: Update) => Promise<void>
  /** Null when polling works. */
  readonly onProblem: (problem: Problem | null) => void
  readonly signal: AbortSignal
}

const LOOK_AGAIN_MS = 5000
const MOST_AT_ONCE = 100

/**
 * Fetches updates for as long as it is our turn, until the signal; then gives the turn away. An update is confirmed
 * only when it and all that came with it are stored, so a crash brings some twice and loses none.
 */
export async function pollUpdates(deps: PollDeps): Promise<void> {
  const { api, turn, log, wait, signal } = deps
  let offset: number | undefined
  let failures = 0
  let isOurs = false

  async function fetchOnce(): Promise<void> {
    const updates = await api.getUpdates(
      {
        ...(offset === undefined ? {} : { offset }),
        limit: MOST_AT_ONCE,
        timeout: deps.seconds,
        allowed_updates: ALLOWED_UPDATES,
      },
      grammySignal(signal),
    )
    deps.onProblem(null)
    for (const update of updates) {
      if (signal.aborted) return
      await storing(deps.take(update))
    }
    if (updates.length > 0) offset = Math.max(...updates.map(({ update_id }) => update_id)) + 1
  }

  while (!signal.aborted) {
    try {
      isOurs = await storing(turn.take())
      if (isOurs) await fetchOnce()
      failures = 0
      if (!isOurs) await pause(wait, LOOK_AGAIN_MS, signal)
    } catch (error) {
      if (signal.aborted) break
      failures += 1
      if (error instanceof StorageFailure)
        log.error({ channel: "telegram", err: error.cause }, "could not store")
      else {
        deps.onProblem(problemOf(error))
        log.warn({ channel: "telegram", method: "getUpdates", ...factsOf(error) }, "polling failed")
      }
      await pause(wait, Math.max(delayAfter(failures), askedRestMs(error)), signal)
    }
  }
  if (isOurs) {
    await turn.give().catch((error: unknown) => {
      log.error({ channel: "telegram", err: error }, "could not give the turn away")
    })
  }
}

/** A failure of ours, which says nothing about the platform. */
class StorageFailure extends Error {}

async function storing<T>(work: Promise<T>): Promise<T> {
  return work.catch((error: unknown) => {
    throw new StorageFailure("storage failed", { cause: error })
  })
}
