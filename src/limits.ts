import type { Incoming } from "./core/channel.ts"
import type { Clock } from "./core/clock.ts"
import { bucketKey, createBucket, type Rate } from "./core/rate.ts"
import type { Keys } from "./core/seal.ts"
import type { Metric } from "./http/metrics.ts"
import { type Taken, takeFromBucket } from "./storage/buckets.ts"
import type { Queries } from "./storage/database.ts"

/** How many messages are answered. */
export interface LimitRates {
  /** Of one account on one platform. */
  readonly person: Rate
  /** Of all groups of one unit together. */
  readonly unit: Rate
  /** By this process, whoever writes. */
  readonly process: Rate
}

export interface Limits {
  /** Takes one for a message from everybody whom it costs. `unit`: whose group it was said in. */
  take(queries: Queries, incoming: Incoming, unit?: number): Promise<Taken>
  /** What was refused since the start of this process. */
  metrics(): Metric[]
}

/**
 * Limits that a flood meets: by person and unit in the database, shared by all processes, and one of this process in
 * memory. The keys in the database are digests, so that it tells nobody who writes.
 */
export function createLimits({
  keys,
  clock,
  rates,
}: {
  readonly keys: Keys
  readonly clock: Clock
  readonly rates: LimitRates
}): Limits {
  const ofProcess = createBucket(rates.process)
  const refused = { person: 0, unit: 0, process: 0 }
  const keyOf = (whom: string) => bucketKey(keys, whom)

  return {
    async take(queries, { channel, user }, unit) {
      const now = clock.now()
      const isOpen = ofProcess(now.getTime())
      const taken = await takeFromBucket(queries, keyOf(`${channel}:${user}`), rates.person, now, isOpen)
      if (taken !== "served") {
        refused[isOpen ? "person" : "process"]++
        return taken
      }
      if (unit === undefined) return taken
      const together = await takeFromBucket(queries, keyOf(`unit:${unit}`), rates.unit, now)
      if (together !== "served") refused.unit++
      return together
    },
    metrics: () => [
      {
        name: "chibo_messages_limited_total",
        help: "Messages that this process did not answer because there were too many, by whose limit it was",
        type: "counter",
        samples: Object.entries(refused).map(([by, value]) => ({ labels: { by }, value })),
      },
    ],
  }
}
