import { Document } from "@langchain/core/documents"
import { RecursiveCharacterTextSplitter } from "@langchain/textsplitters"
import { BuiltinEmbeddings } from "../../../src/models/builtin.ts"
import { type Article, readLines } from "../../support/corpus.ts"
import type { Peer } from "./index.ts"

/** So many chunks are asked for, since several may be of one article. */
export const CHUNKS = 40
const BATCH = 500

export interface Chunk {
  readonly document: Document<{ article: string }>
  readonly vector: number[]
}

/** Articles cut into chunks of 1,000 characters that share 200, with the vectors that we use ourselves. */
export async function* chunksOf(articles: string): AsyncGenerator<Chunk[]> {
  const splitter = new RecursiveCharacterTextSplitter({ chunkSize: 1000, chunkOverlap: 200 })
  const embeddings = new BuiltinEmbeddings()
  let waiting: Document<{ article: string }>[] = []
  const embedded = async () => {
    const cut = (await splitter.splitDocuments(waiting)) as Document<{ article: string }>[]
    const vectors = await embeddings.embedDocuments(cut.map((document) => document.pageContent))
    waiting = []
    return cut.map((document, index) => ({ document, vector: vectors[index]! }))
  }
  for await (const { id, heading, text } of readLines<Article>(articles)) {
    waiting.push(new Document({ pageContent: `${heading}\n${text}`, metadata: { article: id } }))
    if (waiting.length === BATCH) yield await embedded()
  }
  if (waiting.length > 0) yield await embedded()
}

/** Exact cosine over every chunk and a full sort, which is what LangChain's `MemoryVectorStore` does. */
export async function buildLangchain(articles: string): Promise<Peer> {
  const chunks: Chunk[] = []
  for await (const batch of chunksOf(articles)) chunks.push(...batch)
  const embeddings = new BuiltinEmbeddings()
  return {
    passages: chunks.length,
    async search(query) {
      const asked = await embeddings.embedQuery(query)
      const scored = chunks.map(({ document, vector }) => ({ document, score: cosine(asked, vector) }))
      scored.sort((left, right) => right.score - left.score)
      return distinct(scored.slice(0, CHUNKS).map(({ document }) => document.metadata.article))
    },
    close: async () => {},
  }
}

/** Each article once, at its best chunk's place. */
export function distinct(articles: readonly string[]): string[] {
  return [...new Set(articles)].slice(0, 10)
}

function cosine(left: readonly number[], right: readonly number[]): number {
  let [product, leftSquare, rightSquare] = [0, 0, 0]
  for (let index = 0; index < left.length; index++) {
    product += left[index]! * right[index]!
    leftSquare += left[index]! ** 2
    rightSquare += right[index]! ** 2
  }
  return product / (Math.sqrt(leftSquare) * Math.sqrt(rightSquare) || 1)
}
