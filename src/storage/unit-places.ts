import type { Audience } from "../core/document.ts"
import type { Place } from "../core/shelf.ts"
import type { Queries } from "./database.ts"

/**
 * The places of somebody who is `audience` in these units: there so far as it says, and in the units above them no
 * further than members see. What a unit was given that has been merged into one of these goes with it.
 */
export async function placesIn(
  queries: Queries,
  units: readonly number[],
  audience: Audience,
): Promise<Place[]> {
  const rows = await queries.query<{ unit: number; isOwn: boolean }>(
    `with recursive line as (
       select id, parent_id, true as is_own from units where id = any($1)
       union select u.id, u.parent_id, false from line join units u on u.id = line.parent_id
     ), places as (
       select id, is_own from line
       union select u.id, places.is_own from places join units u on u.merged_into = places.id
     )
     select id as unit, bool_or(is_own) as "isOwn" from places group by id order by 2 desc, 1`,
    [units],
  )
  const above = audience === "public" ? "public" : "members"
  return rows.map(({ unit, isOwn }) => ({ unit, audience: isOwn ? audience : above }))
}
