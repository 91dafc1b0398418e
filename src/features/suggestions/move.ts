import { type CaseMover, type CaseState, caseDeadlines, mayMove, REOPEN_DAYS } from "../../core/case.ts"
import type { CivilDate } from "../../core/document.ts"
import { AppError } from "../../core/errors.ts"
import { addDays, addWorkingDays, type WorkCalendar, workingDaysBetween } from "../../core/working-days.ts"
import { type Case, type CaseChange, changeCase, lockCase } from "../../storage/cases/cases.ts"
import { readCaseDays } from "../../storage/cases/settings.ts"
import { insertStep, type NewStep } from "../../storage/cases/steps.ts"
import type { Queries } from "../../storage/database.ts"

/** One change of a case, by somebody, with what is said about it. */
export interface Move {
  readonly case: number
  readonly to: CaseState
  readonly by: CaseMover
  /** The officer. */
  readonly person?: number
  /** To which unit it is passed. */
  readonly unit?: number
  readonly officer?: number
  readonly reason?: string
  readonly publicNote?: string
  readonly internalNote?: string
  readonly evidence?: string
  /** Default: the person hears of it, except of what they did themselves, which is answered at once. */
  readonly isPublic?: boolean
}

/**
 * The only way by which a case changes its state: the change, its days and its step, in the transaction of the caller.
 * Throws AppError `case-gone`, or `case-way` where it stands so that this is not open any more.
 */
export async function moveCase(
  queries: Queries,
  holidays: WorkCalendar,
  move: Move,
  today: CivilDate,
): Promise<{ readonly case: Case; readonly step: number }> {
  const before = await lockCase(queries, move.case)
  if (before === undefined) throw new AppError("case-gone", `no case ${move.case}`)
  const isWay =
    mayMove(before.state, move.to, move.by) && !(isReopening(before, move) && !mayReopen(before, today))
  if (!isWay)
    throw new AppError("case-way", `a case that is ${before.state} is not made ${move.to} by ${move.by}`)
  const change = await changeFor(queries, holidays, before, move, today)
  await changeCase(queries, before.id, change)
  const step: NewStep = {
    case: before.id,
    day: today,
    state: move.to,
    mover: move.by,
    person: move.person ?? null,
    unit: move.unit ?? null,
    reason: move.reason ?? "",
    publicNote: move.publicNote ?? "",
    internalNote: move.internalNote ?? "",
    evidence: move.evidence ?? "",
    isPublic: move.isPublic ?? move.by !== "citizen",
  }
  return { case: { ...before, ...change }, step: await insertStep(queries, step) }
}

/** Whether the person may still say that it is not solved: once, and for some days. */
export function mayReopen({ state, reopened, settledOn }: Case, today: CivilDate): boolean {
  if (state !== "answered" && state !== "refused") return false
  return reopened === 0 && settledOn !== null && today <= addDays(settledOn, REOPEN_DAYS)
}

function isReopening({ state }: Case, { to }: Move): boolean {
  return (state === "answered" || state === "refused") && to === "checking"
}

async function changeFor(
  queries: Queries,
  holidays: WorkCalendar,
  before: Case,
  move: Move,
  today: CivilDate,
): Promise<CaseChange> {
  const { to } = move
  const isOver = to === "closed" || to === "withdrawn" || to === "redirected"
  return {
    state: to,
    ...(move.unit === undefined ? {} : { desk: move.unit, officer: null }),
    ...(move.officer === undefined ? {} : { officer: move.officer }),
    ...(to === "received" || to === "merged" || before.acceptedOn !== null ? {} : { acceptedOn: today }),
    ...waited(before, to, today, holidays),
    ...(to === "answered" || to === "refused" ? { settledOn: today } : {}),
    ...(isOver ? { closedOn: today } : {}),
    ...(isReopening(before, move) ? await begunAgain(queries, before, today, holidays) : {}),
  }
}

/** The days for which it waited for the person are not the office's: its day is put off by as many. */
function waited(before: Case, to: CaseState, today: CivilDate, holidays: WorkCalendar): CaseChange {
  if (to === "waiting") return before.waitingSince === null ? { waitingSince: today } : {}
  if (before.waitingSince === null) return {}
  const days = workingDaysBetween(before.waitingSince, today, holidays)
  return { waitingSince: null, answerBy: addWorkingDays(before.answerBy, days, holidays) }
}

/** Said to be unsolved: its days are counted anew. */
async function begunAgain(
  queries: Queries,
  before: Case,
  today: CivilDate,
  holidays: WorkCalendar,
): Promise<CaseChange> {
  const days = await readCaseDays(queries, before.unit)
  const { answerBy } = caseDeadlines(today, days, holidays)
  return { answerBy, settledOn: null, reopened: before.reopened + 1 }
}
