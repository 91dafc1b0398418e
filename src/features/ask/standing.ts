import type { CivilDate } from "../../core/document.ts"
import type { DocumentFacts } from "../../storage/sections.ts"

/** Whether a document is in force on a day, as far as the shelf knows. */
export type Standing =
  | { readonly kind: "in_force" | "unknown" }
  | { readonly kind: "not_yet"; readonly from: CivilDate }
  | { readonly kind: "expired"; readonly on: CivilDate }
  | { readonly kind: "replaced"; readonly by: string; readonly on: CivilDate | null }

type Dates = Pick<
  DocumentFacts,
  "issuedOn" | "effectiveFrom" | "effectiveTo" | "replacedBy" | "replacedOn" | "isForceHidden"
>

/**
 * `on` is a day in Vietnam. A replacement whose day is unknown counts as done. One that the reader may not know
 * leaves the force unknown on every day: a change from one day to the next would tell its date.
 */
export function standingOn(document: Dates, on: CivilDate): Standing {
  if (document.replacedBy !== null && (document.replacedOn ?? "") <= on) {
    return { kind: "replaced", by: document.replacedBy, on: document.replacedOn }
  }
  if (document.effectiveTo !== null && document.effectiveTo < on)
    return { kind: "expired", on: document.effectiveTo }
  const from = document.effectiveFrom ?? document.issuedOn
  if (from === null) return { kind: "unknown" }
  if (from > on) return { kind: "not_yet", from }
  return { kind: document.isForceHidden ? "unknown" : "in_force" }
}

/** The day of the answer: today, or the day the person asks about. */
export interface Day {
  readonly today: CivilDate
  readonly asOf?: CivilDate
}

/** The day on which a text must hold to be an answer. */
export function dayOf({ today, asOf }: Day): CivilDate {
  return asOf ?? today
}

/**
 * What to say of a text's standing. Of one that held on the day asked about, what it is today: nobody shall take
 * an old rule for today's.
 */
export function standingToSay(document: Dates, day: Day): Standing {
  const then = standingOn(document, dayOf(day))
  return isUsable(then) ? standingOn(document, day.today) : then
}

/** True when the words may be quoted as the rule of that day. */
export function isUsable(standing: Standing): boolean {
  return standing.kind === "in_force" || standing.kind === "unknown"
}
