import { Embeddings } from "@langchain/core/embeddings"

/** A model whose vectors the test makes up; keeps what it was asked. */
export class FakeModel extends Embeddings {
  readonly read: string[] = []
  readonly asked: string[] = []
  readonly #vectorOf: (text: string) => readonly number[]

  constructor(vectorOf: (text: string) => readonly number[]) {
    super({})
    this.#vectorOf = vectorOf
  }

  async embedDocuments(texts: string[]): Promise<number[][]> {
    this.read.push(...texts)
    return texts.map((text) => [...this.#vectorOf(text)])
  }

  async embedQuery(text: string): Promise<number[]> {
    this.asked.push(text)
    return [...this.#vectorOf(text)]
  }
}

/** Numbers between -1 and 1 that are the same for the same seed, and look like chance. */
export function scattered(seed: number, count: number): number[] {
  let state = seed
  return Array.from({ length: count }, () => {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x6d2b79f5) | 0
    return state / 2 ** 31
  })
}
