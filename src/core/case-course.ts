import { type CaseMover, type CaseState, OPEN_STATES } from "./case.ts"
import type { CivilDate } from "./document.ts"

interface Step {
  readonly day: CivilDate
  readonly state: CaseState
  readonly mover: CaseMover
}

/** What happened to a case: a change of it, or something that its sender added. */
export type CaseEvent<S, M> =
  | { readonly step: S; readonly message?: undefined }
  | { readonly message: M; readonly step?: undefined }

/**
 * Changes and messages of a case, each in their order, as one course. They are counted apart and have days only, so of one
 * day it is told by what can be: nothing is added to what is over, a case that waited goes on by what was added, and one is
 * opened again with words. What else was added stands as late as that allows.
 */
export function courseOf<S extends Step, M extends { readonly day: CivilDate }>(
  steps: readonly S[],
  messages: readonly M[],
): CaseEvent<S, M>[] {
  const course: CaseEvent<S, M>[] = []
  let next = 0
  const place = (isIn: (day: CivilDate) => boolean, most: number) => {
    for (let left = most; left > 0 && next < messages.length && isIn(messages[next]!.day); left--)
      course.push({ message: messages[next++]! })
  }
  const waiting = (day: CivilDate) => messages.slice(next).filter((message) => message.day === day).length
  for (const [at, step] of steps.entries()) {
    const { day } = step
    place((one) => one < day, messages.length)
    const kept = steps.filter(
      (other, later) => later > at && other.day === day && reopens(steps, later),
    ).length
    if (reopens(steps, at)) place((one) => one === day, 1)
    else if (answersQuestion(steps, at)) place((one) => one === day, Math.min(1, waiting(day) - kept))
    else if (!isOpen(step.state)) place((one) => one === day, waiting(day) - kept)
    course.push({ step })
  }
  place(() => true, messages.length)
  return course
}

const isOpen = (state: CaseState) => (OPEN_STATES as readonly CaseState[]).includes(state)

function reopens(steps: readonly Step[], at: number): boolean {
  const before = steps[at - 1]?.state
  return goesOn(steps[at]!) && (before === "answered" || before === "refused")
}

function answersQuestion(steps: readonly Step[], at: number): boolean {
  return goesOn(steps[at]!) && steps[at - 1]?.state === "waiting"
}

function goesOn({ state, mover }: Step): boolean {
  return mover === "citizen" && state === "checking"
}
