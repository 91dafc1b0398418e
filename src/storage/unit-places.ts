import type { Audience } from "../core/document.ts"
import { AppError } from "../core/errors.ts"
import type { Place } from "../core/shelf.ts"
import type { Queries } from "./database.ts"

/** Throws AppError `unit-unknown` for the first of these that is no unit. */
export async function requireUnits(queries: Queries, units: readonly number[]): Promise<void> {
  const rows = await queries.query<{ id: number }>("select id from units where id = any($1)", [units])
  const known = new Set(rows.map(({ id }) => id))
  const unknown = units.find((unit) => !known.has(unit))
  if (unknown !== undefined)
    throw new AppError("unit-unknown", `no unit ${unknown}`, { details: { unit: String(unknown) } })
}

/**
 * The places of somebody who is `audience` in these units: there so far as it says, and in the units above them no
 * further than members see.
 */
export async function placesIn(
  queries: Queries,
  units: readonly number[],
  audience: Audience,
): Promise<Place[]> {
  const above = await queries.query<{ id: number }>(
    `with recursive line as (
       select parent_id as id from units where id = any($1)
       union select u.parent_id from line join units u on u.id = line.id)
     select id from line where id is not null order by id`,
    [units],
  )
  const there = above.map(
    ({ id }): Place => ({ unit: id, audience: audience === "public" ? "public" : "members" }),
  )
  return [...units.map((unit): Place => ({ unit, audience })), ...there]
}
