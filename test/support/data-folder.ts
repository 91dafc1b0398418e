import { createHash } from "node:crypto"
import {
  cpSync,
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
} from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { openDatabase } from "../../src/storage/database.ts"
import { startJobs } from "../../src/storage/jobs.ts"
import { migrate } from "../../src/storage/migrate.ts"

const ROOT = join(import.meta.dirname, "../..")
const CACHE = join(ROOT, "node_modules/.cache/chibo")

/**
 * A data folder of its own with a freshly shaped embedded database. Making the first one takes many seconds, so it
 * is kept and copied until the engine, the library of the jobs or a migration changes.
 */
export async function freshDataFolder(): Promise<{ readonly path: string; delete(): void }> {
  const path = mkdtempSync(join(tmpdir(), "chibo-data-"))
  cpSync(await templateFolder(), path, { recursive: true })
  return { path, delete: () => rmSync(path, { recursive: true, force: true }) }
}

/** The folder that is copied; nobody may write there. */
export async function templateFolder(): Promise<string> {
  const template = join(CACHE, `database-${shapeOf()}`)
  if (!existsSync(template)) await makeTemplate(template)
  return template
}

function shapeOf(): string {
  const packages = ["@electric-sql/pglite", "@electric-sql/pglite-pgvector", "pg-boss"].map(
    (name) => `node_modules/${name}/package.json`,
  )
  const files = [...packages, ...globSync("src/storage/migrations/*.sql", { cwd: ROOT }).sort()]
  const hash = createHash("sha256")
  for (const file of files) hash.update(readFileSync(join(ROOT, file)))
  return hash.digest("hex").slice(0, 16)
}

async function makeTemplate(template: string): Promise<void> {
  mkdirSync(CACHE, { recursive: true })
  const draft = mkdtempSync(`${template}-`)
  const database = await openDatabase({ engine: "embedded", folder: draft })
  await migrate(database)
  // The tables of the jobs as well: every service that starts without them makes them anew.
  const jobs = await startJobs(database, [], () => {})
  await jobs.stop()
  await database.close()
  try {
    renameSync(draft, template)
  } catch {
    // Another test file was faster.
    rmSync(draft, { recursive: true })
  }
}
