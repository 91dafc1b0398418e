import { CATEGORIES, type CaseDays, type Category } from "../../core/case.ts"
import { checkCaseDays } from "../../core/case-days.ts"
import { AppError } from "../../core/errors.ts"
import { rolesFor } from "../../core/rights.ts"
import {
  assignCategory,
  countOpenCases,
  readCaseDays,
  unitsWithDesk,
  writeCaseDays,
  writeTakesIn,
} from "../../storage/cases/settings.ts"
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

/**
 * Says whether a unit takes suggestions in, from now on. What it has goes on: returns how many of its cases are open.
 * Throws AppError `case-desk-nobody` where nobody would handle them.
 */
export async function setTakesIn(queries: Queries, unit: number, takesIn: boolean): Promise<number> {
  if (takesIn && !(await unitsWithDesk(queries, rolesFor("handle-cases"))).includes(unit))
    throw new AppError("case-desk-nobody", `nobody handles cases in ${unit}`, {
      details: { unit: String(unit), desk: String(unit) },
    })
  await writeTakesIn(queries, unit, takesIn)
  return countOpenCases(queries, unit)
}
