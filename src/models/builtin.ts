import { Embeddings } from "@langchain/core/embeddings"
import { MEANING_DIMENSIONS, meaningOfText } from "../retrieval/meaning/embed.ts"

/** Names the space; another one as soon as the vectors in the repository are others. */
export const BUILTIN_MODEL = "builtin-2"
export const BUILTIN_DIMENSIONS = MEANING_DIMENSIONS

/**
 * The vectors that lie in the repository, for whoever knows models only: no server, no network, under a millisecond a text.
 * What holds no word that they know is all zero. The shelf keeps the same numbers beside its passages.
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
  const vector = meaningOfText(text)
  return vector === null ? new Array<number>(BUILTIN_DIMENSIONS).fill(0) : Array.from(vector)
}
