import type { ChannelName, Outgoing } from "../core/channel.ts"
import type { Keys } from "../core/seal.ts"
import { openMessage, type SealedMessage } from "../core/sealed-message.ts"
import type { Queries } from "./database.ts"
import type { OutgoingKind } from "./outbox.ts"

/** One message of the outbox as a simulation compares it with what the platforms saw. */
export interface Trace {
  readonly id: number
  readonly channel: ChannelName
  readonly chat: string
  readonly kind: OutgoingKind
  readonly key: string | null
  /** Of its first part. */
  readonly text: string
  readonly state: string
  readonly reason: string
}

/** The outbox from after an id on, in order. */
export async function readTraces(
  queries: Queries,
  keys: Keys,
  after: number,
  limit: number,
): Promise<Trace[]> {
  const rows = await queries.query<TraceRow>(`${TRACE} where id > $1 order by id limit $2`, [after, limit])
  return rows.map((row) => asTrace(keys, row))
}

type TraceRow = Omit<Trace, "text"> & { readonly message: Outgoing | SealedMessage }

const TRACE = "select id, channel, chat, kind, key, message, state, reason from outbox"

function asTrace(keys: Keys, { message, ...row }: TraceRow): Trace {
  return { ...row, text: openMessage(keys, message).parts[0]?.text ?? "" }
}

/** What is still to be done now: events that wait, and messages that are due or on their way. */
export async function readWork(
  queries: Queries,
  now: Date,
  notices: boolean,
): Promise<{ events: number; due: number }> {
  const [row] = await queries.query<{ events: number; due: number }>(
    `select (select count(*)::integer from inbox where done_at is null) as events,
       (select count(*)::integer from outbox where state = 'sending'
         or (state = 'waiting' and next_try_at <= $1 and ($2 or kind <> 'notice'))) as due`,
    [now, notices],
  )
  return row!
}

/** What is still to be done, and when more will be. */
export interface Pending {
  /** Events that wait or are worked on. */
  readonly events: number
  /** Messages on their way, and those that may go now. */
  readonly sending: number
  readonly due: number
  /** When the next of the others may go; null when there is none. */
  readonly nextAt: Date | null
  /** A platform takes nothing any more before the operator has agreed anew. */
  readonly isDisowned: boolean
}

export async function readPending(queries: Queries, now: Date, notices: boolean): Promise<Pending> {
  const [row] = await queries.query<Pending>(
    `select (select count(*)::integer from inbox where done_at is null) as events,
       (count(*) filter (where state = 'sending'))::integer as sending,
       (count(*) filter (where state = 'waiting' and next_try_at <= $1))::integer as due,
       min(next_try_at) filter (where state = 'waiting' and next_try_at > $1) as "nextAt",
       exists (select from channel_reports where problem = 'token-dead') as "isDisowned"
     from outbox where state in ('sending', 'waiting') and ($2 or state = 'sending' or kind <> 'notice')`,
    [now, notices],
  )
  return row!
}

/** The notices after an id whose process died while it sent them. */
export async function readDied(queries: Queries, keys: Keys, after: number): Promise<Trace[]> {
  const rows = await queries.query<TraceRow>(
    `${TRACE} where id > $1 and state = 'unknown' and reason = 'process-ended' order by id`,
    [after],
  )
  return rows.map((row) => asTrace(keys, row))
}
