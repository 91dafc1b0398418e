import type { CivilDate } from "./document.ts"
import { spokenCode } from "./spoken-code.ts"
import { addWorkingDays, type WorkCalendar } from "./working-days.ts"

/** What a citizen can send. A complaint and a denunciation are none of these: the law wants them in writing. */
export const CASE_KINDS = ["remark", "proposal", "opinion"] as const
export type CaseKind = (typeof CASE_KINDS)[number]

export const CATEGORIES = [
  "infrastructure",
  "environment",
  "land",
  "public_service",
  "security_order",
  "education_health",
  "policy",
  "conduct_of_officials",
  "other",
] as const
export type Category = (typeof CATEGORIES)[number]

/**
 * How a case stands. `received`: nobody has looked at it. `waiting`: for an answer of the person who sent it.
 * `redirected`: it was a complaint or a denunciation after all. The last four are an end; `merged` ends with its main case.
 */
export const CASE_STATES = [
  "received",
  "checking",
  "waiting",
  "passed",
  "answered",
  "refused",
  "merged",
  "closed",
  "withdrawn",
  "redirected",
] as const
export type CaseState = (typeof CASE_STATES)[number]

/** Somebody in the office has still to do something. */
export const OPEN_STATES = [
  "received",
  "checking",
  "waiting",
  "passed",
] as const satisfies readonly CaseState[]

/** Who moved a case: the person who sent it, the office, or the calendar. */
export type CaseMover = "citizen" | "office" | "calendar"

/** Where a case may go from a state, and who may move it there. */
const WAYS: Readonly<Record<CaseState, Readonly<Partial<Record<CaseState, readonly CaseMover[]>>>>> = {
  received: {
    checking: ["office"],
    waiting: ["office"],
    passed: ["office"],
    answered: ["office"],
    refused: ["office"],
    merged: ["office"],
    redirected: ["office"],
    withdrawn: ["citizen"],
  },
  checking: {
    waiting: ["office"],
    passed: ["office"],
    answered: ["office"],
    refused: ["office"],
    merged: ["office"],
    redirected: ["office"],
    withdrawn: ["citizen"],
  },
  waiting: {
    checking: ["citizen", "office"],
    passed: ["office"],
    answered: ["office"],
    refused: ["office"],
    merged: ["office"],
    redirected: ["office"],
    withdrawn: ["citizen"],
  },
  passed: {
    checking: ["office"],
    waiting: ["office"],
    passed: ["office"],
    answered: ["office"],
    refused: ["office"],
    merged: ["office"],
    redirected: ["office"],
    withdrawn: ["citizen"],
  },
  answered: { checking: ["citizen"], closed: ["citizen", "calendar"] },
  refused: { checking: ["citizen"], closed: ["calendar"] },
  // Back to where it stood, also when its main case ends without an answer; closed with its main case.
  merged: {
    received: ["office", "calendar"],
    checking: ["office", "calendar"],
    waiting: ["office", "calendar"],
    passed: ["office", "calendar"],
    closed: ["calendar"],
    withdrawn: ["citizen"],
  },
  closed: {},
  withdrawn: {},
  redirected: {},
}

/** Whether a case may go from one state to another, by this hand. */
export function mayMove(from: CaseState, to: CaseState, by: CaseMover): boolean {
  return WAYS[from][to]?.includes(by) ?? false
}

/** Why a case was not accepted: one of these, and words of the officer's own besides. */
export const REFUSAL_REASONS = [
  "not-ours",
  "answered-before",
  "cannot-be-checked",
  "no-subject",
  "court-or-law",
  "private-dispute",
] as const
export type RefusalReason = (typeof REFUSAL_REASONS)[number]

/** A new code, such as "PA-26-7K3M9QXDT": random but for the year, so that it says nothing. */
export function newCaseCode(today: CivilDate): string {
  return spokenCode(`PA-${today.slice(2, 4)}`)
}

/** How a unit keeps its word, in working days after the day on which a case came. */
export interface CaseDays {
  /** Until the person hears whether it is accepted, refused or passed on. The law wants 10 at most. */
  readonly accept: number
  /** Until it is answered. */
  readonly answer: number
  /** So many working days before a day the officers are warned. */
  readonly warn: number
}

/** What the law allows until the person hears what becomes of it (Law on receiving citizens, Art. 28). */
export const MOST_ACCEPT_DAYS = 10
export const USUAL_DAYS: CaseDays = { accept: 3, answer: 10, warn: 2 }
/** So many days after an answer or a refusal the person may say, once, that it is not solved. */
export const REOPEN_DAYS = 15
/** So many days after its end whoever sent a case still finds it among theirs. */
export const LISTED_DAYS = 15

/** By which days something is due for a case that came, or was reopened, on a day. */
export function caseDeadlines(
  day: CivilDate,
  { accept, answer }: CaseDays,
  calendar: WorkCalendar,
): { readonly acceptBy: CivilDate; readonly answerBy: CivilDate } {
  return {
    acceptBy: addWorkingDays(day, accept, calendar),
    answerBy: addWorkingDays(day, answer, calendar),
  }
}
