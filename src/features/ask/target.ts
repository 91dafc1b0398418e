import { rarity } from "../../core/bm25.ts"
import { type Term, termOf } from "../../core/terms.ts"
import { accentKey, fold, syllables } from "../../core/text.ts"
import { type Asks, whatIsAsked } from "./asks.ts"
import type { Terms, Wanted } from "./question.ts"

/** The things a question speaks of, each with its weight. */
export interface Target {
  readonly wanted: readonly Wanted[]
  readonly weights: readonly number[]
  readonly total: number
  readonly places: ReadonlyMap<Term, number>
  /** Neighbours as typed with their rarity: a clause that says it in the asker's own order fits better. */
  readonly phrases: ReadonlyMap<Term, number>
  /** For syllables typed with accents: the spellings that were typed. Others may stand with any accent. */
  readonly accents: ReadonlyMap<Term, ReadonlySet<string>>
  readonly asks: Asks
}

/** Weighs what a question speaks of by how rare it is on the shelf. */
export function makeTarget(terms: Terms, shelf: Shelf, question: string): Target {
  const wanted = wordsOf(terms.wanted, shelf)
  const phrases = terms.pairs.flatMap((pair): [Term, number][] => {
    const count = shelf.frequency.get(pair) ?? 0
    return count === 0 ? [] : [[pair, rarity(count, shelf.passages)]]
  })
  const weights = wanted.map((one) => weightOf(one, shelf))
  return {
    wanted,
    weights,
    total: weights.reduce((sum, weight) => sum + weight, 0) || 1,
    places: new Map(wanted.map((one, index) => [one.term, index])),
    phrases: new Map(phrases),
    accents: typedAccents(question),
    asks: whatIsAsked(question),
  }
}

function typedAccents(question: string): Map<Term, Set<string>> {
  const accents = new Map<Term, Set<string>>()
  for (const written of syllables(question.toLowerCase())) {
    if (fold(written) === written) continue
    accents.set(termOf(written), (accents.get(termOf(written)) ?? new Set()).add(accentKey(written)))
  }
  // A syllable typed both ways ("công" and "cong") may stand either way.
  for (const written of syllables(question.toLowerCase())) {
    if (fold(written) === written) accents.delete(termOf(written))
  }
  return accents
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

export function shareOf(found: ReadonlySet<number>, target: Target): number {
  let weight = 0
  for (const index of found) weight += target.weights[index]!
  return weight / target.total
}
