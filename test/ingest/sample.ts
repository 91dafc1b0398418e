import { afterAll } from "vitest"
import type { IngestDeps } from "../../src/ingest/deps.ts"
import { createReader } from "../../src/ingest/read/index.ts"
import type { IngestReport } from "../../src/ingest/report.ts"
import { type IngestOptions, ingest } from "../../src/ingest/run.ts"
import { createEmbeddingModel } from "../../src/models/embeddings.ts"
import type { Database } from "../../src/storage/database.ts"
import { embeddingSpace } from "../../src/storage/embedding-spaces.ts"
import { testClock } from "../support/shelf.ts"

/** A small document as offices write them; the number and the articles are what tests vary. */
export function documentText(
  number: string,
  articles: Readonly<Record<string, string>>,
  more: { title?: string; day?: string; mark?: string } = {},
): string {
  const body = Object.entries(articles).map(([heading, text]) => `${heading}\n${text}`)
  return [
    "ĐẢNG BỘ XÃ SÔNG XANH",
    "CHI BỘ THÔN BẰNG LĂNG",
    "*",
    "ĐẢNG CỘNG SẢN VIỆT NAM",
    ...(more.mark === undefined ? [] : [more.mark]),
    `Số ${number}`,
    `Sông Xanh, ngày ${more.day ?? "05 tháng 01 năm 2026"}`,
    "QUY ĐỊNH",
    more.title ?? "về trồng cây trong thôn",
    "",
    ...body,
    "",
  ].join("\n")
}

export const TREES = { "Điều 1. Cây": "1. Mỗi nhà trồng một cây bằng lăng.\n2. Cây trồng vào tháng hai." }
export const FLOWERS = { "Điều 1. Hoa": "1. Mỗi nhà trồng một luống hoa cúc.\n2. Hoa trồng vào tháng mười." }

/**
 * Reads onto the shelf like the command line does, with one reader for a whole test file: its thread takes most of
 * a second to start.
 */
export function useIngest(holder: { readonly database: Database }) {
  const model = createEmbeddingModel(null)
  const reader = createReader({ ocrWorkers: 1 })
  afterAll(() => reader.close())
  return async (
    paths: readonly string[],
    options: Partial<IngestOptions> = {},
    adjust: (deps: IngestDeps) => IngestDeps = (same) => same,
  ): Promise<IngestReport> => {
    const { database } = holder
    const space = await embeddingSpace(database, model.name, model.dimensions)
    const given = {
      database,
      clock: testClock,
      model: model.name,
      space,
      inlineModel: model.embeddings,
      reader,
    }
    return ingest(adjust(given), paths, {
      audience: "public",
      manifest: new Map(),
      ...options,
    })
  }
}
