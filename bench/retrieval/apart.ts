import { compose } from "../../src/compose.ts"
import { FEATURES } from "../../src/retrieval/features.ts"
import { openForest, scoreOf } from "../../src/retrieval/forest.ts"
import type { DatabaseAddress } from "../../src/storage/database.ts"
import { lessonReader } from "../ranker/gather-lessons.ts"
import { marksOf } from "../ranker/judge.ts"
import type { Lesson } from "../ranker/lessons.ts"
import { scoresByParts } from "../ranker/parts.ts"
import { meanOf } from "../support/judge.ts"
import { benchConfig } from "../support/settings.ts"
import { progress } from "../support/table.ts"
import type { Asking, Measured } from "./measure.ts"
import { type Typing, typedAs } from "./typing.ts"

export interface ApartJob extends Asking {
  readonly address: DatabaseAddress
}

/** The same candidates in the order that … gives. */
export interface Apart {
  /** … BM25 of the best passage. */
  readonly words: Measured
  /** … the shipped forest, told nothing of meaning. */
  readonly withoutMeaning: Measured
  /** … forests that had not seen the question: they learned from the other four fifths. */
  readonly unseen: Measured
}

const WORDS = FEATURES.indexOf("words")
const MEANING = [FEATURES.indexOf("meaning"), FEATURES.indexOf("headMeaning")]

/** What the parts of the order are worth: every question is searched for once and its candidates put in order anew. */
export async function run({ address, questions, typings }: ApartJob): Promise<Apart> {
  const asked = new Map<Typing, readonly Lesson[]>()
  const parts = await compose(benchConfig(address))
  try {
    const read = lessonReader(parts)
    for (const typing of typings) {
      const lessons: Lesson[] = []
      for (const question of questions) lessons.push(await read(typedAs(question, typing)))
      asked.set(typing, lessons)
    }
  } finally {
    await parts.close()
  }
  const forest = openForest()
  const unseen = scoresByParts([...asked.values()].flat(), (part) => progress(`  learning, part ${part + 1}`))
  const measured = (scoresOf: (lesson: Lesson) => readonly number[]): Measured => ({
    marks: Object.fromEntries(
      [...asked].map(([typing, lessons]) => [
        typing,
        meanOf(lessons.map((lesson) => marksOf(lesson, scoresOf(lesson)))),
      ]),
    ),
  })
  return {
    words: measured(({ rows }) => rows.map((row) => row[WORDS]!)),
    withoutMeaning: measured(({ rows }) => rows.map((row) => scoreOf(forest, blank(row)))),
    unseen: measured((lesson) => unseen.get(lesson) ?? []),
  }
}

function blank(row: Float32Array): Float32Array {
  const copy = row.slice()
  for (const feature of MEANING) copy[feature] = 0
  return copy
}
