import type { Queries } from "./database.ts"

/** How many a unit's list has, and how many of them have an account; nobody's name. */
export interface UnitTotals {
  readonly people: number
  readonly linked: number
}

/** Of each unit that has anybody, counted as `totalsOf` counts one. */
export async function totalsByUnit(queries: Queries): Promise<Map<number, UnitTotals>> {
  const rows = await queries.query<UnitTotals & { unit: number }>(
    `select unit, count(*)::integer as people,
       (count(*) filter (where exists (select from accounts a where a.person_id = listed.person_id)))::integer as linked
     from (select distinct unit_id as unit, person_id from roles
       where until is null and role not in ('follower', 'front', 'admin')) listed group by unit`,
  )
  return new Map(rows.map(({ unit, people, linked }) => [unit, { people, linked }]))
}
