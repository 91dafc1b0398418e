import { recordRef } from "../../core/audit.ts"
import type { Audience } from "../../core/document.ts"
import { type Shelf, shelfOf } from "../../core/shelf.ts"
import { asDesk } from "../../storage/cases/as-desk.ts"
import type { Queries } from "../../storage/database.ts"
import { answerTo, shelfOfDocument } from "../../storage/open-questions/answers.ts"
import type { OpenQuestion } from "../../storage/open-questions/questions.ts"
import { entryOfAnswer, offerToShelf } from "../../storage/open-questions/shelf.ts"
import type { Asker, Presented } from "../dialogue.ts"
import { nameOfUnit, page, type QuestionsDeps, questionButton, sightOfMembers, workingUnit } from "./deps.ts"
import { type QuestionDraft, sealQuestion, sealQuestionDraft } from "./sealed.ts"
import { showQuestion } from "./show.ts"

type ForWhom = Exclude<Audience, "committee">

/** For whom the shelf shows it: all, or the members of the unit. */
function shelfFor(unit: number, audience: ForWhom): Shelf {
  return audience === "public" ? shelfOf("public", null) : shelfOf("members", unit)
}

/** Whether everybody who would see an answer on this shelf may see the document on which it rests. */
export async function shelfFits(
  queries: Queries,
  unit: number,
  document: number | null,
  shelf: Shelf,
): Promise<boolean> {
  if (document === null) return true
  const stands = await shelfOfDocument(queries, document)
  if (stands === undefined) return false
  if (shelf === shelfOf("public", null)) return stands === shelf
  return (await sightOfMembers(queries, unit)).includes(stands)
}

/** Asks for whom an answer is to stand on the shelf; only as far as its document may be seen. */
export async function askAudience(
  deps: QuestionsDeps,
  one: OpenQuestion,
  draft: QuestionDraft & { readonly to: "shelve" },
): Promise<Presented> {
  const { queries, texts, keys } = deps
  const answer = (await answerTo(queries, one.id))!
  const question = sealQuestion(keys, one.id)
  const sealed = sealQuestionDraft(keys, draft)
  const fitting: ForWhom[] = []
  for (const audience of ["public", "members"] as const)
    if (await shelfFits(queries, answer.unit, answer.document, shelfFor(answer.unit, audience)))
      fitting.push(audience)
  return page(
    texts("openq-ask-audience", {
      question: draft.text,
      text: answer.text,
      source: answer.source,
      count: fitting.length,
    }),
    [
      ...fitting.map((audience) => ({
        label: texts(`openq-button-audience-${audience}`),
        action: { do: "shelve-for", question, draft: sealed, audience } as const,
      })),
      { label: texts("openq-button-reword"), action: { do: "shelve", question } },
      questionButton(deps, one, "show"),
    ],
  )
}

/** Offers an answer to the shelf; somebody has to approve it. */
export async function offer(
  deps: QuestionsDeps,
  asker: Asker,
  one: OpenQuestion,
  draft: QuestionDraft & { readonly to: "shelve" },
  audience: ForWhom,
): Promise<Presented> {
  const { queries, texts } = deps
  const answer = await asDesk(queries, (desk) => answerTo(desk, one.id))
  const shelf = answer && shelfFor(answer.unit, audience)
  if (
    one.state !== "answered" ||
    answer === undefined ||
    !(await shelfFits(queries, answer.unit, answer.document, shelf!)) ||
    (await entryOfAnswer(queries, answer.id)) !== undefined
  )
    return showQuestion(deps, asker, one.id, texts("openq-overtaken"))
  const entry = await asDesk(queries, (desk) =>
    offerToShelf(
      desk,
      {
        answer: answer.id,
        unit: answer.unit,
        shelf: shelf!,
        question: draft.text,
        person: asker.standing.person!.id,
      },
      asker.today,
    ),
  )
  await deps.audit(asker, "answer-offered", recordRef("answer", entry))
  const unit = await nameOfUnit(deps, workingUnit(asker, one), asker.today)
  return showQuestion(deps, asker, one.id, texts("openq-offered", { unit }))
}
