import { type ClauseMatch, wordsOf } from "./clause-match.ts"
import { leadOf } from "./spans.ts"

/** A citation's words; both are substrings of the section's text. */
export interface Quote {
  /** The words that lead to a point of a list, when it would mean nothing alone; else empty. */
  readonly lead: string
  readonly text: string
}

/** About five lines on a wide screen; of a longer clause its best sentences are shown, the rest is one tap away. */
export const LONGEST_QUOTE = 420
/** Lines of all quotations of an answer together; a fifth is left for a remark. */
export const MOST_LINES = 5

export function linesOf(text: string): number {
  return text.split("\n").length
}

export function quoteOf(match: ClauseMatch): Quote {
  const lead = leadOf(match.section, match)
  return {
    lead: lead === undefined ? "" : match.section.text.slice(lead.start, lead.end),
    text: wordsOf(match),
  }
}
