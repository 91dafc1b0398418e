import { takeTime } from "./hours.ts"
import { NUMERAL, numberOf } from "./numerals.ts"
import { type Found, find, type Phrase, take } from "./phrase.ts"
import { ANY_WEEKDAY, isWeekday, WEEKDAY, weekdayIn } from "./weekdays.ts"

const CODES = ["", "MO", "TU", "WE", "TH", "FR", "SA", "SU"]

const EVERY =
  /(?<![a-z])(?:(?:dinh ky )?(?:hang|moi|cac) (?<unit>thang|tuan|quy)|(?<unit2>thang|tuan|quy) nao cung|(?<every2>cach) (?<unit3>tuan|thang))(?![a-z])/g
const EVERY_SO_MANY = new RegExp(
  `(?<![a-z\\d])(?<count>${NUMERAL}) (?<unit>thang|tuan) (?:hop |sinh hoat )?(?:mot|1) lan(?![a-z])`,
  "g",
)
/** "mỗi thứ hai", "các tối thứ tư", "chủ nhật nào cũng": every week. */
const EVERY_DAY =
  /(?<![a-z])(?:(?:moi|cac|hang) (?:buoi )?(?:(?:sang|trua|chieu|toi|dem) )?(?=(?:thu (?:hai|ba|tu|nam|sau|bay|[2-7])|t[2-7]|chua? nh[au]t|cn)(?![a-z\d])(?! dau tien| cuoi cung| cuoi thang| dau thang))|(?<=(?:thu (?:hai|ba|tu|nam|sau|bay|[2-7])|chua? nh[au]t|cn) )nao cung)/g
const DAILY = /(?<![a-z])(?:(?:dinh ky )?(?:hang|moi) ngay(?! le)|ngay nao(?: ma)? cung)(?![a-z])/g
/** Every second day, every day but one. */
const NOT_DAILY = new RegExp(
  `(?<![a-z\\d])(?:${NUMERAL} ngay (?:hop |sinh hoat )?(?:mot|1) lan|cach (?:mot |1 )?ngay|ngay (?:chan|le)|moi ngay \\d{1,2} (?!gio)[a-z]+)(?![a-z])`,
  "g",
)
/** Beside such words a day is named too: from when on, until when or except. */
const ANY_DAY = new RegExp(
  `(?<![a-z\\d])(?:${ANY_WEEKDAY}|mai|hom nay|tru|ngay ${NUMERAL}|mung ${NUMERAL}|\\d{1,2}[/.]\\d{1,2})(?![a-z])`,
  "g",
)
const ONCE = /(?<![a-z\d])(?:mot|1) lan(?![a-z])/g
const PLACED = new RegExp(
  `(?<![a-z\\d])${WEEKDAY} (?:(?<edge>dau|cuoi)(?: tien| cung)?(?: cua)?(?: (?<whole>thang)(?! (?:nay|sau|toi|\\d))| ?_+)|tuan (?:(?:lan )?thu )?(?<place>nhat|dau|cuoi|${NUMERAL})(?![a-z])(?: (?:cua )?thang)?)`,
  "g",
)
/** "từ thứ hai đến thứ sáu hằng tuần". */
const BETWEEN = / ?(?:-|–|den|toi)(?: het)? $/
const PLAIN = new RegExp(`(?<![a-z\\d])${WEEKDAY}`, "g")
const LAST_DAY = /(?<![a-z])ngay cuoi(?: cung)?(?: cua)?(?: thang)?(?![a-z])/g
const DAY = new RegExp(`(?<![a-z])(?:ngay|mung|mong) (?<day>${NUMERAL})(?![a-z\\d/])`, "g")
/** "các ngày 1 và 15", "hai ngày 5, 20"; "ngày 5 và 20" alone is asked: it may be one or the other. */
const LIST = new RegExp(
  `(?<![a-z])(?:cac|hai) (?:ngay )?(?:ngay|mung|mong) (?<days>${NUMERAL}(?:(?: ?, ?| ?& ?|,? va |,? voi )(?:ngay |mung |mong )?${NUMERAL})+)(?![a-z\\d/.:]| ?(?:gio|h|g|phut|nguoi|dang vien|dong chi)(?![a-z]))`,
  "g",
)
const SEVERAL = /(?<![a-z])(?:ngay|mung|mong) \d{1,2} ?(?:va|hoac|hay|,) ?(?:ngay )?\d{1,2}(?![a-z\d])/g
const LUNAR = /(?<![a-z])(?:am(?: lich)?|ram|tet|gieng|chap)(?![a-z])/

/** How a meeting comes again, in the words of RFC 5545, and at what hour where one is said. */
export interface Rule {
  readonly rrule: string
  readonly time?: string
}

/** The rule in a phrase; null when it says none; "doubtful" when it says one that is not clear. Takes what it reads. */
export function takeRule(phrase: Phrase): Rule | "doubtful" | null {
  if (find(phrase, NOT_DAILY).length > 0) return "doubtful"
  if (take(phrase, DAILY).length > 0) return everyDay(phrase)
  const counted = take(phrase, EVERY_SO_MANY)
  const every = take(phrase, EVERY)
  const weekly = find(phrase, EVERY_DAY)
  const isPlaced = find(phrase, PLACED, ({ groups }) => groups.whole !== undefined).length > 0
  if (counted.length + every.length + weekly.length === 0 && !isPlaced) return null
  take(phrase, ONCE)
  const units = new Set(
    [...counted, ...every].map(({ groups }) => groups.unit ?? groups.unit2 ?? groups.unit3),
  )
  if (units.size === 0 && weekly.length > 0) units.add("tuan")
  const interval = intervalOf(counted, every)
  const { hour } = takeTime(phrase)
  if (hour === "doubtful" || units.size > 1 || LUNAR.test(phrase.bare)) return "doubtful"
  const by = units.has("tuan") ? byWeekday(phrase) : byMonth(phrase)
  if (by === null) return "doubtful"
  const often = units.has("tuan") ? "FREQ=WEEKLY" : "FREQ=MONTHLY"
  const rrule = [often, ...(interval > 1 ? [`INTERVAL=${interval}`] : []), by].join(";")
  return hour === null ? { rrule } : { rrule, time: hour }
}

function everyDay(phrase: Phrase): Rule | "doubtful" {
  const { hour } = takeTime(phrase)
  if (hour === "doubtful" || find(phrase, EVERY).length > 0 || find(phrase, ANY_DAY).length > 0)
    return "doubtful"
  return hour === null ? { rrule: "FREQ=DAILY" } : { rrule: "FREQ=DAILY", time: hour }
}

/** How many weeks or months lie between two meetings. */
function intervalOf([counted]: readonly Found[], every: readonly Found[]): number {
  if (counted !== undefined) return numberOf(counted.groups.count!)
  if (every.some(({ groups }) => groups.every2 !== undefined)) return 2
  return every.some(({ groups }) => (groups.unit ?? groups.unit2) === "quy") ? 3 : 1
}

function byWeekday(phrase: Phrase): string | null {
  const { bare } = phrase
  const found = take(phrase, PLAIN, (one) => isWeekday(phrase, one))
  const days = found.map(weekdayIn)
  if (days.length === 0) return null
  for (const [place, { at }] of found.entries()) {
    const [from, to] = [days[place - 1], days[place]!]
    if (from === undefined || !BETWEEN.test(`${bare.slice(found[place - 1]!.end, at).trimEnd()} `)) continue
    if (to < from) return null
    for (let day = from + 1; day < to; day++) days.push(day)
  }
  return `BYDAY=${[...new Set(days)]
    .sort()
    .map((day) => CODES[day])
    .join(",")}`
}

/** Days of the month by their numbers, or one by its weekday's place; null when none or both are said. */
function byMonth(phrase: Phrase): string | null {
  const placed = take(phrase, PLACED, (found) => isWeekday(phrase, found)).map(
    (found) => `BYDAY=${placeOf(found)}${CODES[weekdayIn(found)]}`,
  )
  const last = take(phrase, LAST_DAY).map(() => "BYMONTHDAY=-1")
  const listed = take(phrase, LIST).map(({ groups }) => daysIn(groups.days!))
  if (find(phrase, SEVERAL).length > 0) return null
  const numbered = take(phrase, DAY).map(({ groups }) => numberOf(groups.day!))
  if ([...numbered, ...listed.flat()].some((day) => day < 1 || day > 31)) return null
  const all = [
    ...placed,
    ...last,
    ...numbered.map((day) => `BYMONTHDAY=${day}`),
    ...listed.map((days) => `BYMONTHDAY=${days.join(",")}`),
  ]
  return all.length === 1 ? all[0]! : null
}

/** The numbers in "5, 15 va ngay 25", each once and in their order. */
function daysIn(words: string): number[] {
  const days = words.split(/ ?(?:,|&|(?<![a-z])(?:va|voi)(?![a-z])) ?/).filter((word) => word !== "")
  const numbers = days.map((day) => numberOf(day.replace(/^(?:ngay|mung|mong) /, "")))
  return [...new Set(numbers)].sort((one, other) => one - other)
}

function placeOf({ groups }: Found): number {
  const said = groups.edge ?? groups.place!
  if (said === "cuoi") return -1
  return said === "dau" || said === "nhat" ? 1 : numberOf(said)
}
