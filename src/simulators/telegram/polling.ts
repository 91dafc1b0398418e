import type { Wait } from "../shared/simulator.ts"
import type { UpdateQueue } from "./updates.ts"
import { Refusal, type Update } from "./wire.ts"

export interface PollRequest {
  /** Confirms everything with a smaller id; negative counts from the newest. */
  readonly offset: number
  readonly limit: number
  readonly timeoutSeconds: number
}

/** Long polling as the platform does it: one at a time, a second one ends the first. */
export interface Polling {
  /** Waits until there is something, the time is over, or `hungUp`. Nothing is confirmed by being given. */
  poll(request: PollRequest, hungUp: AbortSignal): Promise<Update[]>
  /** Ends the poll that waits, if there is one, with 409. */
  interrupt(by: string): void
}

const MOST = 100
const LONGEST_SECONDS = 50

export function createPolling(queue: UpdateQueue, wait: Wait): Polling {
  let waiting: { wake: AbortController; endedBy: string | null } | null = null
  queue.onPush(() => waiting?.wake.abort())

  const interrupt = (by: string) => {
    if (waiting === null) return
    waiting.endedBy = by
    waiting.wake.abort()
  }

  function confirm(offset: number): void {
    const all = queue.waiting().filter(({ isAgain }) => !isAgain)
    const first = offset < 0 ? (all.at(offset)?.update.update_id ?? 0) : offset
    queue.remove(all.filter(({ update }) => update.update_id < first))
  }

  return {
    interrupt,
    poll: async ({ offset, limit, timeoutSeconds }, hungUp) => {
      interrupt("other getUpdates request; make sure that only one bot instance is running")
      if (offset !== 0) confirm(offset)
      const mine = { wake: new AbortController(), endedBy: null as string | null }
      const seconds = Math.min(Math.max(timeoutSeconds, 0), LONGEST_SECONDS)
      if (queue.waiting().length === 0 && seconds > 0) {
        waiting = mine
        await wait(seconds * 1000, AbortSignal.any([mine.wake.signal, hungUp]))
        if (waiting === mine) waiting = null
      }
      if (mine.endedBy !== null) throw new Refusal(409, `Conflict: terminated by ${mine.endedBy}`)
      if (hungUp.aborted) return []
      const page = queue.waiting().slice(0, limit >= 1 && limit <= MOST ? limit : MOST)
      queue.remove(page.filter(({ isAgain }) => isAgain))
      return page.map(({ update }) => update)
    },
  }
}
