import { type Arrival, type ChannelName, type Incoming, isSignal, type Signal } from "../core/channel.ts"
import { after, type Clock, ticks, wait } from "../core/clock.ts"
import { asError, NotYet } from "../core/errors.ts"
import type { Log } from "../core/log.ts"
import type { PhotoTry } from "../core/photo/photo.ts"
import type { Keys } from "../core/seal.ts"
import { openArrival, type Sealed, sealArrival } from "../core/sealed-arrival.ts"
import { startWorker, type Worker } from "../core/worker.ts"
import type { Database, Queries } from "../storage/database.ts"
import {
  claimIncoming,
  failIncoming,
  finishIncoming,
  type InboxRow,
  postponeIncoming,
  releaseIncoming,
} from "../storage/inbox.ts"

export interface DrainDeps {
  readonly database: Database
  readonly clock: Clock
  readonly log: Log
  readonly keys: Keys
  readonly channels: readonly ChannelName[]
  /**
   * Answers one event; everything it writes is committed together with the event's end. Throws `NotYet` to be asked
   * again later: nothing is kept of the try then, and what came after it in the conversation waits.
   */
  readonly handle: (queries: Queries, incoming: Incoming, receivedAt: Date, photo?: PhotoTry) => Promise<void>
  /** Brings the picture of an event that has one before it is answered, if it is wanted. Default: none is. */
  readonly bringPhoto?: (incoming: Incoming) => Promise<PhotoTry | undefined>
  /** Writes down what the platform told. */
  readonly note: (queries: Queries, signal: Signal) => Promise<void>
  /** Tells the person that their message could not be worked off. */
  readonly apologise: (queries: Queries, incoming: Incoming) => Promise<void>
  /** Called after each event: its answer waits in the outbox, mostly for the channel that brought it. */
  readonly onDone: (channel: ChannelName) => void
  /** Called when a person has waited for a moment: their channel may show that an answer is being written. */
  readonly onSlow?: (incoming: Incoming) => void
  /** Whether events are arriving so fast that storing them comes first. Default: never. */
  readonly isRushed?: () => boolean
}

/** How long an event may be worked on before another process takes it over. */
const CLAIM_MS = 20_000
/** An event that failed so often, or ended its process, is given up with an apology. */
const MOST_ATTEMPTS = 3
/** An answer that is there sooner needs no sign that it is being written. */
const SLOW_MS = 700

/**
 * In a rush a lane rests after each event so many times as long as the event took, and at most so long. Answering
 * costs the process and the database much more than storing does: without rests the platforms would wait behind the
 * answers, take us for dead and bring everything again. Answers come later then, but never stop.
 */
const RESTS = 15
const MOST_REST_MS = 500

/** Works off stored events: in order within a conversation, side by side across conversations. */
export function startDrain(deps: DrainDeps): Worker {
  const { isRushed = () => false } = deps
  return startWorker({
    lanes: deps.database.engine === "embedded" ? 1 : 4,
    lookEvery: 1000,
    onError: (error) => deps.log.error({ err: error }, "inbox: could not take an event"),
    step: async () => {
      const since = ticks()
      const now = deps.clock.now()
      const until = new Date(now.getTime() + CLAIM_MS)
      const row = await claimIncoming(deps.database, deps.channels, now, until)
      if (row === undefined) return false
      const claimed = opened(deps, row)
      if (claimed === undefined) return failUnread(deps, row)
      await work(deps, claimed)
      deps.onDone(claimed.arrival.channel)
      if (isRushed()) await wait(deps.clock, Math.min((ticks() - since) * RESTS, MOST_REST_MS))
      return true
    },
  })
}

/** An event as it was before it waited. */
type Claimed = InboxRow & { readonly arrival: Arrival }

function opened({ keys }: DrainDeps, row: InboxRow): Claimed | undefined {
  try {
    return { ...row, arrival: openArrival(keys, row.arrival) }
  } catch {
    return undefined
  }
}

/** It was sealed with another key: nobody can tell whom to answer. */
async function failUnread({ database, clock, log }: DrainDeps, row: InboxRow): Promise<true> {
  log.error({ event: row.id }, "inbox: an event was sealed with another key")
  await failIncoming(database, row, clock.now(), "key-wrong")
  return true
}

async function work(deps: DrainDeps, row: Claimed): Promise<void> {
  // It ended the processes that worked on it: once more would end this one.
  if (row.attempts > MOST_ATTEMPTS) return finish(deps, row, deps.apologise, "process-ended")
  const { arrival } = row
  const slow = after(deps.clock, SLOW_MS, () => {
    if (!isSignal(arrival)) deps.onSlow?.(arrival)
  })
  try {
    const photo = await photoOf(deps, arrival)
    await finish(deps, row, (queries, incoming, at) => deps.handle(queries, incoming, at, photo))
  } catch (thrown) {
    if (thrown instanceof NotYet) return postponeIncoming(deps.database, row, thrown.until)
    const error = asError(thrown)
    if (error instanceof TakenOver) return deps.log.warn({ event: row.id }, "inbox: an event took too long")
    deps.log.error({ err: error, event: row.id, attempts: row.attempts }, "inbox: an event failed")
    if (row.attempts < MOST_ATTEMPTS) return releaseIncoming(deps.database, row)
    await finish(deps, row, deps.apologise, (error as { code?: string }).code ?? error.name)
  } finally {
    clearTimeout(slow)
  }
}

/** Outside of any transaction: a platform may take its time. */
async function photoOf(deps: DrainDeps, arrival: Arrival): Promise<PhotoTry | undefined> {
  return isSignal(arrival) || arrival.photo === undefined ? undefined : deps.bringPhoto?.(arrival)
}

/** Answers an event and ends it in one transaction. Nothing of it is kept when another process took it over. */
function finish(deps: DrainDeps, row: Claimed, answer: DrainDeps["handle"], failed?: string): Promise<void> {
  return deps.database.transaction(async (queries) => {
    if (isSignal(row.arrival)) await deps.note(queries, row.arrival)
    else await answer(queries, row.arrival, row.receivedAt)
    const at = deps.clock.now()
    const isOurs = await (failed === undefined
      ? finishIncoming(queries, row, at, keptOf(deps, row.arrival))
      : failIncoming(queries, row, at, failed))
    if (!isOurs) throw new TakenOver("another process has taken the event over")
  })
}

/**
 * What stays of an event: of what was said in private a copy of the database tells nothing. What leads to a picture goes,
 * for whoever has the address of one may have the picture.
 */
function keptOf({ keys }: DrainDeps, arrival: Arrival): Arrival | Sealed {
  if (isSignal(arrival)) return arrival
  const { photo: _photo, ...said } = arrival
  return said.isPrivate ? sealArrival(keys, said) : said
}

/** The claim ran out while the event was worked on: what was written is rolled back, and the other process answers. */
class TakenOver extends Error {}
