import type { ChannelName } from "../core/channel.ts"
import type { CivilDate } from "../core/document.ts"
import type { Database, Queries } from "./database.ts"
import type { OutboxRow, OutgoingKind } from "./outbox.ts"

/** How fast a channel may go. */
export interface Pace {
  readonly perSecond: number
  /** How far a late sender may catch up, in milliseconds of its pace. */
  readonly catchUpMs: number
  /** Between two messages of one private conversation. */
  readonly chatGapMs: number
  /** Between two messages of one group. */
  readonly groupGapMs: number
}

export interface ClaimRequest {
  readonly channel: ChannelName
  readonly pace: Pace
  readonly now: Date
  /** A message that is still on its way then was lost with its process. */
  readonly until: Date
  /** Today in Vietnam. */
  readonly today: CivilDate
  /** False in quiet hours. */
  readonly notices: boolean
  /** Notices that one person may get a day. */
  readonly noticesADay: number
  readonly limit: number
}

export interface Claimed {
  readonly rows: readonly OutboxRow[]
  /** Before this moment another look brings nothing; null when nothing waits. */
  readonly lookAt: Date | null
}

/**
 * Takes the next messages that may go now: within the pace of the channel and of each conversation, in order within
 * a conversation, answers first. Processes take turns at the row of the channel's pace, so the pace is theirs
 * together.
 */
export async function claimOutgoing(database: Database, request: ClaimRequest): Promise<Claimed> {
  const { channel, now } = request
  const lookAt = await nextMoment(database, channel, request)
  if (lookAt === null || lookAt > now) return { rows: [], lookAt }
  return database.transaction(async (queries) => {
    const room = await roomIn(queries, request)
    if (room.rows === 0) return { rows: [], lookAt: room.from }
    const rows = await take(queries, request, room.rows)
    if (rows.length > 0) {
      const step = 1000 / request.pace.perSecond
      const next = new Date(room.from.getTime() + rows.length * step)
      await queries.query("update paces set next_at = $2 where channel = $1", [channel, next])
    }
    return { rows, lookAt: now }
  })
}

/** How many messages may go now, counted from when. Locks the channel's pace until the transaction ends. */
async function roomIn(
  queries: Queries,
  { channel, pace, now, limit }: ClaimRequest,
): Promise<{ rows: number; from: Date }> {
  const [row] = await queries.query<{ next: number; held: number }>(
    `select (case when isfinite(next_at) then extract(epoch from next_at) * 1000 else 0 end)::float8 as next,
       (case when isfinite(held_until) then extract(epoch from held_until) * 1000 else 0 end)::float8 as held
     from paces where channel = $1 for update`,
    [channel],
  )
  if (row === undefined) return { rows: 0, from: now }
  const from = Math.max(row.next, row.held, now.getTime() - pace.catchUpMs)
  const late = now.getTime() - from
  const rows = late < 0 ? 0 : Math.min(limit, 1 + Math.floor((late * pace.perSecond) / 1000))
  return { rows, from: new Date(from) }
}

async function take(queries: Queries, request: ClaimRequest, most: number): Promise<OutboxRow[]> {
  const { channel, now, until, pace } = request
  // What stands before a message is looked up by its conversation. As `not exists` the planner may join it instead,
  // and with statistics of a quiet hour it reads all that wait for each message.
  const rows = await queries.query<{
    id: number
    chat: string
    thread: string
    message: OutboxRow["message"]
    kind: OutgoingKind
    attempts: number
    pieces_sent: number
  }>(
    `with due as (
       select o.id from outbox o left join chats c on c.channel = o.channel and c.chat = o.chat
       where o.channel = $1 and o.state = 'waiting' and o.next_try_at <= $2
         and (c.next_send_at is null or c.next_send_at <= $2)
         and (o.not_after is null or o.not_after > $2 or o.pieces_sent > 0)
         and (o.kind <> 'notice' or o.pieces_sent > 0 or ($4 and (select count(*) from outbox s
           where s.recipient = o.recipient and s.kind = 'notice' and s.sent_day = $5 and s.id <> o.id
             and s.state in ('sending', 'sent', 'delivered', 'seen', 'unknown')) < $6))
         and case when exists (select from outbox before
           where before.channel = o.channel and before.chat = o.chat and before.id <> o.id
             and (before.state = 'sending' or (before.state = 'waiting' and (before.pieces_sent > o.pieces_sent
               or (before.rank = o.rank and before.id < o.id))))) then false else true end
       order by o.rank, o.next_try_at, o.id limit $7 for update of o skip locked),
     taken as (
       update outbox o set state = 'sending', claimed_until = $3, attempts = attempts + 1,
         sent_day = case when kind = 'notice' then $5::date else sent_day end
       from due where o.id = due.id
       returning o.id, o.rank, o.next_try_at, o.chat, o.thread, o.message, o.kind, o.attempts,
         o.pieces_sent),
     paced as (
       update chats c set next_send_at = $2 + case when c.is_private then $8::float8 else $9::float8 end * interval '1 millisecond'
       from taken t where c.channel = $1 and c.chat = t.chat)
     select id, chat, thread, message, kind, attempts, pieces_sent from taken order by rank, next_try_at, id`,
    [
      channel,
      now,
      until,
      request.notices,
      request.today,
      request.noticesADay,
      most,
      pace.chatGapMs,
      pace.groupGapMs,
    ],
  )
  return rows.map(({ chat, thread, pieces_sent, ...row }) => ({
    ...row,
    piecesSent: pieces_sent,
    to: { channel, chat, ...(thread === "" ? {} : { thread }) },
  }))
}

/** When it makes sense to look: the first of the next messages in line may go by its own time, chat and channel. */
async function nextMoment(
  queries: Queries,
  channel: string,
  { notices }: ClaimRequest,
): Promise<Date | null> {
  const [row] = await queries.query<{ at: Date | null }>(
    `select min(at) as at from (
       select greatest(o.next_try_at, c.next_send_at, p.next_at, p.held_until) as at
       from outbox o join paces p on p.channel = o.channel
       left join chats c on c.channel = o.channel and c.chat = o.chat
       where o.channel = $1 and o.state = 'waiting' and ($2 or o.kind <> 'notice' or o.pieces_sent > 0)
       order by o.rank, o.next_try_at, o.id limit 20) first`,
    [channel, notices],
  )
  return row?.at ?? null
}

/** Makes the row by which processes keep a channel's pace together. */
export async function openPace(queries: Queries, channel: string): Promise<void> {
  await queries.query("insert into paces (channel) values ($1) on conflict do nothing", [channel])
}

/** A message that went nowhere leaves its place in the channel's pace to the next. */
export async function giveBackPlace(queries: Queries, channel: string, { perSecond }: Pace): Promise<void> {
  await queries.query("update paces set next_at = next_at - $2 * interval '1 second' where channel = $1", [
    channel,
    1 / perSecond,
  ])
}

/** Nothing of this channel goes out before `until`: the platform asked for a rest, or does not work. */
export async function holdChannel(queries: Queries, channel: string, until: Date): Promise<void> {
  await queries.query("update paces set held_until = greatest(held_until, $2) where channel = $1", [
    channel,
    until,
  ])
}

/**
 * Messages whose process died while sending: perhaps they arrived, so they are not sent again. A group is left all
 * the same: whoever has left it already does no harm by leaving it again. `all` does not wait until a claim runs out.
 */
export async function abandonStaleClaims(queries: Queries, now: Date, { all = false } = {}): Promise<void> {
  await queries.query(
    `update outbox set reason = 'process-ended', claimed_until = null,
       state = case when kind = 'leave' then 'waiting' else 'unknown' end,
       pieces_sent = case when kind = 'leave' then 1 else pieces_sent end,
       settled_at = case when kind = 'leave' then null else $1::timestamptz end
     where state = 'sending' and ($2 or claimed_until <= $1)`,
    [now, all],
  )
}

/** What is of no use any more is not sent. */
export async function expireOutgoing(queries: Queries, now: Date): Promise<void> {
  await queries.query(
    `update outbox set state = 'expired', settled_at = $1
     where state = 'waiting' and not_after <= $1 and pieces_sent = 0`,
    [now],
  )
}
