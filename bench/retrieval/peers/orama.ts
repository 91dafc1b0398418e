import { components, create, insertMultiple, search } from "@orama/orama"
import { fold } from "../../../src/core/text.ts"
import { type Article, readLines } from "../../support/corpus.ts"
import type { Peer } from "./index.ts"

const BATCH = 500

/** Whole articles. The default tokenizer cuts at letters it does not know, so it is given folded text. */
export async function buildOrama(articles: string): Promise<Peer> {
  const standard = components.tokenizer.createTokenizer({ language: "english", stemming: false })
  const folding: typeof standard = {
    ...standard,
    tokenize: (raw, language, property, withCache) =>
      standard.tokenize(typeof raw === "string" ? fold(raw) : raw, language, property, withCache),
  }
  const index = create({
    schema: { heading: "string", text: "string" } as const,
    components: { tokenizer: folding },
  })
  let batch: Article[] = []
  for await (const { id, heading, text } of readLines<Article>(articles)) {
    batch.push({ id, heading, text })
    if (batch.length < BATCH) continue
    await insertMultiple(index, batch, BATCH)
    batch = []
  }
  if (batch.length > 0) await insertMultiple(index, batch, BATCH)
  return {
    async search(query) {
      const { hits } = await search(index, { term: query, boost: { heading: 3 }, limit: 10 })
      return hits.map((hit) => hit.id)
    },
    close: async () => {},
  }
}
