import { fold } from "../../src/core/text.ts"
import type { Question } from "../support/corpus.ts"
import { randomFrom, seedOf } from "../support/random.ts"

/** How a question is typed: as it is written, without accents, or with half of them. */
export const TYPINGS = ["accented", "bare", "half"] as const
export type Typing = (typeof TYPINGS)[number]

/** The question as somebody would type it. */
export function typedAs(question: Question, typing: Typing): Question {
  const { query } = question
  if (typing === "accented") return question
  return { ...question, query: typing === "bare" ? fold(query) : halfAccented(query) }
}

/** Each syllable keeps its accents with a chance of one half; the same question always keeps the same ones. */
export function halfAccented(query: string): string {
  const random = randomFrom(seedOf(query))
  return query.replace(/[\p{L}\p{M}\p{N}]+/gu, (syllable) => (random() < 0.5 ? syllable : fold(syllable)))
}
