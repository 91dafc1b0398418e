import { compose } from "../../src/compose.ts"
import { readConfig } from "../../src/config.ts"
import { dayInVietnam } from "../../src/core/calendar.ts"
import { sightOf } from "../../src/core/shelf.ts"
import { fold } from "../../src/core/text.ts"
import { readings } from "../../src/features/ask/abbreviations.ts"
import { gather } from "../../src/features/ask/gather.ts"
import { type Question, readLines } from "../support/corpus.ts"
import type { LoadJob } from "../support/ours-load.ts"
import { run as load } from "../support/ours-load.ts"
import type { Lesson } from "./lessons.ts"

/** Questions as written and as typed without accents; lessons of one question share its id. */
export interface LessonSet {
  readonly name: string
  readonly written: readonly Lesson[]
  readonly bare: readonly Lesson[]
}

/** Reads the articles onto the empty shelf of `address` and searches it for each question, as an answer does. */
export async function gatherLessons(
  address: LoadJob["address"],
  { name, bulk, questions }: { readonly name: string; readonly bulk: string; readonly questions: string },
): Promise<LessonSet> {
  await load({ address, paths: [bulk] })
  const parts = await compose({ ...readConfig(), database: address, embeddings: null, logLevel: "error" })
  try {
    const scope = { sight: sightOf("public"), on: dayInVietnam(parts.clock.now()), documents: null }
    const ask = async ({ id, query, gold }: Question): Promise<Lesson> => {
      const [reading] = readings(query)
      const { best } = await gather(parts.database, parts.vectors, reading!.text, scope)
      return {
        id,
        rows: best.map(({ features }) => features),
        isRight: best.map(({ section }) => gold.includes(section.ref)),
        right: gold.length,
      }
    }
    const written: Lesson[] = []
    const bare: Lesson[] = []
    for await (const question of readLines<Question>(questions)) {
      written.push(await ask(question))
      bare.push(await ask({ ...question, query: fold(question.query) }))
    }
    return { name, written, bare }
  } finally {
    await parts.close()
  }
}
