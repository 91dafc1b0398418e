import { Embeddings } from "@langchain/core/embeddings"
import { foldedSyllables, pairTerm, syllableTerm } from "../core/terms.ts"

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
  const run = foldedSyllables(text)
  const counts = new Map<number, number>()
  const add = (feature: number, weight: number) => counts.set(feature, (counts.get(feature) ?? 0) + weight)
  run.forEach((syllable, index) => {
    add(syllableTerm(syllable), 1)
    if (index > 0) add(pairTerm(run[index - 1]!, syllable), 1)
    const framed = `_${syllable}_`
    for (let at = 0; at + 3 <= framed.length; at++) add(syllableTerm(framed.slice(at, at + 3)), TRIGRAM_WEIGHT)
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
