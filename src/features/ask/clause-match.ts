import type { Clause } from "../../core/document.ts"
import { fold, syllables } from "../../core/text.ts"
import { foldedSyllables, pairTerm, syllableTerm, type Term } from "../../core/terms.ts"
import type { StoredSection } from "../../storage/sections.ts"
import type { Wanted } from "./question.ts"

/** The things a question speaks of, each with its weight: rarity on the shelf times its share. */
export interface Target {
  readonly wanted: readonly Wanted[]
  readonly weights: readonly number[]
  readonly total: number
  readonly places: ReadonlyMap<Term, number>
  /** Asks for a number or a date: a clause that holds one is likelier to answer. */
  readonly asksFigure: boolean
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

const FIGURE_ASKED = /\b(?:bao nhieu|may|bao lau|khi nao|luc nao|ngay nao|muc nao|ty le|thoi han|gio nao|bao gio)\b/
const FIGURE = /\d/
const WRITTEN_FIGURE = /\b(?:mot|hai|ba|bon|nam|sau|bay|tam|chin|muoi)\s+(?:nam|thang|ngay|lan|tuan|gio|phut|quy|ky)\b/

export function makeTarget(wanted: readonly Wanted[], rarity: ReadonlyMap<Term, number>, question: string): Target {
  const weights = wanted.map((one) => (rarity.get(one.term) ?? 0) * one.share)
  return {
    wanted,
    weights,
    total: weights.reduce((sum, weight) => sum + weight, 0) || 1,
    places: new Map(wanted.map((one, index) => [one.term, index])),
    asksFigure: FIGURE_ASKED.test(fold(question)),
  }
}

/** Which wanted things a text holds. */
export function presentIn(text: string, target: Target, found: Set<number> = new Set()): Set<number> {
  const run = foldedSyllables(text)
  for (let index = 0; index < run.length; index++) {
    const single = target.places.get(syllableTerm(run[index]!))
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
  return [section.title, section.type, section.issuer, section.number, section.part, ...section.path, section.heading].join(" ; ")
}

/** Every clause of a section with how well it matches, best first. Sections without clauses give themselves. */
export function matchClauses(section: StoredSection, target: Target): ClauseMatch[] {
  const context = presentIn(contextOf(section), target)
  const own = ownWords(section, target)
  const matches = [-1, ...section.clauses.keys()].map((clause): ClauseMatch => {
    const inside = own.inside(clause)
    const led = new Set(inside)
    for (const ancestor of own.ancestors(clause)) for (const index of own.lead(ancestor)) led.add(index)
    const whole = new Set([...led, ...context])
    const text = textOf(section, clause)
    const ownShare = shareOf(led, target)
    const wholeShare = shareOf(whole, target)
    const figure = target.asksFigure && hasFigure(text) ? 0.06 : 0
    const score = 0.55 * ownShare + 0.45 * wholeShare + figure - lengthCost(text.length)
    return { section, clause, own: ownShare, whole: wholeShare, score }
  })
  return matches.sort((left, right) => right.score - left.score)
}

/** A citation that is a page long says less than one that is a sentence long. */
function lengthCost(length: number): number {
  return length <= 250 ? 0 : 0.05 * Math.log2(length / 250)
}

function hasFigure(text: string): boolean {
  return FIGURE.test(text.replace(/^\S+\s/, "")) || WRITTEN_FIGURE.test(fold(text))
}

export function textOf(section: Pick<StoredSection, "text" | "clauses">, clause: number): string {
  const span = section.clauses[clause]
  return span === undefined ? section.text : section.text.slice(span.start, span.end)
}

function ownWords(section: StoredSection, target: Target) {
  const { clauses } = section
  const cache = new Map<number, Set<number>>()
  const leads = new Map<number, Set<number>>()
  return {
    /** Things found in the clause with all its children. */
    inside(clause: number): Set<number> {
      const known = cache.get(clause)
      if (known) return known
      const found = presentIn(textOf(section, clause), target)
      cache.set(clause, found)
      return found
    },
    /** Things found in a clause's words before its first child: "… trong các trường hợp sau đây:". */
    lead(clause: number): Set<number> {
      const known = leads.get(clause)
      if (known) return known
      const found = presentIn(leadOf(section, clause), target)
      leads.set(clause, found)
      return found
    },
    ancestors(clause: number): number[] {
      const list: number[] = []
      for (let at = clauses[clause]?.parent ?? -1; at >= 0; at = clauses[at]?.parent ?? -1) list.push(at)
      if (clause >= 0) list.push(-1)
      return list
    },
  }
}

/** The words of a clause (or of the section, -1) before its first child. */
export function leadOf(section: Pick<StoredSection, "text" | "clauses">, clause: number): string {
  const start = section.clauses[clause]?.start ?? 0
  const firstChild = section.clauses.find((child: Clause) => child.parent === clause && child.start > start)
  const end = firstChild?.start ?? section.clauses[clause]?.end ?? section.text.length
  return section.text.slice(start, end).trim()
}

/** Share of the question's accented words that stand in the text just so; 1 when it was typed without accents. */
export function accentShare(text: string, target: Target): number {
  const accented = target.wanted.filter((one) => !one.written.includes(" ") && fold(one.written) !== one.written)
  if (accented.length === 0) return 1
  const there = new Set(syllables(text.toLowerCase()))
  return accented.filter((one) => there.has(one.written)).length / accented.length
}
