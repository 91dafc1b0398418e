import type { CivilDate } from "../core/document.ts"
import type { Queries } from "./database.ts"

/** What is special about one date of a series. */
export interface SeriesDate {
  /** The day that the rule gives. */
  readonly day: CivilDate
  readonly isSkipped: boolean
  /** It is known to be a day off, and kept. */
  readonly isKept: boolean
  readonly movedTo: Date | null
  /** A draft was made of it, which may be gone by now. */
  readonly isDrafted: boolean
  readonly meeting: number | null
}

/** What is special about the dates of a series from a day on. */
export function seriesDates(queries: Queries, series: number, from: CivilDate): Promise<SeriesDate[]> {
  return queries.query<SeriesDate>(
    `select on_day as day, is_skipped as "isSkipped", is_kept as "isKept", moved_to as "movedTo",
       drafted_at is not null as "isDrafted", meeting_id as meeting
     from series_dates where series_id = $1 and on_day >= $2 order by on_day`,
    [series, from],
  )
}

/** Leaves one date out. */
export async function skipDate(queries: Queries, series: number, day: CivilDate): Promise<void> {
  await queries.query(
    `insert into series_dates (series_id, on_day, is_skipped) values ($1, $2, true)
     on conflict (series_id, on_day) do update set is_skipped = true, ask_again_at = null`,
    [series, day],
  )
}

/** Keeps a date that is a day off. */
export async function keepDate(queries: Queries, series: number, day: CivilDate): Promise<void> {
  await queries.query(
    `insert into series_dates (series_id, on_day, is_kept) values ($1, $2, true)
     on conflict (series_id, on_day) do update set is_kept = true, is_skipped = false`,
    [series, day],
  )
}

/** Another moment instead of the one that the rule gives; whoever chose it keeps it, day off or not. */
export async function moveDate(queries: Queries, series: number, day: CivilDate, to: Date): Promise<void> {
  await queries.query(
    `insert into series_dates (series_id, on_day, moved_to, is_kept) values ($1, $2, $3, true)
     on conflict (series_id, on_day) do update set moved_to = excluded.moved_to, is_kept = true, is_skipped = false`,
    [series, day, to],
  )
}

/**
 * Says that a draft is made of this date, once: false when one was made before, by whomever, or the date is left out.
 */
export async function claimDate(
  queries: Queries,
  series: number,
  day: CivilDate,
  at: { readonly now: Date; readonly askAgain: Date | null },
): Promise<boolean> {
  const rows = await queries.query(
    `insert into series_dates as d (series_id, on_day, drafted_at, ask_again_at) values ($1, $2, $3, $4)
     on conflict (series_id, on_day) do update set drafted_at = excluded.drafted_at, ask_again_at = excluded.ask_again_at
       where d.drafted_at is null and not d.is_skipped
     returning d.series_id`,
    [series, day, at.now, at.askAgain],
  )
  return rows.length > 0
}

/** The facts of a prepared draft. */
export interface PreparedDraft {
  readonly series: number
  readonly day: CivilDate
  readonly startsAt: Date
  readonly agenda: string
  readonly by: number
}

/** Makes the draft of a date that was claimed, in the series' unit and place. Returns its number. */
export async function insertPrepared(queries: Queries, draft: PreparedDraft, at: Date): Promise<number> {
  const [row] = await queries.query<{ id: number }>(
    `insert into meetings (unit_id, kind, starts_at, place, agenda, is_online, made_by, made_at)
     select unit_id, kind, $2, place, $3, is_online, $4, $5 from series where id = $1 returning id`,
    [draft.series, draft.startsAt, draft.agenda, draft.by, at],
  )
  await queries.query("update series_dates set meeting_id = $3 where series_id = $1 and on_day = $2", [
    draft.series,
    draft.day,
    row!.id,
  ])
  return row!.id
}

/** Drafts about which to ask once more now, each given out once. */
export function takeUnsent(queries: Queries, now: Date): Promise<{ meeting: number }[]> {
  return queries.query(
    `with due as (
       select series_id, on_day from series_dates where ask_again_at <= $1 for update skip locked)
     update series_dates d set ask_again_at = null from due, meetings m
     where d.series_id = due.series_id and d.on_day = due.on_day and m.id = d.meeting_id and m.state = 'draft'
       and m.starts_at > $1
     returning d.meeting_id as meeting`,
    [now],
  )
}

/** What became of drafts is no question any more once they were called, dropped, or their time is over. */
export async function forgetAnswered(queries: Queries, now: Date): Promise<void> {
  await queries.query(
    `update series_dates d set ask_again_at = null
     where ask_again_at <= $1 and not exists (select from meetings m
       where m.id = d.meeting_id and m.state = 'draft' and m.starts_at > $1)`,
    [now],
  )
}

/** The date of which a draft was made; undefined for any other meeting. */
export async function dateOfDraft(
  queries: Queries,
  meeting: number,
): Promise<{ series: number; day: CivilDate } | undefined> {
  const [row] = await queries.query<{ series: number; day: CivilDate }>(
    "select series_id as series, on_day as day from series_dates where meeting_id = $1",
    [meeting],
  )
  return row
}
