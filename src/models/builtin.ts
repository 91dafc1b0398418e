import { Embeddings } from "@langchain/core/embeddings"
import { MEANING_DIMENSIONS, meaningOfText } from "../retrieval/meaning/embed.ts"

/** Another name for each training: vectors of different ones are never compared. */
export const BUILTIN_MODEL = "builtin-2"
export const BUILTIN_DIMENSIONS = MEANING_DIMENSIONS

/** Vectors without a server: see `meaningOf`. Every installation runs the same search as one with a larger model. */
export class BuiltinEmbeddings extends Embeddings {
  constructor() {
    super({})
  }

  async embedDocuments(texts: string[]): Promise<number[][]> {
    return texts.map((text) => Array.from(meaningOfText(text)))
  }

  async embedQuery(text: string): Promise<number[]> {
    return Array.from(meaningOfText(text))
  }
}
