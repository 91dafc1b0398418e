import { recordRef } from "../../core/audit.ts"
import { asDesk } from "../../storage/cases/as-desk.ts"
import { answerTo, markCorrected } from "../../storage/open-questions/answers.ts"
import type { OpenQuestion } from "../../storage/open-questions/questions.ts"
import { entryOfAnswer, hideEntry, renewEntry } from "../../storage/open-questions/shelf.ts"
import { addWatcher, takeWatchers } from "../../storage/open-questions/watchers.ts"
import type { Asker, Presented } from "../dialogue.ts"
import { nameOfUnit, type QuestionsDeps, workingUnit } from "./deps.ts"
import { keepAnswer } from "./keep-answer.ts"
import { type QuestionDraft, sealQuestionDraft } from "./sealed.ts"
import { shelfFits } from "./shelve.ts"
import { showQuestion } from "./show.ts"
import { askSource } from "./source.ts"
import { newsText, tellRoute } from "./tell.ts"

/**
 * Puts an answer in the place of one that was wrong. Who was given that one and wished to hear of changes is told once, and goes on
 * waiting at the new one; the shelf shows neither until the new one is approved. All in the caller's transaction.
 */
export async function correct(
  deps: QuestionsDeps,
  asker: Asker,
  one: OpenQuestion,
  draft: QuestionDraft & { readonly to: "correct" },
): Promise<Presented> {
  const { queries, texts, keys } = deps
  const { today, now } = asker
  const was = await answerTo(queries, one.id)
  // Pressed twice, or somebody else was quicker.
  if (was?.id !== draft.was) return showQuestion(deps, asker, one.id, texts("openq-overtaken"))
  const answer = await keepAnswer(deps, asker, one, draft)
  if (answer === null) return askSource(deps, one, sealQuestionDraft(keys, draft))
  await asDesk(queries, async (desk) => {
    await markCorrected(desk, was.id, answer)
    const entry = await entryOfAnswer(desk, was.id)
    if (entry === undefined) return
    // The new source may be for fewer eyes than the old one.
    const fits = await shelfFits(queries, entry.unit, draft.source!.document, entry.shelf)
    if (fits) await renewEntry(desk, entry.id, answer, entry.shelf, asker.standing.person!.id, today)
    else await hideEntry(desk, entry.id, "back", today)
  })
  const text = newsText(texts, one, draft, await nameOfUnit(deps, workingUnit(asker, one), today), was)
  const watchers = await takeWatchers(queries, keys, was.id, today)
  for (const { route, until } of watchers) {
    await addWatcher(queries, keys, { answer }, route, until)
    await tellRoute(deps, route, `answer:${answer}`, text, [], now)
  }
  await deps.audit(asker, "answer-corrected", recordRef("question", one.id))
  return showQuestion(deps, asker, one.id, texts("openq-sent-correct", { count: watchers.length }))
}
