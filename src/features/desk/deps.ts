import type { Act, Reference } from "../../core/audit.ts"
import type { CivilDate } from "../../core/document.ts"
import { may, type UnitAct } from "../../core/rights.ts"
import type { Keys } from "../../core/seal.ts"
import type { Texts } from "../../core/texts.ts"
import type { WorkCalendar } from "../../core/working-days.ts"
import type { Case } from "../../storage/cases/cases.ts"
import type { Queries } from "../../storage/database.ts"
import { requireUnit } from "../../storage/units.ts"
import type { QueryVectors } from "../ask/by-model.ts"
import { type Asker, type Offer, type Presented, tag } from "../dialogue.ts"
import type { DeskAction, DeskStep, PlainAct } from "./actions.ts"
import { sealCase } from "./sealed.ts"

export interface DeskDeps {
  readonly queries: Queries
  readonly texts: Texts
  readonly keys: Keys
  readonly holidays: WorkCalendar
  /** Turns words into vectors for the search; null where no model does. */
  readonly vectors: QueryVectors | null
  readonly audit: (asker: Asker, act: Act, subject: Reference, reason?: string) => Promise<void>
}

export function page(text: string, offers: readonly Offer<DeskAction>[] = [], step?: DeskStep): Presented {
  const presented = tag<"desk", DeskAction>("desk", { parts: [{ kind: "text", text }], offers })
  return step === undefined ? presented : { ...presented, step: { feature: "desk", ...step } }
}

/** A button about a case that does nothing but what it is called. */
export function caseButton(
  { texts, keys }: Pick<DeskDeps, "texts" | "keys">,
  one: Pick<Case, "id">,
  act: PlainAct,
): Offer<DeskAction> {
  return { label: texts(`desk-button-${act}`), action: { do: act, case: sealCase(keys, one.id) } }
}

/** Asks for words about a case; below it the way back to its page. */
export function askWords(deps: DeskDeps, one: Pick<Case, "id">, text: string, step: DeskStep): Presented {
  return page(text, [caseButton(deps, one, "show")], step)
}

/** Whether somebody may do this with a case: in the unit that works on it, or in the one that took it in. */
export function mayWith(
  { standing }: Pick<Asker, "standing">,
  act: UnitAct,
  one: Pick<Case, "unit" | "desk">,
): boolean {
  return may(standing.held, act, one.desk) || may(standing.held, act, one.unit)
}

/** The unit in whose name somebody works on a case. */
export function ownUnit({ standing }: Pick<Asker, "standing">, one: Pick<Case, "unit" | "desk">): number {
  return may(standing.held, "handle-cases", one.desk) ? one.desk : one.unit
}

export async function unitName(
  { queries }: Pick<DeskDeps, "queries">,
  unit: number,
  today: CivilDate,
): Promise<string> {
  return (await requireUnit(queries, unit, today)).name
}
