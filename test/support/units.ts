import type { Queries } from "../../src/storage/database.ts"
import { insertUnit } from "../../src/storage/units.ts"

/** A unit that has been called so for years, on top or below another one; returns its id. */
export function makeUnit(
  queries: Queries,
  name = "Chi bộ mẫu",
  parentId: number | null = null,
): Promise<number> {
  return insertUnit(queries, { name, parentId, since: "2020-01-01" }, new Date("2026-01-01T00:00:00Z"))
}
