import type { Reminder } from "../core/reminder-plan.ts"
import type { Queries } from "./database.ts"

/** How somebody wants to be reminded. */
export interface OwnReminders {
  /** So many minutes before a meeting they hear of it besides; null is not at all. */
  readonly leadMinutes: number | null
  /** What they do not want to hear. */
  readonly off: readonly Reminder[]
}

export async function ownReminders(queries: Queries, person: number): Promise<OwnReminders> {
  const [row] = await queries.query<OwnReminders>(
    `select (select minutes from own_leads where person_id = $1) as "leadMinutes",
       array(select kind from reminders_off where person_id = $1 order by kind) as off`,
    [person],
  )
  return row!
}

/** Null takes it away. */
export async function setOwnLead(queries: Queries, person: number, minutes: number | null): Promise<void> {
  if (minutes === null) await queries.query("delete from own_leads where person_id = $1", [person])
  else
    await queries.query(
      `insert into own_leads (person_id, minutes) values ($1, $2)
       on conflict (person_id) do update set minutes = excluded.minutes`,
      [person, minutes],
    )
}

/** Turns a kind of reminder off for somebody, or on again. */
export async function toggleReminder(queries: Queries, person: number, kind: Reminder): Promise<void> {
  const rows = await queries.query(
    "delete from reminders_off where person_id = $1 and kind = $2 returning kind",
    [person, kind],
  )
  if (rows.length === 0)
    await queries.query("insert into reminders_off (person_id, kind) values ($1, $2)", [person, kind])
}

/** Which people of a meeting do not want this kind. */
export async function withoutReminder(
  queries: Queries,
  meeting: number,
  kind: Reminder,
): Promise<ReadonlySet<number>> {
  const rows = await queries.query<{ person: number }>(
    `select mp.person_id as person from meeting_people mp join reminders_off o on o.person_id = mp.person_id
     where mp.meeting_id = $1 and o.kind = $2`,
    [meeting, kind],
  )
  return new Set(rows.map(({ person }) => person))
}

/** All times that anybody has chosen, in minutes before a meeting; few, for people say the same. */
export async function chosenLeads(queries: Queries): Promise<number[]> {
  const rows = await queries.query<{ minutes: number }>("select distinct minutes from own_leads")
  return rows.map(({ minutes }) => minutes)
}

/** Which people of a meeting have chosen this time. */
export async function withLead(
  queries: Queries,
  meeting: number,
  minutes: number,
): Promise<ReadonlySet<number>> {
  const rows = await queries.query<{ person: number }>(
    `select mp.person_id as person from meeting_people mp join own_leads l on l.person_id = mp.person_id
     where mp.meeting_id = $1 and l.minutes = $2`,
    [meeting, minutes],
  )
  return new Set(rows.map(({ person }) => person))
}
