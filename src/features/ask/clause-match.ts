import { fold } from "../../core/text.ts"
import type { StoredSection } from "../../storage/sections.ts"
import type { AskedKind } from "./asks.ts"
import { holdsAsked } from "./holds-asked.ts"
import { phraseShare, presentIn, seenBetween, sightings } from "./sightings.ts"
import {
  ancestorsOf,
  firstChildren,
  type Limits,
  leadOf,
  type Opening,
  openingOf,
  quotableSpans,
  type Span,
  spansOf,
} from "./spans.ts"
import { shareOf, type Target } from "./target.ts"

/** How well one part of a section speaks of what was asked. */
export interface ClauseMatch extends Span {
  readonly section: StoredSection
  /** Share of the question, by weight, in the part's own words and the words that lead to it. */
  readonly own: number
  /** The same, with the headings, the title and the issuer counted in. */
  readonly whole: number
  /** Share of what the headings and the title do not say already. */
  readonly fresh: number
  /** Share of the question's neighbouring words. */
  readonly phrase: number
  /** 1 when it words the kind of limit asked about. */
  readonly limit: number
  /** See `holdsAsked`. */
  readonly holds: number
  readonly score: number
}

/** A list's opening states the rule itself: "Đảng tổ chức theo nguyên tắc tập trung dân chủ. Nội dung là:". */
const OPENING_BONUS = 0.03
const OWN_WEIGHT = 0.45
const WHOLE_WEIGHT = 0.3
const PHRASE_WEIGHT = 0.25
/** What a part gains by holding a thing of the kind asked for. */
const ASKED_BONUS: Readonly<Record<AskedKind, number>> = {
  person: 0.1,
  phone: 0.25,
  province: 0.1,
  address: 0.2,
  place: 0.12,
  hour: 0.25,
  money: 0.2,
  percent: 0.2,
  period: 0.12,
  count: 0.15,
  definition: 0.3,
  date: 0.08,
  figure: 0.08,
  any: 0,
}

/** "Chương II", "III-", "2.1.": which heading it is, not what it is about. */
const NUMBERING =
  /^(?:(?:Phần|Chương|Mục|Tiểu mục)\s+(?:thứ\s+)?[\p{L}\d]+\b[.:]?|[IVXLC]+\s*[-.–]|[\d.]+)\s*/iu

/** Words of the document itself that a clause need not repeat: "ở Hà Nội", "Luật Khiếu nại". */
export function contextOf(section: StoredSection): string {
  const { title, type, issuer, number, part, heading } = section
  const path = section.path.map((line) => line.replace(NUMBERING, ""))
  return [title, type, issuer, number, part, ...path, heading].join(" ; ")
}

export function wordsOf({ section, start, end }: ClauseMatch): string {
  return section.text.slice(start, end)
}

/** Every clause of a section, and the section itself, with how well it matches, best first. */
export function matchClauses(section: StoredSection, target: Target): ClauseMatch[] {
  return scored(spansOf(section), scorer(section, target))
}

/** The same for what can be shown: whole clauses within the limits, of longer ones runs of sentences. */
export function matchQuotable(section: StoredSection, target: Target, limits: Limits): ClauseMatch[] {
  return scored(quotableSpans(section, limits), scorer(section, target))
}

function scored(spans: readonly Span[], score: (span: Span) => ClauseMatch): ClauseMatch[] {
  // Of equals the shorter: the clause itself, not the article around it.
  return spans.map(score).sort((left, right) => right.score - left.score || lengthOf(left) - lengthOf(right))
}

function scorer(section: StoredSection, target: Target): (span: Span) => ClauseMatch {
  const context = presentIn(contextOf(section), target)
  const open = 1 - shareOf(context, target)
  const seen = sightings(section.text, target)
  const openings = new Map<number, Opening>()
  const children = firstChildren(section)
  const opening = (clause: number) => {
    const known = openings.get(clause) ?? openingOf(section, clause, children)
    openings.set(clause, known)
    return known
  }
  return (span) => {
    const found = seenBetween(seen, span.start, span.end, new Set())
    const above = ancestorsOf(section, span.clause).map(opening)
    for (const one of above) if (one.leads) seenBetween(seen, one.start, one.end, found)
    const fresh =
      open < 0.05 ? 1 : shareOf(new Set([...found].filter((index) => !context.has(index))), target) / open
    const own = shareOf(found, target)
    for (const one of above) seenBetween(seen, one.start, one.end, found)
    for (const index of context) found.add(index)
    const whole = shareOf(found, target)
    // Where little of the question stands, it does not matter whether a figure stands there as well.
    const lead = leadOf(section, span, children)
    const shown = section.text.slice(span.start, span.end)
    const read = lead === undefined ? shown : `${section.text.slice(lead.start, lead.end)} ${shown}`
    const holds = whole > 0.3 ? holdsAsked(read, target.asked) : 0
    const phrase = phraseShare(seen, span.start, span.end, target)
    const limit = target.asked.limit?.test(fold(read)) ? 1 : 0
    const score =
      OWN_WEIGHT * own +
      WHOLE_WEIGHT * whole +
      PHRASE_WEIGHT * phrase +
      holds * ASKED_BONUS[target.asked.kind] +
      (isOpening(section, span) ? OPENING_BONUS : 0) -
      lengthCost(lengthOf(span))
    return { ...span, section, own, fresh, whole, holds, phrase, limit, score }
  }
}

function lengthOf({ start, end }: Span): number {
  return end - start
}

function isOpening(section: StoredSection, { clause, end }: Span): boolean {
  return end < (section.clauses[clause]?.end ?? section.text.length)
}

/** A citation that is a page long says less than one that is a sentence long. */
export function lengthCost(length: number): number {
  return length <= 250 ? 0 : 0.05 * Math.log2(length / 250)
}
