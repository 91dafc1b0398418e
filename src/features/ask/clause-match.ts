import { rarity } from "../../core/bm25.ts"
import type { Clause } from "../../core/document.ts"
import { pairTerm, type Term, termOf, termRun } from "../../core/terms.ts"
import { fold, syllables } from "../../core/text.ts"
import type { StoredSection } from "../../storage/sections.ts"
import { type Asks, holdsAsked, whatIsAsked } from "./asks.ts"
import type { Wanted } from "./question.ts"

/** The things a question speaks of, each with its weight. */
export interface Target {
  readonly wanted: readonly Wanted[]
  readonly weights: readonly number[]
  readonly total: number
  readonly places: ReadonlyMap<Term, number>
  readonly asks: Asks
}

/** How well one clause (or, with index -1, the section as a whole) speaks of what was asked. */
export interface ClauseMatch {
  readonly section: StoredSection
  readonly clause: number
  /** Share of the question, by weight, in the clause's own words and the words that lead to it. */
  readonly own: number
  /** The same, with the headings, the title and the issuer counted in. */
  readonly whole: number
  readonly score: number
}

const FIGURE_BONUS = 0.06
const SYLLABLE = /[\p{L}\p{M}\p{N}]+/gu

/** Weighs what a question speaks of by how rare it is on the shelf. */
export function makeTarget(syllables: readonly Wanted[], shelf: Shelf, question: string): Target {
  const wanted = wordsOf(syllables, shelf)
  const weights = wanted.map((one) => weightOf(one, shelf))
  return {
    wanted,
    weights,
    total: weights.reduce((sum, weight) => sum + weight, 0) || 1,
    places: new Map(wanted.map((one, index) => [one.term, index])),
    asks: whatIsAsked(question),
  }
}

interface Shelf {
  readonly passages: number
  readonly frequency: ReadonlyMap<Term, number>
}

/** Of the passages with the rarer syllable, so many must hold the pair before it is taken for one word. */
const WORD_SHARE = 0.12

/**
 * The words of a question: neighbouring syllables that belong together on this shelf ("đại học") count only
 * together, for "đại hội" and "trường học" apart are not what was asked. The strongest pairs are taken first.
 */
function wordsOf(wanted: readonly Wanted[], { frequency }: Shelf): Wanted[] {
  const bond = (one: Wanted) => {
    const [first, second] = one.pairOf!.map((term) => frequency.get(term) ?? 0)
    return (frequency.get(one.term) ?? 0) / Math.max(1, Math.min(first!, second!))
  }
  const pairs = wanted.filter((one) => one.pairOf !== undefined && bond(one) >= WORD_SHARE)
  const bound = new Set<Term>()
  const words: Wanted[] = []
  for (const pair of pairs.sort((left, right) => bond(right) - bond(left))) {
    if (pair.pairOf!.some((term) => bound.has(term))) continue
    words.push(pair)
    for (const term of pair.pairOf!) bound.add(term)
  }
  return [...words, ...wanted.filter((one) => one.pairOf === undefined && !bound.has(one.term))]
}

const SINGLE_SHARE = 0.6
const SMALL_NUMBER_SHARE = 0.15

/** A word counts by its rarity; a single syllable less, and a number below ten hardly: it is as often spelled out. */
function weightOf(one: Wanted, { passages, frequency }: Shelf): number {
  const rare = rarity(frequency.get(one.term) ?? 0, passages)
  if (one.pairOf !== undefined) return rare
  return rare * (/^\d$/.test(one.written) ? SMALL_NUMBER_SHARE : SINGLE_SHARE)
}

/** Which wanted things a text holds. */
export function presentIn(text: string, target: Target, found: Set<number> = new Set()): Set<number> {
  const run = termRun(text)
  for (let index = 0; index < run.length; index++) {
    const single = target.places.get(run[index]!)
    if (single !== undefined) found.add(single)
    if (index === 0) continue
    const pair = target.places.get(pairTerm(run[index - 1]!, run[index]!))
    if (pair !== undefined) found.add(pair)
  }
  return found
}

export function shareOf(found: ReadonlySet<number>, target: Target): number {
  let weight = 0
  for (const index of found) weight += target.weights[index]!
  return weight / target.total
}

/** Words of the document itself that a clause need not repeat: "ở Hà Nội", "Luật Khiếu nại". */
export function contextOf(section: StoredSection): string {
  return [
    section.title,
    section.type,
    section.issuer,
    section.number,
    section.part,
    ...section.path,
    section.heading,
  ].join(" ; ")
}

/** Every clause of a section with how well it matches, best first. Sections without clauses give themselves. */
export function matchClauses(section: StoredSection, target: Target): ClauseMatch[] {
  const context = presentIn(contextOf(section), target)
  const seen = sightings(section.text, target)
  const leads = new Map<number, LeadSpan>()
  const leadSpan = (clause: number) => {
    const known = leads.get(clause) ?? leadSpanOf(section, clause)
    leads.set(clause, known)
    return known
  }
  const matches = [-1, ...section.clauses.keys()].map((clause): ClauseMatch => {
    const span = section.clauses[clause] ?? { start: 0, end: section.text.length }
    const led = seenBetween(seen, span.start, span.end, new Set())
    const above = ancestorsOf(section, clause).map(leadSpan)
    for (const lead of above) if (lead.leads) seenBetween(seen, lead.start, lead.end, led)
    const own = shareOf(led, target)
    for (const lead of above) seenBetween(seen, lead.start, lead.end, led)
    for (const index of context) led.add(index)
    const whole = shareOf(led, target)
    const length = span.end - span.start
    const figure = holdsAsked(section.text.slice(span.start, span.end), target.asks) ? FIGURE_BONUS : 0
    return { section, clause, own, whole, score: 0.55 * own + 0.45 * whole + figure - lengthCost(length) }
  })
  return matches.sort((left, right) => right.score - left.score)
}

function ancestorsOf(section: StoredSection, clause: number): number[] {
  const list: number[] = []
  for (let at = section.clauses[clause]?.parent ?? -1; at >= 0; at = section.clauses[at]?.parent ?? -1)
    list.push(at)
  if (clause >= 0) list.push(-1)
  return list
}

/** A citation that is a page long says less than one that is a sentence long. */
function lengthCost(length: number): number {
  return length <= 250 ? 0 : 0.05 * Math.log2(length / 250)
}

export function textOf(section: Pick<StoredSection, "text" | "clauses">, clause: number): string {
  const span = section.clauses[clause]
  return span === undefined ? section.text : section.text.slice(span.start, span.end)
}

interface Sighting {
  readonly start: number
  readonly end: number
  readonly wanted: number
}

/** Where in a text wanted things stand: the text is read once, its clauses only pick from this list. */
function sightings(text: string, target: Target): Sighting[] {
  const list: Sighting[] = []
  let before: { term: Term; start: number } | undefined
  for (const match of text.matchAll(SYLLABLE)) {
    const term = termOf(match[0])
    const end = match.index + match[0].length
    const single = target.places.get(term)
    if (single !== undefined) list.push({ start: match.index, end, wanted: single })
    if (before !== undefined) {
      const pair = target.places.get(pairTerm(before.term, term))
      if (pair !== undefined) list.push({ start: before.start, end, wanted: pair })
    }
    before = { term, start: match.index }
  }
  return list
}

/** Adds what was seen between two places of the text. */
function seenBetween(list: readonly Sighting[], start: number, end: number, found: Set<number>): Set<number> {
  for (const sighting of list) {
    if (sighting.start >= start && sighting.end <= end) found.add(sighting.wanted)
  }
  return found
}

/** The words that lead to the points of a clause: "… trong các trường hợp sau đây:"; "" when there are none. */
export function leadOf(section: Pick<StoredSection, "text" | "clauses">, clause: number): string {
  const { start, end, leads } = leadSpanOf(section, clause)
  return leads ? section.text.slice(start, end).trim() : ""
}

interface LeadSpan {
  readonly start: number
  readonly end: number
  /** Ends with a colon: the points below are its continuation. Else it is a heading or a sentence of its own. */
  readonly leads: boolean
}

function leadSpanOf(section: Pick<StoredSection, "text" | "clauses">, clause: number): LeadSpan {
  const start = section.clauses[clause]?.start ?? 0
  const firstChild = section.clauses.find((child: Clause) => child.parent === clause && child.start > start)
  const end = firstChild?.start ?? section.clauses[clause]?.end ?? section.text.length
  return { start, end, leads: section.text.slice(start, end).trimEnd().endsWith(":") }
}

/** Share of the question's accented words that stand in the text just so; 1 when it was typed without accents. */
export function accentShare(text: string, target: Target): number {
  const accented = target.wanted.filter(
    (one) => one.pairOf === undefined && fold(one.written) !== one.written,
  )
  if (accented.length === 0) return 1
  const there = new Set(syllables(text.toLowerCase()))
  return accented.filter((one) => there.has(one.written)).length / accented.length
}
