import type { Queries } from "../../src/storage/database.ts"

/** A unit of this name, on top or below another one; returns its id. */
export async function makeUnit(
  queries: Queries,
  name: string,
  parent: number | null = null,
): Promise<number> {
  const [unit] = await queries.query<{ id: number }>(
    "insert into units (parent_id, created_at) values ($1, '2026-01-01Z') returning id",
    [parent],
  )
  await queries.query(
    "insert into unit_names (unit_id, since, name, folded) values ($1, '2020-01-01', $2, lower($2))",
    [unit!.id, name],
  )
  return unit!.id
}
