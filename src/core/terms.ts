import { accentKey, fold, syllables } from "./text.ts"

/**
 * A term is an accent-less syllable or a pair of neighbouring ones, kept as a number: 29 bits of a hash
 * (pgvector allows 10⁹ dimensions and counts them from 1). Pairs give back the meaning that accents and word
 * boundaries carried; hashing needs no dictionary, so any number of processes index the same way. Two of a
 * million terms share a number about once in a thousand.
 */
export type Term = number

interface Word {
  readonly folded: string
  readonly term: Term
  /** See `accentKey`. */
  readonly key: string
}

/** Written syllables and what they fold to. A language has some thousands, so nearly all are met again. */
const words = new Map<string, Word>()
const MOST_WORDS = 50_000

function wordOf(written: string): Word {
  let word = words.get(written)
  if (word === undefined) {
    const folded = fold(written)
    word = { folded, term: syllableTerm(folded), key: accentKey(written) }
    if (words.size >= MOST_WORDS) words.clear()
    words.set(written, word)
  }
  return word
}

/** Folded syllables of a text in order. */
export function foldedSyllables(text: string): string[] {
  return syllables(text).map((written) => wordOf(written).folded)
}

/** The syllables of a text in order, as terms. */
export function termRun(text: string): Term[] {
  return syllables(text).map((written) => wordOf(written).term)
}

/** The term of a syllable as written, accents or not. */
export function termOf(written: string): Term {
  return wordOf(written).term
}

/** `accentKey` of a syllable, remembered. */
export function keyOf(written: string): string {
  return wordOf(written).key
}

/** The term of one folded syllable: FNV-1a, mixed. */
export function syllableTerm(folded: string): Term {
  let value = 0x811c9dc5
  for (let index = 0; index < folded.length; index++) {
    value = Math.imul(value ^ folded.charCodeAt(index), 0x01000193)
  }
  return mixed(value)
}

/** The term of two neighbouring syllables. */
export function pairTerm(first: Term, second: Term): Term {
  return mixed(Math.imul(first, 0x9e3779b1) ^ Math.imul(second ^ (second >>> 13), 0x85ebca6b))
}

function mixed(value: number): Term {
  let bits = value ^ (value >>> 15)
  bits = Math.imul(bits, 0x2c1b3c6d)
  bits ^= bits >>> 12
  bits = Math.imul(bits, 0x297a2d39)
  bits ^= bits >>> 15
  return bits & 0x1fffffff || 1
}

/** Every syllable and pair of a run with how often it occurs, times `weight`, added to `counts`. */
export function countTerms(
  run: readonly Term[],
  counts: Map<Term, number> = new Map(),
  weight = 1,
): Map<Term, number> {
  for (let index = 0; index < run.length; index++) {
    const term = run[index]!
    counts.set(term, (counts.get(term) ?? 0) + weight)
    if (index === 0) continue
    const pair = pairTerm(run[index - 1]!, term)
    counts.set(pair, (counts.get(pair) ?? 0) + weight)
  }
  return counts
}
