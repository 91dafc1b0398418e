import type { Parts } from "./compose.ts"
import { dayInVietnam } from "./core/calendar.ts"
import { learnWeight } from "./features/ask/learn-weight.ts"
import { renewVectors } from "./features/ask/renew-vectors.ts"
import { renewIndex } from "./ingest/renew-index.ts"
import { renewSpace } from "./ingest/renew-space.ts"
import { chooseSpace, chosenSpace } from "./storage/embedding-spaces.ts"

type Kept = Pick<Parts, "config" | "clock" | "database" | "log" | "vectors" | "space">

/** The model that is set here is the one whose vectors are made from now on. */
export async function chooseModel({ config, database, space }: Kept): Promise<void> {
  await database.transaction((queries) => chooseSpace(queries, space.space, config.embeddings))
}

/**
 * Brings all that is derived from the shelf up to date: the index, how much the model that was chosen last is worth, its
 * vectors, and those of public cases and shown answers in the space in which is searched. Throws when the model does not
 * answer; what is done stays.
 */
export async function keepMeaning({ clock, database, log, vectors, space }: Kept): Promise<void> {
  await renewIndex(database)
  try {
    if (space.model !== null && (await chosenSpace(database)) === space.space) {
      const asked = { space: space.space, model: space.model, on: dayInVietnam(clock.now()) }
      if (await learnWeight(database, asked))
        log.info({ space: space.space }, "learned what the model is worth")
    }
    const done = await renewSpace(database, space)
    if (done > 0) log.info({ space: space.space, sections: done }, "vectors made")
  } finally {
    while ((await renewVectors({ queries: database, vectors })) > 0);
  }
}
