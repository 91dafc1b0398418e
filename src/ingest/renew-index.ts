import { runOfBody } from "../core/run.ts"
import { meaningOf } from "../retrieval/meaning/embed.ts"
import type { Database } from "../storage/database.ts"
import { renewSection, staleSections } from "../storage/stale-sections.ts"
import { cutPassages } from "./passages.ts"

/** Sections in one transaction; a question waits for none of them. */
const BATCH = 100

/**
 * Brings what was indexed by an earlier version up to date. Until then it is found by what it has. May be called at any
 * time, by several processes. Returns how many sections were done.
 */
export async function renewIndex(database: Database): Promise<number> {
  let done = 0
  for (;;) {
    const stale = await staleSections(database, BATCH)
    if (stale.length === 0) return done
    await database.transaction(async (queries) => {
      for (const section of stale) {
        const meanings = cutPassages(section).map(({ weights }) => meaningOf(weights.keys()))
        await renewSection(queries, section.id, runOfBody(section.text, section.heading), meanings)
      }
    })
    done += stale.length
  }
}
