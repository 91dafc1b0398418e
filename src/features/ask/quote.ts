import type { StoredSection } from "../../storage/sections.ts"
import { type ClauseMatch, wordsOf } from "./clause-match.ts"
import { presentIn } from "./sightings.ts"
import { openingOf } from "./spans.ts"
import { shareOf, type Target } from "./target.ts"

/** A citation's words; both are substrings of the section's text. */
export interface Quote {
  /** The words that lead to a point of a list, when it would mean nothing alone; else empty. */
  readonly lead: string
  readonly text: string
}

/** As much as fits a phone's screen; a longer clause is quoted by its best sentences. */
export const LONGEST_QUOTE = 700
const LONGEST_LEAD = 300

/** The words to show for a match: the whole clause when short enough, else the sentences that answer best. */
export function quoteOf(match: ClauseMatch, target: Target): Quote {
  const text = wordsOf(match)
  return {
    lead: leadTo(match.section, match.clause),
    text: text.length <= LONGEST_QUOTE ? text : bestSentences(text, target),
  }
}

function leadTo(section: StoredSection, clause: number): string {
  const own = section.clauses[clause]
  if (own === undefined || own.parent < 0 || (own.kind !== "point" && own.kind !== "dash")) return ""
  const { start, end, leads } = openingOf(section, own.parent)
  return leads && end - start <= LONGEST_LEAD ? section.text.slice(start, end) : ""
}

// A full stop between digits or after a single letter ends no sentence: "2.530.000 đồng", "TS. Nguyễn".
const SENTENCE_END = /(?<=[^\d\s.]{2}[.;:!?]|[.;:!?][”"])\s+|\n+/gu

/** Consecutive whole sentences, at most `LONGEST_QUOTE` characters, that hold the most of what was asked. */
function bestSentences(text: string, target: Target): string {
  const starts = [0, ...[...text.matchAll(SENTENCE_END)].map((gap) => gap.index + gap[0].length), text.length]
  let best = { from: 0, to: Math.min(LONGEST_QUOTE, text.length), share: -1 }
  for (let first = 0; first < starts.length - 1; first++) {
    const from = starts[first]!
    const found = new Set<number>()
    for (let last = first; last < starts.length - 1; last++) {
      const to = from + text.slice(from, starts[last + 1]).trimEnd().length
      if (to - from > LONGEST_QUOTE) break
      presentIn(text.slice(starts[last], to), target, found)
      // Shorter wins among equals: a longer run must bring something.
      const share = shareOf(found, target) - (to - from) / 20_000
      if (share > best.share) best = { from, to, share }
    }
  }
  return text.slice(best.from, best.to).trim()
}
