import { isNumeral, NUMERAL, NUMERAL_TENS, numberOf } from "./numerals.ts"
import { onTheClock, type PartOfDay, type SaidPart, takeParts } from "./parts-of-day.ts"
import { type Found, find, type Phrase, take } from "./phrase.ts"

export interface Time {
  /** "19:30"; null when none is said; "doubtful" when it may be one of several, or cannot be. */
  readonly hour: string | null | "doubtful"
  /** Whether a part of the day is said: "tối nay". */
  readonly hasPart: boolean
}

const MINUTES = "(?: ?(?:phut|ph|p|'))?"
/** In words only tens: in "7 giờ tư" nobody means four minutes. */
const MINUTE = `(?:\\d{1,2}|${NUMERAL_TENS})`
const UNIT = "(?:gio|h|g)"

/** "19h30", "19:30", "19.30", "7 gio ruoi", "8h kem 15", "8 ruoi", "8pm"; with the names of its groups or without. */
function clock(name: (group: string) => string): string {
  const after = `${name("minute")}${MINUTE})${MINUTES}(?!\\d| ?/| thang\\b| (?:ngay|hom|tuan) nua)|${name("half")}ruoi)|kem ?${name("less")}${NUMERAL})${MINUTES}`
  return `${name("hour")}${NUMERAL})(?:(?: ?${UNIT} ?(?:${after})?'?|:${name("colon")}\\d{2})|[.]${name("dot")}\\d{2})(?![.,]?\\d)| ?${name("only")}ruoi))(?: ?${name("noon")}[ap]m)(?![a-z]))?| ?${name("bare")}[ap]m))`
}
const NAMED = clock((group) => `(?<${group}>`)
const UNNAMED = clock(() => "(?:")
const TO = "(?:[-–]|\\bden\\b|\\btoi\\b)"
/** Of a span the beginning counts; it may leave its own h to the end: "8-10h", "từ 7 đến 9 giờ". */
const TIMES = new RegExp(
  `(?<![\\d/.,_-])(?:(?<short>\\d{1,2}) ?${TO} ?\\d{1,2} ?${UNIT}\\d{0,2}|${NAMED}(?: ?${TO} ?${UNNAMED})?)(?![a-z\\d])`,
  "g",
)
const OTHER_DAY =
  /(?<![a-z])(?:thu (?:hai|ba|tu|nam|sau|bay|[2-7])|t[2-7]|cn|chu nhat|mai|nay|ngay)(?![a-z])|\d\/\d/
/** "đầu giờ chiều", "sau giờ làm": an hour that only those know who work there. */
const NO_HOUR = /(?<![a-z])(?:dau|cuoi|sau|het|tan) (?:gio|ca)(?: lam| hoc| chieu| sang)?(?![a-z\d])/g

/** Takes the hour and the part of the day out of a phrase. */
export function takeTime(phrase: Phrase): Time {
  const hasOther =
    find(phrase, TIMES, (found) => found.groups.bare === undefined && isHour(phrase, found)).length > 0
  const isVague =
    find(phrase, NO_HOUR, (found) => !isHour(phrase, { ...found, groups: { hour: "sau" } })).length > 0
  const times = notLengths(
    phrase,
    take(phrase, TIMES, (found) => isHour(phrase, found) && !(hasOther && isLunar(phrase, found))),
  )
  const parts = takeParts(phrase)
  if (times.length === 0) return { hour: isVague ? "doubtful" : null, hasPart: parts.length > 0 }
  const hours = new Set(
    times.map((time) => (isLunar(phrase, time) ? "doubtful" : hourOf(time, partFor(time, parts)))),
  )
  const isOpen = times.some(({ at }) => /(?:(?<!tuan )sau|truoc) (?:luc )?$/.test(phrase.bare.slice(0, at)))
  return { hour: hours.size > 1 || isOpen ? "doubtful" : [...hours][0]!, hasPart: parts.length > 0 }
}

/** "bay gio" without accents may be now, "sau gio lam" is no six. */
function isHour(phrase: Phrase, { at, end, groups }: Found): boolean {
  const words = groups.hour ?? ""
  if (groups.bare === "am" && isDay(phrase, { at, end, groups })) return false
  if (groups.dot !== undefined && !isDotted(phrase, { at, end, groups })) return false
  if (!/^[a-z]/.test(words)) return true
  const after = phrase.bare.slice(at)
  // "chính" is no nine.
  if (!/^[a-z ]+ (?:gio|ruoi)/.test(after)) return false
  if (/^(?:bay|sau) gio(?! ?(?:ruoi|kem|\d|muoi|ba|hai|_))/.test(after) && !phrase.hasAccents)
    return /^(?:bay|sau) gio (?:sang|trua|chieu|toi|dem)/.test(after)
  return isNumeral(phrase.typed.slice(at, at + words.length), phrase.hasAccents)
}

/** "mùng 10 am", "10/3 am" and "10 âm" are days of the lunar calendar. */
function isDay(phrase: Phrase, { at, end, groups }: Found): boolean {
  if (!phrase.typed.slice(at, end).endsWith("am") || Number(groups.hour) > 12) return true
  return (
    /(?:ngay|mung|mong|thang|\/) ?$/.test(phrase.bare.slice(0, at)) ||
    / lich/.test(phrase.bare.slice(end, end + 5))
  )
}

/** Without accents "10 am" may be a day too, unless another one is said. */
function isLunar(phrase: Phrase, { at, end, groups }: Found): boolean {
  if (groups.bare !== "am" || phrase.hasAccents || !phrase.typed.slice(at, end).includes(" ")) return false
  return !OTHER_DAY.test(phrase.typed.slice(0, at) + phrase.typed.slice(end))
}

/** "19.30" is no date; "8.10" is an hour only where the words around it say so. */
function isDotted(phrase: Phrase, { at, end, groups }: Found): boolean {
  const [before, after] = [phrase.bare.slice(0, at), phrase.bare.slice(end)]
  if (Number(groups.dot) > 59 || Number(groups.hour) > 23) return false
  if (/^ ?(?:%|m2?|km|kg|ha|tr|trieu|ty|ti|nghin|ngan|d|dong)(?![a-z\d])/.test(after)) return false
  const isDate = Number(groups.dot) >= 1 && Number(groups.dot) <= 12 && Number(groups.hour) > 0
  return !isDate || /(?:luc|hoi) $/.test(before) || /^,? ?ngay (?:\d|mai)/.test(after)
}

/** Beside an hour "khoảng 2h" is how long it takes. */
function notLengths(phrase: Phrase, times: readonly Found[]): readonly Found[] {
  if (times.length < 2) return times
  return times.filter(
    ({ at }) => !/(?:khoang|trong|keo dai|thoi luong|mat) (?:khoang )?$/.test(phrase.bare.slice(0, at)),
  )
}

/** The part of the day that goes with an hour: the only one, else that which stands next to it. Undefined: unclear. */
function partFor({ at, end }: Found, parts: readonly SaidPart[]): PartOfDay | null | undefined {
  const different = new Set(parts.map(({ part }) => part))
  if (different.size <= 1) return parts[0]?.part ?? null
  const beside = new Set(
    parts.filter((one) => one.at - end <= 1 && at - one.end <= 1).map(({ part }) => part),
  )
  return beside.size === 1 ? [...beside][0] : undefined
}

function hourOf({ groups }: Found, part: PartOfDay | null | undefined): string | "doubtful" {
  const { short, hour = short!, minute, colon = groups.dot, less, noon = groups.bare } = groups
  if (part === undefined) return "doubtful"
  const isHalf = groups.half !== undefined || groups.only !== undefined
  const said = numberOf(hour)
  const past = isHalf ? 30 : Number(colon ?? (minute === undefined ? 0 : numberOf(minute)))
  const on = noon === undefined ? onTheClock(said, part) : inHalf(said, noon, part)
  if (on === null || past > 59) return "doubtful"
  const minutes = on * 60 + past - (less === undefined ? 0 : numberOf(less))
  if (minutes < 0) return "doubtful"
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`
}

/** The hour that "9 am" names; null when there is none, or the part of the day beside it is another. */
function inHalf(said: number, half: string, part: PartOfDay | null): number | null {
  if (half === "am" ? said > 11 : said > 23) return null
  const on = half === "pm" && said < 12 ? said + 12 : said
  return part === null || onTheClock(on, part) === on ? on : null
}

function two(value: number): string {
  return String(value).padStart(2, "0")
}
