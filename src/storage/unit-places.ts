import { AUDIENCES, type Audience } from "../core/document.ts"
import type { Place } from "../core/shelf.ts"
import { audienceRank } from "./audience.ts"
import type { Queries } from "./database.ts"

/**
 * From the units that a table `own (unit, audience)` names to `places (unit, audience, is_own)`: there so far as it
 * says, and in the units above them no further than members see. What a unit was given that has been merged into one
 * of these goes with it. Stands in `with recursive`.
 */
export const PLACES = `line as (
    select u.id as unit, u.parent_id, own.audience, true as is_own from own join units u on u.id = own.unit
    union select u.id, u.parent_id, least(line.audience, 1::smallint), false from line join units u on u.id = line.parent_id
  ), reached as (
    select unit, audience, is_own from line
    union select u.id, reached.audience, reached.is_own from reached join units u on u.merged_into = reached.unit
  ), places as (
    select unit, max(audience) as audience, bool_or(is_own) as is_own from reached group by unit
  )`

/** The places of somebody who is `audience` in these units, their own first. */
export async function placesIn(
  queries: Queries,
  units: readonly number[],
  audience: Audience,
): Promise<Place[]> {
  const rows = await queries.query<{ unit: number; audience: number }>(
    `with recursive own as (select unit, $2::smallint as audience from unnest($1::bigint[]) as unit), ${PLACES}
     select unit, audience from places order by is_own desc, unit`,
    [units, audienceRank(audience)],
  )
  return rows.map(({ unit, audience: rank }) => ({ unit, audience: AUDIENCES[rank]! }))
}
