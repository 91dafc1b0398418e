import { pairTerm, type Term, termOf } from "../../core/terms.ts"
import { accentKey } from "../../core/text.ts"
import type { Target } from "./target.ts"

const SYLLABLE = /[\p{L}\p{M}\p{N}]+/gu

export interface Sighting {
  readonly start: number
  readonly end: number
  /** Index of a wanted thing, or -1. */
  readonly wanted: number
  /** A phrase of the question, or 0. */
  readonly phrase: Term
}

/** Where in a text wanted things stand: the text is read once, its clauses only pick from this list. */
export function sightings(text: string, target: Target): Sighting[] {
  const list: Sighting[] = []
  let before: { term: Term; start: number; isMeant: boolean } | undefined
  for (const match of text.matchAll(SYLLABLE)) {
    const term = termOf(match[0])
    const end = match.index + match[0].length
    // A word typed with accents means that word: "ảnh" is not "ánh".
    const accents = target.accents.get(term)
    const isMeant = accents === undefined || accents.has(accentKey(match[0]))
    const single = target.places.get(term)
    if (isMeant && single !== undefined) list.push({ start: match.index, end, wanted: single, phrase: 0 })
    if (before !== undefined && isMeant && before.isMeant) {
      const pair = pairTerm(before.term, term)
      const wanted = target.places.get(pair) ?? -1
      const phrase = target.phrases.has(pair) ? pair : 0
      if (wanted >= 0 || phrase !== 0) list.push({ start: before.start, end, wanted, phrase })
    }
    before = { term, start: match.index, isMeant }
  }
  return list
}

/** Share of the question's phrases, by rarity, that stand between two places of the text. */
export function phraseShare(list: readonly Sighting[], start: number, end: number, target: Target): number {
  const seen = new Set<Term>()
  for (const sighting of list) {
    if (sighting.phrase !== 0 && sighting.start >= start && sighting.end <= end) seen.add(sighting.phrase)
  }
  let [there, all] = [0, 0]
  for (const [phrase, weight] of target.phrases) {
    all += weight
    if (seen.has(phrase)) there += weight
  }
  return all === 0 ? 0 : there / all
}

/** Adds what was seen between two places of the text. */
export function seenBetween(
  list: readonly Sighting[],
  start: number,
  end: number,
  found: Set<number>,
): Set<number> {
  for (const sighting of list) {
    if (sighting.wanted >= 0 && sighting.start >= start && sighting.end <= end) found.add(sighting.wanted)
  }
  return found
}

/** Which wanted things a text holds. */
export function presentIn(text: string, target: Target, found: Set<number> = new Set()): Set<number> {
  return seenBetween(sightings(text, target), 0, text.length, found)
}
