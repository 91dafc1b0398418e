import type { CalendarEntry } from "../core/calendar-entry.ts"
import type { CivilDate } from "../core/document.ts"
import { PUBLIC_KINDS } from "../core/meeting.ts"
import type { Queries } from "./database.ts"

/** So long a calendar goes on saying that something is off, and so long it shows what was. */
export const CANCELLED_DAYS = 60
const PAST_DAYS = 365

const CANCELLED_FROM = `$2::timestamptz - interval '${CANCELLED_DAYS} days'`

/** Meetings `m` as calendars show them on the day $1, at the moment $2. */
const ENTRY = `select m.id, m.uid, m.unit_id as unit, n.name as "unitName", m.kind, m.state = 'cancelled' as "isCancelled",
    m.starts_at as "startsAt", m.minutes, m.place, m.agenda, m.is_online as "isOnline", m.sequence,
    coalesce(o.delegate, '') as delegate,
    stamp.at as "stampedAt"
  from meetings m left join occasions o on o.meeting_id = m.id
  join lateral (select name from unit_names where unit_id = m.unit_id
    order by since <= $1 desc, case when since <= $1 then since end desc, since limit 1) n on true
  join lateral (select greatest(m.called_at, max(made_at)) as at from meeting_messages
    where meeting_id = m.id and kind in ('invite', 'change', 'cancel') and made_at <= $2) stamp on true
  where m.state <> 'draft' and m.called_at <= $2
    and m.starts_at > $2::timestamptz - interval '${PAST_DAYS} days'`

const BY_TIME = "order by m.starts_at, m.id limit 500"

export interface Moment {
  readonly today: CivilDate
  readonly now: Date
}

/**
 * The meetings to which somebody is asked in units where they are on the list now. What is off is among them for 60
 * days, for those who were told so and for whoever had called it.
 */
export function ownEntries(
  queries: Queries,
  person: number,
  { today, now }: Moment,
): Promise<CalendarEntry[]> {
  return queries.query<CalendarEntry>(
    `${ENTRY}
       and exists (select from meeting_people mp where mp.meeting_id = m.id and mp.person_id = $3)
       and exists (select from roles r where r.person_id = $3 and r.unit_id = m.unit_id and r.until is null
         and r.role not in ('follower', 'front', 'admin'))
       and (m.state <> 'cancelled' or (stamp.at > ${CANCELLED_FROM} and (m.made_by = $3
         or exists (select from meeting_messages c where c.meeting_id = m.id and c.person_id = $3 and c.kind = 'cancel'))))
     ${BY_TIME}`,
    [today, now, person],
  )
}

/** The meetings of these units. What is off is among them for 60 days. */
export function unitEntries(
  queries: Queries,
  units: readonly number[],
  { today, now }: Moment,
): Promise<CalendarEntry[]> {
  return queries.query<CalendarEntry>(
    `${ENTRY} and m.unit_id = any($3) and (m.state <> 'cancelled' or stamp.at > ${CANCELLED_FROM}) ${BY_TIME}`,
    [today, now, units],
  )
}

/** These meetings, without those that nobody may know of yet. */
export function readEntries(
  queries: Queries,
  ids: readonly number[],
  { today, now }: Moment,
): Promise<CalendarEntry[]> {
  return queries.query<CalendarEntry>(`${ENTRY} and m.id = any($3) ${BY_TIME}`, [today, now, ids])
}

/** Public occasions of these units, or those of a delegate; everybody may see them. What is off is among them for 60 days. */
export function publicEntries(
  queries: Queries,
  of: { readonly units: readonly number[] } | { readonly folded: string },
  { today, now }: Moment,
): Promise<CalendarEntry[]> {
  return queries.query<CalendarEntry>(
    `${ENTRY} and m.kind = any($3) and (m.state <> 'cancelled' or stamp.at > ${CANCELLED_FROM})
       and (m.unit_id = any($4) or o.folded = $5) ${BY_TIME}`,
    [today, now, PUBLIC_KINDS, "units" in of ? of.units : [], "folded" in of ? of.folded : null],
  )
}

/** Public occasions whose subscribers may have to hear something: those that come, and those that were called off. */
export function entriesToTell(queries: Queries, { today, now }: Moment): Promise<CalendarEntry[]> {
  return queries.query<CalendarEntry>(
    `${ENTRY} and m.kind = any($3) and m.state in ('called', 'cancelled') and m.starts_at > $2 ${BY_TIME}`,
    [today, now, PUBLIC_KINDS],
  )
}
