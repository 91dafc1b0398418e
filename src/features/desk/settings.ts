import { CATEGORIES, type CaseDays, type Category } from "../../core/case.ts"
import { checkCaseDays } from "../../core/case-days.ts"
import { AppError } from "../../core/errors.ts"
import { rolesFor } from "../../core/rights.ts"
import { assignCategory, readCaseDays, unitsWithDesk, writeCaseDays } from "../../storage/cases/settings.ts"
import type { Queries } from "../../storage/database.ts"
import { lineOf } from "../../storage/units.ts"

/** Sets the days of a unit; what is not named stays. Throws what `checkCaseDays` throws. */
export async function setCaseDays(
  queries: Queries,
  unit: number,
  change: Partial<CaseDays>,
): Promise<CaseDays> {
  const days = checkCaseDays({ ...(await readCaseDays(queries, unit)), ...change })
  await writeCaseDays(queries, unit, days)
  return days
}

/** Throws AppError `case-category` for what is none. */
export function categoryFor(value: string): Category {
  const category = CATEGORIES.find((one) => one === value)
  if (category === undefined)
    throw new AppError("case-category", `no category ${value}`, {
      details: { value, categories: CATEGORIES.join(", ") },
    })
  return category
}

/**
 * Gives a category to a unit below, from now on; null takes it back. Throws AppError `case-desk-below` for a unit that is
 * not below, `case-desk-nobody` for one in which nobody handles cases.
 */
export async function giveCategory(
  queries: Queries,
  unit: number,
  category: Category,
  desk: number | null,
): Promise<void> {
  if (desk !== null) {
    const details = { unit: String(unit), desk: String(desk) }
    const line = (await lineOf(queries, [desk])).get(desk) ?? []
    if (desk === unit || !line.includes(unit))
      throw new AppError("case-desk-below", `unit ${desk} is not below ${unit}`, { details })
    const desks = await unitsWithDesk(queries, rolesFor("handle-cases"))
    if (!desks.includes(desk))
      throw new AppError("case-desk-nobody", `nobody handles cases in ${desk}`, { details })
  }
  await assignCategory(queries, unit, category, desk)
}
