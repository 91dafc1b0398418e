import type { CivilDate } from "./document.ts"

/** Which days are worked: Monday to Friday, but for holidays and for days that changed places. */
export interface WorkCalendar {
  /** Days off that are no Saturday or Sunday, or that are both. */
  readonly off: ReadonlySet<CivilDate>
  /** Saturdays and Sundays that are worked. */
  readonly work: ReadonlySet<CivilDate>
  /** Days of which nobody knows yet. They count as if nothing was said: a deadline is rather too early than too late. */
  readonly unsettled: ReadonlySet<CivilDate>
  /** What days off, working Saturdays and unsettled days are called. */
  readonly names?: ReadonlyMap<CivilDate, string>
  /** Years whose schedule is known at all. */
  readonly years: ReadonlySet<number>
}

const DAY_MS = 24 * 60 * 60 * 1000
/** Longer than any deadline, shorter than a slip that would not end. */
const MOST_DAYS = 10_000

export function isWorkingDay(day: CivilDate, calendar: WorkCalendar): boolean {
  if (calendar.work.has(day)) return true
  if (calendar.off.has(day)) return false
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay()
  return weekday !== 0 && weekday !== 6
}

/** Whether a day is none like others: a day off, one that may become one, or a day of rest that is worked. */
export function specialDay(
  day: CivilDate,
  { off, work, unsettled, names }: WorkCalendar,
): { readonly is: "off" | "unsettled" | "work"; readonly name: string } | null {
  const is = off.has(day) ? "off" : unsettled.has(day) ? "unsettled" : work.has(day) ? "work" : null
  return is === null ? null : { is, name: names?.get(day) ?? "" }
}

/** The `count`-th working day after `day`, which itself does not count; with 0 the day itself. */
export function addWorkingDays(day: CivilDate, count: number, calendar: WorkCalendar): CivilDate {
  if (!Number.isInteger(count) || count < 0 || count > MOST_DAYS) {
    throw new RangeError(`no number of working days: ${count}`)
  }
  let at = day
  for (let left = count; left > 0; ) {
    at = addDays(at, 1)
    if (isWorkingDay(at, calendar)) left--
  }
  return at
}

/** How many working days come after `from`, up to and with `to`. */
export function workingDaysBetween(from: CivilDate, to: CivilDate, calendar: WorkCalendar): number {
  let count = 0
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) if (isWorkingDay(day, calendar)) count++
  return count
}

/** So many days of the calendar later, or earlier. */
export function addDays(day: CivilDate, count: number): CivilDate {
  return new Date(Date.parse(`${day}T00:00:00Z`) + count * DAY_MS).toISOString().slice(0, 10)
}

/** False when a day from `from` to `to` may turn out to be a day off, or the schedule of its year is unknown. */
export function isSettled(from: CivilDate, to: CivilDate, calendar: WorkCalendar): boolean {
  for (let day = from; day <= to; day = addDays(day, 1)) {
    if (calendar.unsettled.has(day) || !calendar.years.has(Number(day.slice(0, 4)))) return false
  }
  return true
}
