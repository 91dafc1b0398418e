import type { CivilDate } from "../../core/document.ts"
import { addDays } from "../../core/working-days.ts"
import { isNumeral, NUMERAL, numberOf } from "./numerals.ts"
import { mayBe, type Phrase, take } from "./phrase.ts"

/** "30 phút nữa", "2 tiếng nữa", "1 tiếng rưỡi nữa", "nửa tiếng nữa", "1 giờ 15 phút nữa". */
const AHEAD = new RegExp(
  `(?<![a-z\\d/.,:-])(?:(?<minutes>\\d{1,3}|${NUMERAL}) ?(?:phut|p|ph)|(?<half>nua) (?:tieng|gio)(?: dong ho)?|(?:(?<hours>${NUMERAL}) ?(?:tieng|gio|h)|(?<one>tieng))(?: dong ho)?(?: (?<more>ruoi)| (?<rest>\\d{1,2}) ?(?:phut|p|ph))?) nua(?![a-z])`,
  "g",
)
/** How much longer, how much later than another time, or "1-2 tiếng nữa". */
const NOT_FROM_NOW =
  /(?:them|keo dai|lui|lui lai|hoan|hoan lai|doi|doi lai|cham|muon|tre|hop mat|\d ?(?:-|–|den|hoac|hay)?) $/
/** Something ends then. */
const ENDS = /^ (?:moi |la |se |thi )*(?:xong|tan|ket thuc|nghi|het|ve)(?![a-z])/
/** Nobody says so of more. */
const MOST_HOURS = 12

/**
 * Takes "30 phút nữa" and its like out of a phrase: how many minutes from now; null when nothing of that kind is said,
 * "doubtful" when several are or it may count from another time.
 */
export function takeAhead(phrase: Phrase): number | "doubtful" | null {
  const { bare } = phrase
  const found = take(phrase, AHEAD, ({ groups }) => {
    const words = groups.minutes ?? groups.hours
    return words === undefined || isNumeral(words) || /^\d+$/.test(words)
  })
  const [first] = found
  if (first === undefined) return null
  const { at, end, groups } = first
  // "2 tiếng nửa" is two and a half hours, or a slip.
  const isMore = mayBe(phrase, end - 3, "nữa")
  if (found.length > 1 || !isMore || NOT_FROM_NOW.test(bare.slice(0, at)) || ENDS.test(bare.slice(end)))
    return "doubtful"
  if (groups.minutes !== undefined) return numberOf(groups.minutes)
  if (groups.half !== undefined) return 30
  const hours = groups.one === undefined ? numberOf(groups.hours!) : 1
  const past = groups.more === undefined ? Number(groups.rest ?? 0) : 30
  return hours > MOST_HOURS ? "doubtful" : hours * 60 + past
}

/** The local day and time ("16:00") so many minutes after another. */
export function minutesAfter(
  { date, time }: { readonly date: CivilDate; readonly time: string },
  minutes: number,
): { readonly date: CivilDate; readonly time: string } {
  const all = minutesOf(time) + minutes
  const two = (value: number) => String(value).padStart(2, "0")
  const day = Math.floor(all / (24 * 60))
  return { date: addDays(date, day), time: `${two(Math.floor(all / 60) % 24)}:${two(all % 60)}` }
}

/** The minutes of a day that have gone by at "16:00". */
export function minutesOf(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5))
}
