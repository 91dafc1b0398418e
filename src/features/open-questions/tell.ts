import type { Button } from "../../core/channel.ts"
import { type AskerRoute, answerToken, askedDigest } from "../../core/open-question.ts"
import type { Keys } from "../../core/seal.ts"
import { sealMessage } from "../../core/sealed-message.ts"
import type { Texts } from "../../core/texts.ts"
import type { Queries } from "../../storage/database.ts"
import type { QuestionAnswer } from "../../storage/open-questions/answers.ts"
import type { OpenQuestion } from "../../storage/open-questions/questions.ts"
import { takeAsker } from "../../storage/open-questions/routes.ts"
import { insertFleetingNotice } from "../../storage/outbox.ts"
import type { QuestionDraft } from "./sealed.ts"
import { ANSWER_BUTTON } from "./watch.ts"

export interface TellDeps {
  readonly queries: Queries
  readonly texts: Texts
  readonly keys: Keys
}

/** Puts one sealed message on its way to somebody of whom nothing else is known. */
export async function tellRoute(
  { queries, keys }: TellDeps,
  route: AskerRoute,
  about: Parameters<typeof askedDigest>[2],
  text: string,
  buttons: readonly Button[],
  now: Date,
): Promise<void> {
  const message = { parts: [{ kind: "text" as const, text }], ...(buttons.length > 0 ? { buttons } : {}) }
  await insertFleetingNotice(queries, route, askedDigest(keys, route, about), sealMessage(keys, message), now)
}

/** By which an answer that was given is watched. */
export function watchButton({ texts, keys }: Pick<TellDeps, "texts" | "keys">, answer: number): Button {
  return { label: texts("openq-button-watch"), action: `${ANSWER_BUTTON}${answerToken(keys, answer)}` }
}

/**
 * Tells whoever asked what became of their question, and forgets the way back: so they are told once. False where it is
 * gone already.
 */
export async function tellAsker(
  deps: TellDeps,
  question: OpenQuestion,
  text: string,
  answer: number | null,
  now: Date,
): Promise<boolean> {
  const route = await takeAsker(deps.queries, deps.keys, question.id)
  if (route === undefined) return false
  const buttons = answer === null ? [] : [watchButton(deps, answer)]
  await tellRoute(deps, route, `question:${question.id}`, text, buttons, now)
  return true
}

/** What the asker reads, as the officer is shown it before. */
export function newsText(
  texts: Texts,
  question: Pick<OpenQuestion, "code" | "text">,
  draft: QuestionDraft,
  unit: string,
  was?: Pick<QuestionAnswer, "text">,
): string {
  if (draft.to === "refuse")
    return texts("openq-news-refused", {
      code: question.code,
      question: question.text,
      unit,
      reason: texts(`openq-reason-${draft.reason}`),
      text: draft.text,
    })
  const rests = draft.to === "shelve" ? undefined : draft.source
  const source = {
    source: rests?.source ?? "",
    quote: rests === undefined || rests.quote === "" ? "none" : rests.quote,
  }
  if (draft.to === "correct")
    return texts("openq-news-corrected", { old: was?.text ?? "", text: draft.text, unit, ...source })
  return texts("openq-news-answered", {
    code: question.code,
    question: question.text,
    text: draft.text,
    unit,
    ...source,
  })
}
