import type { Paragraph } from "./paragraphs.ts"

const NOTE = /^\[(\d{1,3})\]\s/

/**
 * Moves footnotes from the end of a file ("[2] Vận dụng Thông tư …") behind the paragraph that refers to them: a note
 * is often the only place that says a clause is no longer in force. Notes without a reference stay where they are.
 */
export function attachFootnotes(paragraphs: readonly Paragraph[]): Paragraph[] {
  const notes = new Map<string, Paragraph>()
  for (const paragraph of paragraphs) {
    const number = NOTE.exec(paragraph.text)?.[1]
    if (number !== undefined) notes.set(number, paragraph)
  }
  if (notes.size === 0) return [...paragraphs]
  const behind = new Map<Paragraph, Paragraph[]>()
  const moved = new Set<Paragraph>()
  for (const paragraph of paragraphs) {
    if (NOTE.test(paragraph.text)) continue
    for (const [, number = ""] of paragraph.text.matchAll(/\[(\d{1,3})\]/g)) {
      const note = notes.get(number)
      if (!note || moved.has(note)) continue
      moved.add(note)
      behind.set(paragraph, [...(behind.get(paragraph) ?? []), note])
    }
  }
  return paragraphs.flatMap((paragraph) =>
    moved.has(paragraph) ? [] : [paragraph, ...(behind.get(paragraph) ?? [])],
  )
}
