import { type CaseDays, type Category, USUAL_DAYS } from "../../core/case.ts"
import type { Queries } from "../database.ts"

/** How a unit keeps its word; as usual where it has said nothing. */
export async function readCaseDays(queries: Queries, unit: number): Promise<CaseDays> {
  const [row] = await queries.query<CaseDays>(
    `select accept_days as accept, answer_days as answer, warn_days as warn from case_settings
     where unit_id = $1 and accept_days is not null`,
    [unit],
  )
  return row ?? USUAL_DAYS
}

/** Sets it from now on; cases that are there keep their days. */
export async function writeCaseDays(queries: Queries, unit: number, days: CaseDays): Promise<void> {
  await queries.query(
    `insert into case_settings (unit_id, accept_days, answer_days, warn_days) values ($1, $2, $3, $4)
     on conflict (unit_id) do update set accept_days = excluded.accept_days, answer_days = excluded.answer_days,
       warn_days = excluded.warn_days`,
    [unit, days.accept, days.answer, days.warn],
  )
}

/** The unit that works on what is about this category: the one that it was assigned to, else the unit itself. */
export async function deskFor(queries: Queries, unit: number, category: Category): Promise<number> {
  const [row] = await queries.query<{ desk: number }>(
    `select a.desk_unit_id as desk from case_assignments a join units u on u.id = a.desk_unit_id
     where a.unit_id = $1 and a.category = $2 and u.ended_on is null`,
    [unit, category],
  )
  return row?.desk ?? unit
}

/** What a unit has given to others, in the order of the categories' names. */
export function assignmentsOf(
  queries: Queries,
  unit: number,
): Promise<{ category: Category; desk: number }[]> {
  return queries.query<{ category: Category; desk: number }>(
    "select category, desk_unit_id as desk from case_assignments where unit_id = $1 order by category",
    [unit],
  )
}

/** Null takes the assignment back. */
export async function assignCategory(
  queries: Queries,
  unit: number,
  category: Category,
  desk: number | null,
): Promise<void> {
  if (desk === null) {
    await queries.query("delete from case_assignments where unit_id = $1 and category = $2", [unit, category])
    return
  }
  await queries.query(
    `insert into case_assignments (unit_id, category, desk_unit_id) values ($1, $2, $3)
     on conflict (unit_id, category) do update set desk_unit_id = excluded.desk_unit_id`,
    [unit, category, desk],
  )
}

/** The units that go on in which somebody may handle cases now: those to which one may be given or passed. */
export async function unitsWithDesk(queries: Queries, roles: readonly string[]): Promise<number[]> {
  const rows = await queries.query<{ unit: number }>(
    `select distinct r.unit_id as unit from roles r join units u on u.id = r.unit_id
     where r.role = any($1) and r.until is null and u.ended_on is null order by 1`,
    [roles],
  )
  return rows.map(({ unit }) => unit)
}

/**
 * The units that take suggestions in, by number: of those with a desk (`roles`) the ones that were told to. Of those of
 * which nobody decided, the ones in which somebody holds the role `front`; and where nobody in the whole organisation
 * holds it, the ones at the top.
 */
export async function unitsTakingIn(queries: Queries, roles: readonly string[]): Promise<number[]> {
  const rows = await queries.query<{ unit: number }>(
    `with held as (select r.unit_id, r.role from roles r join units u on u.id = r.unit_id
       where r.until is null and u.ended_on is null)
     select u.id as unit from units u left join case_settings s on s.unit_id = u.id
     where exists (select from held h where h.unit_id = u.id and h.role = any($1))
       and coalesce(s.takes_in,
         exists (select from held h where h.unit_id = u.id and h.role = 'front')
         or (u.parent_id is null and not exists (select from held h where h.role = 'front')))
     order by 1`,
    [roles],
  )
  return rows.map(({ unit }) => unit)
}

/** What was decided; null where nothing was. */
export async function readTakesIn(queries: Queries, unit: number): Promise<boolean | null> {
  const [row] = await queries.query<{ takesIn: boolean | null }>(
    `select takes_in as "takesIn" from case_settings where unit_id = $1`,
    [unit],
  )
  return row?.takesIn ?? null
}

export async function writeTakesIn(queries: Queries, unit: number, takesIn: boolean): Promise<void> {
  await queries.query(
    `insert into case_settings (unit_id, takes_in) values ($1, $2)
     on conflict (unit_id) do update set takes_in = excluded.takes_in`,
    [unit, takesIn],
  )
}

/** How many cases that a unit took in, or works on, are open. */
export async function countOpenCases(queries: Queries, unit: number): Promise<number> {
  const [row] = await queries.query<{ count: number }>(
    `select count(*)::integer as count from cases
     where (unit_id = $1 or desk_unit_id = $1) and state in ('received', 'checking', 'waiting', 'passed')`,
    [unit],
  )
  return row!.count
}
