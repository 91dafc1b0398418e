import type { CivilDate } from "../../../core/document.ts"
import type { WorkCalendar } from "../../../core/working-days.ts"
import { asDesk } from "../../../storage/cases/as-desk.ts"
import { caseFacts, type Span, turnedAwayIn, withUnitsBelow } from "../../../storage/cases/figures.ts"
import type { Queries } from "../../../storage/database.ts"
import { namedUnits } from "../../../storage/units.ts"
import { type Cells, countCases, type Figures, hideIn } from "./count.ts"

/** What may be shown of the cases of a unit and those below it that came on some days. */
export interface Report extends Figures {
  readonly unit: string
  readonly span: Span
  readonly today: CivilDate
  /** What the unit and those below it are called. */
  readonly units: ReadonlyMap<string, string>
  /** Who was shown another door, by kind, in the whole organisation. */
  readonly turnedAway: Cells
}

/** Counts now, with the rights of whoever handles cases. Call in a transaction. Throws AppError `unit-unknown`. */
export async function readReport(
  { queries, holidays }: { readonly queries: Queries; readonly holidays: WorkCalendar },
  unit: number,
  span: Span,
  today: CivilDate,
): Promise<Report> {
  const units = await withUnitsBelow(queries, unit)
  const named = await namedUnits(queries, units, today)
  const { facts, turned } = await asDesk(queries, async (desk) => ({
    facts: await caseFacts(desk, units, span),
    turned: await turnedAwayIn(desk, span),
  }))
  return {
    ...countCases(facts, units, today, holidays),
    unit: named.find(({ id }) => id === unit)?.name ?? "",
    span,
    today,
    units: new Map(named.map(({ id, name }) => [String(id), name])),
    turnedAway: hideIn(turned.map(({ kind, count }) => ({ key: kind, count }))),
  }
}
