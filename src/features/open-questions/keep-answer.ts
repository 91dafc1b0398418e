import { asDesk } from "../../storage/cases/as-desk.ts"
import { insertQuestionAnswer } from "../../storage/open-questions/answers.ts"
import type { OpenQuestion } from "../../storage/open-questions/questions.ts"
import type { Asker } from "../dialogue.ts"
import { type QuestionsDeps, workingUnit } from "./deps.ts"
import type { QuestionDraft } from "./sealed.ts"

/** Keeps an answer and returns its id; null without a source: an answer is not taken without one. */
export async function keepAnswer(
  { queries }: Pick<QuestionsDeps, "queries">,
  asker: Asker,
  one: OpenQuestion,
  draft: Extract<QuestionDraft, { source?: unknown }>,
): Promise<number | null> {
  const { source } = draft
  if (source === undefined) return null
  return asDesk(queries, (desk) =>
    insertQuestionAnswer(desk, {
      question: one.id,
      unit: workingUnit(asker, one),
      text: draft.text,
      person: asker.standing.person!.id,
      onDay: asker.today,
      ...source,
    }),
  )
}
