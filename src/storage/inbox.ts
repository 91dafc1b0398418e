import type { Arrival } from "../core/channel.ts"
import type { Sealed } from "../core/sealed-arrival.ts"
import type { Queries } from "./database.ts"

export interface InboxRow {
  readonly id: number
  readonly arrival: Arrival | Sealed
  readonly attempts: number
  readonly receivedAt: Date
}

export interface NewArrival {
  readonly arrival: Arrival
  /** What is kept of it until it is worked off, where that is not the arrival itself. */
  readonly sealed?: Sealed
  /** The form in which it came; undefined when there is none. */
  readonly raw: unknown
}

/**
 * Stores events in their order and in one statement, each once: what the channel has brought before, or twice among
 * these, changes nothing. All of them or, when one cannot be stored, none. Returns how many are new.
 */
export async function insertArrivals(
  queries: Queries,
  arrivals: readonly NewArrival[],
  at: Date,
): Promise<number> {
  const column = <T>(value: (one: NewArrival) => T) => arrivals.map(value)
  const rows = await queries.query(
    `insert into inbox (channel, event_id, chat, payload, raw, received_at)
     select channel, event_id, chat, payload, raw, $6
     from unnest($1::text[], $2::text[], $3::text[], $4::jsonb[], $5::jsonb[])
       with ordinality as arrivals (channel, event_id, chat, payload, raw, place)
     order by place
     on conflict (channel, event_id) do nothing returning id`,
    [
      column(({ arrival }) => arrival.channel),
      column(({ arrival }) => arrival.eventId),
      column(({ arrival }) => arrival.chat),
      column(({ arrival, sealed = arrival }) => JSON.stringify(sealed)),
      column(({ raw }) => (raw === undefined ? null : JSON.stringify(raw))),
      at,
    ],
  )
  return rows.length
}

/**
 * Takes the oldest event of a conversation that nobody works on; undefined when there is none. A claim lasts
 * until `until`: after a crash another process takes the event over then. Within a conversation the
 * next event waits for the one before it, whichever process has that.
 */
export async function claimIncoming(
  queries: Queries,
  channels: readonly string[],
  now: Date,
  until: Date,
): Promise<InboxRow | undefined> {
  // Worded so that every plan walks from the oldest event on and stops at the first that is free. The planner's
  // statistics come from quiet hours, in which hardly anything waits: left a choice, it reads and sorts all of them.
  const [row] = await queries.query<{
    id: number
    payload: InboxRow["arrival"]
    attempts: number
    received_at: Date
  }>(
    `update inbox set claimed_until = $3, attempts = attempts + 1
     where id = (
       select i.id from inbox i
       where i.done_at is null and array_position($1::text[], i.channel) is not null
         and coalesce(i.claimed_until <= $2, true)
         and case when exists (select from inbox before where before.channel = i.channel and before.chat = i.chat
           and before.done_at is null and before.id < i.id) then false else true end
       order by i.id limit 1 for update skip locked)
     returning id, payload, attempts, received_at`,
    [channels, now, until],
  )
  return row && { id: row.id, arrival: row.payload, attempts: row.attempts, receivedAt: row.received_at }
}

/** What a claim is known by: another process that takes the event over raises `attempts`. */
type Claim = Pick<InboxRow, "id" | "attempts">

/**
 * Marks an event as worked off. `kept`: what stays of one that was sealed, unless it was forgotten meanwhile. False when
 * the claim is no longer ours: then another process answers, and what was written has to be rolled back.
 */
export async function finishIncoming(
  queries: Queries,
  claim: Claim,
  at: Date,
  kept: Arrival | Sealed,
): Promise<boolean> {
  const rows = await queries.query(
    `update inbox set done_at = $3, claimed_until = null, raw = null,
       payload = case when payload ? 'sealed' then $4::jsonb else payload - 'photo' end
     where id = $1 and attempts = $2 and done_at is null returning id`,
    [claim.id, claim.attempts, at, JSON.stringify(kept)],
  )
  return rows.length > 0
}

/**
 * Gives an event up: the error's code is kept, never its text, and nothing of what the event said, for nobody has
 * decided whether that may be kept. False as in `finishIncoming`.
 */
export async function failIncoming(
  queries: Queries,
  claim: Claim,
  at: Date,
  failed: string,
): Promise<boolean> {
  const rows = await queries.query(
    `update inbox set done_at = $3, failed = $4, claimed_until = null, raw = null, payload = '{}'
     where id = $1 and attempts = $2 and done_at is null returning id`,
    [claim.id, claim.attempts, at, failed],
  )
  return rows.length > 0
}

/** Gives a claimed event back, so that the next step tries it again. */
export async function releaseIncoming(queries: Queries, claim: Claim): Promise<void> {
  await queries.query("update inbox set claimed_until = null where id = $1 and attempts = $2", [
    claim.id,
    claim.attempts,
  ])
}

/** Gives a claimed event back until a later moment; the try does not count. */
export async function postponeIncoming(queries: Queries, claim: Claim, until: Date): Promise<void> {
  await queries.query(
    "update inbox set claimed_until = $3, attempts = attempts - 1 where id = $1 and attempts = $2",
    [claim.id, claim.attempts, until],
  )
}
