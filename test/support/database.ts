import { randomBytes } from "node:crypto"
import pg from "pg"
import { afterAll, beforeAll } from "vitest"
import { type Database, openDatabase } from "../../src/storage/database.ts"
import { migrate } from "../../src/storage/migrate.ts"
import { freshDataFolder } from "./data-folder.ts"

/** Address of a PostgreSQL with pgvector whose user may create databases; unset runs on the embedded one. */
export const SERVER_URL = process.env.TEST_DATABASE_URL || undefined

/**
 * A fresh, migrated database for one test file: on the server named by TEST_DATABASE_URL, else embedded in a
 * temporary folder. The same tests run on both. Use inside a file or a `describe`; read `.database` inside tests.
 */
export function useDatabase(): { readonly database: Database } {
  const holder: { database?: Database; drop?: () => Promise<void> } = {}
  beforeAll(async () => {
    const { drop, ...address } =
      SERVER_URL === undefined ? await createEmbedded() : await createOnServer(SERVER_URL)
    holder.database = await openDatabase(address)
    holder.drop = drop
    await migrate(holder.database)
  }, 60_000)
  afterAll(async () => {
    await holder.database?.close()
    await holder.drop?.()
  })
  return {
    get database() {
      return holder.database!
    },
  }
}

async function createEmbedded() {
  const { path, delete: remove } = await freshDataFolder()
  return { engine: "embedded" as const, folder: path, drop: async () => remove() }
}

async function createOnServer(url: string) {
  const name = `chibo_test_${randomBytes(6).toString("hex")}`
  const run = async (statement: string) => {
    const client = new pg.Client({ connectionString: url })
    await client.connect()
    await client.query(statement)
    await client.end()
  }
  await run(`create database ${name}`)
  const own = new URL(url)
  own.pathname = `/${name}`
  return { engine: "server" as const, url: own.href, drop: () => run(`drop database ${name} with (force)`) }
}
