import type { Address, ClosedReason } from "../core/channel.ts"
import type { Queries } from "./database.ts"
import { dayStart } from "./day-start.ts"
import { moveGroup } from "./unit-groups.ts"

/** What is kept of somebody who did something. */
export interface Heard {
  /** They agree that their talk is kept. */
  readonly hasAgreed: boolean
  /** Where they are written to is another conversation. */
  readonly isElsewhere: boolean
}

/** What rests for a conversation ($1, $2) goes now, and a hint that there is something is of no use any more. */
function wake(now: string): string {
  return `update outbox set state = case when state = 'resting' then 'waiting' else 'withdrawn' end, attempts = 0,
         hinted_at = null, next_try_at = ${now}::timestamptz
       where channel = $1 and chat = $2 and (state = 'resting' or (state = 'waiting' and hinted_at is not null))`
}

/**
 * Somebody did something here: the conversation is open, and the platform's windows begin anew. Until the end of the
 * surrounding transaction a deletion of their data waits, as in `hasAgreed`. Without a `user` nobody has agreed.
 */
export async function noteHeard(
  queries: Queries,
  { channel, chat, user }: Address & { readonly user?: string },
  isPrivate: boolean,
  now: Date,
): Promise<Heard> {
  const [row] = await queries.query<Heard>(
    `with heard as (
       insert into chats (channel, chat, is_private, last_in_at) values ($1, $2, $3, $4)
       on conflict (channel, chat) do update
         set is_private = excluded.is_private, last_in_at = greatest(chats.last_in_at, excluded.last_in_at),
           closed_at = null, closed_reason = ''
     ), woken as (
       ${wake("$4")}
     ), agreed as (
       select 1 from consents where channel = $1 and user_id = $5 and purpose = 'keep' and withdrawn_at is null
       for key share
     )
     select exists (select from agreed) as "hasAgreed",
       exists (select from accounts where channel = $1 and user_id = $5 and chat <> $2)
         or exists (select from consents where channel = $1 and user_id = $5 and chat <> $2
           and withdrawn_at is null) as "isElsewhere"`,
    [channel, chat, isPrivate, now, user ?? ""],
  )
  return row!
}

/** The person may be written to again, or a group took us in. */
export async function openChat(queries: Queries, at: Address, isPrivate: boolean, now: Date): Promise<void> {
  await queries.query(
    `with woken as (
       ${wake("$4")}
     )
     insert into chats (channel, chat, is_private, last_in_at) values ($1, $2, $3, $4)
     on conflict (channel, chat) do update
       set is_private = excluded.is_private, last_in_at = excluded.last_in_at, closed_at = null, closed_reason = ''`,
    [at.channel, at.chat, isPrivate, now],
  )
}

/**
 * Nothing gets through to this conversation until the person comes back. Kept to the day: beside the journal the moment would
 * tell of which act they were to hear.
 */
export async function closeChat(
  queries: Queries,
  at: Address,
  reason: ClosedReason,
  now: Date,
): Promise<void> {
  await queries.query(
    `insert into chats (channel, chat, is_private, closed_at, closed_reason) values ($1, $2, true, ${dayStart("$4::timestamptz")}, $3)
     on conflict (channel, chat) do update set closed_at = excluded.closed_at, closed_reason = excluded.closed_reason
     where chats.closed_at is null or chats.closed_reason <> excluded.closed_reason`,
    [at.channel, at.chat, reason, now],
  )
}

/**
 * The group has a new id: what waits for it, what it remembers, whose it is and its state move along. Platforms tell
 * of it more than once; the second time nothing is left to move. Call in a transaction.
 */
export async function moveChat(queries: Queries, at: Address, to: string): Promise<void> {
  const names = [at.channel, at.chat, to]
  await moveGroup(queries, at, to)
  for (const table of ["chats", "dialogues"]) {
    await queries.query(
      `delete from ${table} new where channel = $1 and chat = $3
         and exists (select from ${table} old where old.channel = $1 and old.chat = $2)`,
      names,
    )
    await queries.query(`update ${table} set chat = $3 where channel = $1 and chat = $2`, names)
  }
  await queries.query("update links set chat = $3 where channel = $1 and chat = $2", names)
  await queries.query(
    "update outbox set chat = $3 where channel = $1 and chat = $2 and state in ('waiting', 'sending', 'resting')",
    names,
  )
}

/**
 * Forgets when conversations were last written to, once that holds nothing up any more: beside the journal it would tell
 * who heard of an act just then. Rows that somebody is at work with are left for the next time.
 */
export async function forgetPaces(queries: Queries, now: Date): Promise<void> {
  await queries.query(
    `update chats set next_send_at = '-infinity' where (channel, chat) in (
       select channel, chat from chats where next_send_at > '-infinity' and next_send_at <= $1
       for no key update skip locked)`,
    [now],
  )
}

/** When this person last did something here; null when never, or not remembered. */
export async function lastHeard(queries: Queries, at: Address): Promise<Date | null> {
  const [row] = await queries.query<{ at: Date | null }>(
    "select last_in_at as at from chats where channel = $1 and chat = $2",
    [at.channel, at.chat],
  )
  return row?.at ?? null
}

/** How many conversations of each channel are closed, and why. */
export async function closedChats(
  queries: Queries,
): Promise<{ channel: string; reason: string; chats: number }[]> {
  return queries.query(
    `select channel, closed_reason as reason, count(*)::integer as chats from chats
     where closed_at is not null group by channel, closed_reason order by channel, chats desc`,
  )
}
