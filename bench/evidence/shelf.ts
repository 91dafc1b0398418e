import { existsSync } from "node:fs"
import { join } from "node:path"
import { compose } from "../../src/compose.ts"
import { readManifest } from "../../src/ingest/manifest.ts"
import { ingest } from "../../src/ingest/run.ts"
import {
  type Database,
  type DatabaseAddress,
  openDatabase,
  type Queries,
} from "../../src/storage/database.ts"
import { unpacked } from "../support/corpus.ts"
import { benchConfig } from "../support/settings.ts"
import { progress } from "../support/table.ts"
import { serverUrl, temporaryFolder, withDatabase } from "../support/temporary.ts"

/**
 * Opens what `shelf` names and asks it: the address of a database that has been read, in which nothing is written; else
 * articles or a folder, read into a database that is gone afterwards, under the manifest of the folder when `isListed`.
 */
export async function withShelf<T>(
  shelf: string,
  isListed: boolean,
  work: (database: Database) => Promise<T>,
): Promise<T> {
  if (/^postgres(?:ql)?:\/\//.test(shelf)) return opened({ engine: "server", url: shelf }, work)
  const folder = temporaryFolder()
  try {
    const path = await unpacked(shelf, folder.path)
    const engine = serverUrl() === undefined ? "embedded" : "server"
    return await withDatabase(engine, async (address) => {
      progress(`  reading ${shelf} …`)
      await fill(address, path, isListed)
      return opened(address, work)
    })
  } finally {
    folder.delete()
  }
}

async function fill(address: DatabaseAddress, path: string, isListed: boolean): Promise<void> {
  const parts = await compose(benchConfig(address))
  const deps = parts.ingestDeps()
  try {
    const manifest = isListed ? await readManifest(join(path, "manifest.json")) : new Map()
    await ingest(deps, [path], { manifest, audience: "public" })
  } finally {
    await deps.reader.close()
    await parts.close()
  }
}

async function opened<T>(address: DatabaseAddress, work: (database: Database) => Promise<T>): Promise<T> {
  const database = await openDatabase(address)
  try {
    return await work(database)
  } finally {
    await database.close()
  }
}

/** Whether a shelf can be opened: a database answers for itself. */
export function isThere(shelf: string): boolean {
  return /^postgres(?:ql)?:\/\//.test(shelf) || existsSync(shelf)
}

/**
 * The same shelf without these sections, as if they had never been there: no search finds them, and what else is found is
 * not measured by them.
 */
export function without(queries: Queries, sections: ReadonlySet<number>): Queries {
  return {
    ...queries,
    query: async <R extends object>(text: string, values?: readonly unknown[]): Promise<R[]> => {
      const rows = await queries.query<R>(text, values)
      return rows.filter((row) => !("sectionId" in row && sections.has(Number(row.sectionId))))
    },
  }
}

/** The sections of these files. */
export async function sectionsIn(queries: Queries, files: readonly string[]): Promise<ReadonlySet<number>> {
  const rows = await queries.query<{ id: number }>(
    `select s.id from sections s join documents d on d.id = s.document_id where d.file = any($1)`,
    [files],
  )
  return new Set(rows.map(({ id }) => id))
}

/** The sections that carry these references, and every other one with the same words. */
export async function sectionsOf(
  queries: Queries,
  refs: readonly string[],
): Promise<ReadonlyMap<number, string>> {
  const rows = await queries.query<{ id: number; digest: string }>(
    `select id, digest::text from sections where digest in (select digest from sections where ref = any($1))`,
    [refs],
  )
  return new Map(rows.map(({ id, digest }) => [id, digest]))
}
