import { takeTime } from "./hours.ts"
import { NUMERAL, numberOf } from "./numerals.ts"
import { type Found, find, type Phrase, take } from "./phrase.ts"
import { isWeekday, WEEKDAY, weekdayIn } from "./weekdays.ts"

const CODES = ["", "MO", "TU", "WE", "TH", "FR", "SA", "SU"]

const EVERY =
  /(?<![a-z])(?:(?:dinh ky )?(?:hang|moi|cac) (?<unit>thang|tuan)|(?<unit2>thang|tuan) nao cung)(?![a-z])/g
const EVERY_SO_MANY = new RegExp(
  `(?<![a-z\\d])(?<count>${NUMERAL}) (?<unit>thang|tuan) (?:mot|1) lan(?![a-z])`,
  "g",
)
const ONCE = /(?<![a-z\d])(?:mot|1) lan(?![a-z])/g
const PLACED = new RegExp(
  `(?<![a-z\\d])${WEEKDAY} (?:(?<edge>dau|cuoi)(?: tien| cung)?(?: cua)?(?: (?<whole>thang)(?! (?:nay|sau|toi|\\d))| ?_+)|tuan (?:(?:lan )?thu )?(?<place>nhat|dau|cuoi|${NUMERAL})(?![a-z])(?: (?:cua )?thang)?)`,
  "g",
)
const PLAIN = new RegExp(`(?<![a-z\\d])${WEEKDAY}`, "g")
const LAST_DAY = /(?<![a-z])ngay cuoi(?: cung)?(?: cua)?(?: thang)?(?![a-z])/g
const DAY = new RegExp(`(?<![a-z])(?:ngay|mung|mong) (?<day>${NUMERAL})(?![a-z\\d/])`, "g")
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
  const isPlaced = find(phrase, PLACED, ({ groups }) => groups.whole !== undefined).length > 0
  if (counted.length + every.length === 0 && !isPlaced) return null
  take(phrase, ONCE)
  const interval = counted[0] === undefined ? 1 : numberOf(counted[0].groups.count!)
  const units = new Set([...counted, ...every].map(({ groups }) => groups.unit ?? groups.unit2))
  const { hour } = takeTime(phrase)
  if (hour === "doubtful" || units.size > 1 || LUNAR.test(phrase.bare)) return "doubtful"
  const by = units.has("tuan") ? byWeekday(phrase) : byMonth(phrase)
  if (by === null) return "doubtful"
  const often = units.has("tuan") ? "FREQ=WEEKLY" : "FREQ=MONTHLY"
  const rrule = [often, ...(interval > 1 ? [`INTERVAL=${interval}`] : []), by].join(";")
  return hour === null ? { rrule } : { rrule, time: hour }
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
