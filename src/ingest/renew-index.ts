import type { Embeddings } from "@langchain/core/embeddings"
import { runOfBody } from "../core/run.ts"
import { meaningOf } from "../retrieval/meaning/embed.ts"
import type { Database } from "../storage/database.ts"
import {
  addVectors,
  dropOtherVectors,
  renewSection,
  type StaleSection,
  sectionsWithoutVectors,
  staleSections,
} from "../storage/stale-sections.ts"
import { cutPassages } from "./passages.ts"

/** Sections in one transaction; a question waits for none of them. */
const BATCH = 100

export interface RenewDeps {
  readonly database: Database
  /** Of the model whose vectors passages have besides the built-in ones. */
  readonly space: number
  readonly inlineModel: Embeddings | null
}

/**
 * Brings what was indexed by an earlier version, or has no vectors of the model that is set, up to date. Until then it
 * is found by what it has. When all have theirs, vectors of other models go. Throws when the model does not answer; what is done stays,
 * and the next call goes on. May be called at any time, by several processes. Returns how many sections were done.
 */
export async function renewIndex({ database, space, inlineModel }: RenewDeps): Promise<number> {
  let done = 0
  for (;;) {
    const stale = await staleSections(database, BATCH)
    if (stale.length === 0) break
    await database.transaction(async (queries) => {
      for (const section of stale) {
        const meanings = passagesOf(section).map(({ weights }) => meaningOf(weights.keys()))
        await renewSection(queries, section.id, runOfBody(section.text, section.heading), meanings)
      }
    })
    done += stale.length
  }
  if (inlineModel !== null) done += await embedMissing(database, space, inlineModel)
  await dropOtherVectors(database, inlineModel === null ? null : space)
  return done
}

async function embedMissing(database: Database, space: number, model: Embeddings): Promise<number> {
  let [done, last] = [0, 0]
  for (;;) {
    const missing = await sectionsWithoutVectors(database, space, last, BATCH)
    if (missing.length === 0) return done
    for (const section of missing) {
      const vectors = await model.embedDocuments(passagesOf(section).map(({ text }) => text))
      await addVectors(
        database,
        section.id,
        space,
        vectors.map((values) => Float32Array.from(values)),
      )
    }
    done += missing.length
    last = missing.at(-1)!.id
  }
}

function passagesOf({ heading, path, text }: StaleSection) {
  return cutPassages({ heading, path, text })
}
