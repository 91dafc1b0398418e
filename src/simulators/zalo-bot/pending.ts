import { realWait } from "../shared/simulator.ts"

/** Events that wait for a poll. Each is handed out once and then forgotten. */
export interface Pending<T> {
  push(item: T): void
  /** The oldest at once, or the next to come within `ms`; null when none does, or when `gone` is aborted first. */
  take(ms: number, gone: AbortSignal): Promise<T | null>
  /** All that wait; they are gone then. */
  drain(): T[]
}

export function createPending<T>(): Pending<T> {
  const items: T[] = []
  const takers: ((item: T) => void)[] = []
  return {
    push: (item) => {
      const taker = takers.shift()
      if (taker === undefined) items.push(item)
      else taker(item)
    },
    take: async (ms, gone) => {
      const first = gone.aborted ? undefined : items.shift()
      if (first !== undefined) return first
      const came = new AbortController()
      let item: T | null = null
      const taker = (one: T) => {
        item = one
        came.abort()
      }
      takers.push(taker)
      await realWait(ms, AbortSignal.any([gone, came.signal]))
      if (takers.includes(taker)) takers.splice(takers.indexOf(taker), 1)
      return item
    },
    drain: () => items.splice(0),
  }
}
