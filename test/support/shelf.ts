import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { dirname, join } from "node:path"
import type { Clock } from "../../src/core/clock.ts"
import type { Audience } from "../../src/core/document.ts"
import type { IngestDeps } from "../../src/ingest/deps.ts"
import type { Manifest } from "../../src/ingest/manifest.ts"
import { createReader } from "../../src/ingest/read/index.ts"
import type { IngestReport } from "../../src/ingest/report.ts"
import { ingest } from "../../src/ingest/run.ts"
import { createEmbeddingModel } from "../../src/models/embeddings.ts"
import { createQueryVectors } from "../../src/query-vectors.ts"
import type { Database } from "../../src/storage/database.ts"
import { embeddingSpace } from "../../src/storage/embedding-spaces.ts"

export const TEST_DAY = "2026-11-21"
/** The key of an installation that holds nothing of anybody. */
export const testClock: Clock = { now: () => new Date("2026-11-21T02:00:00Z") }

/** A folder of real files in the temporary directory, and how to read it onto a shelf. */
export function makeFolder(files: Readonly<Record<string, string | Uint8Array>> = {}) {
  const path = mkdtempSync(join(tmpdir(), "chibo-test-"))
  const put = (name: string, content: string | Uint8Array) => {
    mkdirSync(dirname(join(path, name)), { recursive: true })
    writeFileSync(join(path, name), content)
  }
  for (const [name, content] of Object.entries(files)) put(name, content)
  return {
    path,
    put,
    remove: (name: string) => rmSync(join(path, name)),
    delete: () => rmSync(path, { recursive: true, force: true }),
  }
}

export async function readOntoShelf(
  database: Database,
  paths: readonly string[],
  options: { audience?: Audience; unit?: number; manifest?: Manifest } = {},
): Promise<IngestReport> {
  const deps: IngestDeps = { database, clock: testClock, reader: createReader({ ocrWorkers: 1 }) }
  try {
    return await ingest(deps, paths, {
      audience: options.audience ?? "public",
      unit: options.unit ?? null,
      manifest: options.manifest ?? new Map(),
    })
  } finally {
    await deps.reader.close()
  }
}

/** What asking needs, over the built-in vectors. */
export async function askDeps(database: Database) {
  const own = createEmbeddingModel(null)
  const builtinSpace = await embeddingSpace(database, own.name, own.dimensions)
  return {
    queries: database,
    vectors: createQueryVectors({ own, source: null, apiKey: undefined, builtinSpace }),
  }
}
