import type { Address, ChannelName, Outgoing } from "../core/channel.ts"
import type { Queries } from "./database.ts"

export interface OutboxRow {
  readonly id: number
  readonly to: Address
  readonly message: Outgoing
  readonly attempts: number
}

export type Settled = "sent" | "failed" | "unreachable" | "unknown"

/** Puts a message on its way; it leaves when the surrounding transaction is committed. */
export async function insertOutgoing(
  queries: Queries,
  to: Address,
  message: Outgoing,
  at: Date,
): Promise<void> {
  await queries.query(
    `insert into outbox (channel, chat, message, next_try_at, created_at) values ($1, $2, $3, $4, $4)`,
    [to.channel, to.chat, JSON.stringify(message), at],
  )
}

/** Messages whose process died while sending: perhaps they arrived, so they are not sent again. */
export async function abandonStaleClaims(queries: Queries, now: Date): Promise<void> {
  await queries.query(
    `update outbox set state = 'unknown', settled_at = $1, reason = 'process-ended'
     where state = 'sending' and claimed_until <= $1`,
    [now],
  )
}

/** Takes the next due message whose conversation has none before it on the way; undefined when there is none. */
export async function claimOutgoing(
  queries: Queries,
  channels: readonly ChannelName[],
  now: Date,
  until: Date,
): Promise<OutboxRow | undefined> {
  const [row] = await queries.query<{
    id: number
    channel: ChannelName
    chat: string
    message: Outgoing
    attempts: number
  }>(
    `update outbox set state = 'sending', claimed_until = $3, attempts = attempts + 1
     where id = (
       select o.id from outbox o
       where o.channel = any($1) and o.next_try_at <= $2
         and o.state = 'waiting'
         and not exists (select from outbox before where before.channel = o.channel and before.chat = o.chat
           and before.state in ('waiting', 'sending') and before.id < o.id)
       order by o.next_try_at, o.id limit 1 for update skip locked)
     returning id, channel, chat, message, attempts`,
    [channels, now, until],
  )
  if (row === undefined) return undefined
  return {
    id: row.id,
    to: { channel: row.channel, chat: row.chat },
    message: row.message,
    attempts: row.attempts,
  }
}

/** Writes down how a message ended. */
export async function settleOutgoing(
  queries: Queries,
  id: number,
  end: { state: Settled; at: Date; reason?: string; platformId?: string },
): Promise<void> {
  await queries.query(
    `update outbox set state = $2, settled_at = $3, reason = $4, platform_id = $5, claimed_until = null where id = $1`,
    [id, end.state, end.at, end.reason ?? "", end.platformId ?? ""],
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

/** Puts a message back for another try. */
export async function postponeOutgoing(
  queries: Queries,
  id: number,
  nextTryAt: Date,
  reason: string,
): Promise<void> {
  await queries.query(
    `update outbox set state = 'waiting', next_try_at = $2, reason = $3, claimed_until = null where id = $1`,
    [id, nextTryAt, reason],
  )
}

/** How many messages wait and how long the oldest has waited, for the operator. */
export async function outboxBacklog(queries: Queries): Promise<{ waiting: number; oldest: Date | null }> {
  const [row] = await queries.query<{ waiting: number; oldest: Date | null }>(
    `select count(*)::integer as waiting, min(created_at) as oldest from outbox where state in ('waiting', 'sending')`,
  )
  return row ?? { waiting: 0, oldest: null }
}
