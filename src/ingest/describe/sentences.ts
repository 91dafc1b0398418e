import type { Section } from "../../core/document.ts"

export interface Sentence {
  /** A substring of its section's text, without the marker of its unit. */
  readonly text: string
  readonly section: Section
  /** Where it begins in the section's text. */
  readonly start: number
}

/** Names of documents, as a sentence about one begins: "Luật", "Nghị quyết liên tịch", "Quy chế". */
export const TYPE_NAMES =
  "Nghị quyết liên tịch|Thông tư liên tịch|Bộ luật|Luật|Pháp lệnh|Nghị quyết|Nghị định|Quyết định|Quy định|Quy chế|Chỉ thị|Kết luận|Thông tư|Thông báo|Hướng dẫn|Kế hoạch|Chương trình|Điều lệ|Đề án"

const BREAK = /(?<=[.;])\s+(?=["“]?\p{Lu})/u
const MARKER = /^(?:Điều \d+[a-zđ]?[.:]\s*|\d{1,3}[a-zđ]?\.\s+|\d+(?:\.\d+)+\.?\s+|[a-zđ]\)\s*|[-–+•]\s*)+/u

/** The sentences of a section that are its own words, quotations of other texts left out. */
export function sentencesOf(section: Section): Sentence[] {
  const quoted = section.clauses.filter(({ kind }) => kind === "quoted")
  const sentences: Sentence[] = []
  let offset = 0
  for (const line of section.text.split("\n")) {
    const start = offset
    offset += line.length + 1
    if (quoted.some((clause) => clause.start <= start && start < clause.end)) continue
    sentences.push(...parts(line).map(({ text, at }) => ({ text, section, start: start + at })))
  }
  return sentences
}

function parts(line: string): { text: string; at: number }[] {
  const marker = MARKER.exec(line)?.[0].length ?? 0
  const found: { text: string; at: number }[] = []
  let at = marker
  for (const piece of line.slice(marker).split(BREAK)) {
    const start = line.indexOf(piece, at)
    if (piece.trim() !== "") found.push({ text: piece.trimEnd(), at: start })
    at = start + piece.length
  }
  return found
}
