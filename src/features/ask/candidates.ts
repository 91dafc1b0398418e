import { findDates } from "../../core/dates.ts"
import type { CivilDate } from "../../core/document.ts"
import { type FoundProvince, findProvinces } from "../../core/provinces.ts"
import type { StoredSection } from "../../storage/sections.ts"
import { type ClauseMatch, lengthCost, matchQuotable, wordsOf } from "./clause-match.ts"
import { LONGEST_QUOTE, MOST_LINES } from "./quote.ts"
import type { Found, Retrieved } from "./retrieve.ts"
import { isUsable, standingOn } from "./standing.ts"

/** Words that could be shown as an answer, and how well they would do. */
export interface Candidate {
  readonly match: ClauseMatch
  readonly found: Found
  readonly rank: number
}

/** Sections whose clauses compete to be quoted. */
const SECTIONS = 10
/** Of each only its best clauses. */
const CLAUSES = 40

/**
 * What makes the best quotation, as opposed to the best section: words that the headings do not say already, in the
 * asker's order, holding the figure or the limit asked about. Learned on questions over 85 public documents (soft-max
 * over the candidates of each question, checked by five-fold cross-validation), then rounded.
 */
const WEIGHTS = {
  /** BM25 of the section's best passage beside the strongest one. */
  words: 1,
  meaning: 0.65,
  /** The section's best clause of any length: see `ClauseMatch.score`. */
  section: 0.6,
  sectionWhole: 0.45,
  own: 0.4,
  fresh: 0.75,
  whole: 0.55,
  phrase: 1.1,
  limit: 0.9,
  holds: 0.75,
  holdsFresh: 0.7,
  /** Of the days in a calendar the one to come is asked for, not those that are over. */
  upcoming: 0.4,
  /** The words with which a clause begins state its rule; the rest are terms and exceptions. */
  opening: 0.2,
  length: -4,
  cut: -0.15,
  /** "Căn cứ …" and "Nơi nhận …" rule nothing. */
  frame: -0.3,
}
/** Of a text that does not hold on the day even the very words come after what nearly says it and holds. */
const NOT_IN_FORCE = 0.6
/** A point in time or some number stands in most clauses: having one says little. */
const WEAK_KINDS: ReadonlySet<string> = new Set(["date", "figure", "any"])

/** Another province's own rule, which says nothing of the one asked about. */
function isElsewhere(section: StoredSection, asked: readonly FoundProvince[]): boolean {
  if (asked.length === 0) return false
  const own = findProvinces(`${section.issuer} ; ${section.title}`)
  return own.length > 0 && !own.some(({ province }) => asked.some((one) => one.province === province))
}

/** The beginning of a clause that goes on. */
function isOpening({ section, clause, start, end }: ClauseMatch): boolean {
  const whole = section.clauses[clause] ?? { start: 0, end: section.text.length }
  return start === whole.start && end < whole.end
}

function isUpcoming(match: ClauseMatch, on: CivilDate): boolean {
  return findDates(wordsOf(match)).some(({ date }) => date >= on)
}

/** All that could be quoted of what was found, best first. */
export function candidatesOf({ found: all, terms, target, on }: Retrieved): Candidate[] {
  const found = all.filter(({ section }) => !isElsewhere(section, terms.provinces))
  const strongest = Math.max(...found.map(({ words }) => words), 1e-9)
  const isDate = target.asked.kind === "date"
  const isWeak = WEAK_KINDS.has(target.asked.kind)
  const candidates = found.slice(0, SECTIONS).flatMap((one) => {
    const { section, words, meaning, matches } = one
    const base =
      WEIGHTS.words * (words / strongest) +
      WEIGHTS.meaning * meaning +
      WEIGHTS.section * matches[0]!.score +
      WEIGHTS.sectionWhole * matches[0]!.whole +
      (section.label === "Mở đầu" || section.label === "Phần kết" ? WEIGHTS.frame : 0)
    const force = isUsable(standingOn(section, on)) ? 1 : NOT_IN_FORCE
    return matchQuotable(section, target, { characters: LONGEST_QUOTE, lines: MOST_LINES })
      .slice(0, CLAUSES)
      .map((match): Candidate => {
        const rank =
          base +
          WEIGHTS.own * match.own +
          WEIGHTS.fresh * match.fresh +
          WEIGHTS.whole * match.whole +
          WEIGHTS.phrase * match.phrase +
          WEIGHTS.limit * match.limit +
          (isWeak ? 0 : WEIGHTS.holds * match.holds) +
          (isDate && isUpcoming(match, on) ? WEIGHTS.upcoming : 0) +
          WEIGHTS.holdsFresh * match.holds * match.fresh +
          (isOpening(match) ? WEIGHTS.opening : 0) +
          (match.isCut ? WEIGHTS.cut : 0) +
          WEIGHTS.length * lengthCost(match.end - match.start)
        return { match, found: one, rank: rank * force }
      })
  })
  return candidates.sort((left, right) => right.rank - left.rank)
}
