import { type Arrival, isSignal, type Receive } from "../core/channel.ts"
import type { Clock } from "../core/clock.ts"
import type { Keys } from "../core/seal.ts"
import { sealArrival } from "../core/sealed-arrival.ts"
import type { Database } from "../storage/database.ts"
import { insertArrivals, type NewArrival } from "../storage/inbox.ts"

export interface RecorderDeps {
  readonly database: Database
  readonly clock: Clock
  /** Until an event is worked off nobody knows whether its words may be kept: a copy of the database does not tell them. */
  readonly keys: Keys
  /** There is work for the drain of this process; called once for each new event. */
  readonly wake: () => void
  /** Called for each event before it is stored. */
  readonly onArrival?: () => void
  /**
   * How long the ids of events are remembered, in milliseconds: what is older may have been answered once and is
   * acknowledged, but not stored. Default: everything is taken.
   */
  readonly rememberedMs?: number
  /** Called for each event that was too old. */
  readonly onTooOld?: (arrival: Arrival) => void
}

/** 2020, in milliseconds since 1970: a time before that was given in another unit, or is none. */
const FIRST_TIME = 1_577_836_800_000

interface Waiting extends NewArrival {
  readonly resolve: () => void
  readonly reject: (error: unknown) => void
}

/** So many events go into one statement: what a busy moment brings, and little enough to be stored at once. */
const MOST_AT_ONCE = 100

/**
 * Keeps an event once. Resolves when it is stored, and only then may the channel acknowledge it;
 * a redelivery changes nothing.
 *
 * Events that arrive while others are being stored wait for these and are then stored together. A statement and
 * its commit cost the same for one event as for twenty, so the busier it is, the less an event costs; and events of
 * a process are stored in the order in which they came.
 */
export function createRecorder(deps: RecorderDeps): Receive {
  const { database, clock, keys, wake, onArrival = () => {}, onTooOld = () => {} } = deps
  const { rememberedMs = Number.POSITIVE_INFINITY } = deps
  const waiting: Waiting[] = []
  let isStoring = false

  async function storeAll(): Promise<void> {
    isStoring = true
    while (waiting.length > 0) await store(waiting.splice(0, MOST_AT_ONCE))
    isStoring = false
  }

  async function store(events: readonly Waiting[]): Promise<void> {
    try {
      const added = await insertArrivals(database, events, clock.now())
      for (let one = 0; one < added; one++) wake()
      for (const { resolve } of events) resolve()
    } catch (error) {
      if (events.length === 1) return events[0]!.reject(error)
      // One event that cannot be stored, or that another process stores as well, must not cost the others theirs.
      for (const one of events) await store([one])
    }
  }

  const isTooOld = (sentAt = 0) => sentAt >= FIRST_TIME && clock.now().getTime() - sentAt > rememberedMs

  return (arrival, raw, sentAt) =>
    new Promise((resolve, reject) => {
      onArrival()
      if (isTooOld(sentAt)) {
        onTooOld(arrival)
        return resolve()
      }
      const kept = storable(arrival)
      const form = raw === undefined ? undefined : sealArrival(keys, raw)
      waiting.push({ arrival: kept, sealed: sealArrival(keys, kept), raw: form, resolve, reject })
      if (!isStoring) void storeAll()
    })
}

/**
 * The event in letters that a database can hold. Ids stay as the platform verified them: without some of its signs
 * an id could be somebody else's.
 */
function storable(arrival: Arrival): Arrival {
  if (isSignal(arrival)) return arrival
  const { text, action, photo } = arrival
  return {
    ...arrival,
    text: letters(text),
    ...(action === undefined ? {} : { action: letters(action) }),
    ...(photo === undefined ? {} : { photo: { ref: letters(photo.ref) } }),
  }
}

function letters(text: string): string {
  return text.toWellFormed().replaceAll("\0", "")
}
