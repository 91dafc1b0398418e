import { mkdirSync } from "node:fs"
import { join } from "node:path"
import { PGlite } from "@electric-sql/pglite"
import { createPgConfig } from "@electric-sql/pglite/node-postgres"
import { vector } from "@electric-sql/pglite-pgvector"
import type pg from "pg"
import { takeFolder } from "./folder-lock.ts"
import { MemoryFolder } from "./memory-folder.ts"

export interface Embedded {
  readonly poolConfig: pg.PoolConfig
  close(): Promise<void>
}

/**
 * PostgreSQL inside this process, in `folder`/postgres. One process at a time may hold a folder:
 * a second one gets AppError `data-folder-in-use`. A copy in memory holds nothing.
 */
export async function openEmbedded(folder: string, isCopy: boolean): Promise<Embedded> {
  if (!isCopy) mkdirSync(folder, { recursive: true, mode: 0o700 })
  const release = isCopy ? () => {} : takeFolder(folder)
  const path = join(folder, "postgres")
  try {
    const place = isCopy ? { fs: new MemoryFolder(path) } : { dataDir: path }
    const engine = await PGlite.create({ ...place, extensions: { vector } })
    return {
      poolConfig: createPgConfig(engine) as unknown as pg.PoolConfig,
      async close() {
        await engine.close()
        release()
      },
    }
  } catch (error) {
    release()
    throw error
  }
}
