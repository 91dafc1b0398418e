import { z } from "zod"
import { localTime } from "./calendar.ts"
import { AppError } from "./errors.ts"
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
  /** Nobody is reminded so. */
  readonly isOff?: boolean
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

const DAY_MINUTES = 24 * 60
/** No reminder goes out earlier before a meeting. */
export const FARTHEST_DAYS = 8

const timing = z
  .strictObject({
    before: z.union([
      z.strictObject({
        days: z.int().min(1).max(7),
        at: z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, "an hour like 19:30"),
      }),
      z.strictObject({
        minutes: z
          .int()
          .min(10)
          .max(7 * DAY_MINUTES),
      }),
    ]),
    uselessMinutes: z
      .int()
      .min(0)
      .max(6 * DAY_MINUTES),
    isOff: z.boolean().optional(),
  })
  .refine(
    // Some days before at the latest hour of the day, a meeting in the first hours of its own.
    ({ before, uselessMinutes }) =>
      uselessMinutes < ("minutes" in before ? before.minutes : (before.days - 1) * DAY_MINUTES + 1),
    "of no use before it is due",
  )
const schema = z.strictObject({ answer: timing, eve: timing, soon: timing })

/**
 * A plan that somebody wrote. Throws AppError `reminder-plan` with what is wrong, in which of the plan's own words only
 * names of fields are repeated.
 */
export function readPlan(written: unknown): ReminderPlan {
  const read = schema.safeParse(written)
  if (read.success) return read.data
  const problem = read.error.issues.map(({ path, message }) => `${path.join(".")}: ${message}`).join("; ")
  throw new AppError("reminder-plan", problem, { details: { problem } })
}
