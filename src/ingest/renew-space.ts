import type { Embeddings } from "@langchain/core/embeddings"
import { ticks } from "../core/clock.ts"
import type { Database } from "../storage/database.ts"
import { chosenSpace, dropOtherVectors, serveSpace, serveWhenComplete } from "../storage/embedding-spaces.ts"
import { addVectors, type StaleSection, sectionsWithoutVectors } from "../storage/stale-sections.ts"
import { dropEmptyIndexes, keepVectorIndex } from "../storage/vector-index.ts"
import { cutPassages } from "./passages.ts"

/** Sections between two looks whether another model was chosen meanwhile. */
const BATCH = 50
/** Less than the time for which such work is given to one process, of which some has gone by. */
const RUN_MS = 7 * 60_000

/** A model and its space; both null for the built-in one, whose numbers every passage has. */
export type ModelSpace =
  | { readonly space: number; readonly model: Embeddings }
  | { readonly space: null; readonly model: null }

/**
 * Gives every passage a vector in the space that was chosen last, and many of them an index. Until then questions are put in
 * the space before; then in this one, and the vectors of the others go. Does nothing where another space was chosen: a
 * process that was started earlier, with other settings, takes nothing from one that was started later. Ends after seven
 * minutes with what it has done, but for an index; the next call goes on there. Throws when the model does not answer or the
 * index cannot be built; what is done stays. May be called at any time, by several processes. Returns how many sections were
 * done.
 */
export async function renewSpace(database: Database, { space, model }: ModelSpace): Promise<number> {
  const isChosen = async () => (await chosenSpace(database)) === space
  if (!(await isChosen())) return 0
  if (model === null) {
    await serveSpace(database, null)
    await dropOthers(database, null)
    return 0
  }
  const started = ticks()
  let [done, last] = [0, 0]
  while (ticks() - started < RUN_MS && (await isChosen())) {
    const missing = await sectionsWithoutVectors(database, space, last, BATCH)
    if (missing.length === 0) {
      await indexAndServe(database, space)
      break
    }
    await embed(database, space, model, missing)
    done += missing.length
    last = missing.at(-1)!.id
  }
  return done
}

/** A space without its index serves too, as far as the words lead: that none can be built is told and keeps nobody waiting. */
async function indexAndServe(database: Database, space: number) {
  let isBuiltElsewhere = false
  try {
    isBuiltElsewhere = !(await keepVectorIndex(database, space))
  } finally {
    if (!isBuiltElsewhere) {
      const isServing = await database.transaction((queries) => serveWhenComplete(queries, space))
      if (isServing) await dropOthers(database, space)
    }
  }
}

async function dropOthers(database: Database, space: number | null) {
  await dropOtherVectors(database, space)
  await dropEmptyIndexes(database)
}

async function embed(
  database: Database,
  space: number,
  model: Embeddings,
  sections: readonly StaleSection[],
) {
  const passages = sections.map((section) => cutPassages(section).map(({ text }) => text))
  const vectors = await model.embedDocuments(passages.flat())
  let next = 0
  for (const [index, { id }] of sections.entries()) {
    const own = vectors.slice(next, next + passages[index]!.length)
    next += own.length
    await addVectors(
      database,
      id,
      space,
      own.map((values) => Float32Array.from(values)),
    )
  }
}
