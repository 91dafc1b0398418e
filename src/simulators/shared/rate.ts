import type { Clock } from "../../core/clock.ts"

/**
 * A bucket that holds the messages of one second. `take` says 0 when one may pass, else how many milliseconds
 * until the next may; then nothing was taken.
 */
export interface Rate {
  take(): number
}

export function createRate(perSecond: number, clock: Clock): Rate {
  let left = perSecond
  let since = clock.now().getTime()
  return {
    take: () => {
      const now = clock.now().getTime()
      left = Math.min(perSecond, left + (Math.max(0, now - since) * perSecond) / 1000)
      since = now
      if (left < 1) return Math.ceil(((1 - left) * 1000) / perSecond)
      left -= 1
      return 0
    },
  }
}
