import { MOST_NUDGES } from "../core/broadcast.ts"
import type { CivilDate } from "../core/document.ts"
import type { Queries } from "./database.ts"
import type { Recipient } from "./recipients.ts"

/** All messages of a broadcast are kept under keys that begin so. */
export function broadcastKey(id: number): string {
  return `broadcast:${id}:`
}

/** Under this key its words go to each person, as it was sent last. */
export function sendKey({ id, sequence }: { readonly id: number; readonly sequence: number }): string {
  return `${broadcastKey(id)}${sequence}:send`
}

/**
 * Everybody whom a broadcast `b` is meant for, by each role `r` that they hold now. Whoever sends a notice knows it; in a
 * poll they have a voice like all.
 */
const MEANT = `broadcasts b join broadcast_units bu on bu.broadcast_id = b.id
  join roles r on r.unit_id = bu.unit_id and r.until is null and r.role not in ('follower', 'front', 'admin')
    and (b.kind = 'poll' or r.person_id is distinct from b.made_by)
    and (b.sent_to = 'all' or case b.sent_to
      when 'committee' then r.role in ('secretary', 'deputy', 'committee')
      else (b.sent_to = 'probationary') = exists (select from roles p where p.person_id = r.person_id
        and p.unit_id = r.unit_id and p.until is null and p.role = 'probationary') end)`

/** How many a draft would reach, and how many of them have an account. */
export async function totalsToTell(
  queries: Queries,
  id: number,
): Promise<{ people: number; linked: number }> {
  const [row] = await queries.query<{ people: number; linked: number }>(
    `select count(*)::integer as people, (count(*) filter (where exists (
       select from accounts a where a.person_id = meant.person_id)))::integer as linked
     from (select distinct r.person_id from ${MEANT} where b.id = $1) meant`,
    [id],
  )
  return row!
}

/** Writes down everybody whom it is meant for now, each once, in the lowest of their units by number. */
export async function keepReceivers(queries: Queries, id: number, at: Date): Promise<void> {
  await queries.query(
    `insert into broadcast_people (broadcast_id, person_id, unit_id, told_at)
     select b.id, r.person_id, min(r.unit_id), $2 from ${MEANT} where b.id = $1 group by b.id, r.person_id`,
    [id, at],
  )
}

/** The account of a person `bp.person_id` that is written to first, and whether they want to be reminded there. */
const ACCOUNT = `lateral (
  select a.channel, a.user_id, exists (select from consents c where c.channel = a.channel and c.user_id = a.user_id
    and c.purpose = 'reminders' and c.withdrawn_at is null) as wants
  from accounts a left join chats h on h.channel = a.channel and h.chat = a.chat
  where a.person_id = bp.person_id order by (a.chat <> '' and h.closed_at is null) desc, a.place, a.channel limit 1) a`

/** Everybody on the list of receivers who has an account. */
export function receiversToTell(queries: Queries, id: number): Promise<Recipient[]> {
  return queries.query<Recipient>(
    `select a.channel, a.user_id as "user" from broadcast_people bp join ${ACCOUNT} on true
     where bp.broadcast_id = $1 order by bp.person_id`,
    [id],
  )
}

/** One to whom something was sent. */
export interface Receiver {
  readonly person: number
  readonly name: string
  readonly unit: number
  readonly isLinked: boolean
  /** How the message stands, as the outbox says; null where there is none (any more). */
  readonly state: string | null
  readonly readAt: Date | null
  /** Only who has the key of the installation can read it. */
  readonly phoneSealed: string | null
}

/** Everybody to whom it was sent, by given name. `key` is its `sendKey`. */
export function readReceivers(queries: Queries, id: number, key: string): Promise<Receiver[]> {
  return queries.query<Receiver>(
    `select bp.person_id as person, coalesce(p.name, '') as name, bp.unit_id as unit, o.state, bp.read_at as "readAt",
       p.phone_sealed as "phoneSealed",
       exists (select from accounts a where a.person_id = p.id) as "isLinked"
     from broadcast_people bp join people p on p.id = bp.person_id
     left join outbox o on o.key = $2 || ':p:' || bp.person_id
     where bp.broadcast_id = $1 order by p.sort_key collate "C", p.id`,
    [id, key],
  )
}

/** Whether something was sent to this person, and has left. */
export async function isReceiver(queries: Queries, id: number, person: number, now: Date): Promise<boolean> {
  const rows = await queries.query(
    `select 1 from broadcast_people bp join broadcasts b on b.id = bp.broadcast_id
     where b.id = $1 and bp.person_id = $2 and b.sent_at <= $3`,
    [id, person, now],
  )
  return rows.length > 0
}

/** Writes down that somebody has read a notice; what waits to nudge them is taken back. False where nobody asked. */
export async function noteRead(queries: Queries, id: number, person: number, now: Date): Promise<boolean> {
  const rows = await queries.query(
    `update broadcast_people bp set read_at = coalesce(bp.read_at, $3) from broadcasts b
     where b.id = $1 and bp.broadcast_id = b.id and bp.person_id = $2 and b.asks_reading and b.sent_at <= $3
     returning bp.person_id`,
    [id, person, now],
  )
  if (rows.length === 0) return false
  await queries.query(
    `update outbox set state = 'withdrawn', settled_at = $3 where person_id = $2 and state = 'waiting'
       and pieces_sent = 0 and starts_with(key, $1) and position(':nudge' in key) > 0`,
    [broadcastKey(id), person, now],
  )
  return true
}

/** The notices that this person is asked to read and has not said to have read, the newest first. */
export function unreadBy(
  queries: Queries,
  person: number,
  now: Date,
): Promise<{ id: number; content: string; sentAt: Date }[]> {
  return queries.query(
    `select b.id, b.content, b.sent_at as "sentAt" from broadcast_people bp
     join broadcasts b on b.id = bp.broadcast_id
     where bp.person_id = $1 and bp.read_at is null and b.asks_reading and b.sent_at <= $2
     order by b.sent_at desc, b.id desc limit 5`,
    [person, now],
  )
}

/** One who is nudged now, for which time. */
export interface Nudged extends Recipient {
  readonly nudges: number
}

/**
 * Counts a nudge for everybody who was told and has not read, and gives them back: each at most once on a day and
 * `MOST_NUDGES` times in all, only who agreed to be reminded, never the exempt. `key` is the broadcast's `sendKey`.
 */
export function nudgeUnread(
  queries: Queries,
  { id, key, today }: { readonly id: number; readonly key: string; readonly today: CivilDate },
): Promise<Nudged[]> {
  return queries.query<Nudged>(
    `update broadcast_people u set nudges = u.nudges + 1, nudged_on = $3::date
     from broadcast_people bp join ${ACCOUNT} on true
     where u.broadcast_id = $1 and bp.broadcast_id = $1 and bp.person_id = u.person_id and u.read_at is null
       and u.nudges < $4 and (u.nudged_on is null or u.nudged_on < $3::date) and a.wants
       and exists (select from outbox o where o.key = $2 || ':p:' || u.person_id
         and o.state in ('sent', 'delivered', 'seen', 'unknown'))
       and not exists (select from roles r where r.person_id = u.person_id and r.unit_id = u.unit_id
         and r.until is null and r.role = 'exempt')
     returning a.channel, a.user_id as "user", u.nudges`,
    [id, key, today, MOST_NUDGES],
  )
}
