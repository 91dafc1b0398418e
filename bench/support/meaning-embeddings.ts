import { Embeddings } from "@langchain/core/embeddings"
import { MEANING_DIMENSIONS, meaningOfText } from "../../src/retrieval/meaning/embed.ts"

/** Our own vectors behind LangChain's interface, so that a comparison is one of the search and not of the model. */
export class MeaningEmbeddings extends Embeddings {
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
  return Array.from(meaningOfText(text) ?? new Float32Array(MEANING_DIMENSIONS))
}
