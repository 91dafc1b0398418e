import { compose, type Parts } from "../../src/compose.ts"
import { dayInVietnam } from "../../src/core/calendar.ts"
import { sightOf } from "../../src/core/shelf.ts"
import { fold } from "../../src/core/text.ts"
import { readings } from "../../src/features/ask/abbreviations.ts"
import { gather } from "../../src/features/ask/gather.ts"
import { type Question, readLines } from "../support/corpus.ts"
import type { LoadJob } from "../support/ours-load.ts"
import { run as load } from "../support/ours-load.ts"
import { benchConfig } from "../support/settings.ts"
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
  const parts = await compose(benchConfig(address))
  try {
    const ask = lessonReader(parts)
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

/** Searches the shelf for a question, as an answer does. */
export function lessonReader({ database, vectors, clock }: Parts): (question: Question) => Promise<Lesson> {
  const scope = { sight: sightOf("public"), on: dayInVietnam(clock.now()), documents: null }
  return async ({ id, query, gold }) => {
    const [reading] = readings(query)
    const { best } = await gather(database, vectors, reading!.text, scope)
    return {
      id,
      rows: best.map(({ features }) => features),
      isRight: best.map(({ section }) => gold.includes(section.ref)),
      right: gold.length,
    }
  }
}
