import type { QuestionRefusal } from "../../core/open-question.ts"
import type { Keys } from "../../core/seal.ts"
import type { AnswerSource } from "../../storage/open-questions/answers.ts"
import { sealedAs } from "../sealed-as.ts"

/** By which a button means a question, and a copy of the database does not know which. */
export const { seal: sealQuestion, open: openQuestion } = sealedAs<number>("officers-questions")

/** Words that somebody is about to send. */
export function sealWords(keys: Keys, text: string): string {
  return keys.seal(text, "words-to-send")
}

export function openWords(keys: Keys, sealed: string): string {
  return keys.open(sealed, "words-to-send")
}

/** What an officer is about to send. `correct`: in the place of an answer that was wrong. */
export type QuestionDraft =
  | { readonly to: "answer"; readonly text: string; readonly source?: AnswerSource }
  /** `was`: the answer that was wrong. */
  | { readonly to: "correct"; readonly was: number; readonly text: string; readonly source?: AnswerSource }
  | { readonly to: "refuse"; readonly reason: QuestionRefusal; readonly text: string }
  /** The question as the shelf is to show it. */
  | { readonly to: "shelve"; readonly text: string }

export const { seal: sealQuestionDraft, open: openQuestionDraft } =
  sealedAs<QuestionDraft>("officers-question-drafts")
