import { Embeddings } from "@langchain/core/embeddings"
import { foldedSyllables, pairTerm, syllableTerm, type Term, termRun } from "../core/terms.ts"

export const BUILTIN_MODEL = "builtin-1"
export const BUILTIN_DIMENSIONS = 128

/** How many dimensions one feature touches; more would only blur short texts. */
const SPREAD = 4
const TRIGRAM_WEIGHT = 0.35

/**
 * Vectors without a model file: accent-less syllables, pairs and letter trigrams, each spread over a few
 * dimensions by its hash. It knows no meaning, but a mistyped word keeps most of its trigrams, which words
 * alone cannot see; and it lets every installation run the same vector search as one with a real model.
 */
export class BuiltinEmbeddings extends Embeddings {
  constructor() {
    super({})
  }

  async embedDocuments(texts: string[]): Promise<number[][]> {
    return texts.map(embed)
  }

  async embedQuery(text: string): Promise<number[]> {
    return embed(text)
  }
}

function embed(text: string): number[] {
  const words = foldedSyllables(text)
  const run = termRun(text)
  const counts = new Map<number, number>()
  const add = (feature: number, weight: number) => counts.set(feature, (counts.get(feature) ?? 0) + weight)
  run.forEach((term, index) => {
    add(term, 1)
    if (index > 0) add(pairTerm(run[index - 1]!, term), 1)
    for (const trigram of trigramsOf(words[index]!)) add(trigram, TRIGRAM_WEIGHT)
  })
  const vector = new Array<number>(BUILTIN_DIMENSIONS).fill(0)
  for (const [feature, count] of counts) {
    let state = feature
    const weight = Math.log1p(count)
    for (let step = 0; step < SPREAD; step++) {
      state = Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) ^ step
      const place = (state >>> 8) % BUILTIN_DIMENSIONS
      vector[place] = vector[place]! + ((state & 1) === 0 ? weight : -weight)
    }
  }
  const length = Math.hypot(...vector) || 1
  return vector.map((value) => Math.round((value / length) * 10_000) / 10_000)
}

const trigrams = new Map<string, readonly Term[]>()
const MOST_REMEMBERED = 50_000

function trigramsOf(syllable: string): readonly Term[] {
  let known = trigrams.get(syllable)
  if (known === undefined) {
    const framed = `_${syllable}_`
    known = Array.from({ length: framed.length - 2 }, (_, at) => syllableTerm(framed.slice(at, at + 3)))
    if (trigrams.size >= MOST_REMEMBERED) trigrams.clear()
    trigrams.set(syllable, known)
  }
  return known
}
