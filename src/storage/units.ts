import type { CivilDate } from "../core/document.ts"
import { AppError } from "../core/errors.ts"
import { fold } from "../core/text.ts"
import type { Queries } from "./database.ts"

export interface Unit {
  readonly id: number
  readonly parentId: number | null
  /** As it is called on the day that was asked about. */
  readonly name: string
  readonly endedOn: CivilDate | null
  readonly mergedInto: number | null
}

const NAMED = `select u.id, u.parent_id as "parentId", n.name, u.ended_on as "endedOn", u.merged_into as "mergedInto"
  from units u join lateral (
    select name from unit_names where unit_id = u.id order by since <= $1 desc,
      case when since <= $1 then since end desc, since limit 1) n on true`

/** Makes a unit below another one, or a new top. Throws AppError `unit-unknown`. Returns its id. */
export async function insertUnit(
  queries: Queries,
  unit: { readonly name: string; readonly parentId: number | null; readonly since: CivilDate },
  at: Date,
): Promise<number> {
  if (unit.parentId !== null) await requireUnit(queries, unit.parentId, unit.since)
  const [row] = await queries.query<{ id: number }>(
    "insert into units (parent_id, created_at) values ($1, $2) returning id",
    [unit.parentId, at],
  )
  await renameUnit(queries, row!.id, unit.name, unit.since)
  return row!.id
}

/** From this day on the unit is called so; what it was called before stays known. */
export async function renameUnit(
  queries: Queries,
  id: number,
  name: string,
  since: CivilDate,
): Promise<void> {
  await queries.query(
    `insert into unit_names (unit_id, since, name, folded) values ($1, $2, $3, $4)
     on conflict (unit_id, since) do update set name = excluded.name, folded = excluded.folded`,
    [id, since, name, fold(name)],
  )
}

/** The unit with its name of that day. Throws AppError `unit-unknown`. */
export async function requireUnit(queries: Queries, id: number, on: CivilDate): Promise<Unit> {
  const [unit] = await queries.query<Unit>(`${NAMED} where u.id = $2`, [on, id])
  if (unit === undefined) throw unknownUnit(id)
  return unit
}

/** These units with their names of that day, in this order. */
export async function namedUnits(
  queries: Queries,
  ids: readonly number[],
  on: CivilDate,
): Promise<Pick<Unit, "id" | "name">[]> {
  return queries.query(`${NAMED} where u.id = any($2) order by array_position($2::integer[], u.id)`, [
    on,
    ids,
  ])
}

/** Throws AppError `unit-unknown` for the first of these that is no unit. */
export async function requireUnits(queries: Queries, ids: readonly number[]): Promise<void> {
  const rows = await queries.query<{ id: number }>("select id from units where id = any($1)", [ids])
  const known = new Set(rows.map(({ id }) => id))
  const unknown = ids.find((id) => !known.has(id))
  if (unknown !== undefined) throw unknownUnit(unknown)
}

function unknownUnit(id: number): AppError {
  return new AppError("unit-unknown", `no unit ${id}`, { details: { unit: String(id) } })
}

/**
 * Keeps others from changing who is secretary of the unit until this transaction is over. Call it before anything is
 * read of the unit: what was read before may be over.
 */
export async function lockUnit(queries: Queries, id: number): Promise<void> {
  await queries.query("select id from units where id = $1 for update", [id])
}

/** All units, each after the one above it; ended ones only when asked for. */
export async function listUnits(queries: Queries, on: CivilDate, withEnded = false): Promise<Unit[]> {
  const units = await queries.query<Unit>(
    `${NAMED} where $2 or u.ended_on is null or u.ended_on > $1 order by n.name, u.id`,
    [on, withEnded],
  )
  const below = (parent: number | null): Unit[] =>
    units.filter(({ parentId }) => parentId === parent).flatMap((unit) => [unit, ...below(unit.id)])
  const known = new Set(units.map(({ id }) => id))
  const tops = units.filter(({ parentId }) => parentId === null || !known.has(parentId))
  return tops.flatMap((top) => [top, ...below(top.id)])
}

/** Whether anybody has entered a unit yet. */
export async function hasUnits(queries: Queries): Promise<boolean> {
  return (await queries.query("select from units limit 1")).length > 0
}

/** The unit that was ever called so, the oldest of several; undefined when there is none. */
export async function findUnitByName(queries: Queries, name: string): Promise<number | undefined> {
  const [row] = await queries.query<{ id: number }>(
    "select unit_id as id from unit_names where name = $1 order by unit_id limit 1",
    [name],
  )
  return row?.id
}

/** This unit and those above it, itself first. */
export async function lineOf(queries: Queries, ids: readonly number[]): Promise<Map<number, number[]>> {
  const rows = await queries.query<{ of: number; id: number }>(
    `with recursive line as (
       select id as of, id, parent_id, 0 as step from units where id = any($1)
       union all select l.of, u.id, u.parent_id, l.step + 1 from line l join units u on u.id = l.parent_id)
     select of, id from line order by of, step`,
    [ids],
  )
  const lines = new Map<number, number[]>()
  for (const { of, id } of rows) lines.set(of, [...(lines.get(of) ?? []), id])
  return lines
}

/**
 * Ends a unit on this day; its people go on in `into`, with the roles that they hold, except that it has one secretary:
 * those of the ended unit become members there. Units below it and its groups follow. Call in a transaction.
 */
export async function mergeUnit(
  queries: Queries,
  id: number,
  into: number,
  on: CivilDate,
  at: Date,
): Promise<void> {
  const lines = await lineOf(queries, [into])
  if (id === into || lines.get(into) === undefined || lines.get(into)!.includes(id)) {
    throw new AppError("unit-merge-loop", "a unit cannot be merged into itself or below itself")
  }
  await queries.query("update units set ended_on = $2, merged_into = $3 where id = $1", [id, on, into])
  await queries.query("update units set parent_id = $2 where parent_id = $1", [id, into])
  await queries.query("update unit_groups set unit_id = $2 where unit_id = $1", [id, into])
  await queries.query(
    `insert into roles (person_id, unit_id, role, since)
     select person_id, $2, case when role in ('secretary', 'deputy') then 'member' else role end, $3 from roles
     where unit_id = $1 and until is null on conflict do nothing`,
    [id, into, at],
  )
  await queries.query("update roles set until = $2 where unit_id = $1 and until is null", [id, at])
  await queries.query("update tasks set unit_id = $2 where unit_id = $1", [id, into])
  await queries.query("delete from invitations where unit_id = $1", [id])
  await queries.query("delete from handovers where unit_id = $1", [id])
}
