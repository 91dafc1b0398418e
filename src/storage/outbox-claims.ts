import type { ChannelName } from "../core/channel.ts"
import type { CivilDate } from "../core/document.ts"
import type { Queries } from "./database.ts"
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
  /** Before this moment another look brings nothing new; null when nothing is known to become due. */
  readonly lookAt: Date | null
  /** Nothing of the channel may go before this moment, whatever is put in. */
  readonly freeAt: Date
  /** Something besides notices is due and waits for what is on its way in its conversation: nobody says when that ends. */
  readonly isHeldUp: boolean
}

interface ClaimRow {
  readonly asked: number
  readonly free_at: Date
  readonly is_busy: boolean
  readonly later: Date | null
  readonly is_held_up: boolean
  readonly id: number | null
  readonly chat: string
  readonly thread: string
  readonly message: OutboxRow["message"]
  readonly kind: OutgoingKind
  readonly attempts: number
  readonly pieces_sent: number
}

/**
 * Takes the next messages that may go now: within the pace of the channel and of each conversation, in order within
 * a conversation, answers first. Processes take turns at the row of the channel's pace, so the pace is theirs
 * together; it is touched only when something may go.
 */
export async function claimOutgoing(queries: Queries, request: ClaimRequest): Promise<Claimed> {
  const { channel, now, until, pace } = request
  const rows = await queries.query<ClaimRow>(CLAIM, [
    channel,
    now,
    until,
    request.notices,
    request.today,
    request.noticesADay,
    request.limit,
    pace.chatGapMs,
    pace.groupGapMs,
    pace.perSecond,
    pace.catchUpMs,
  ])
  const [first] = rows
  if (first === undefined) return { rows: [], lookAt: null, freeAt: now, isHeldUp: false }
  const taken = rows.flatMap(({ id, ...row }) => (id === null ? [] : [asOutboxRow(channel, { id, ...row })]))
  const step = 1000 / pace.perSecond
  const lookAt = first.is_busy
    ? new Date(now.getTime() + Math.ceil(step))
    : taken.length === first.asked
      ? first.free_at
      : first.later
  return { rows: taken, lookAt, freeAt: first.free_at, isHeldUp: !first.is_busy && first.is_held_up }
}

function asOutboxRow(channel: ChannelName, row: ClaimRow & { readonly id: number }): OutboxRow {
  const { id, chat, thread, message, kind, attempts } = row
  const to = { channel, chat, ...(thread === "" ? {} : { thread }) }
  return { id, to, message, kind, attempts, piecesSent: row.pieces_sent }
}

/*
 * One statement, so that nobody holds the pace over a round trip, and none that waits for a lock.
 *
 * Everything is worked out as of the statement's beginning, from rows that another process may be taking right then;
 * `turn` is why that is right. Whoever takes a message changes the row of the pace in the same commit. Here the row is
 * locked where nobody else holds it, and only while it is the version from which everything was worked out: a newer
 * one is looked at anew when it is locked, and then `xmin` differs. So between the beginning and the lock nobody has
 * taken anything of this channel, and until the commit nobody can. Who comes too late takes nothing and looks again.
 * So it is with a conversation in which something is worked on right now: its row is locked until that is over, and to
 * wait for it with the message in hand would be a deadlock when that very message is to be taken back.
 * (Waiting for the lock would not do: what the other process took meanwhile would still seem to wait, and of a
 * conversation or of a person's notices of the day one too many would go.) A message itself may have been withdrawn or
 * moved since, so that is looked at once more when it is locked.
 *
 * What stands before a message is looked up by its conversation. As `not exists` the planner may join it instead, and
 * with statistics of a quiet hour it reads all that wait for each message. `first` takes one after the other from
 * `due`, and none is worked out in vain. `rest` is looked at where there was room for more than was taken: else it is
 * the pace that says when to look again.
 */
const CLAIM = `
  with room as materialized (
    select version, from_at, case when from_at > $2 then 0
      else least($7, 1 + floor((extract(epoch from $2::timestamptz - from_at) * 1000)::float8 * $10::float8 / 1000)) end::integer as asked
    from (select xmin as version, greatest(next_at, held_until, $2::timestamptz - $11::float8 * interval '1 millisecond') as from_at
      from paces where channel = $1) pace),
  first as materialized (
    select id from (
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
              or (before.rank = o.rank and before.id < o.id)
              or (before.rank < o.rank and before.next_try_at <= $2 and o.pieces_sent = 0))))) then false else true end
      order by o.rank, o.next_try_at, o.id limit $7) due
    limit coalesce((select asked from room), 0)),
  turn as materialized (
    select p.channel from paces p join room on room.version = p.xmin
    where p.channel = $1 and exists (select from first) for update of p skip locked),
  quiet as materialized (
    select c.chat from turn join chats c on c.channel = turn.channel
    where c.chat = any(array(select o.chat from outbox o join first on first.id = o.id)) for no key update of c skip locked),
  free as materialized (
    select o.id from turn join outbox o on o.channel = turn.channel
    where o.id = any(array(select id from first)) and o.state = 'waiting' and o.next_try_at <= $2
      and (o.not_after is null or o.not_after > $2 or o.pieces_sent > 0)
      and (o.chat in (select chat from quiet)
        or not exists (select from chats c where c.channel = o.channel and c.chat = o.chat))
    for update of o skip locked),
  taken as (
    update outbox o set state = 'sending', claimed_until = $3, attempts = attempts + 1,
      sent_day = case when kind = 'notice' then $5::date else sent_day end
    from free where o.id = free.id
    returning o.id, o.rank, o.next_try_at, o.chat, o.thread, o.message, o.kind, o.attempts, o.pieces_sent),
  spaced as (
    update chats c set next_send_at = $2::timestamptz + case when c.is_private then $8::float8 else $9::float8 end * interval '1 millisecond'
    from taken t where c.channel = $1 and c.chat = t.chat),
  next as materialized (
    select date_trunc('milliseconds', from_at + taken * interval '1 second' / $10::float8) as free_at, taken
    from room, (select count(*) as taken from taken) counted),
  paced as (
    update paces set next_at = next.free_at from next where channel = $1 and next.taken > 0),
  rest as (
    select min(at) filter (where at > $2) as later, coalesce(bool_or(at <= $2 and is_pressing), false) as is_held_up from (
      select greatest(o.next_try_at, c.next_send_at) as at, o.kind <> 'notice' or o.pieces_sent > 0 as is_pressing
      from outbox o left join chats c on c.channel = o.channel and c.chat = o.chat
      where o.channel = $1 and o.state = 'waiting' and ($4 or o.kind <> 'notice' or o.pieces_sent > 0)
        and not o.id = any(array(select id from taken)) and (select next.taken < room.asked from next, room)
      order by o.rank, o.next_try_at, o.id limit 20) waiting)
  select room.asked, next.free_at, next.taken < (select count(*) from first) as is_busy,
    rest.later, rest.is_held_up, t.id, t.chat, t.thread, t.message, t.kind, t.attempts, t.pieces_sent
  from room cross join next cross join rest left join taken t on true
  order by t.rank, t.next_try_at, t.id`

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
 * What another process is writing down right now is left to it: two that wait for one another's would be a deadlock.
 */
export async function abandonStaleClaims(queries: Queries, now: Date, { all = false } = {}): Promise<void> {
  await queries.query(
    `update outbox set reason = 'process-ended', claimed_until = null,
       state = case when kind = 'leave' then 'waiting' else 'unknown' end,
       pieces_sent = case when kind = 'leave' then 1 else pieces_sent end,
       settled_at = case when kind = 'leave' then null else $1::timestamptz end
     where id = any(array(select id from outbox where state = 'sending' and ($2 or claimed_until <= $1)
       order by id for update skip locked))`,
    [now, all],
  )
}

/** What is of no use any more is not sent. */
export async function expireOutgoing(queries: Queries, now: Date): Promise<void> {
  await queries.query(
    `update outbox set state = 'expired', settled_at = $1
     where state in ('waiting', 'resting') and not_after <= $1 and pieces_sent = 0`,
    [now],
  )
}
