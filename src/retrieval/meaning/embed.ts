import { readFileSync } from "node:fs"
import { countTerms, type Term, termRun } from "../../core/terms.ts"
import { decodeVectors, type TermVectors } from "./vectors.ts"

/** Made by `npm run meaning:train`. */
export const VECTORS_FILE = new URL("./vectors.bin", import.meta.url)
export const MEANING_DIMENSIONS = 128

interface Opened extends TermVectors {
  readonly rowOf: ReadonlyMap<Term, number>
}

let opened: Opened | undefined

function open(): Opened {
  if (opened === undefined) {
    const vectors = decodeVectors(readFileSync(VECTORS_FILE))
    opened = { ...vectors, rowOf: new Map(Array.from(vectors.terms, (term, row) => [term, row])) }
  }
  return opened
}

/**
 * What a text is about, as a vector of length 1: the sum of what its syllables and pairs stand for, learned from the
 * headings and articles of the law. Needs no model server and well under a millisecond; accents make no difference.
 * Null where no term is known.
 */
export function meaningOf(terms: Iterable<Term>): Float32Array | null {
  const { dimensions, rowOf, scales, values } = open()
  const sum = new Float32Array(dimensions)
  for (const term of terms) {
    const row = rowOf.get(term)
    if (row === undefined) continue
    const scale = scales[row]!
    const from = row * dimensions
    for (let index = 0; index < dimensions; index++) sum[index]! += scale * values[from + index]!
  }
  let square = 0
  for (const value of sum) square += value * value
  if (square === 0) return null
  const length = Math.sqrt(square)
  return sum.map((value) => value / length)
}

/** The same of a text; each term counts once. */
export function meaningOfText(text: string): Float32Array | null {
  return meaningOf(countTerms(termRun(text)).keys())
}

/** The cosine of two such vectors; 0 where one is missing. */
export function likeness(left: Float32Array | null, right: Float32Array | null): number {
  if (left === null || right === null) return 0
  let sum = 0
  for (let index = 0; index < left.length; index++) sum += left[index]! * right[index]!
  return sum
}
