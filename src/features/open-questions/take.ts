import { answerTo } from "../../storage/open-questions/answers.ts"
import type { OpenQuestion } from "../../storage/open-questions/questions.ts"
import type { Asker, Presented } from "../dialogue.ts"
import type { QuestionsStep } from "./actions.ts"
import type { QuestionsDeps } from "./deps.ts"
import type { QuestionDraft } from "./sealed.ts"
import { findSource, takeOutside } from "./source.ts"
import { takeWords } from "./words.ts"

/** Takes what was typed in a step: asks for more, or makes a draft whole. */
export async function take(
  deps: QuestionsDeps,
  asker: Asker,
  one: OpenQuestion,
  step: QuestionsStep,
  typed: string,
): Promise<Presented | QuestionDraft> {
  switch (step.do) {
    case "search":
      return findSource(deps, asker, one, step.draft, typed)
    case "outside":
      return takeOutside(deps, one, step.draft, typed)
    case "refuse-for":
      return takeWords(deps, one, { to: "refuse", reason: step.reason, text: typed })
    case "correct": {
      const was = await answerTo(deps.queries, one.id)
      return takeWords(deps, one, { to: "correct", was: was?.id ?? 0, text: typed })
    }
    case "answer":
      return takeWords(deps, one, { to: "answer", text: typed })
    case "shelve":
      return takeWords(deps, one, { to: "shelve", text: typed })
  }
}
