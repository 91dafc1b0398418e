import { locatorOf } from "../../core/locator.ts"
import type { StoredSection } from "../../storage/sections.ts"
import type { Citation } from "./answer-types.ts"
import type { ClauseMatch } from "./clause-match.ts"
import { LONGEST_QUOTE, MOST_LINES, type Quote, quoteOf } from "./quote.ts"
import { type Day, standingToSay } from "./standing.ts"

/** A citation of a clause by its best words. */
export function cite(match: ClauseMatch, day: Day): Citation {
  return citation(match.section, match.clause, quoteOf(match), day)
}

/** A citation of a clause that was asked for by its place: from its beginning. */
export function citePlace(
  section: StoredSection,
  clause: number,
  day: Day,
  lines: number = MOST_LINES,
): Citation {
  const span = section.clauses[clause]
  const text = span === undefined ? section.text : section.text.slice(span.start, span.end)
  return citation(section, clause, { lead: "", text: firstLines(text, lines) }, day)
}

/** A heading says little without what stands under it. */
const LONGEST_HEADING = 160

/** The same citation; of a clause of which only the heading is quoted, from its beginning on. */
export function citeUnder(cited: Citation, day: Day): Citation {
  const { section, clause, quote } = cited
  const span = section.clauses[clause]
  const isHeading = span !== undefined && quote.lead === "" && quote.text.length <= LONGEST_HEADING
  const goesOn = isHeading && section.text.slice(span.start, span.end).startsWith(`${quote.text}\n`)
  return goesOn ? citePlace(section, clause, day) : cited
}

/** A citation of exact words that are known to stand in the section. */
export function citeWords(section: StoredSection, words: string, day: Day): Citation {
  return citation(section, clauseHolding(section, words), { lead: "", text: words }, day)
}

function citation(section: StoredSection, clause: number, quote: Quote, day: Day): Citation {
  const locator = locatorOf(section, clause < 0 ? null : clause)
  return { section, clause, quote, locator, standing: standingToSay(section, day) }
}

function clauseHolding(section: StoredSection, words: string): number {
  const at = section.text.indexOf(words)
  let best = -1
  section.clauses.forEach((clause, index) => {
    if (clause.start <= at && at + words.length <= clause.end) best = index
  })
  return best
}

/** So many whole lines up to the longest quote; of a longer first line its first sentences. */
function firstLines(text: string, most: number): string {
  const short = text.split("\n").slice(0, most).join("\n")
  if (short.length <= LONGEST_QUOTE) return short
  const cut = short.lastIndexOf("\n", LONGEST_QUOTE)
  if (cut > 0) return short.slice(0, cut)
  const sentence = short.slice(0, LONGEST_QUOTE).lastIndexOf(". ")
  return sentence > 0 ? short.slice(0, sentence + 1) : short.slice(0, LONGEST_QUOTE)
}
