import type { Section } from "../../core/document.ts"
import { dissect } from "./dissect.ts"
import { markerOf } from "./markers.ts"
import { outline } from "./outline.ts"
import { quotedParagraphs } from "./quotes.ts"
import { finish } from "./section.ts"

/** A document as sections, and what it lost on the way. */
export interface Structure {
  readonly sections: Section[]
  /** English, for the operator's report. */
  readonly warnings: string[]
}

/**
 * Cuts the text of a document into sections with clauses. `text` is what a reader returned: pages parted by form
 * feeds, lines as printed. Letterhead, recipients, signatures and page furniture are left out; every other word is in
 * exactly one section or in the headings of its path.
 */
export function splitDocument(text: string): Structure {
  const { parts, dropped } = dissect(text)
  const sections = parts.flatMap(outline)
  return { sections, warnings: warningsOf(sections, [...dropped, sections.at(-1)?.text ?? ""]) }
}

/** One article of a bulk file as a section; its text is the heading line and the text below it. */
export function splitArticle(heading: string, text: string): Section {
  const paragraphs = [heading, ...text.split(/\n+/)]
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .map((line) => ({ text: line, page: null }))
  const marker = markerOf(heading.trim())
  const article = marker?.kind === "article" ? marker : null
  const quoted = quotedParagraphs(paragraphs.map((paragraph) => paragraph.text))
  const label = article ? `Điều ${article.number}` : heading.trim()
  return finish({ part: "", path: [], label, marker: article, titled: article === null, paragraphs, quoted })
}

function warningsOf(sections: readonly Section[], edges: readonly string[]): string[] {
  const warnings: string[] = []
  if (sections.length === 0) warnings.push("no text was found")
  if (edges.some((line) => /xem tiếp Công báo/iu.test(line)))
    warnings.push("the text is cut: it goes on in another Công báo")
  warnings.push(...missingArticles(sections))
  return warnings
}

function missingArticles(sections: readonly Section[]): string[] {
  const warnings: string[] = []
  let last: { part: string; number: number } | null = null
  for (const { part, label } of sections) {
    const number = Number(/^Điều (\d+)/.exec(label)?.[1] ?? 0)
    if (number === 0 || /\./.test(label)) continue
    const expected: number = last?.part === part ? last.number + 1 : 1
    if (number > expected)
      warnings.push(`${part === "" ? "" : `${part}: `}Điều ${expected} is missing before Điều ${number}`)
    last = { part, number }
  }
  return warnings
}
