import { localTime } from "./calendar.ts"
import type { Answer } from "./meeting.ts"
import { addDays } from "./working-days.ts"

/** What the assistant says by itself about a meeting. */
export const REMINDERS = ["answer", "eve", "soon"] as const
export type Reminder = (typeof REMINDERS)[number]

/** When a reminder goes out, before the beginning; and until when it is of any use. */
export interface Timing {
  /** So many days before, at an hour of the day; or so many minutes before. */
  readonly before: { readonly days: number; readonly at: string } | { readonly minutes: number }
  /** Of no use any more so many minutes before the beginning. */
  readonly uselessMinutes: number
}

/** The plan of an organisation. Times are Vietnam's. */
export type ReminderPlan = Readonly<Record<Reminder, Timing>>

/**
 * Three days before in the evening those who have not answered are asked again; a day before everybody hears of the papers;
 * two hours before those who come, or have not said, hear hour and place.
 */
export const PLAN: ReminderPlan = {
  answer: { before: { days: 3, at: "19:30" }, uselessMinutes: 24 * 60 },
  eve: { before: { minutes: 24 * 60 }, uselessMinutes: 3 * 60 },
  soon: { before: { minutes: 120 }, uselessMinutes: 0 },
}

/** A meeting that begins before this is spoken of the evening before: nobody is woken. */
const EARLY = "09:30"
const EVENING = "20:00"

/** When a reminder is due. */
export function dueAt(plan: ReminderPlan, reminder: Reminder, startsAt: Date): Date {
  const { before } = plan[reminder]
  const local = localTime(startsAt)
  if (reminder === "soon" && local.slice(11) < EARLY) return at(addDays(local.slice(0, 10), -1), EVENING)
  if ("minutes" in before) return new Date(startsAt.getTime() - before.minutes * 60_000)
  return at(addDays(local.slice(0, 10), -before.days), before.at)
}

/** From when on it is of no use. */
export function uselessAt(plan: ReminderPlan, reminder: Reminder, startsAt: Date): Date {
  return new Date(startsAt.getTime() - plan[reminder].uselessMinutes * 60_000)
}

function at(day: string, time: string): Date {
  return new Date(`${day}T${time}:00+07:00`)
}

/** To whom a reminder goes, by what they have said so far. */
export function isFor(reminder: Reminder, answer: Answer | null): boolean {
  if (reminder === "answer") return answer === null || answer === "unsure"
  return answer !== "no"
}
