import { fold } from "../../core/text.ts"
import { isNumeral, NUMERAL, NUMERAL_TENS, numberOf } from "./numerals.ts"
import { type Found, mayBe, type Phrase, take } from "./phrase.ts"

export type PartOfDay = "morning" | "noon" | "afternoon" | "evening" | "night"

export interface Time {
  /** "19:30"; null when none is said; "doubtful" when it may be one of several, or cannot be. */
  readonly hour: string | null | "doubtful"
  readonly part: PartOfDay | null
}

const PARTS: readonly (readonly [word: string, part: PartOfDay])[] = [
  ["sáng", "morning"],
  ["trưa", "noon"],
  ["chiều", "afternoon"],
  ["tối", "evening"],
  ["túi", "evening"],
  ["đêm", "night"],
  ["khuya", "night"],
]

/** Hours that go with a part of the day, said by the clock of twelve or of twenty-four: first, last, how many to add. */
const HOURS: Readonly<Record<PartOfDay, readonly (readonly [first: number, last: number, plus: number])[]>> =
  {
    morning: [[0, 11, 0]],
    noon: [
      [10, 14, 0],
      [1, 2, 12],
    ],
    afternoon: [
      [1, 6, 12],
      [12, 18, 0],
    ],
    evening: [
      [5, 11, 12],
      [17, 23, 0],
    ],
    night: [
      [8, 11, 12],
      [20, 23, 0],
    ],
  }

const MINUTES = "(?: ?(?:phut|ph|p))?"
/** In words only tens: in "7 giờ tư" nobody means four minutes. */
const MINUTE = `(?:\\d{1,2}|${NUMERAL_TENS})`

/** "19h30", "19:30", "7 gio ruoi", "8h kem 15", "8 ruoi"; with the names of its groups or without. */
function clock(name: (group: string) => string): string {
  const after = `${name("minute")}${MINUTE})${MINUTES}(?!\\d| ?/| thang\\b| (?:ngay|hom|tuan) nua)|${name("half")}ruoi)|kem ?${name("less")}${NUMERAL})${MINUTES}`
  return `${name("hour")}${NUMERAL})(?: ?(?:gio|h|g) ?(?:${after})?|:${name("colon")}\\d{2})| ?${name("only")}ruoi))`
}
const NAMED = clock((group) => `(?<${group}>`)
const UNNAMED = clock(() => "(?:")
const EDGE = "(?<![\\d/.,_-])"
/** Of a span the beginning counts; it may leave its own h to the end: "8-10h". */
const TIMES = new RegExp(
  `${EDGE}(?:(?<short>\\d{1,2}) ?[-–] ?\\d{1,2} ?(?:gio|h|g)\\d{0,2}|${NAMED}(?: ?(?:[-–]|\\bden\\b|\\btoi\\b) ?${UNNAMED})?)(?![a-z\\d])`,
  "g",
)

/** Takes the hour and the part of the day out of a phrase. */
export function takeTime(phrase: Phrase): Time {
  const times = take(phrase, TIMES, (found) => isHour(phrase, found))
  const parts = takeParts(phrase)
  const part = parts.length === 1 ? parts[0]! : null
  if (times.length === 0) return { hour: null, part }
  const hours = new Set(times.map(({ groups }) => hourOf(groups, part)))
  return { hour: hours.size > 1 || parts.length > 1 ? "doubtful" : [...hours][0]!, part }
}

/** "bây giờ" is no seven o'clock, "sau giờ làm" no six. */
function isHour(phrase: Phrase, { at, groups }: Found): boolean {
  const words = groups.hour ?? ""
  if (!/^[a-z]/.test(words)) return true
  if (/^(?:bay|sau) gio(?! ?(?:ruoi|kem|\d|muoi|ba|hai|_))/.test(phrase.bare.slice(at)) && !phrase.hasAccents)
    return /^(?:bay|sau) gio (?:sang|trua|chieu|toi|dem)/.test(phrase.bare.slice(at))
  return isNumeral(phrase.typed.slice(at, at + words.length), phrase.hasAccents)
}

function takeParts(phrase: Phrase): PartOfDay[] {
  const parts = new Set<PartOfDay>()
  for (const [word, part] of PARTS) {
    const pattern = new RegExp(`(?<![a-z])${fold(word)}(?![a-z])`, "g")
    if (take(phrase, pattern, (found) => mayBe(phrase, found.at, word) && !isNext(phrase, found)).length > 0)
      parts.add(part)
  }
  return [...parts]
}

/** "tuan toi" without accents is the next week, no evening. */
function isNext(phrase: Phrase, { at, end }: Found): boolean {
  return (
    phrase.typed.slice(at, end) === "toi" &&
    /(?:tuan|thang|nam|ngay|thu [a-z0-9]+|cn|chu nhat) $/.test(phrase.bare.slice(0, at))
  )
}

function hourOf(groups: Found["groups"], part: PartOfDay | null): string | "doubtful" {
  const { short, hour = short!, minute, colon, less } = groups
  const isHalf = groups.half !== undefined || groups.only !== undefined
  const said = numberOf(hour)
  const past = isHalf ? 30 : Number(colon ?? (minute === undefined ? 0 : numberOf(minute)))
  const on = onTheClock(said, part)
  if (on === null || past > 59) return "doubtful"
  const minutes = on * 60 + past - (less === undefined ? 0 : numberOf(less))
  if (minutes < 0) return "doubtful"
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`
}

/** The hour of the clock of twenty-four; null when it does not go with the part of the day, or could be two. */
function onTheClock(hour: number, part: PartOfDay | null): number | null {
  if (part === null) return hour === 0 || (hour >= 12 && hour <= 23) ? hour : null
  for (const [first, last, plus] of HOURS[part]) if (hour >= first && hour <= last) return hour + plus
  return null
}

export function two(value: number): string {
  return String(value).padStart(2, "0")
}
