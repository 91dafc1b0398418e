import { takeTime } from "./hours.ts"
import { NUMERAL, numberOf } from "./numerals.ts"
import { type Found, find, type Phrase, take } from "./phrase.ts"
import { isWeekday, WEEKDAY, weekdayIn } from "./weekdays.ts"

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
const ONCE = /(?<![a-z\d])(?:mot|1) lan(?![a-z])/g
const PLACED = new RegExp(
  `(?<![a-z\\d])${WEEKDAY} (?:(?<edge>dau|cuoi)(?: tien| cung)?(?: cua)?(?: (?<whole>thang)(?! (?:nay|sau|toi|\\d))| ?_+)|tuan (?:(?:lan )?thu )?(?<place>nhat|dau|cuoi|${NUMERAL})(?![a-z])(?: (?:cua )?thang)?)`,
  "g",
)
const PLAIN = new RegExp(`(?<![a-z\\d])${WEEKDAY}`, "g")
const LAST_DAY = /(?<![a-z])ngay cuoi(?: cung)?(?: cua)?(?: thang)?(?![a-z])/g
const DAY = new RegExp(`(?<![a-z])(?:ngay|mung|mong) (?<day>${NUMERAL})(?![a-z\\d/])`, "g")
const SEVERAL = /(?<![a-z])(?:ngay|mung|mong) \d{1,2} ?(?:va|hoac|hay|,) ?(?:ngay )?\d{1,2}(?![a-z\d])/g
const LUNAR = /(?<![a-z])(?:am(?: lich)?|ram|tet|gieng|chap)(?![a-z])/

/** How a meeting comes again, in the words of RFC 5545, and at what hour where one is said. */
export interface Rule {
  readonly rrule: string
  readonly time?: string
}

/** The rule in a phrase; null when it says none; "doubtful" when it says one that is not clear. Takes what it reads. */
export function takeRule(phrase: Phrase): Rule | "doubtful" | null {
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

/** How many weeks or months lie between two meetings. */
function intervalOf([counted]: readonly Found[], every: readonly Found[]): number {
  if (counted !== undefined) return numberOf(counted.groups.count!)
  if (every.some(({ groups }) => groups.every2 !== undefined)) return 2
  return every.some(({ groups }) => (groups.unit ?? groups.unit2) === "quy") ? 3 : 1
}

function byWeekday(phrase: Phrase): string | null {
  const days = take(phrase, PLAIN, (found) => isWeekday(phrase, found)).map(weekdayIn)
  if (days.length === 0) return null
  return `BYDAY=${[...new Set(days)]
    .sort()
    .map((day) => CODES[day])
    .join(",")}`
}

/** One day of the month, by its number or by its weekday's place; null when none or several are said. */
function byMonth(phrase: Phrase): string | null {
  const placed = take(phrase, PLACED, (found) => isWeekday(phrase, found)).map(
    (found) => `BYDAY=${placeOf(found)}${CODES[weekdayIn(found)]}`,
  )
  const last = take(phrase, LAST_DAY).map(() => "BYMONTHDAY=-1")
  if (find(phrase, SEVERAL).length > 0) return null
  const numbered = take(phrase, DAY).map(({ groups }) => numberOf(groups.day!))
  if (numbered.some((day) => day < 1 || day > 31)) return null
  const all = [...placed, ...last, ...numbered.map((day) => `BYMONTHDAY=${day}`)]
  return all.length === 1 ? all[0]! : null
}

function placeOf({ groups }: Found): number {
  const said = groups.edge ?? groups.place!
  if (said === "cuoi") return -1
  return said === "dau" || said === "nhat" ? 1 : numberOf(said)
}
