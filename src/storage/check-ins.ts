import { checkInSpan } from "../core/check-in.ts"
import type { MeetingKind } from "../core/meeting.ts"
import type { Queries } from "./database.ts"

/** A check-in `c` of a meeting `m` that is open, where the beginning lies between $1 and $2. */
const OPEN = `check_ins c join meetings m on m.id = c.meeting_id and m.state = 'called'
  and c.closed_at is null and m.starts_at > $1 and m.starts_at <= $2`

function openAt(now: Date): [Date, Date] {
  const { from, to } = checkInSpan(now)
  return [from, to]
}

/**
 * Opens the check-in of a meeting under a token of which this digest is kept. One that is open stays as it is. Returns
 * since when it is open: from that its token is derived.
 */
export async function openCheckIn(
  queries: Queries,
  meeting: number,
  digest: string,
  now: Date,
): Promise<Date> {
  const [opened] = await queries.query(
    `insert into check_ins as c (meeting_id, digest, opened_at) values ($1, $2, $3)
     on conflict (meeting_id) do update
       set digest = excluded.digest, opened_at = excluded.opened_at, closed_at = null
       where c.closed_at is not null
     returning meeting_id`,
    [meeting, digest, now],
  )
  if (opened !== undefined) return now
  const [row] = await queries.query<{ openedAt: Date }>(
    `select opened_at as "openedAt" from check_ins where meeting_id = $1`,
    [meeting],
  )
  return row!.openedAt
}

/** Ends the check-in of a meeting. False when none was open. */
export async function closeCheckIn(queries: Queries, meeting: number, now: Date): Promise<boolean> {
  const rows = await queries.query(
    "update check_ins set closed_at = $2 where meeting_id = $1 and closed_at is null returning meeting_id",
    [meeting, now],
  )
  return rows.length > 0
}

/** Whether people can check in to a meeting now. */
export async function isCheckInOpen(queries: Queries, meeting: number, now: Date): Promise<boolean> {
  const rows = await queries.query(`select 1 from ${OPEN} where c.meeting_id = $3`, [...openAt(now), meeting])
  return rows.length > 0
}

/** What the page of a check-in shows. */
export interface CheckInPage {
  readonly meeting: number
  readonly unit: string
  readonly kind: MeetingKind
  readonly startsAt: Date
  /** How many have checked in or were seen by the chair. */
  readonly here: number
}

/** The page that belongs to a token; undefined unless its check-in is open now. */
export async function readCheckInPage(
  queries: Queries,
  digest: string,
  now: Date,
): Promise<CheckInPage | undefined> {
  const [row] = await queries.query<CheckInPage>(
    `select m.id as meeting, m.kind, m.starts_at as "startsAt",
       (select name from unit_names n where n.unit_id = m.unit_id
         order by since <= ($4::timestamptz at time zone 'Asia/Ho_Chi_Minh')::date desc, since desc limit 1) as unit,
       (select count(*)::integer from meeting_people mp where mp.meeting_id = m.id
         and (mp.checked_in_at is not null or (mp.is_by_hand and mp.presence in ('present', 'online', 'late')))) as here
     from ${OPEN} where c.digest = $3`,
    [...openAt(now), digest, now],
  )
  return row
}

export interface CheckInFor {
  readonly meeting: number
  readonly startsAt: Date
  /** On the meeting's list; else only of its unit. */
  readonly isAsked: boolean
}

/** The check-ins that are open now of this person's meetings and units. */
export function checkInsFor(
  queries: Queries,
  person: number,
  units: readonly number[],
  now: Date,
): Promise<CheckInFor[]> {
  return queries.query<CheckInFor>(
    `select m.id as meeting, m.starts_at as "startsAt", mp.person_id is not null as "isAsked"
     from ${OPEN} left join meeting_people mp on mp.meeting_id = m.id and mp.person_id = $3
     where mp.person_id is not null or m.unit_id = any($4::integer[]) order by m.starts_at, m.id`,
    [...openAt(now), person, units],
  )
}

/** Writes down that somebody came, once: returns since when that stands, and whether it is new. */
export async function noteCheckIn(
  queries: Queries,
  meeting: number,
  person: number,
  now: Date,
): Promise<{ readonly at: Date; readonly isNew: boolean }> {
  const [fresh] = await queries.query(
    `update meeting_people set checked_in_at = $3
     where meeting_id = $1 and person_id = $2 and checked_in_at is null returning person_id`,
    [meeting, person, now],
  )
  if (fresh !== undefined) return { at: now, isNew: true }
  const [row] = await queries.query<{ at: Date }>(
    "select checked_in_at as at from meeting_people where meeting_id = $1 and person_id = $2",
    [meeting, person],
  )
  return { at: row!.at, isNew: false }
}
