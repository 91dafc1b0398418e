import { type CaseDays, MOST_ACCEPT_DAYS } from "./case.ts"
import { AppError } from "./errors.ts"

/** Longer is no promise to anybody. */
export const MOST_ANSWER_DAYS = 90
export const MOST_WARN_DAYS = 30

/**
 * Days that a unit may set. Throws AppError `case-days-accept` (1 to 10: the law), `case-days-answer` (from the days to
 * accept on, to 90) and `case-days-warn` (0 to 30).
 */
export function checkCaseDays(days: CaseDays): CaseDays {
  const { accept, answer, warn } = days
  const whole = (value: number, from: number, to: number) =>
    Number.isInteger(value) && value >= from && value <= to
  if (!whole(accept, 1, MOST_ACCEPT_DAYS)) throw wrong("case-days-accept", 1, MOST_ACCEPT_DAYS)
  if (!whole(answer, accept, MOST_ANSWER_DAYS)) throw wrong("case-days-answer", accept, MOST_ANSWER_DAYS)
  if (!whole(warn, 0, MOST_WARN_DAYS)) throw wrong("case-days-warn", 0, MOST_WARN_DAYS)
  return days
}

function wrong(code: string, from: number, to: number): AppError {
  return new AppError(code, `working days from ${from} to ${to}`, { details: { from, to } })
}
