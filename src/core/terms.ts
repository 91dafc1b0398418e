import { fold, syllables } from "./text.ts"

/**
 * A term is an accent-less syllable or a pair of neighbouring ones, kept as a number: the first 29 bits of a
 * hash. Pairs give back the meaning that accents and word boundaries carried; hashing needs no dictionary,
 * so any number of processes index the same way. Two of a million terms share a number about once in 2,000.
 */
export type Term = number

const PRIME = 0x01000193
const BASIS = 0x811c9dc5

/** FNV-1a, mixed and cut to 29 bits: pgvector allows 10⁹ dimensions and counts them from 1. */
function hash(text: string): Term {
  let value = BASIS
  for (let index = 0; index < text.length; index++) {
    value = Math.imul(value ^ text.charCodeAt(index), PRIME)
  }
  value ^= value >>> 15
  value = Math.imul(value, 0x2c1b3c6d)
  value ^= value >>> 12
  return (value & 0x1fffffff) || 1
}

/** Folded syllables of a text in order. */
export function foldedSyllables(text: string): string[] {
  return syllables(fold(text))
}

/** The term of one folded syllable. */
export function syllableTerm(syllable: string): Term {
  return hash(syllable)
}

/** The term of two neighbouring folded syllables. */
export function pairTerm(first: string, second: string): Term {
  return hash(`${first} ${second}`)
}

/** Every term of a run of folded syllables with how often it occurs, times `weight`, added to `counts`. */
export function countTerms(
  run: readonly string[],
  counts: Map<Term, number> = new Map(),
  weight = 1,
): Map<Term, number> {
  for (let index = 0; index < run.length; index++) {
    const term = hash(run[index]!)
    counts.set(term, (counts.get(term) ?? 0) + weight)
    if (index === 0) continue
    const pair = pairTerm(run[index - 1]!, run[index]!)
    counts.set(pair, (counts.get(pair) ?? 0) + weight)
  }
  return counts
}
