import type { Audience } from "../core/document.ts"
import { AppError } from "../core/errors.ts"
import { type Sight, sightOf } from "../core/shelf.ts"
import type { Texts } from "../core/texts.ts"
import type { Queries } from "../storage/database.ts"
import { placesIn } from "../storage/unit-places.ts"
import { requireUnits } from "../storage/units.ts"

/** The largest id that a unit can have. */
const LARGEST = 2 ** 31 - 1

/** The id of a unit as typed; throws `unit-unknown` for what cannot be one. */
export function unitFor(value: string): number {
  const unit = /^\d{1,10}$/.test(value) ? Number(value) : 0
  if (unit < 1 || unit > LARGEST)
    throw new AppError("unit-unknown", `no unit ${value}`, { details: { unit: value } })
  return unit
}

/** What somebody sees who is `audience` in the organisation and in these units. Throws `unit-unknown`. */
export async function sightIn(
  queries: Queries,
  audience: Audience,
  units: readonly number[],
): Promise<Sight> {
  await requireUnits(queries, units)
  return sightOf(audience, await placesIn(queries, units, audience))
}

/** For whom a document is, in words: "đảng viên", or "đảng viên, riêng đơn vị 3 (Chi bộ thôn Hạ)". */
export function whoseLine(texts: Texts, audience: Audience, unit: number | null, name = ""): string {
  const whom = texts(`cli-audience-${audience}`)
  if (unit === null) return whom
  return texts("cli-audience-in-unit", {
    audience: whom,
    unit: name === "" ? `${unit}` : `${unit} (${name})`,
  })
}
