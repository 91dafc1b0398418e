import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { AppError } from "../core/errors.ts"
import type { Database } from "./database.ts"

const FOLDER = join(import.meta.dirname, "migrations")
// Any fixed number: processes that start together take turns on it.
const TURN = 7_410_221

/**
 * Brings the database to the newest shape: each numbered file once, in order, all in one transaction.
 * Returns the names of the files that ran. Throws AppError `database-newer` when the database has been
 * used by a later version, and `database-no-vector` when pgvector is not installed on the server.
 */
export async function migrate(database: Database): Promise<string[]> {
  const files = readdirSync(FOLDER)
    .filter((name) => name.endsWith(".sql"))
    .sort()
  return database.transaction(async (queries) => {
    await queries.query(`select pg_advisory_xact_lock(${TURN})`)
    await queries.query(
      "create table if not exists migrations (name text primary key, ran_at timestamptz not null default now())",
    )
    const done = (await queries.query<{ name: string }>("select name from migrations")).map((row) => row.name)
    const unknown = done.find((name) => !files.includes(name))
    if (unknown !== undefined) {
      throw new AppError("database-newer", `the database was shaped by a later version (${unknown})`)
    }
    const due = files.filter((name) => !done.includes(name))
    for (const name of due) {
      await queries.query(readFileSync(join(FOLDER, name), "utf8")).catch((cause: Error) => {
        if (/extension "vector"|vector\.control/.test(cause.message)) {
          throw new AppError("database-no-vector", "pgvector is not installed on this server", { cause })
        }
        throw cause
      })
      await queries.query("insert into migrations (name) values ($1)", [name])
    }
    return due
  })
}
