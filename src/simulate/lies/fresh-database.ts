import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { type Database, openDatabase } from "../../storage/database.ts"
import { migrate } from "../../storage/migrate.ts"
import { temporaryDatabase } from "../postgres.ts"

export type LiesEngine = "embedded" | "server"

/** Runs `work` over a fresh database on this engine and throws it away. */
export async function onFreshDatabase<T>(
  engine: LiesEngine,
  databaseUrl: string | undefined,
  work: (database: Database) => Promise<T>,
): Promise<T> {
  const folder = engine === "embedded" ? mkdtempSync(join(tmpdir(), "chibo-lies-")) : undefined
  const server = folder === undefined ? await temporaryDatabase(databaseUrl) : undefined
  const database = await openDatabase(
    folder === undefined ? { engine: "server", url: server!.url } : { engine: "embedded", folder },
  )
  try {
    await migrate(database)
    return await work(database)
  } finally {
    await database.close()
    await server?.remove()
    if (folder !== undefined) rmSync(folder, { recursive: true, force: true })
  }
}
