import type { CivilDate } from "../../core/document.ts"
import { minutesAfter, minutesOf, takeAhead } from "./ahead.ts"
import { isNoCall, takeAside } from "./aside.ts"
import { type Day, takeDates, takeRelative, weekdayOf } from "./days.ts"
import { takeTime } from "./hours.ts"
import { isAroundTet, takeLunarDays } from "./lunar-days.ts"
import { takeMoved, takeSameDay } from "./moved.ts"
import { find, type Phrase, phraseOf } from "./phrase.ts"
import { takeRule } from "./rules.ts"
import { withTelexRead } from "./telex-words.ts"
import { next, takeWeekdays } from "./weekdays.ts"

/**
 * When something is meant to be, in local time of Vietnam. `ask`: what was typed is doubtful, impossible or past, and
 * a person who read only this would ask back; `about` says what.
 */
export type When =
  | { readonly start: string }
  | { readonly date: CivilDate }
  | { readonly rrule: string; readonly time?: string }
  | { readonly ask: true; readonly about: "hour" | "day" | "past" }
  /** A weekday and a date that do not go together; weekdays count from 1, Monday, to 7. */
  | { readonly ask: true; readonly about: "weekday"; readonly date: CivilDate; readonly weekday: number }

/** The local time at which something is typed. */
export interface Now {
  readonly date: CivilDate
  /** "09:00". */
  readonly time: string
}

const ask = (about: "hour" | "day" | "past"): When => ({ ask: true, about })

/**
 * Reads when a meeting is to be out of what its caller types, a few words or a whole sentence, with accents or
 * without. Never guesses: what can mean two things is asked back.
 */
export function readWhen(text: string, now: Now): When {
  const [head, tail] = agendaApart(withTelexRead(text))
  const read = readPart(head, now)
  return "ask" in read && isSilent(head) && tail !== "" ? readPart(tail, now) : read
}

function readPart(text: string, now: Now): When {
  const phrase = phraseOf(text)
  const { before, isShifted } = takeMoved(phrase)
  if (isNoCall(phrase)) return ask("day")
  if (isShifted) return ask("hour")
  const hasOtherDay = takeAside(phrase)
  const ahead = takeAhead(phrase)
  const rule = takeRule(phrase)
  if (rule === "doubtful") return ask("day")
  if (rule !== null) return rule
  const isSameDay = takeSameDay(phrase)
  const { hour, hasPart } = takeTime(phrase)
  const isLater = hour !== null && hour !== "doubtful" && hour > now.time
  const around = { today: now.date, isTodayOpen: isLater }
  const said = dayIn(phrase, around, hasPart)
  if (hour === "doubtful") return ask("hour")
  if (ahead !== null) {
    const start = startAhead(ahead, now, said, hour)
    if (start !== null) return start
  }
  const isVague = VAGUE.test(phrase.bare)
  const day = said ?? (before === null || hour === null || isVague ? null : dayBefore(before, around))
  if (day === "doubtful") return ask("day")
  if (day === "past") return ask("past")
  if (typeof day === "object" && day !== null) return { ask: true, about: "weekday", ...day }
  if (day === null) {
    if (GONE.test(phrase.bare)) return ask("past")
    if (hour === null || isVague || isSameDay || hasOtherDay) return ask("day")
    return isLater ? { start: `${now.date}T${hour}` } : ask("past")
  }
  if (day < now.date || (day === now.date && hour !== null && !isLater)) return ask("past")
  return hour === null ? { date: day } : { start: `${day}T${hour}` }
}

/** So far apart "nửa tiếng nữa" and the hour beside it are still the same. */
const ROUNDED_MINUTES = 10

/** The moment that "30 phút nữa" names; null when a day and an hour are said that it does not touch. */
function startAhead(
  ahead: number | "doubtful",
  now: Now,
  day: Said | null,
  hour: string | null,
): When | null {
  if (day !== null && day !== now.date && hour !== null) return null
  if (ahead === "doubtful") return ask("hour")
  const at = minutesAfter(now, ahead)
  if (hour === null) return day === null || day === at.date ? { start: `${at.date}T${at.time}` } : ask("day")
  return at.date === now.date && Math.abs(minutesOf(at.time) - minutesOf(hour)) <= ROUNDED_MINUTES
    ? null
    : ask("hour")
}

/** The day of the time that no longer holds: of "14h mai dời sang 15h30" only the hour is new. */
function dayBefore(before: Phrase, around: Parameters<typeof takeDates>[1]): Said | null {
  takeAside(before)
  return dayIn(before, around, takeTime(before).hasPart)
}

/** A day, or a date with the weekday that is not its own. */
type Said = Day | { readonly date: CivilDate; readonly weekday: number }

/** The one day that all words for days agree on. */
function dayIn(phrase: Phrase, around: Parameters<typeof takeDates>[1], hasPart: boolean): Said | null {
  const lunar = takeLunarDays(phrase, around)
  if (isAroundTet(around.today) && find(phrase, BARE_FIRST_DAYS).length > 0) return "doubtful"
  const weekdays = takeWeekdays(phrase, around.today)
  const days = new Set([
    ...lunar,
    ...weekdays.days,
    ...takeRelative(phrase, around.today, hasPart),
    ...takeDates(phrase, around),
  ])
  const plain = new Set(weekdays.plain)
  if (days.size > 1 || plain.size > 1) return "doubtful"
  const [day] = days
  const [weekday] = plain
  if (day === undefined) return weekday === undefined ? null : next(weekday, around.today)
  if (day === "doubtful" || day === "past" || weekday === undefined || weekdayOf(day) === weekday) return day
  return { date: day, weekday }
}

/** Days that are over. */
const GONE = /(?<![a-z])(?:hom (?:qua|kia)|(?:tuan|thang) (?:truoc|roi))(?![a-z])/
/** Words that say a day without saying which. */
const VAGUE = /(?<![a-z])(?:thang|tuan|dau|giua|cuoi|nua)(?![a-z])/
const BARE_FIRST_DAYS = /(?<![a-z])(?:mung|mong) \d{1,2}(?!\d| ?\/| thang| am| tet| tay)/g

/** What stands before "nội dung", and what after it. */
function agendaApart(text: string): [string, string] {
  const at = text.normalize("NFC").search(/n[ộo]i dung|(?<![\p{L}])nd ?:/iu)
  return at < 0 ? [text, ""] : [text.normalize("NFC").slice(0, at), text.normalize("NFC").slice(at)]
}

/** Whether words say neither a day nor an hour. */
function isSilent(text: string): boolean {
  return !/\d|(?<![\p{L}])(?:mai|m[ốo]t|nay|th[ứu]|ng[àa]y|gi[ờo]|r[ằa]m)(?![\p{L}])/iu.test(text)
}
