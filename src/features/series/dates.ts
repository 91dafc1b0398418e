import { dayInVietnam } from "../../core/calendar.ts"
import type { CivilDate } from "../../core/document.ts"
import { daysOf, instantIn } from "../../core/recurrence.ts"
import type { Texts } from "../../core/texts.ts"
import { addDays, specialDay, type WorkCalendar } from "../../core/working-days.ts"
import type { Queries } from "../../storage/database.ts"
import { type Series, setNext } from "../../storage/series.ts"
import { type SeriesDate, seriesDates } from "../../storage/series-dates.ts"
import { calledThatMonth } from "../meetings/call/same-month.ts"
import { fullTime } from "../meetings/deps.ts"

/** One date of a series as it stands. */
export interface Occurrence extends SeriesDate {
  readonly startsAt: Date
}

/** So many dates are shown. */
export const DATES_SHOWN = 6
/** A date is not moved farther than this. */
export const FARTHEST_MOVE_DAYS = 45
/** So many are looked at: of a weekly rule also those before today that were moved behind it. */
const MOST = 40
/** Drafts come in the morning. */
const MORNING = "08:00"

/** The dates of a series that are still to come, those left out too, at most `count`, by when they begin. */
export async function comingDates(
  queries: Queries,
  series: Series,
  now: Date,
  count: number,
): Promise<Occurrence[]> {
  const from = addDays(dayInVietnam(now), -FARTHEST_MOVE_DAYS)
  const special = new Map((await seriesDates(queries, series.id, from)).map((one) => [one.day, one]))
  return daysOf(series, from, MOST)
    .map((day): Occurrence => {
      const known = special.get(day) ?? plain(day)
      return { ...known, startsAt: known.movedTo ?? instantIn(day, series.hour) }
    })
    .filter(({ startsAt }) => startsAt > now)
    .sort((one, other) => one.startsAt.getTime() - other.startsAt.getTime())
    .slice(0, count)
}

function plain(day: CivilDate): SeriesDate {
  return { day, isSkipped: false, isKept: false, movedTo: null, isDrafted: false, meeting: null }
}

/** When the draft of a date is made: in the morning, so many days before. */
export function draftAt({ leadDays }: Pick<Series, "leadDays">, startsAt: Date): Date {
  return instantIn(addDays(dayInVietnam(startsAt), -leadDays), MORNING)
}

/** The dates of which a draft is still to be made. */
export async function openDates(queries: Queries, series: Series, now: Date): Promise<Occurrence[]> {
  const dates = await comingDates(queries, series, now, MOST)
  return dates.filter(({ isSkipped, isDrafted }) => !isSkipped && !isDrafted)
}

/** Writes down when the next draft is to be made. Call it after whatever changes a series or its dates. */
export async function planNext(queries: Queries, series: Series, now: Date): Promise<void> {
  const [next] = await openDates(queries, series, now)
  await setNext(queries, series.id, next === undefined ? null : draftAt(series, next.startsAt))
}

/** "trùng ngày nghỉ: Quốc khánh"; null for a day like others. */
export function dayNote(texts: Texts, holidays: WorkCalendar, at: Date): string | null {
  const special = specialDay(dayInVietnam(at), holidays)
  if (special === null) return null
  return texts("series-day", {
    is: special.is,
    name: special.name === "" ? "" : `: ${special.name}`,
  })
}

/** Whether a date falls on a day off, or on one that may become one. */
export function isDayOff(holidays: WorkCalendar, { startsAt }: Pick<Occurrence, "startsAt">): boolean {
  const special = specialDay(dayInVietnam(startsAt), holidays)
  return special !== null && special.is !== "work"
}

/** Whether nobody has said yet what becomes of a date. */
export function isUndecided({ isSkipped, isKept, isDrafted }: Occurrence): boolean {
  return !isSkipped && !isKept && !isDrafted
}

/**
 * When the meeting begins that is called already in the month of a date; null where there is none, and for a rule that
 * gives several in that month.
 */
export async function calledInstead(
  queries: Queries,
  series: Pick<Series, "unit" | "kind" | "rrule">,
  startsAt: Date,
): Promise<Date | null> {
  const month = dayInVietnam(startsAt).slice(0, 7)
  const [, second] = daysOf({ rrule: series.rrule, from: `${month}-01` }, `${month}-01`, 2)
  if (second?.startsWith(month)) return null
  return calledThatMonth(queries, series, startsAt)
}

/** One date written out in full, with whatever is special about it. */
export function dateLine(
  texts: Texts,
  holidays: WorkCalendar,
  one: Pick<Occurrence, "startsAt" | "isSkipped" | "movedTo" | "isDrafted">,
  number: number,
): string {
  const state = one.isSkipped
    ? "skipped"
    : one.isDrafted
      ? "drafted"
      : one.movedTo !== null
        ? "moved"
        : "plain"
  const note = dayNote(texts, holidays, one.startsAt)
  return texts("series-date", {
    number,
    time: fullTime(texts, one.startsAt),
    state,
    note: note === null ? "" : ` – ${note}`,
  })
}
