/** Lets so many milliseconds pass. */
export type Wait = (ms: number) => Promise<void>

/** A wait that ends early when `signal` is aborted. `wait` replaces the machine's timer. */
export function createPause(signal: AbortSignal, wait?: Wait): Wait {
  return (ms) =>
    new Promise((resolve) => {
      if (signal.aborted) return resolve()
      const end = () => {
        clearTimeout(timer)
        signal.removeEventListener("abort", end)
        resolve()
      }
      const timer = wait === undefined ? setTimeout(end, ms) : undefined
      // By way of the event loop: a wait that takes no time must not keep others from running.
      wait?.(ms).finally(() => setImmediate(end))
      signal.addEventListener("abort", end)
    })
}

/** Ever longer rests. */
export interface Backoff {
  /** Milliseconds to rest now: 5,000 at first, then twice as long each time, at most 60,000. */
  next(): number
  reset(): void
}

const FIRST_MS = 5000
const LONGEST_MS = 60_000

export function createBackoff(): Backoff {
  let ms = FIRST_MS
  return {
    next: () => {
      const now = ms
      ms = Math.min(ms * 2, LONGEST_MS)
      return now
    },
    reset: () => {
      ms = FIRST_MS
    },
  }
}
