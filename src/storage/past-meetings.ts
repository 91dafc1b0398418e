import type { MeetingKind } from "../core/meeting.ts"
import type { Queries } from "./database.ts"

/** What a later meeting can be copied from. */
export interface PastMeeting {
  readonly kind: MeetingKind
  readonly startsAt: Date
  readonly place: string
  readonly agenda: string
  readonly isOnline: boolean
}

/** The last meetings of a unit that began before `now`, of one kind where it is named, the newest first. */
export function pastMeetings(
  queries: Queries,
  unit: number,
  kind: MeetingKind | null,
  now: Date,
): Promise<PastMeeting[]> {
  return queries.query<PastMeeting>(
    `select kind, starts_at as "startsAt", place, agenda, is_online as "isOnline" from meetings
     where unit_id = $1 and ($2::text is null or kind = $2) and state in ('called', 'closed') and starts_at <= $3
     order by starts_at desc, id desc limit 2`,
    [unit, kind, now],
  )
}

/** Whether the unit has a meeting of this kind that begins in this time: called, held, or prepared for a series. */
export async function hasMeeting(
  queries: Queries,
  unit: number,
  kind: MeetingKind,
  between: { readonly from: Date; readonly until: Date },
): Promise<boolean> {
  const rows = await queries.query(
    `select 1 from meetings m where unit_id = $1 and kind = $2 and starts_at >= $3 and starts_at < $4
       and (state in ('called', 'closed')
         or (state = 'draft' and exists (select from series_dates d where d.meeting_id = m.id))) limit 1`,
    [unit, kind, between.from, between.until],
  )
  return rows.length > 0
}

/**
 * When the first meeting of this kind begins that the unit has called or held in this time; undefined where there is
 * none.
 */
export async function calledBetween(
  queries: Queries,
  { unit, kind }: { readonly unit: number; readonly kind: MeetingKind },
  between: { readonly from: Date; readonly until: Date },
): Promise<Date | undefined> {
  const [row] = await queries.query<{ startsAt: Date }>(
    `select starts_at as "startsAt" from meetings
     where unit_id = $1 and kind = $2 and starts_at >= $3 and starts_at < $4 and state in ('called', 'closed')
     order by starts_at limit 1`,
    [unit, kind, between.from, between.until],
  )
  return row?.startsAt
}
