import { CASE_STATES, CATEGORIES, REFUSAL_REASONS } from "../../../core/case.ts"
import type { CivilDate } from "../../../core/document.ts"
import { type WorkCalendar, workingDaysBetween } from "../../../core/working-days.ts"
import type { CaseFact } from "../../../storage/cases/figures.ts"
import { hiddenCells, LEAST } from "./hide.ts"

/** By what the cases of a time are parted. */
export const GROUPS = ["category", "unit", "state", "accepted", "answered", "refused", "reopened"] as const
export type GroupName = (typeof GROUPS)[number]

/** One part of the cases. Null is hidden; parts without any case are left out. */
export interface Cell {
  readonly key: string
  readonly count: number | null
}

/** The parts of a group; null where nothing of it may be shown. */
export type Cells = readonly Cell[] | null

/** What may be shown of the cases of some units and days. */
export interface Figures {
  /** All of them; null where they are under five: then nothing else is told. */
  readonly received: number | null
  readonly groups: Readonly<Record<GroupName, Cells>>
  /** In working days, from the day on which a case came; null of under five. */
  readonly medianToAccept: number | null
  readonly medianToAnswer: number | null
}

/** A case that works in no unit of those that are looked at. */
export const ELSEWHERE = "elsewhere"

/**
 * Counts cases, and hides every number under five with what it could be reckoned from. Cases that were merged into another
 * one, withdrawn or turned to another door are in no measure of time.
 */
export function countCases(
  facts: readonly CaseFact[],
  units: readonly number[],
  today: CivilDate,
  calendar: WorkCalendar,
): Figures {
  const own = new Set(units)
  const parts: Readonly<Record<GroupName, (fact: CaseFact) => string>> = {
    category: ({ category }) => category,
    unit: ({ desk }) => (own.has(desk) ? String(desk) : ELSEWHERE),
    state: ({ state }) => state,
    accepted: (fact) => acceptedHow(fact, today),
    answered: (fact) => answeredHow(fact, today),
    refused: ({ refused }) => (refused === "" ? "not" : refused),
    reopened: (fact) =>
      fact.reopened > 0 ? "yes" : fact.answeredOn === null || !isTimed(fact) ? "open" : "no",
  }
  const order: Readonly<Record<GroupName, readonly string[]>> = {
    category: CATEGORIES,
    unit: [...units.map(String), ELSEWHERE],
    state: CASE_STATES,
    accepted: TIMES,
    answered: TIMES,
    refused: [...REFUSAL_REASONS, "not"],
    reopened: ["yes", "no", "open"],
  }
  const isShown = facts.length >= LEAST
  const cells = (group: GroupName) => (isShown ? partsOf(facts.map(parts[group]), order[group]) : null)
  const days = (to: (fact: CaseFact) => CivilDate | null) =>
    facts.filter(isTimed).flatMap((fact) => {
      const day = to(fact)
      return day === null ? [] : [workingDaysBetween(fact.receivedOn, day, calendar)]
    })
  return {
    received: isShown ? facts.length : null,
    groups: {
      category: cells("category"),
      unit: cells("unit"),
      state: cells("state"),
      accepted: cells("accepted"),
      answered: cells("answered"),
      refused: cells("refused"),
      reopened: cells("reopened"),
    },
    medianToAccept: medianOf(days(({ toldOn }) => toldOn)),
    medianToAnswer: medianOf(days(({ answeredOn }) => answeredOn)),
  }
}

/** Counts these keys, in this order, and hides what is under five. Null where nothing may be shown. */
export function partsOf(keys: readonly string[], order: readonly string[]): Cells {
  const counts = new Map<string, number>()
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  return hideIn(order.flatMap((key) => (counts.has(key) ? [{ key, count: counts.get(key)! }] : [])))
}

/** Hides what is under five of these parts, none of which is empty. */
export function hideIn(cells: readonly { readonly key: string; readonly count: number }[]): Cells {
  const hidden = hiddenCells(cells.map(({ count }) => count))
  return hidden && cells.map(({ key, count }, index) => ({ key, count: hidden.has(index) ? null : count }))
}

const TIMES = ["in-time", "late", "open"] as const
type Time = (typeof TIMES)[number]

function isTimed({ state }: CaseFact): boolean {
  return state !== "merged" && state !== "withdrawn" && state !== "redirected"
}

/** Whether the sender heard in time what becomes of a case. */
function acceptedHow(fact: CaseFact, today: CivilDate): Time {
  if (!isTimed(fact)) return "open"
  return timeOf(fact.toldOn, fact.acceptBy, today)
}

/** The same of its answer; of one that was reopened the day counts that was set anew. What waits for its sender is not late. */
function answeredHow(fact: CaseFact, today: CivilDate): Time {
  if (!isTimed(fact)) return "open"
  if (fact.state === "waiting") return "open"
  const isOpen = fact.state === "received" || fact.state === "checking" || fact.state === "passed"
  return timeOf(isOpen ? null : fact.lastAnsweredOn, fact.answerBy, today)
}

function timeOf(doneOn: CivilDate | null, dueBy: CivilDate, today: CivilDate): Time {
  if (doneOn !== null) return doneOn <= dueBy ? "in-time" : "late"
  return dueBy < today ? "late" : "open"
}

function medianOf(days: readonly number[]): number | null {
  if (days.length < LEAST) return null
  const sorted = days.toSorted((a, b) => a - b)
  const middle = sorted.length / 2
  return Number.isInteger(middle) ? (sorted[middle - 1]! + sorted[middle]!) / 2 : sorted[Math.floor(middle)]!
}

/** How many of these parts of a group are `of` one of them, in whole percent; null where one is hidden, or there are none. */
export function rateOf(
  cells: Cells,
  part: string,
  whole: readonly string[],
): { readonly percent: number; readonly count: number; readonly of: number } | null {
  if (cells === null) return null
  const counts = whole.map((key) => {
    const cell = cells.find((one) => one.key === key)
    return cell === undefined ? 0 : cell.count
  })
  if (counts.includes(null)) return null
  const of = counts.reduce<number>((sum, count) => sum + (count ?? 0), 0)
  const count = cells.find(({ key }) => key === part)?.count ?? 0
  return of === 0 ? null : { percent: Math.round((count * 100) / of), count, of }
}
