import { existsSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { expect, describe as group, it } from "vitest"
import { findNumbers } from "../../../src/core/document-number.ts"
import { cleanText } from "../../../src/core/text.ts"
import { describe } from "../../../src/ingest/describe/index.ts"
import { splitDocument } from "../../../src/ingest/structure/index.ts"

interface Entry {
  file: string
  format: string
  number: string
  date?: string
  effective?: string
  relations?: string[]
}

const corpus = join(import.meta.dirname, "../../../../shared/corpus")
const manifest = join(corpus, "manifest.json")
const entries: Entry[] = existsSync(manifest)
  ? JSON.parse(readFileSync(manifest, "utf8")).documents.filter(({ format }: Entry) => format === "txt")
  : []

const share = (right: number, all: number) => right / Math.max(1, all)

group.skipIf(entries.length === 0)("over real documents", () => {
  it("numbers, days and relations agree with what people noted", () => {
    const counts = { number: [0, 0], date: [0, 0], effective: [0, 0], relations: [0, 0] }
    const count = (kind: keyof typeof counts, right: boolean) => {
      counts[kind][0] = (counts[kind][0] ?? 0) + (right ? 1 : 0)
      counts[kind][1] = (counts[kind][1] ?? 0) + 1
    }
    for (const entry of entries) {
      const text = cleanText(readFileSync(join(corpus, entry.file), "utf8"))
      const found = describe(text, splitDocument(text).sections, entry.file)
      count("number", found.number === entry.number)
      if (entry.date?.length === 10) count("date", found.issuedOn === entry.date)
      if (entry.effective) count("effective", found.effectiveFrom === entry.effective)
      for (const note of entry.relations ?? []) {
        if (/bị bãi bỏ bởi|KHÔNG nêu/u.test(note)) continue
        const [first] = findNumbers(note)
        if (first)
          count(
            "relations",
            found.relations.some(({ targetKey }) => targetKey === first.key),
          )
      }
    }
    for (const [right = 0, all = 0] of Object.values(counts)) expect(share(right, all)).toBeGreaterThan(0.95)
  })
})
