import type { Texts } from "../../core/texts.ts"
import {
  type Asker,
  type Dialogue,
  latestOf,
  type Offer,
  offer,
  type Presented,
  type Reply,
  tag,
} from "../dialogue.ts"
import { foldOffers } from "../fold-offers.ts"
import { act } from "./act.ts"
import { answerQuestion } from "./answer.ts"
import type { Answer, AskDeps } from "./answer-types.ts"
import { type AskAction, present } from "./present.ts"
import { presentShelved } from "./present-shelved.ts"
import { answerFromShelf } from "./shelf-answer.ts"
import { givenTexts } from "./worded/given.ts"

export interface ReplyDeps extends AskDeps {
  readonly texts: Texts
  /** Whether a model is there that words answers. Default: none is. */
  readonly isWorded?: boolean
}

/** Answers a typed question within its conversation: with what the office has answered and approved, else with clauses. */
export async function replyToQuestion(
  deps: ReplyDeps,
  asker: Asker,
  dialogue: Dialogue,
  question: string,
): Promise<Reply> {
  const { sight, today } = asker
  const shelved = await answerFromShelf(deps, { question, sight, today })
  if (shelved !== undefined)
    return show(
      deps.texts,
      asker,
      { ...dialogue, previous: undefined },
      presentShelved(deps.texts, shelved, question),
    )
  return replyFromClauses(deps, asker, dialogue, question, deps.isWorded)
}

async function replyFromClauses(
  deps: ReplyDeps,
  asker: Asker,
  dialogue: Dialogue,
  question: string,
  isWorded = false,
): Promise<Reply> {
  const { sight, today } = asker
  const answer = await answerQuestion(deps, { question, sight, today, previous: dialogue.previous })
  const presented = present(deps.texts, answer, question)
  const remembered = remember(dialogue, answer, question)
  const given = isWorded && asker.isPrivate ? givenTexts(deps.texts, answer) : null
  if (given === null) return show(deps.texts, asker, remembered, presented)
  const quotes: Offer = {
    label: deps.texts("ask-button-quotes"),
    action: { feature: "ask", do: "clauses", question },
  }
  const { message, ...reply } = show(deps.texts, asker, remembered, presented, [quotes])
  const notes = presented.parts.filter(({ kind }) => kind === "note")
  // Under the quotations themselves nobody needs a button for them; under sentences it must never be left to typing.
  const shown = message.buttons!.slice(0, -1)
  const buttons = [message.buttons!.at(-1)!, ...shown]
  return {
    ...reply,
    message: { ...message, buttons: shown },
    dialogue: { ...reply.dialogue, ...latestOf(shown) },
    worded: { question, shelves: sight, day: today, frame: { given, notes, buttons } },
  }
}

/** Does what a button says. The right to see is checked again: it may have been taken since. */
export async function replyToAction(
  deps: ReplyDeps,
  asker: Asker,
  dialogue: Dialogue,
  action: Exclude<AskAction, { do: "pass-on" | "watch" }>,
): Promise<Reply> {
  if (action.do === "clauses") return replyFromClauses(deps, asker, dialogue, action.question)
  if (action.do === "ask") return replyToQuestion(deps, asker, dialogue, action.question)
  return show(deps.texts, asker, dialogue, await act(deps, asker, action))
}

/** `further` stand behind all others, whatever is folded. */
function show(
  texts: Texts,
  asker: Asker,
  dialogue: Dialogue,
  presented: Presented<AskAction>,
  further: readonly Offer[] = [],
): Reply {
  // In a group nobody is asked for their own view, and nothing is passed on in somebody's name.
  const offers = presented.offers.filter(({ action }) => asker.isPrivate || !isPersonal(action))
  const whole: Presented = tag("ask", { ...presented, offers })
  return offer(dialogue, { ...whole, offers: [...foldOffers(texts, whole.offers, rareness), ...further] })
}

/** The text itself and the verdict stay in front. */
const RARE: Readonly<Partial<Record<AskAction["do"], number>>> = { original: 4, before: 3, after: 2, full: 1 }

function rareness({ action }: Offer): number {
  return action.feature === "ask" ? (RARE[action.do] ?? 0) : 0
}

function isPersonal(action: AskAction): boolean {
  return action.do === "mark" || action.do === "pass-on" || action.do === "watch"
}

/** Only what the next question may lean on; it is gone with the dialogue. */
function remember(dialogue: Dialogue, answer: Answer, question: string): Dialogue {
  if (answer.outcome !== "answered") return { ...dialogue, previous: undefined }
  const { id, documentId } = answer.citations[0]!.section
  // What comes next leans on one thing, not on all that was asked at once.
  const first = answer.parts?.list.find(({ citation }) => citation !== null)
  const about =
    first === undefined || first.question === question
      ? { question }
      : { question: first.question, typed: question }
  return { ...dialogue, previous: { ...about, documentId, sectionId: id } }
}
