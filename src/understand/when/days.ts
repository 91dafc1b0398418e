import { civilDate } from "../../core/dates.ts"
import type { CivilDate } from "../../core/document.ts"
import { fold } from "../../core/text.ts"
import { addDays } from "../../core/working-days.ts"
import { isNumeral, NUMERAL, numberOf } from "./numerals.ts"
import { type Found, mayBe, type Phrase, take } from "./phrase.ts"

/** A day that is said: the one it must be, or "doubtful", or "past": a day without a year that has just gone by. */
export type Day = CivilDate | "doubtful" | "past"

/** 1 Monday … 7 Sunday. */
export function weekdayOf(date: CivilDate): number {
  return new Date(`${date}T00:00:00Z`).getUTCDay() || 7
}

const YEAR = "(?:[/.-](?<year>\\d{4}|\\d{2})(?!\\d))"
/** 10/12, 10.12, 10/12/2026, 10-12-2026. */
const FIGURES = new RegExp(
  `(?<![\\d/._-])(?<day>\\d{1,2})(?: ?/ ?(?<month>\\d{1,2})(?:${YEAR})?|[.](?<month2>\\d{1,2})(?:[.](?<year2>\\d{4}|\\d{2}))?|-(?<month3>\\d{1,2})-(?<year3>\\d{4}|\\d{2}))(?![\\d/]|[.-]\\d)`,
  "g",
)
/** "ngay 10 thang 12 nam 2026", "mung 3 thang sau", "10 thang 12", "ngay 10". */
const NAMED = new RegExp(
  `(?<![a-z\\d])(?:(?:ngay|mung|mong) (?<day>${NUMERAL})(?:,? (?:thang (?<month>\\d{1,2}|sau|toi|nay|${NUMERAL}))(?![\\d/]))?|(?<day2>${NUMERAL}) thang (?<month2>${NUMERAL})(?! ngay| thang| tuan| lan))(?: nam (?<year>\\d{4}))?(?![a-z\\d]|[/.-]\\d| nua\\b)`,
  "g",
)
const SOLAR = new RegExp(`(?<![a-z\\d])(?:ngay )?(?<day>${NUMERAL}) tay(?![a-z])`, "g")
/** Of several days in a row the first counts: "từ ngày 5 đến ngày 7/1". */
const SPAN =
  /(?<![a-z\d])ngay (?<day>\d{1,2}) ?(?:-|–|den|toi)(?: het)?(?: ngay)? \d{1,2}(?:\/| thang )(?<month>\d{1,2})(?:\/(?<year>\d{4}))?(?!\d)/g
/** The month said apart from its day: "sinh hoạt chi bộ tháng 12 vào ngày 3". */
const MONTH = /(?<![a-z\d])thang (?<month>\d{1,2}|nay|sau|toi)(?![a-z\d/])(?: nam (?<year>\d{4}))?/g

export interface Around {
  readonly today: CivilDate
  /** Whether today itself can be meant: an hour later today is said. */
  readonly isTodayOpen: boolean
}

/** Takes the days of the month out of a phrase. */
export function takeDates(phrase: Phrase, around: Around): Day[] {
  const days: Day[] = []
  for (const { groups } of take(phrase, SPAN))
    days.push(dayOf(Number(groups.day), Number(groups.month), yearOf(groups.year), around))
  for (const { groups } of take(phrase, FIGURES)) {
    const month = groups.month ?? groups.month2 ?? groups.month3
    days.push(
      dayOf(Number(groups.day), Number(month), yearOf(groups.year ?? groups.year2 ?? groups.year3), around),
    )
  }
  for (const { groups } of take(phrase, SOLAR)) days.push(nextDay(numberOf(groups.day!), around))
  const named = take(phrase, NAMED, (found) => isNumbered(phrase, found))
  const apart = named.some(({ groups }) => (groups.month ?? groups.month2) === undefined)
    ? take(phrase, MONTH).at(0)?.groups
    : undefined
  for (const { groups } of named) {
    const month = groups.month ?? groups.month2 ?? apart?.month
    const day = numberOf(groups.day ?? groups.day2!)
    if (month === undefined) days.push(nextDay(day, around))
    else days.push(inMonth(day, month, groups.year ?? apart?.year, around))
  }
  return days
}

/** "ngày mốt" is no first of the month. */
function isNumbered(phrase: Phrase, { at, groups }: Found): boolean {
  const words = groups.day ?? groups.day2!
  const begin = phrase.bare.indexOf(words, at)
  return isNumeral(phrase.typed.slice(begin, begin + words.length), phrase.hasAccents)
}

function yearOf(year: string | undefined): number | undefined {
  return year === undefined ? undefined : year.length === 2 ? 2000 + Number(year) : Number(year)
}

function inMonth(day: number, month: string, year: string | undefined, around: Around): Day {
  const [thisYear, thisMonth] = [Number(around.today.slice(0, 4)), Number(around.today.slice(5, 7))]
  if (month === "nay") return dayOf(day, thisMonth, thisYear, around)
  if (month === "sau" || month === "toi") {
    const next = thisMonth === 12 ? [1, thisYear + 1] : [thisMonth + 1, thisYear]
    return dayOf(day, next[0]!, next[1], around)
  }
  return dayOf(day, numberOf(month), yearOf(year), around)
}

/** So far ahead nobody plans: whoever names such a day without its year has the wrong day in mind. */
const FARTHEST_DAYS = 300

/** A day of a month; without a year the next one. */
function dayOf(day: number, month: number, year: number | undefined, { today }: Around): Day {
  const first = year ?? Number(today.slice(0, 4))
  const date = civilDate(day, month, first)
  if (date === null) return "doubtful"
  if (date >= today) return date
  if (year !== undefined) return "past"
  const next = civilDate(day, month, first + 1)
  return next === null ? "doubtful" : next > addDays(today, FARTHEST_DAYS) ? "past" : next
}

/** The next day of this number, in a month that has it. */
function nextDay(day: number, { today, isTodayOpen }: Around): Day {
  let [year, month] = [Number(today.slice(0, 4)), Number(today.slice(5, 7))]
  for (let tries = 0; tries < 12; tries++) {
    const date = civilDate(day, month, year)
    if (date !== null && (date > today || (date === today && isTodayOpen))) return date
    if (month === 12) [year, month] = [year + 1, 1]
    else month++
  }
  return "doubtful"
}

const RELATIVE: readonly (readonly [word: string, days: number])[] = [
  ["hôm nay", 0],
  ["bữa nay", 0],
  ["ngày kia", 2],
  ["ngày mốt", 2],
  ["ngày mai", 1],
  ["mốt", 2],
  ["mai", 1],
]
const COUNTED = new RegExp(`(?<![a-z\\d])(?<count>${NUMERAL}) (?<unit>ngay|hom|bua|tuan) nua(?![a-z])`, "g")

/** Takes "mai", "3 ngày nữa" and their like; `part` tells that a part of the day is said, as in "tối nay". */
export function takeRelative(phrase: Phrase, today: CivilDate, hasPart: boolean): Day[] {
  const days = take(phrase, COUNTED).map(({ groups }) => {
    const count = numberOf(groups.count!)
    return addDays(today, groups.unit === "tuan" ? count * 7 : count)
  })
  for (const [word, count] of RELATIVE) {
    const pattern = new RegExp(`(?<![a-z\\d])${fold(word)}(?![a-z])`, "g")
    const found = take(phrase, pattern, (one) => mayBe(phrase, one.at, word) && isDay(phrase, one, word))
    if (found.length > 0) days.push(addDays(today, count))
  }
  if (hasPart && take(phrase, /(?<=_ ?)nay(?![a-z])/g).length > 0) days.push(today)
  return days
}

/** Without accents "mot" is mostly one; "chị Mai" is somebody. */
function isDay(phrase: Phrase, { at, end }: Found, word: string): boolean {
  const before = phrase.bare.slice(0, at)
  if (word === "mai") return !/(?:chi|co|ba|anh|ong|em|nha|dong chi|d\/c) $/.test(before)
  if (word !== "mốt" || phrase.hasAccents) return true
  return /(?:^|[_,.] ?)$/.test(before) && !/^ (?:lan|tuan|thang|nguoi|ngay)/.test(phrase.bare.slice(end))
}
