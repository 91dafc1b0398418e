import type { Proposed } from "../types.ts"

/** So many sentences are read. */
export const MOST_SENTENCES = 5
const SENTENCE = { least: 8, most: 400 } as const
export const MOST_SOURCES = 4
const QUOTE = { least: 12, leastSyllables: 3, most: 1500 } as const

/** Stops what is no sentence, or so long or with so many sources that nobody would look whether it is right. */
export function isWrongLength({ text, sources }: Proposed): boolean {
  const length = text.trim().length
  return length < SENTENCE.least || length > SENTENCE.most || sources.length > MOST_SOURCES
}

/** Stops quotes so short that they stand everywhere, and such as quote whole pages. */
export function isWrongQuoteLength(quote: string): boolean {
  const length = quote.trim().length
  return (
    length < QUOTE.least || length > QUOTE.most || quote.trim().split(/\s+/).length < QUOTE.leastSyllables
  )
}
