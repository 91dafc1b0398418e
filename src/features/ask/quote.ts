import type { StoredSection } from "../../storage/sections.ts"
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

export function quoteOf(match: ClauseMatch): Quote {
  return { lead: leadTo(match.section, match.clause), text: wordsOf(match) }
}

function leadTo(section: StoredSection, clause: number): string {
  const lead = leadOf(section, clause)
  return lead === undefined ? "" : section.text.slice(lead.start, lead.end)
}
