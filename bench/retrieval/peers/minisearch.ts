import MiniSearch from "minisearch"
import { fold } from "../../../src/core/text.ts"
import { type Article, readLines } from "../../support/corpus.ts"
import type { Peer } from "./index.ts"

const BATCH = 1000

/** Whole articles, default options but for the folding of accents and the weight of headings. */
export async function buildMinisearch(articles: string): Promise<Peer> {
  const index = new MiniSearch<Article>({
    fields: ["heading", "text"],
    processTerm: (term) => fold(term),
    searchOptions: { boost: { heading: 3 } },
  })
  let batch: Article[] = []
  for await (const { id, heading, text } of readLines<Article>(articles)) {
    batch.push({ id, heading, text })
    if (batch.length < BATCH) continue
    index.addAll(batch)
    batch = []
  }
  index.addAll(batch)
  return {
    search: async (query) =>
      index
        .search(query)
        .slice(0, 10)
        .map(({ id }) => id as string),
    close: async () => {},
  }
}
