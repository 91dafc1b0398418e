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

/**
 * Who is to hear of which meeting at the time that they chose, and has not heard of this version: who has not said no,
 * agreed to reminders and can be written to. What was due before the meeting was called or changed is left out.
 */
export function dueOwn(queries: Queries, now: Date): Promise<{ meeting: number; person: number }[]> {
  return queries.query(
    `select m.id as meeting, mp.person_id as person
     from meetings m join meeting_people mp on mp.meeting_id = m.id
     join own_leads l on l.person_id = mp.person_id
     where m.state = 'called' and m.called_at <= $1 and m.starts_at > $1
       and m.starts_at <= $1::timestamptz + interval '7 days'
       and m.starts_at - l.minutes * interval '1 minute' <= $1
       and m.starts_at - l.minutes * interval '1 minute' > m.called_at
       and mp.answer is distinct from 'no' and mp.standing <> 'exempt'
       and not exists (select from meeting_messages mm where mm.meeting_id = m.id and mm.person_id = mp.person_id
         and mm.kind = 'own' and mm.sequence = m.sequence)
       and exists (select from (
         select a.channel, a.user_id from accounts a left join chats c on c.channel = a.channel and c.chat = a.chat
         where a.person_id = mp.person_id and a.chat <> '' and c.closed_at is null
         order by a.place, a.channel limit 1) first
         join consents r on r.channel = first.channel and r.user_id = first.user_id and r.purpose = 'reminders'
           and r.withdrawn_at is null)
     order by m.id, mp.person_id`,
    [now],
  )
}
