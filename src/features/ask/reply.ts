import type { Address, Outgoing } from "../../core/channel.ts"
import type { Audience, CivilDate } from "../../core/document.ts"
import type { Texts } from "../../core/texts.ts"
import { act } from "./act.ts"
import { answerQuestion } from "./answer.ts"
import type { Answer, AskDeps } from "./answer-types.ts"
import { type AskDialogue, offer } from "./dialogue.ts"
import { type AskAction, type Presented, present } from "./present.ts"

/** Who asks, from where, and on which day. */
export interface Asker {
  readonly from: Address
  readonly audience: Audience
  readonly today: CivilDate
  readonly now: Date
}

export interface ReplyDeps extends AskDeps {
  readonly texts: Texts
}

export interface Reply {
  readonly message: Outgoing
  readonly dialogue: AskDialogue
}

/** Answers a typed question within its conversation. */
export async function replyToQuestion(
  deps: ReplyDeps,
  asker: Asker,
  dialogue: AskDialogue,
  question: string,
): Promise<Reply> {
  const { audience, today } = asker
  const answer = await answerQuestion(deps, { question, audience, today, previous: dialogue.previous })
  return offer(remember(dialogue, answer, question), present(deps.texts, answer, question))
}

/** Does what a button says. The right to see is checked again: it may have been taken since. */
export async function replyToAction(
  deps: ReplyDeps,
  asker: Asker,
  dialogue: AskDialogue,
  action: AskAction,
): Promise<Reply> {
  if (action.do === "ask") return replyToQuestion(deps, asker, dialogue, action.question)
  const presented: Presented & { file?: Outgoing["file"] } = await act(deps, asker, action)
  const { message, dialogue: next } = offer(dialogue, presented)
  return {
    message: presented.file === undefined ? message : { ...message, file: presented.file },
    dialogue: next,
  }
}

/** Only what the next question may lean on; it is gone with the dialogue. */
function remember(dialogue: AskDialogue, answer: Answer, question: string): AskDialogue {
  if (answer.outcome !== "answered") return { ...dialogue, previous: undefined }
  const { id, documentId } = answer.citations[0]!.section
  return { ...dialogue, previous: { question, documentId, sectionId: id } }
}
