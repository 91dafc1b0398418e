import type { Queries } from "../../src/storage/database.ts"

/** Every row of every table as text, as somebody reads it who has a copy of the database. */
export async function dumpOf(queries: Queries): Promise<string> {
  const tables = await queries.query<{ name: string }>(
    `select format('%I.%I', schemaname, tablename) as name from pg_tables
     where schemaname not in ('pg_catalog', 'information_schema') order by 1`,
  )
  const rows: string[] = []
  for (const { name } of tables) {
    const found = await queries.query<{ row: string }>(`select t::text as row from ${name} t`)
    rows.push(...found.map(({ row }) => `${name}: ${row}`))
  }
  return rows.join("\n")
}
