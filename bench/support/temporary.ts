import { randomBytes } from "node:crypto"
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { readConfig } from "../../src/config.ts"
import { type DatabaseAddress, runOnServer } from "../../src/storage/database.ts"

export type Engine = DatabaseAddress["engine"]

/** A database that nobody needs after the bench. */
export interface Temporary {
  readonly address: DatabaseAddress
  drop(): Promise<void>
}

/** The server on which a bench may create databases: DATABASE_URL, else TEST_DATABASE_URL. */
export function serverUrl(): string | undefined {
  const { database } = readConfig()
  return database.engine === "server" ? database.url : process.env.TEST_DATABASE_URL || undefined
}

/** An empty folder below the system's temporary one. */
export function temporaryFolder(): { readonly path: string; delete(): void } {
  const path = mkdtempSync(join(tmpdir(), "chibo-bench-"))
  return { path, delete: () => rmSync(path, { recursive: true, force: true }) }
}

/** An empty database of its own: in a folder, or beside the one that the server's address names. */
export async function temporaryDatabase(engine: Engine): Promise<Temporary> {
  if (engine === "embedded") {
    const folder = temporaryFolder()
    return { address: { engine, folder: folder.path }, drop: async () => folder.delete() }
  }
  const url = serverUrl()
  if (url === undefined) throw new Error("DATABASE_URL or TEST_DATABASE_URL must name a server")
  const name = `bench_${randomBytes(6).toString("hex")}`
  await runOnServer(url, `create database ${name}`)
  const own = new URL(url)
  own.pathname = `/${name}`
  return {
    address: { engine, url: own.href },
    drop: () => runOnServer(url, `drop database ${name} with (force)`),
  }
}

/** Runs `work` over a temporary database, which is dropped whatever happens. */
export async function withDatabase<T>(
  engine: Engine,
  work: (address: DatabaseAddress) => Promise<T>,
): Promise<T> {
  const database = await temporaryDatabase(engine)
  try {
    return await work(database.address)
  } finally {
    await database.drop()
  }
}
