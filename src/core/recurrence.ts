import ICAL from "ical.js"
import type { CivilDate } from "./document.ts"
import { addDays } from "./working-days.ts"

/** A rule by which a meeting comes again, in the words of RFC 5545 without an hour, and the day from which it counts. */
export interface Recurrence {
  readonly rrule: string
  readonly from: CivilDate
}

/** A rule that gives no day at all for so long gives none. */
const MOST_LOOKED_AT = 2000

/**
 * The days of a rule from `after` on (itself too), at most `count` of them. Civil days: no time zone has a part in it. A
 * month that has no such day has no meeting.
 */
export function daysOf({ rrule, from }: Recurrence, after: CivilDate, count: number): CivilDate[] {
  const days = ICAL.Recur.fromString(rrule).iterator(ICAL.Time.fromDateString(from))
  const found: CivilDate[] = []
  for (let looked = 0; looked < MOST_LOOKED_AT && found.length < count; looked++) {
    const next = days.next()
    if (next === null || next === undefined) break
    const day = next.toString().slice(0, 10)
    if (day >= after) found.push(day)
  }
  return found
}

/**
 * The rule counted from its first day on or after `today`: "every quarter" begins with the day that comes, not with the
 * one that a quarter hence would be. Null for a rule that gives no day, such as the sixth Monday of a month.
 */
export function beginning(rrule: string, today: CivilDate): Recurrence | null {
  try {
    const [first] = daysOf({ rrule: rrule.replace(/;?INTERVAL=\d+/, ""), from: today }, today, 1)
    return first === undefined ? null : { rrule, from: first }
  } catch {
    return null
  }
}

/** The instant of a day and an hour ("19:30") in Vietnam. */
export function instantIn(day: CivilDate, hour: string): Date {
  return new Date(`${day}T${hour}:00+07:00`)
}

/** How two days are alike: the same number in their months, or the same weekday at the same place. */
export type Likeness = "number" | "weekday"

export function likeness(one: CivilDate, other: CivilDate): Likeness[] {
  const alike: Likeness[] = []
  if (one.slice(8) === other.slice(8)) alike.push("number")
  if (weekday(one) === weekday(other) && place(one) === place(other)) alike.push("weekday")
  return alike
}

/** The day of a month ("2026-12") that is like another day; null where the month has none. */
export function likeDay(day: CivilDate, month: string, by: Likeness): CivilDate | null {
  const inMonth = (found: CivilDate) => (found.slice(0, 7) === month ? found : null)
  if (by === "number") {
    const found = new Date(`${month}-01T00:00:00Z`)
    found.setUTCDate(Number(day.slice(8)))
    return inMonth(found.toISOString().slice(0, 10))
  }
  const shift = (weekday(day) - weekday(`${month}-01`) + 7) % 7
  return inMonth(addDays(`${month}-01`, shift + 7 * (place(day) - 1)))
}

/** So many months later: "2026-12" and 1 give "2027-01". */
export function addMonths(month: string, count: number): string {
  const at = Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1 + count
  return `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, "0")}`
}

function weekday(day: CivilDate): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay()
}

function place(day: CivilDate): number {
  return Math.ceil(Number(day.slice(8)) / 7)
}
