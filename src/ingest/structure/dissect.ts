import { joinCells } from "./cells.ts"
import { attachFootnotes } from "./footnotes.ts"
import { frameOf, type Part } from "./frame.ts"
import { readLines } from "./furniture.ts"
import { joinLines } from "./paragraphs.ts"

/** A document's own words, and those that were set aside. */
export interface Dissection {
  readonly parts: readonly Part[]
  /** Page furniture, letterhead, recipients and signatures, a line or paragraph each. */
  readonly dropped: readonly string[]
}

/** Parts the text of a document from its paper: pages, letterhead, recipients, signatures. */
export function dissect(text: string): Dissection {
  const { lines, dropped } = readLines(text)
  const frame = frameOf(attachFootnotes(joinCells(joinLines(lines))))
  return { parts: frame.parts, dropped: [...dropped, ...frame.dropped] }
}
