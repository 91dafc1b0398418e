import type { Queries } from "../../storage/database.ts"
import type { ShelfAnswer } from "../../storage/open-questions/shelf.ts"
import { findOnShelf, type ShelfIndex } from "../../storage/open-questions/shelf.ts"
import { type DocumentFacts, readFacts } from "../../storage/sections.ts"
import { gistOf, isAlike, termsOfGist } from "./alike.ts"
import type { AskDeps, AskRequest } from "./answer-types.ts"
import { embedWords, type QueryVectors } from "./by-model.ts"
import { readQuestion } from "./question.ts"
import { refusalOf } from "./refuse.ts"
import { isUsable, type Standing, standingOn } from "./standing.ts"

/** An answer of the office that somebody approved, and how its source stands. */
export interface Shelved {
  readonly entry: ShelfAnswer
  /** Null where it rests on something that is not in the store. */
  readonly standing: Standing | null
  readonly facts: DocumentFacts | null
}

/** By what a question of the shelf is found: its words, and where there is a model, its meaning. */
export async function indexOf(
  queries: Queries,
  vectors: QueryVectors | null,
  question: string,
): Promise<ShelfIndex> {
  const terms = termsOfGist(gistOf(question))
  return { terms, vector: await embedWords(queries, vectors, question) }
}

/**
 * The approved answer to the same question that the reader may see, as long as its source holds. Undefined where there is
 * none, for questions about another day, and for what is refused.
 */
export async function answerFromShelf(
  { queries, vectors }: AskDeps,
  { question, sight, today }: Pick<AskRequest, "question" | "sight" | "today">,
): Promise<Shelved | undefined> {
  const asked = gistOf(question)
  const terms = termsOfGist(asked)
  const words = await findOnShelf(queries, { terms, vector: null }, sight)
  const isSame = ({ entry, meaning }: (typeof words)[number]) =>
    isAlike(asked, gistOf(entry.question), meaning)
  if (!words.some(isSame)) return undefined
  if (refusalOf(question) !== undefined || readQuestion(question, today).asOf !== null) return undefined
  // A model is asked only for what the words have found.
  const found = await findOnShelf(queries, await indexOf(queries, vectors, question), sight)
  for (const { entry } of found.filter(isSame)) {
    const { document } = entry.answer
    if (document === null) return { entry, standing: null, facts: null }
    const [facts] = await readFacts(queries, [document], sight)
    if (facts === undefined) continue
    const standing = standingOn(facts, today)
    if (isUsable(standing)) return { entry, standing, facts }
  }
  return undefined
}
