import { civilDate } from "../../core/dates.ts"
import type { CivilDate } from "../../core/document.ts"
import { addDays } from "../../core/working-days.ts"
import { type Day, weekdayOf } from "./days.ts"
import { type Found, mayBe, type Phrase, take } from "./phrase.ts"

const NAMES: Readonly<Record<string, number>> = { hai: 1, ba: 2, tu: 3, nam: 4, sau: 5, bay: 6 }

/** "thứ năm", "thu 5", "t5", "chủ nhật", "cn" as a part of a pattern, with the group `weekday`. */
export const WEEKDAY =
  "(?:thu (?<named>hai|ba|tu|nam|sau|bay|[2-7])|t(?<short>[2-7])|(?<sunday>chua? nh[au]t|cn))(?![a-z\\d])"

/** The same without groups, for patterns that name several. */
export const ANY_WEEKDAY = WEEKDAY.replace(/\?<\w+>/g, "?:")

/** 1 Monday … 7 Sunday, of what `WEEKDAY` found. */
export function weekdayIn({ groups }: Found): number {
  const { named, short } = groups
  if (named === undefined && short === undefined) return 7
  return NAMES[named ?? ""] ?? Number(named ?? short) - 1
}

/** "bí thư hai", "lần thứ ba" and "tuần thứ hai" are no weekdays. */
export function isWeekday(phrase: Phrase, { at, groups }: Found): boolean {
  if (groups.named === undefined) return true
  return mayBe(phrase, at, "thứ") && !/(?:bi|lan|ky|khoa|tuan|nhiem ky) $/.test(phrase.bare.slice(0, at))
}

/** The day of this week, or of the next ones; weeks begin on Monday. */
export function inWeek(weekday: number, weeks: number, today: CivilDate): CivilDate {
  return addDays(today, weekday - weekdayOf(today) + 7 * weeks)
}

/** The weekday's number `place` in a month (-1 the last); null when the month has none. */
export function inMonthBy(weekday: number, place: number, month: number, year: number): CivilDate | null {
  const first = civilDate(1, month, year)
  if (first === null) return null
  const ahead = (weekday - weekdayOf(first) + 7) % 7
  const days = Array.from({ length: 5 }, (_, index) => civilDate(1 + ahead + 7 * index, month, year))
  return days.filter((day) => day !== null).at(place > 0 ? place - 1 : place) ?? null
}

/** The next such weekday after today; said on the day itself it may be today or in a week. */
export function next(weekday: number, today: CivilDate): Day {
  return weekday === weekdayOf(today)
    ? "doubtful"
    : inWeek(weekday, weekday > weekdayOf(today) ? 0 : 1, today)
}

const SAID = new RegExp(
  `(?<![a-z\\d])${WEEKDAY}(?: (?:(?:tuan )?(?<week>nay|sau nua|sau(?! gio| khi)|toi|ke)(?![a-z])|(?<place>dau|cuoi)(?: tien)?(?: cua)? thang (?<month>nay|sau|toi|\\d{1,2})(?![\\d/])))?`,
  "g",
)

const WEEKS: Readonly<Record<string, number>> = { nay: 0, sau: 1, toi: 1, ke: 1, "sau nua": 2 }

export interface Weekdays {
  /** Those that name one day: of this week, the next, a month. */
  readonly days: readonly Day[]
  /** Those that only say which weekday it is. */
  readonly plain: readonly number[]
}

/** Takes the weekdays out of a phrase. */
export function takeWeekdays(phrase: Phrase, today: CivilDate): Weekdays {
  const days: Day[] = []
  const plain: number[] = []
  for (const found of take(phrase, SAID, (one) => isWeekday(phrase, one))) {
    const weekday = weekdayIn(found)
    const { week, place, month } = found.groups
    if (week !== undefined) days.push(inWeek(weekday, WEEKS[week]!, today))
    else if (place !== undefined) days.push(byPlace(weekday, place === "dau" ? 1 : -1, month!, today))
    else plain.push(weekday)
  }
  return { days, plain }
}

function byPlace(weekday: number, place: number, said: string, today: CivilDate): Day {
  const [year, month] = [Number(today.slice(0, 4)), Number(today.slice(5, 7))]
  if (said === "nay") return inMonthBy(weekday, place, month, year) ?? "doubtful"
  if (said === "sau" || said === "toi")
    return inMonthBy(weekday, place, (month % 12) + 1, month === 12 ? year + 1 : year) ?? "doubtful"
  const date = inMonthBy(weekday, place, Number(said), Number(said) < month ? year + 1 : year)
  return date ?? "doubtful"
}
