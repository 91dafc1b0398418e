import { recordRef } from "../../core/audit.ts"
import { asDesk } from "../../storage/cases/as-desk.ts"
import { answerTo } from "../../storage/open-questions/answers.ts"
import { lockQuestion, type OpenQuestion, settleQuestion } from "../../storage/open-questions/questions.ts"
import { type HollowPart, hollowParts } from "../../understand/empty-answer.ts"
import type { Asker, Presented } from "../dialogue.ts"
import { correct } from "./correct.ts"
import { mayWithQuestion, nameOfUnit, page, type QuestionsDeps, questionButton, workingUnit } from "./deps.ts"
import { keepAnswer } from "./keep-answer.ts"
import { openQuestionDraft, type QuestionDraft, sealQuestion, sealQuestionDraft } from "./sealed.ts"
import { askAudience } from "./shelve.ts"
import { showQuestion } from "./show.ts"
import { askSource } from "./source.ts"
import { newsText, tellAsker } from "./tell.ts"

/** What an answer to a question lacks; it promises nothing, so that it needs no day and nobody who does it. */
const HOLLOW: ReadonlySet<HollowPart> = new Set(["recorded", "considered", "soon", "by-rules"])

/** Shows what was written as the person will read it, and asks once more. */
export async function preview(
  deps: QuestionsDeps,
  asker: Asker,
  one: OpenQuestion,
  draft: QuestionDraft,
): Promise<Presented> {
  const { queries, texts, keys } = deps
  if (draft.to === "shelve") return askAudience(deps, one, draft)
  const sealed = sealQuestionDraft(keys, draft)
  if (draft.to !== "refuse" && draft.source === undefined) return askSource(deps, one, sealed)
  const unit = await nameOfUnit(deps, workingUnit(asker, one), asker.today)
  const was = draft.to === "correct" ? await answerTo(queries, one.id) : undefined
  const hollow = draft.to === "answer" ? hollowParts(draft.text).filter((part) => HOLLOW.has(part)) : []
  const text = [
    texts("openq-preview", { to: draft.to }),
    "",
    newsText(texts, one, draft, unit, was),
    ...(hollow.length === 0
      ? []
      : ["", texts("desk-hollow"), ...hollow.map((part) => texts(`desk-hollow-${part}`))]),
  ].join("\n")
  const question = sealQuestion(keys, one.id)
  return page(text, [
    { label: texts("openq-button-deliver"), action: { do: "deliver", question, draft: sealed } },
    ...(draft.to === "refuse"
      ? []
      : [
          { label: texts("openq-button-reword"), action: { do: draft.to, question } as const },
          { label: texts("openq-button-search"), action: { do: "search", question, draft: sealed } as const },
        ]),
    questionButton(deps, one, "show"),
  ])
}

/** Sends what was shown: the asker is told once, in the same transaction, and the journal has it. */
export async function deliver(
  deps: QuestionsDeps,
  asker: Asker,
  id: number,
  sealed: string,
): Promise<Presented> {
  const { queries, texts, keys } = deps
  const draft = openQuestionDraft(keys, sealed)
  const one = await asDesk(queries, (desk) => lockQuestion(desk, id))
  const wanted = draft.to === "answer" || draft.to === "refuse" ? "waiting" : "answered"
  if (
    one === undefined ||
    draft.to === "shelve" ||
    one.state !== wanted ||
    !mayWithQuestion(asker, "answer-questions", one)
  )
    return showQuestion(deps, asker, id, texts("openq-overtaken"))
  if (draft.to === "correct") return correct(deps, asker, one, draft)
  const unit = workingUnit(asker, one)
  const text = newsText(texts, one, draft, await nameOfUnit(deps, unit, asker.today))
  const answer = draft.to === "answer" ? await keepAnswer(deps, asker, one, draft) : null
  if (draft.to === "answer" && answer === null) return askSource(deps, one, sealed)
  await asDesk(queries, (desk) =>
    settleQuestion(
      desk,
      id,
      draft.to === "answer"
        ? { state: "answered", person: asker.standing.person!.id }
        : {
            state: "refused",
            reason: draft.reason,
            person: asker.standing.person!.id,
            // A complaint is not ours to keep.
            forget: draft.reason === "complaint",
          },
      asker.today,
    ),
  )
  await tellAsker(deps, one, text, answer, asker.now)
  await deps.audit(
    asker,
    draft.to === "answer" ? "question-answered" : "question-refused",
    recordRef("question", id),
    draft.to === "refuse" ? draft.reason : undefined,
  )
  return showQuestion(deps, asker, id, texts(`openq-sent-${draft.to}`))
}
