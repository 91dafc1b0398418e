import { afterAll } from "vitest"
import type { IngestDeps } from "../../src/ingest/deps.ts"
import { createReader } from "../../src/ingest/read/index.ts"
import type { IngestReport } from "../../src/ingest/report.ts"
import { type IngestOptions, ingest } from "../../src/ingest/run.ts"
import type { Database } from "../../src/storage/database.ts"
import { testClock } from "../support/shelf.ts"

/**
 * Reads onto the shelf like the command line does, with one reader for a whole test file: its thread takes most of
 * a second to start.
 */
export function useIngest(holder: { readonly database: Database }) {
  const reader = createReader({ ocrWorkers: 1 })
  afterAll(() => reader.close())
  return async (
    paths: readonly string[],
    options: Partial<IngestOptions> = {},
    adjust: (deps: IngestDeps) => IngestDeps = (same) => same,
  ): Promise<IngestReport> => {
    const { database } = holder
    const given = { database, clock: testClock, reader }
    return ingest(adjust(given), paths, {
      audience: "public",
      manifest: new Map(),
      ...options,
    })
  }
}
