import { addDays } from "./working-days.ts"

/** How a task stands. The last two are its end. */
export const TASK_STATES = ["given", "doing", "stuck", "reported", "done", "dropped"] as const
export type TaskState = (typeof TASK_STATES)[number]

/** Still to be done, as far as anybody has said. */
export const TO_DO: readonly TaskState[] = ["given", "doing", "stuck"]

/** What whoever does a task says of it. */
export type TaskReport = "reported" | "doing" | "stuck"

/** What the assistant says by itself about a task; the last goes to the secretary. */
export const TASK_REMINDERS = ["before", "day", "late"] as const
export type TaskReminder = (typeof TASK_REMINDERS)[number]

/** Days between the day by which a task is to be done and what is said of it, at eight in the morning. */
const DAYS: Readonly<Record<TaskReminder, number>> = { before: -3, day: 0, late: 1 }
/** After so many days it is of no use any more. */
const USEFUL_DAYS: Readonly<Record<TaskReminder, number>> = { before: 3, day: 1, late: 7 }

/** When a reminder is due. */
export function taskDueAt(reminder: TaskReminder, dueOn: string): Date {
  return morning(addDays(dueOn, DAYS[reminder]))
}

/** From when on it is of no use. */
export function taskUselessAt(reminder: TaskReminder, dueOn: string): Date {
  return morning(addDays(dueOn, DAYS[reminder] + USEFUL_DAYS[reminder]))
}

/** The first and the last day of tasks of which something may have to be said on this day. */
export function daysToRemind(today: string): { readonly from: string; readonly until: string } {
  return { from: addDays(today, -DAYS.late - USEFUL_DAYS.late), until: addDays(today, -DAYS.before) }
}

function morning(day: string): Date {
  return new Date(`${day}T08:00:00+07:00`)
}
