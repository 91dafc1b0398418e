import { mkdirSync } from "node:fs"
import { join } from "node:path"
import { PGlite } from "@electric-sql/pglite"
import { createPgConfig } from "@electric-sql/pglite/node-postgres"
import { vector } from "@electric-sql/pglite-pgvector"
import type pg from "pg"
import { takeFolder } from "./folder-lock.ts"

export interface Embedded {
  readonly poolConfig: pg.PoolConfig
  close(): Promise<void>
}

/**
 * PostgreSQL inside this process, in `folder`/postgres. One process at a time may hold a folder:
 * a second one gets AppError `data-folder-in-use`.
 */
export async function openEmbedded(folder: string | undefined): Promise<Embedded> {
  let release = () => {}
  if (folder !== undefined) {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    release = takeFolder(folder)
  }
  try {
    const engine = await PGlite.create({
      dataDir: folder === undefined ? "memory://" : join(folder, "postgres"),
      extensions: { vector },
    })
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
