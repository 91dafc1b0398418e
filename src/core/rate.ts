import type { Keys } from "./seal.ts"

/** How much may be done: so much at once, and what is used up comes back at so much a minute. */
export interface Rate {
  readonly burst: number
  readonly perMinute: number
}

/** A bucket in memory. True takes one; false when it is empty. Times are milliseconds of any one clock. */
export function createBucket({ burst, perMinute }: Rate): (now: number) => boolean {
  let level = burst
  let filledAt: number | undefined
  return (now) => {
    level = Math.min(burst, level + (Math.max(0, now - (filledAt ?? now)) * perMinute) / 60_000)
    filledAt = Math.max(now, filledAt ?? now)
    if (level < 1) return false
    level -= 1
    return true
  }
}

/** The key of a bucket in the database: a digest, so that it tells nobody who writes. "telegram:7", "unit:3". */
export function bucketKey(keys: Keys, whom: string): string {
  return keys.digest(whom, "limits").toString("base64url")
}
