import { existsSync, readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { afterAll, describe, expect, it } from "vitest"
import { checkSecrecy } from "../../src/core/secrecy.ts"
import { createReader } from "../../src/ingest/read/index.ts"

const CORPUS = join(import.meta.dirname, "../../../shared/corpus")
const READABLE = /\.(?:txt|docx?|pdf|xlsx|html?|md)$/
// Recognising dozens of pages belongs into a benchmark.
const LONG_SCAN = /ban-scan\.pdf$/

const files = existsSync(CORPUS)
  ? readdirSync(CORPUS, { recursive: true, encoding: "utf8" }).filter(
      (file) => READABLE.test(file) && !LONG_SCAN.test(file),
    )
  : []
const reader = createReader()
afterAll(() => reader.close())

describe.skipIf(files.length === 0)(
  "real documents, where a collection of them lies beside the repository",
  () => {
    it.each(files)(
      "%s is read and may be kept",
      async (file) => {
        const result = await reader.read(readFileSync(join(CORPUS, file)), file)
        expect(result.text.match(/\p{L}/gu)!.length).toBeGreaterThan(500)
        expect(result.pages.filter((page) => page.problem === "empty")).toEqual([])
        expect(checkSecrecy(result.text, file)).toEqual({ verdict: "clear" })
      },
      90_000,
    )
  },
)
