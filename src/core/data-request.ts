import { dayInVietnam } from "./calendar.ts"
import type { CivilDate } from "./document.ts"
import { addDays, addWorkingDays, isSettled, type WorkCalendar } from "./working-days.ts"

/** What somebody may ask about their own data. */
export const REQUEST_KINDS = ["view", "export", "correct", "withdraw", "delete"] as const
export type RequestKind = (typeof REQUEST_KINDS)[number]

/** Decree 356/2025/NĐ-CP: an answer within two working days, and the thing done within these days. */
const ANSWER_WORKING_DAYS = 2
const DO_DAYS: Readonly<Record<RequestKind, number>> = {
  view: 10,
  export: 10,
  correct: 10,
  withdraw: 15,
  delete: 20,
}
/** When offices close, in Vietnam. */
const CLOSING = "17:00:00+07:00"

export interface RequestClocks {
  readonly answerBy: Date
  readonly doBy: Date
}

/** Until when a request wants its answer, and until when it has to be carried out. The day of asking does not count. */
export function requestClocks(kind: RequestKind, askedAt: Date, calendar: WorkCalendar): RequestClocks {
  const day = dayInVietnam(askedAt)
  return {
    answerBy: closingOf(addWorkingDays(day, ANSWER_WORKING_DAYS, calendar)),
    doBy: closingOf(addDays(day, DO_DAYS[kind])),
  }
}

/** False when a holiday that is not announced yet could still put off the day by which a request is to be answered. */
export function isAnswerDaySettled(askedAt: Date, answerBy: Date, calendar: WorkCalendar): boolean {
  return isSettled(dayInVietnam(askedAt), dayInVietnam(answerBy), calendar)
}

function closingOf(day: CivilDate): Date {
  return new Date(`${day}T${CLOSING}`)
}
