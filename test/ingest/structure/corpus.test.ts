import { existsSync, globSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, it } from "vitest"
import { cleanText } from "../../../src/core/text.ts"
import { dissect } from "../../../src/ingest/structure/dissect.ts"
import { splitDocument } from "../../../src/ingest/structure/index.ts"

const corpus = join(import.meta.dirname, "../../../../shared/corpus")
const files = existsSync(corpus) ? globSync("*/*.txt", { cwd: corpus }) : []

function count(texts: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const word of texts.flatMap((text) => text.match(/[\p{L}\d]+/gu) ?? [])) {
    counts.set(word, (counts.get(word) ?? 0) + 1)
  }
  return counts
}

describe.skipIf(files.length === 0)("over real documents", () => {
  it.each(files)("every word of %s is in one section, in a heading, or set aside", (file) => {
    const text = cleanText(readFileSync(join(corpus, file), "utf8"))
    const { sections } = splitDocument(text)
    const headings = new Set(
      sections.flatMap(({ part, path }) => path.map((heading) => `${part}\n${heading}`)),
    )
    const own = count([...headings].map((entry) => entry.slice(entry.indexOf("\n"))))
    const inSections = count(sections.map((section) => section.text))
    const aside = count(dissect(text).dropped)
    const all = count([text])
    const lost = [...all].filter(
      ([word, times]) => (inSections.get(word) ?? 0) + (own.get(word) ?? 0) + (aside.get(word) ?? 0) < times,
    )
    const twice = [...inSections].filter(([word, times]) => times > (all.get(word) ?? 0))
    expect({ lost, twice }).toEqual({ lost: [], twice: [] })
  })

  it.each(files)("the clauses of %s nest inside their section", (file) => {
    for (const section of splitDocument(cleanText(readFileSync(join(corpus, file), "utf8"))).sections) {
      for (const [index, { start, end, parent }] of section.clauses.entries()) {
        const outer = section.clauses[parent] ?? { start: 0, end: section.text.length }
        expect(parent < index && outer.start <= start && start < end && end <= outer.end).toBe(true)
      }
    }
  })
})
