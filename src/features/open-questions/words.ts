import type { OpenQuestion } from "../../storage/open-questions/questions.ts"
import type { Presented } from "../dialogue.ts"
import { askedAgain, lengthProblem } from "../officers-words.ts"
import { page, type QuestionsDeps, questionButton } from "./deps.ts"
import { type QuestionDraft, sealQuestion, sealQuestionDraft } from "./sealed.ts"
import { askRefusal } from "./show.ts"
import { askSource } from "./source.ts"

/** A question of the shelf is read in a list. */
const MOST_TITLE = 300
/** Who reads the shelf is not to read of anybody. */
const NUMBER_OF_SOMEBODY = /\d(?:[ .-]?\d){8,}/

/** Asks for the answer, the corrected answer, or the question as the shelf is to show it. */
export function askWords(
  { texts, keys }: Pick<QuestionsDeps, "texts" | "keys">,
  one: OpenQuestion,
  what: "answer" | "correct" | "shelve",
  problem?: string,
): Presented {
  return page(
    askedAgain(problem, texts(`openq-ask-${what}`, { question: one.text })),
    [questionButton({ texts, keys }, one, "show")],
    { do: what, question: sealQuestion(keys, one.id) },
  )
}

/** Takes the words of a decision; what does not do is asked for again. A draft is whole, or lacks its source. */
export function takeWords(
  deps: QuestionsDeps,
  one: OpenQuestion,
  draft: QuestionDraft,
): Presented | QuestionDraft {
  const { texts, keys } = deps
  const ask = (problem: string) =>
    draft.to === "refuse"
      ? askRefusal(deps, one, draft.reason, problem)
      : askWords(deps, one, draft.to, problem)
  const wrong = lengthProblem(texts, draft.text, draft.to === "shelve" ? { most: MOST_TITLE } : {})
  if (wrong !== undefined) return ask(wrong)
  if (draft.to === "shelve")
    return NUMBER_OF_SOMEBODY.test(draft.text) ? ask(texts("openq-number-of-somebody")) : draft
  return draft.to === "refuse" ? draft : askSource(deps, one, sealQuestionDraft(keys, draft))
}
