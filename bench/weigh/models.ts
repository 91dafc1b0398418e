import { Embeddings } from "@langchain/core/embeddings"
import { syllables } from "../../src/core/text.ts"
import { BuiltinEmbeddings } from "../../src/models/builtin.ts"
import { randomFrom } from "../support/random.ts"

/** What an article is called by who knows it by its words: the first of its body. */
export const keyOfText = (text: string) => syllables(text.toLowerCase()).slice(0, 12).join(" ")

/** Texts and questions that belong to an article. */
export type Knowledge = ReadonlyMap<string, string>

/**
 * Models of known strength, made without a network: the built-in numbers as if they were another model's, chance, and
 * three that know the answer but for more or less noise.
 */
export function modelsFor(
  known: Knowledge,
): readonly { readonly name: string; readonly model: Embeddings }[] {
  return [
    { name: "the built-in 128 numbers", model: new BuiltinEmbeddings() },
    { name: "syllables at random", model: new Made(syllablesAtRandom) },
    ...[2.5, 1.5, 0.8].map((noise) => ({ name: `knows, noise ${noise}`, model: knowing(known, noise) })),
  ]
}

class Made extends Embeddings {
  readonly #vectorOf: (text: string, isQuestion: boolean) => Float32Array

  constructor(vectorOf: (text: string, isQuestion: boolean) => Float32Array) {
    super({})
    this.#vectorOf = vectorOf
  }

  async embedDocuments(texts: string[]): Promise<number[][]> {
    return texts.map((text) => Array.from(this.#vectorOf(text, false)))
  }

  async embedQuery(text: string): Promise<number[]> {
    return Array.from(this.#vectorOf(text, true))
  }
}

const DIMENSIONS = 64

function knowing(known: Knowledge, noise: number): Embeddings {
  return new Made((text, isQuestion) => {
    const article = known.get(isQuestion ? text : keyOfText(text)) ?? text
    const [what, own] = [gaussian(hashOf(article), DIMENSIONS), gaussian(hashOf(`${text} .`), DIMENSIONS)]
    return what.map((value, at) => value + (isQuestion ? noise : 0.5) * own[at]!)
  })
}

const SYLLABLE_DIMENSIONS = 256
const directions = new Map<string, Float32Array>()

function syllablesAtRandom(text: string): Float32Array {
  const sum = new Float32Array(SYLLABLE_DIMENSIONS)
  for (const syllable of new Set(syllables(text.toLowerCase()))) {
    const direction = directions.get(syllable) ?? gaussian(hashOf(syllable), SYLLABLE_DIMENSIONS)
    directions.set(syllable, direction)
    for (let at = 0; at < sum.length; at++) sum[at]! += direction[at]!
  }
  return sum
}

function gaussian(seed: number, dimensions: number): Float32Array {
  const random = randomFrom(seed)
  const one = () => Math.sqrt(-2 * Math.log(random() + 1e-12)) * Math.cos(2 * Math.PI * random())
  return Float32Array.from({ length: dimensions }, one)
}

function hashOf(text: string): number {
  let value = 0x811c9dc5
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193)
  return value >>> 0
}
