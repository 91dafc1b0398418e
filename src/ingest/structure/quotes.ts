const OPENS_BLOCK = /^["“„«]/
/** "… như sau: “23. Khai thác": the quotation begins inside the sentence that introduces it. */
const OPENS_INSIDE = /(?::|như sau|sau đây)\s*["“][^"”]*$/u
const CLOSES = /["”»][\s.;:,)]*$/u
/** A quotation longer than this was never closed in the source; only its first paragraph is believed. */
const LONGEST = 300

/**
 * Which paragraphs stand inside a quotation of several paragraphs or are one quoted paragraph: the new wording
 * in an amending document. Such a paragraph's "Điều 3a." belongs to the amended text.
 */
export function quotedParagraphs(paragraphs: readonly string[]): boolean[] {
  const quoted = paragraphs.map(() => false)
  for (let at = 0; at < paragraphs.length; at++) {
    const text = paragraphs[at] as string
    const block = OPENS_BLOCK.test(text)
    if (!block && !OPENS_INSIDE.test(text)) continue
    const end = closingOf(paragraphs, at)
    if (end === null) {
      if (block && balance(text) <= 0) quoted[at] = true
      continue
    }
    for (let index = block ? at : at + 1; index <= end; index++) quoted[index] = true
    at = end
  }
  return quoted
}

/** The paragraph that closes the quotation opened in `start`, or null when none does. */
function closingOf(paragraphs: readonly string[], start: number): number | null {
  let open = 0
  const limit = Math.min(paragraphs.length, start + LONGEST)
  for (let at = start; at < limit; at++) {
    const text = paragraphs[at] as string
    open += balance(text)
    if (CLOSES.test(text) && open <= 0) return at
    // A straight quote opens and closes alike: an even count up to a closing one is closed.
    if (
      at > start &&
      CLOSES.test(text) &&
      OPENS_BLOCK.test(text) === false &&
      straight(paragraphs, start, at)
    )
      return at
  }
  return null
}

function balance(text: string): number {
  return count(text, /[“„«]/g) - count(text, /[”»]/g)
}

function straight(paragraphs: readonly string[], start: number, end: number): boolean {
  if (!paragraphs[start]?.includes('"')) return false
  const quotes = paragraphs.slice(start, end + 1).reduce((sum, text) => sum + count(text, /"/g), 0)
  return quotes % 2 === 0
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}
