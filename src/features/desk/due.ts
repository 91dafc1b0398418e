import { USUAL_DAYS } from "../../core/case.ts"
import { MOST_WARN_DAYS } from "../../core/case-days.ts"
import type { CivilDate } from "../../core/document.ts"
import {
  addDays,
  addWorkingDays,
  isWorkingDay,
  type WorkCalendar,
  workingDaysBetween,
} from "../../core/working-days.ts"
import type { AlertDays } from "../../storage/cases/alerts.ts"

/** Of a reply that is older the desk's list tells: the machine was off for longer than it is news. */
const NEWS_DAYS = 14
/** Until the person who sent a case is reminded that it waits for them, and until the office hears that it does. */
export const REMIND_AFTER = 5
export const WAITED_TOO_LONG = 15

/**
 * Which days are to be told of today. It follows from today alone: whenever the machine is on again, it tells what is still
 * of use.
 */
export function alertDays(today: CivilDate, calendar: WorkCalendar): AlertDays {
  return {
    today,
    lateBefore: lastWorkingDay(today, calendar),
    soonUntil: Array.from({ length: MOST_WARN_DAYS + 1 }, (_, warn) => soonUntil(today, warn, calendar)),
    usualWarn: USUAL_DAYS.warn,
    newsFrom: addDays(today, -NEWS_DAYS),
    waitedSince: waitingSince(today, WAITED_TOO_LONG, calendar),
  }
}

/** The last day after which, up to today, there came at least so many working days. */
export function waitingSince(today: CivilDate, count: number, calendar: WorkCalendar): CivilDate {
  let day = today
  while (workingDaysBetween(day, today, calendar) < count) day = addDays(day, -1)
  return day
}

/** The last day up to today that is worked: what was due before it is late. */
export function lastWorkingDay(today: CivilDate, calendar: WorkCalendar): CivilDate {
  let day = today
  while (!isWorkingDay(day, calendar)) day = addDays(day, -1)
  return day
}

/** The last day to which there are not more than `warn` working days. */
export function soonUntil(today: CivilDate, warn: number, calendar: WorkCalendar): CivilDate {
  return addDays(addWorkingDays(today, warn + 1, calendar), -1)
}
