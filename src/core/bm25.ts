import type { Term } from "./terms.ts"

/**
 * BM25 in two halves, so that the database only multiplies: a passage stores the saturated weight of each of
 * its terms, a question brings the rarity of its own, and their inner product is the score.
 * The usual length is fixed instead of counted, so weights written years ago stay comparable.
 */
const K1 = 1.2
const B = 0.75
const USUAL_LENGTH = 170

/** Number of counters for term frequencies; two terms that share one make each other look less rare. */
export const COUNTERS = 1 << 22

export function counterOf(term: Term): number {
  return term & (COUNTERS - 1)
}

/** How much `count` occurrences in a passage of `length` syllables weigh: between 0 and 2.2. */
export function saturatedWeight(count: number, length: number): number {
  return (count * (K1 + 1)) / (count + K1 * (1 - B + (B * length) / USUAL_LENGTH))
}

/** How much a term tells that stands in `frequency` of `passages` passages; never negative. */
export function rarity(frequency: number, passages: number): number {
  return Math.log(1 + (Math.max(passages, frequency) - frequency + 0.5) / (frequency + 0.5))
}
