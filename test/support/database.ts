import { randomBytes } from "node:crypto"
import { afterAll, beforeAll } from "vitest"
import { type Database, openDatabase, runOnServer } from "../../src/storage/database.ts"
import { migrate } from "../../src/storage/migrate.ts"
import { templateFolder } from "./data-folder.ts"
import { deleteRows } from "./empty.ts"

/** Address of a PostgreSQL with pgvector whose user may create databases; unset runs on the embedded one. */
export const SERVER_URL = process.env.TEST_DATABASE_URL || undefined

/**
 * A fresh, migrated database for one test file: on the server named by TEST_DATABASE_URL, else the embedded one, in
 * memory. The same tests run on both. Use inside a file or a `describe`; read `.database` inside tests. `isOwn` for
 * tests that change more than rows: files share the embedded one of their worker, emptied, because opening it costs a
 * second.
 */
export function useDatabase({ isOwn = false } = {}): { readonly database: Database } {
  const holder: { database?: Database; drop?: () => Promise<void> } = {}
  beforeAll(async () => {
    if (SERVER_URL === undefined && !isOwn) {
      shared ??= openShared()
      holder.database = await shared
      await empty(holder.database)
      return
    }
    const { drop, ...address } =
      SERVER_URL === undefined ? await createEmbedded() : await createOnServer(SERVER_URL)
    const database = await openDatabase(address)
    holder.database = database
    holder.drop = async () => {
      await database.close()
      await drop()
    }
    await migrate(database)
  }, 60_000)
  afterAll(() => holder.drop?.())
  return {
    get database() {
      return holder.database!
    },
  }
}

let shared: Promise<Database> | undefined

async function openShared(): Promise<Database> {
  const { drop: _drop, ...address } = await createEmbedded()
  return openDatabase(address)
}

/** Back to how the migrations leave it. */
async function empty(database: Database): Promise<void> {
  const tables = await database.query<{ name: string }>(
    "select tablename as name from pg_tables where schemaname = 'public' and tablename <> 'migrations'",
  )
  await deleteRows(
    database,
    tables.map(({ name }) => name),
  )
  await database.query(
    "select setval(format('%I.%I', schemaname, sequencename), start_value, false) from pg_sequences where schemaname = 'public'",
  )
  for (const name of ["corpus", "audit_ends"]) await database.query(`insert into ${name} default values`)
}

async function createEmbedded() {
  return { engine: "embedded" as const, folder: await templateFolder(), isCopy: true, drop: async () => {} }
}

async function createOnServer(url: string) {
  const name = `chibo_test_${randomBytes(6).toString("hex")}`
  await runOnServer(url, `create database ${name}`)
  const own = new URL(url)
  own.pathname = `/${name}`
  return {
    engine: "server" as const,
    url: own.href,
    drop: () => runOnServer(url, `drop database ${name} with (force)`),
  }
}
