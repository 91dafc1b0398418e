import type { Address, Outgoing } from "../core/channel.ts"
import type { SealedMessage } from "../core/sealed-message.ts"
import type { Queries } from "./database.ts"
import { dayStart } from "./day-start.ts"

/**
 * An answer goes at any hour; a notice keeps quiet hours and the daily cap; an urgent one was confirmed as such.
 * `leave` says its message and then leaves the group, as if that were its last piece.
 */
export type OutgoingKind = "reply" | "notice" | "urgent" | "leave"

export interface OutboxRow {
  readonly id: number
  readonly to: Address
  readonly message: Outgoing | SealedMessage
  readonly kind: OutgoingKind
  readonly attempts: number
  /** How many of its pieces the platform has taken. */
  readonly piecesSent: number
}

export type Settled = "sent" | "failed" | "unreachable" | "unknown"

/** Answers go before urgent notices, and these before others. */
const RANK: Readonly<Record<OutgoingKind, number>> = { reply: 0, leave: 0, urgent: 1, notice: 2 }

/** Puts an answer on its way; it leaves when the surrounding transaction is committed. */
export async function insertOutgoing(
  queries: Queries,
  to: Address,
  message: Outgoing,
  at: Date,
): Promise<void> {
  await queries.query(
    `insert into outbox (channel, chat, message, next_try_at, created_at, kind, rank, thread)
     values ($1, $2, $3, $4, $4, 'reply', $5, $6)`,
    [to.channel, to.chat, JSON.stringify(message), at, RANK.reply, to.thread ?? ""],
  )
}

/** The assistant says farewell to a group and leaves it, once however often it is asked for before it has left. */
export async function insertLeave(
  queries: Queries,
  from: Address,
  farewell: Outgoing,
  at: { readonly now: Date; readonly due: Date },
): Promise<void> {
  await queries.query(
    `insert into outbox (channel, chat, message, next_try_at, created_at, kind, rank, thread)
     select $1::text, $2::text, $3, $4, $5, 'leave', $6, $7
     where not exists (select from outbox
       where channel = $1 and chat = $2 and kind = 'leave' and state in ('waiting', 'sending'))`,
    [from.channel, from.chat, JSON.stringify(farewell), at.due, at.now, RANK.leave, from.thread ?? ""],
  )
}

/** The same for somebody who has agreed to nothing: of the message nothing is left once it is settled. */
export async function insertFleeting(
  queries: Queries,
  to: Address,
  message: Outgoing | SealedMessage,
  at: Date,
): Promise<void> {
  await queries.query(
    `insert into outbox (channel, chat, message, next_try_at, created_at, kind, rank, is_fleeting, thread)
     values ($1, $2, $3, $4, $4, 'reply', $5, true, $6)`,
    [to.channel, to.chat, JSON.stringify(message), at, RANK.reply, to.thread ?? ""],
  )
}

/**
 * Puts a notice on its way that nobody can read before it is sent, and of which nothing is left once it is settled.
 * That it is asked for once is for the caller to see to: of a key nothing would be left either. While it waits only its day is
 * known: by the moment the journal would tell to which act it belongs.
 */
export async function insertFleetingNotice(
  queries: Queries,
  to: Address,
  recipient: string,
  message: SealedMessage,
  at: Date,
): Promise<void> {
  await queries.query(
    `insert into outbox (channel, chat, recipient, message, next_try_at, created_at, kind, rank, is_fleeting)
     values ($1, $2, $3, $4, ${dayStart("$5::timestamptz")}, ${dayStart("$5::timestamptz")}, 'notice', $6, true)`,
    [to.channel, to.chat, recipient, JSON.stringify(message), at, RANK.notice],
  )
}

export interface NoticeRow {
  readonly to: Address
  /** Whom the daily cap counts: the person, else the account. */
  readonly recipient: string
  readonly personId: number | null
  readonly noticeId: number | null
  /** The same key is never sent twice. */
  readonly key: string
  readonly message: Outgoing
  readonly kind: "notice" | "urgent"
  readonly at: Date
  /** Of no use any more after this moment; null keeps it until it is sent. */
  readonly notAfter: Date | null
  /** Nobody can be reached: kept for the report only. */
  readonly isUnreachable: boolean
}

/** Puts notices on their way, each once however often it is asked for. Returns how many are new. */
export async function insertNotices(queries: Queries, notices: readonly NoticeRow[]): Promise<number> {
  if (notices.length === 0) return 0
  const rows = await queries.query(
    `insert into outbox (channel, chat, recipient, person_id, notice_id, key, message, kind, rank, next_try_at,
       created_at, not_after, state, reason, settled_at)
     select n.channel, n.chat, n.recipient, n.person_id, n.notice_id, n.key, n.message, n.kind, n.rank, n.at, n.at,
       n.not_after, case when n.closed then 'unreachable' else 'waiting' end,
       case when n.closed then 'no-open-account' else '' end, case when n.closed then n.at end
     from jsonb_to_recordset($1::jsonb) as n(channel text, chat text, recipient text, person_id bigint,
       notice_id bigint, key text, message jsonb, kind text, rank smallint, at timestamptz, not_after timestamptz,
       closed boolean)
     on conflict (key) do nothing returning id`,
    [
      JSON.stringify(
        notices.map((one) => ({
          channel: one.to.channel,
          chat: one.to.chat,
          recipient: one.recipient,
          person_id: one.personId,
          notice_id: one.noticeId,
          key: one.key,
          message: one.message,
          kind: one.kind,
          rank: RANK[one.kind],
          at: one.at,
          not_after: one.notAfter,
          closed: one.isUnreachable,
        })),
      ),
    ],
  )
  return rows.length
}

/**
 * Takes back what still waits under keys that begin so; what was sent stays, and what is on its way is not tried again
 * when it comes back. `only`: what is for these people. Returns how many were taken back.
 */
export async function withdrawNotices(
  queries: Queries,
  keyPrefix: string,
  at: Date,
  only: readonly number[] | null = null,
): Promise<number> {
  const [row] = await queries.query<{ withdrawn: number }>(
    `with touched as (
       update outbox set state = case when state = 'waiting' then 'withdrawn' else state end,
         settled_at = case when state = 'waiting' then $2::timestamptz else settled_at end,
         not_after = case when state = 'waiting' then not_after else least(not_after, $2::timestamptz) end
       where state in ('waiting', 'sending') and pieces_sent = 0 and starts_with(key, $1)
         and ($3::bigint[] is null or person_id = any($3)) returning state)
     select (count(*) filter (where state = 'withdrawn'))::integer as withdrawn from touched`,
    [keyPrefix, at, only],
  )
  return row!.withdrawn
}

/** Writes down how a message ended; also late, by a sender that was only slow and already taken for dead. */
export async function settleOutgoing(
  queries: Queries,
  id: number,
  end: { state: Settled; at: Date; reason?: string; platformId?: string },
): Promise<void> {
  await queries.query(
    `update outbox set state = $2, settled_at = $3, reason = $4, platform_id = $5, claimed_until = null
     where id = $1 and state in ('sending', 'unknown')`,
    [id, end.state, end.at, end.reason ?? "", end.platformId ?? ""],
  )
}

/** One piece more is with the platform; the next one waits for its turn. */
export async function advanceOutgoing(queries: Queries, id: number, nextTryAt: Date): Promise<void> {
  await queries.query(
    `update outbox set state = 'waiting', pieces_sent = pieces_sent + 1, attempts = 0, next_try_at = $2,
       claimed_until = null where id = $1 and state in ('sending', 'unknown')`,
    [id, nextTryAt],
  )
}

/** Puts a message back for another try. `isFree`: the try does not count, for it was not the message's fault. */
export async function postponeOutgoing(
  queries: Queries,
  id: number,
  nextTryAt: Date,
  reason: string,
  isFree = false,
): Promise<void> {
  await queries.query(
    `update outbox set state = 'waiting', next_try_at = $2, reason = $3, claimed_until = null,
       attempts = attempts - $4 where id = $1 and state in ('sending', 'unknown')`,
    [id, nextTryAt, reason, isFree ? 1 : 0],
  )
}

/** A receipt: the platform says that messages arrived or were seen. Later news never takes back earlier news. */
export async function noteReceipt(
  queries: Queries,
  channel: string,
  platformIds: readonly string[],
  receipt: "delivered" | "seen",
  at: Date,
): Promise<void> {
  await queries.query(
    `update outbox set state = case when state = 'seen' then state else $3 end,
       delivered_at = coalesce(delivered_at, $4),
       seen_at = case when $3 = 'seen' then coalesce(seen_at, $4) else seen_at end
     where channel = $1 and platform_id = any($2) and state in ('sent', 'delivered', 'seen', 'unknown')`,
    [channel, platformIds, receipt, at],
  )
}

/**
 * What still waits for a conversation that is closed goes to the next open account of its person, in the order that
 * the person chose; where there is none it is unreachable. Answers stay with their conversation. `only` limits it
 * to one message, `state` says in which state that is. A fleeting notice, which nobody could ask for again, rests
 * instead until the person writes here, for 60 days; a hint that there is some does not.
 */
export async function reroute(
  queries: Queries,
  at: Address,
  end: { state: Settled; reason: string; at: Date; only?: number },
): Promise<void> {
  await queries.query(
    `update outbox o set
       channel = coalesce(next.channel, o.channel), chat = coalesce(next.chat, o.chat),
       tried = o.tried || o.channel, attempts = 0, claimed_until = null, reason = $4,
       next_try_at = case when is_back then $5::timestamptz + interval '1 minute'
         when next.channel is null and rests then ${dayStart("$5::timestamptz")} else $5::timestamptz end,
       state = case when next.channel is not null or (rests and is_back) then 'waiting' when rests then 'resting' else $3::text end,
       settled_at = case when next.channel is null and not rests then $5::timestamptz end,
       not_after = case when next.channel is null and rests then coalesce(o.not_after, ${dayStart("$5::timestamptz")} + interval '61 days')
         else o.not_after end
     from outbox mine left join lateral (
       select a.channel, a.chat from accounts a
       left join chats c on c.channel = a.channel and c.chat = a.chat
       where a.person_id = mine.person_id and a.chat <> '' and a.channel <> mine.channel
         and not a.channel = any(mine.tried) and c.closed_at is null
       order by a.place, a.channel limit 1) next on mine.kind <> 'reply' and mine.pieces_sent = 0
     cross join lateral (select mine.is_fleeting and mine.kind = 'notice' and mine.hinted_at is null
       and $3 = 'unreachable' as rests) told
     -- Whoever writes while the platform still refuses has woken only what rested then.
     cross join lateral (select next.channel is null and rests and exists (select from chats c
       where c.channel = mine.channel and c.chat = mine.chat and c.last_in_at > $5::timestamptz - interval '1 minute')
       as is_back) heard
     where o.id = mine.id and mine.channel = $1 and mine.chat = $2
       and (mine.id = $6 or ($6::bigint is null and mine.state = 'waiting' and mine.kind <> 'reply'))`,
    [at.channel, at.chat, end.state, end.reason, end.at, end.only ?? null],
  )
}

/** SQL for when the oldest message of \`outbox o\` was put in; of notices that nobody may read only the day is known. */
export const OLDEST = "min(o.created_at) filter (where not (o.is_fleeting and o.kind = 'notice'))"

/** How many messages wait and how long the oldest has waited, for the operator. */
export async function outboxBacklog(queries: Queries): Promise<{ waiting: number; oldest: Date | null }> {
  const [row] = await queries.query<{ waiting: number; oldest: Date | null }>(
    `select count(*)::integer as waiting, ${OLDEST} as oldest from outbox o where state in ('waiting', 'sending')`,
  )
  return row ?? { waiting: 0, oldest: null }
}
