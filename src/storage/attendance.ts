import type { Counted } from "../core/meeting.ts"
import type { Queries } from "./database.ts"
import { MEETING, type Meeting } from "./meetings.ts"

/** One person of a meeting as the arithmetic sees them. */
export interface OnRoll extends Counted {
  /** The chair's word stands as it was confirmed. */
  readonly isConfirmed: boolean
}

/** Somebody on the list of a meeting, without the account and the number that calling them needs. */
export interface Attendee extends OnRoll {
  readonly meeting: number
  readonly person: number
  readonly name: string
  /** What they said beforehand. */
  readonly lateMinutes: number | null
}

/** Everybody on the lists of these meetings, in the order of Vietnamese names: the order of the roll. */
export function readAttendees(queries: Queries, meetings: readonly number[]): Promise<Attendee[]> {
  return queries.query<Attendee>(
    `select mp.meeting_id as meeting, mp.person_id as person, coalesce(p.name, '') as name, mp.standing, mp.answer,
       why.reason, mp.presence, mp.late_minutes as "lateMinutes", mp.confirmed_at is not null as "isConfirmed"
     from meeting_people mp join people p on p.id = mp.person_id
     left join meeting_reasons why on why.meeting_id = mp.meeting_id and why.person_id = mp.person_id
     where mp.meeting_id = any($1::bigint[]) order by p.sort_key collate "C", p.id, mp.meeting_id`,
    [meetings],
  )
}

/** What the arithmetic needs of each of these meetings; nobody's name, nobody's reason. */
export async function readCounted(
  queries: Queries,
  meetings: readonly number[],
): Promise<Map<number, OnRoll[]>> {
  const rows = await queries.query<OnRoll & { meeting: number }>(
    `select meeting_id as meeting, standing, answer, null as reason, presence,
       confirmed_at is not null as "isConfirmed" from meeting_people
     where meeting_id = any($1::bigint[])`,
    [meetings],
  )
  const all = new Map<number, OnRoll[]>(meetings.map((id) => [id, []]))
  for (const { meeting, ...counted } of rows) all.get(meeting)!.push(counted)
  return all
}

/** The meetings of a unit that people were called to and that begin from `from` on and before `until`, the first first. */
export function meetingsBetween(queries: Queries, unit: number, from: Date, until: Date): Promise<Meeting[]> {
  return queries.query<Meeting>(
    `${MEETING} where unit_id = $1 and state <> 'draft' and starts_at >= $2 and starts_at < $3 order by starts_at, id`,
    [unit, from, until],
  )
}

/** Of each of these units the last meeting of all its people that has begun. */
export function lastMeetings(queries: Queries, units: readonly number[], now: Date): Promise<Meeting[]> {
  return queries.query<Meeting>(
    `${MEETING} m where unit_id = any($1) and starts_at <= $2 and state in ('called', 'closed') and kind <> 'committee'
     and not exists (select from meetings later where later.unit_id = m.unit_id and later.starts_at <= $2
       and later.state in ('called', 'closed') and later.kind <> 'committee'
       and (later.starts_at, later.id) > (m.starts_at, m.id))`,
    [units, now],
  )
}

/** When each of these units next meets with all its people, of what they have been told. */
export async function nextMeetingTimes(
  queries: Queries,
  units: readonly number[],
  now: Date,
): Promise<Map<number, Date>> {
  const rows = await queries.query<{ unit: number; at: Date }>(
    `select unit_id as unit, min(starts_at) as at from meetings
     where unit_id = any($1) and starts_at > $2 and called_at <= $2 and state = 'called' and kind <> 'committee'
     group by unit_id`,
    [units, now],
  )
  return new Map(rows.map(({ unit, at }) => [unit, at]))
}

/** Who held an office in a unit at a moment. */
export async function officersAt(
  queries: Queries,
  unit: number,
  role: "secretary" | "clerk",
  at: Date,
): Promise<number[]> {
  const rows = await queries.query<{ person: number }>(
    `select distinct person_id as person from roles
     where unit_id = $1 and role = $2 and since <= $3 and (until is null or until > $3)`,
    [unit, role, at],
  )
  return rows.map(({ person }) => person)
}
