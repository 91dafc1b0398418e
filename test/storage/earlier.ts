import { globSync, readFileSync } from "node:fs"
import { basename, join } from "node:path"
import type { Database } from "../../src/storage/database.ts"

const FOLDER = join(import.meta.dirname, "../../src/storage/migrations")

/** All migrations, in order. */
export const FILES = globSync(join(FOLDER, "*.sql"))
  .map((path) => basename(path))
  .sort()

/** Makes of an empty database what an earlier version left: it ran these files. */
export async function shapeBy(database: Database, files: readonly string[]): Promise<void> {
  await database.query("create table migrations (name text primary key, ran_at timestamptz default now())")
  for (const name of files) {
    await database.query(readFileSync(join(FOLDER, name), "utf8"))
    await database.query("insert into migrations (name) values ($1)", [name])
  }
}

/** Takes everything away. */
export async function makeEmpty(database: Database): Promise<void> {
  await database.query("drop schema public cascade")
  await database.query("create schema public")
}
