import { recordRef } from "../../core/audit.ts"
import { may } from "../../core/rights.ts"
import { fold } from "../../core/text.ts"
import { asDesk } from "../../storage/cases/as-desk.ts"
import { type OpenQuestion, readQuestionById } from "../../storage/open-questions/questions.ts"
import { readShelfAnswer } from "../../storage/open-questions/shelf.ts"
import {
  type Asker,
  type Dialogue,
  type Presented,
  type Reply,
  offer as reply,
  say,
  withoutWords,
} from "../dialogue.ts"
import { refusePress } from "../refuse-press.ts"
import {
  DESK_WORDS,
  type QuestionAction,
  type QuestionsAction,
  type QuestionsStep,
  questionCodeIn,
  SHELF_WORDS,
  STOP_WORDS,
} from "./actions.ts"
import { askWithdraw, showStatus, withdraw } from "./code.ts"
import { deliver, preview } from "./deliver.ts"
import { mayWithQuestion, page, type QuestionsDeps } from "./deps.ts"
import { openList, showQuestions } from "./list.ts"
import { openQuestion, openQuestionDraft, openWords } from "./sealed.ts"
import { askConsent, beginSending, send } from "./send.ts"
import { approve, askTakeBack, showEntry, showShelf, takeBack } from "./shelf.ts"
import { offer } from "./shelve.ts"
import { askPass, askReason, askRefusal, passOn, showQuestion } from "./show.ts"
import { askOutside, askSource } from "./source.ts"
import { take } from "./take.ts"
import { ANSWER_BUTTON, answerOfButton, askWatch, unwatch, watch } from "./watch.ts"
import { askWords } from "./words.ts"

export type { QuestionsDeps } from "./deps.ts"

function shown(dialogue: Dialogue, presented: Presented): Reply {
  return { ...reply(dialogue, presented), isUnkept: true }
}

/** Answers folded words about questions that were sent to the office, and their numbers. Undefined for other words. */
export async function callQuestions(
  deps: QuestionsDeps,
  asker: Asker,
  dialogue: Dialogue,
  word: string,
): Promise<Reply | undefined> {
  const code = questionCodeIn(word)
  if (!asker.isPrivate)
    return code === undefined ? undefined : { ...say(dialogue, deps.texts("openq-group")), isUnkept: true }
  if (code !== undefined) return shown(dialogue, await showStatus(deps, asker, code))
  if (STOP_WORDS.test(word)) return shown(dialogue, await unwatch(deps, asker))
  const isShelf = SHELF_WORDS.test(word)
  if (!isShelf && !DESK_WORDS.test(word)) return undefined
  const presented = await openList(deps, asker, isShelf ? "shelf" : "list")
  return presented && shown(dialogue, presented)
}

/** A question goes to the office from below an answer, or its words are wanted to be watched. */
export async function pressFromAsk(
  deps: QuestionsDeps,
  asker: Asker,
  dialogue: Dialogue,
  action:
    | { readonly do: "pass-on"; readonly question: string }
    | { readonly do: "watch"; readonly of: "answer" | "document"; readonly id: number },
): Promise<Reply> {
  if (!asker.isPrivate) return say(dialogue, deps.texts("openq-group"))
  return shown(
    dialogue,
    action.do === "watch"
      ? askWatch(deps, action.of, action.id)
      : await beginSending(deps, asker, action.question),
  )
}

/** A button below an answer that was sent, good for as long as its changes are told; undefined for other buttons. */
export async function pressAnswer(
  deps: QuestionsDeps,
  asker: Asker,
  dialogue: Dialogue,
  id: string,
): Promise<Reply | undefined> {
  if (!id.startsWith(ANSWER_BUTTON) || !asker.isPrivate) return undefined
  const answer = await answerOfButton(deps, asker, id.slice(ANSWER_BUTTON.length))
  return shown(
    dialogue,
    answer === undefined ? page(deps.texts("openq-watch-gone")) : askWatch(deps, "answer", answer),
  )
}

/** Does what a button says, if the person may, now. */
export async function pressQuestions(
  deps: QuestionsDeps,
  asker: Asker,
  dialogue: Dialogue,
  action: QuestionsAction,
): Promise<Reply> {
  if (action.do === "send" && asker.isPrivate) {
    const presented = await send(deps, asker, action.text, action.unit)
    return shown(withoutWords(dialogue, openWords(deps.keys, action.text)), presented)
  }
  const presented = asker.isPrivate ? await act(deps, asker, action) : undefined
  if (presented !== undefined) return shown(dialogue, presented)
  // The journal must not join a question to an account that no list knows.
  const isKnown = asker.standing.person !== null
  const subject =
    isKnown && "question" in action
      ? recordRef("question", openQuestion(deps.keys, action.question))
      : isKnown && "entry" in action
        ? recordRef("answer", action.entry)
        : "service"
  return refusePress(deps, asker, dialogue, subject, action.do)
}

async function act(
  deps: QuestionsDeps,
  asker: Asker,
  action: QuestionsAction,
): Promise<Presented | undefined> {
  switch (action.do) {
    case "consent":
      return askConsent(deps, asker, action.text, action.unit)
    case "send":
      return undefined
    case "leave":
      return page(deps.texts("openq-left"))
    case "watch":
      return askWatch(deps, action.of, action.id)
    case "watch-sure":
      return watch(deps, asker, action.of, action.id)
    case "unwatch":
      return unwatch(deps, asker)
    case "withdraw":
      return askWithdraw(deps, action.question)
    case "withdraw-sure":
      return withdraw(deps, asker, action.question)
    case "desk":
      return openList(deps, asker, "list")
    case "list":
    case "settled":
    case "shelf":
      if (!may(asker.standing.held, "answer-questions", action.unit)) return undefined
      if (action.do === "shelf") return showShelf(deps, asker, action.unit, action.from)
      return showQuestions(
        deps,
        asker,
        action.do === "list" ? "waiting" : "settled",
        action.unit,
        action.from,
      )
    case "entry":
    case "approve":
    case "decline":
    case "take-back":
    case "take-back-sure":
      return actOnEntry(deps, asker, action)
    default: {
      const one = await questionFor(deps, asker, action.question)
      return one && actOn(deps, asker, one, action)
    }
  }
}

/** The question that is meant, for whoever answers questions where it is. */
async function questionFor(
  { queries, keys }: QuestionsDeps,
  asker: Asker,
  sealed: string,
): Promise<OpenQuestion | undefined> {
  if (!asker.isPrivate || asker.standing.person === null) return undefined
  const one = await asDesk(queries, (desk) => readQuestionById(desk, openQuestion(keys, sealed)))
  return one !== undefined && mayWithQuestion(asker, "answer-questions", one) ? one : undefined
}

async function actOn(
  deps: QuestionsDeps,
  asker: Asker,
  one: OpenQuestion,
  action: QuestionAction,
): Promise<Presented> {
  switch (action.do) {
    case "show":
      return showQuestion(deps, asker, one.id)
    case "answer":
    case "correct":
    case "shelve":
      return askWords(deps, one, action.do)
    case "refuse":
      return askReason(deps, one)
    case "refuse-for":
      return askRefusal(deps, one, action.reason)
    case "pass":
      return askPass(deps, asker, one)
    case "pass-to":
      return passOn(deps, asker, one, action.to)
    case "source":
      return preview(deps, asker, one, openQuestionDraft(deps.keys, action.draft))
    case "search":
      return askSource(deps, one, action.draft)
    case "outside":
      return askOutside(deps, one, action.draft)
    case "deliver":
      return deliver(deps, asker, one.id, action.draft)
    case "shelve-for": {
      const draft = openQuestionDraft(deps.keys, action.draft)
      return draft.to === "shelve"
        ? offer(deps, asker, one, draft, action.audience)
        : showQuestion(deps, asker, one.id)
    }
  }
}

async function actOnEntry(
  deps: QuestionsDeps,
  asker: Asker,
  action: Extract<QuestionsAction, { entry: number }>,
): Promise<Presented | undefined> {
  const one = await asDesk(deps.queries, (desk) => readShelfAnswer(desk, action.entry))
  const act = action.do === "entry" ? "answer-questions" : "approve-publication"
  if (one === undefined || !may(asker.standing.held, act, one.unit)) return undefined
  switch (action.do) {
    case "entry":
      return showEntry(deps, asker, one)
    case "approve":
      return approve(deps, asker, one)
    case "decline":
      return takeBack(deps, asker, one, "declined")
    case "take-back":
      return askTakeBack(deps, one)
    case "take-back-sure":
      return takeBack(deps, asker, one, "taken-back")
  }
}

/** Goes on with a running step. Undefined where the right is gone, and for words and numbers that call the desk. */
export async function stepQuestions(
  deps: QuestionsDeps,
  asker: Asker,
  dialogue: Dialogue,
  step: QuestionsStep,
  written: string,
): Promise<Reply | undefined> {
  const word = fold(written).trim()
  if (DESK_WORDS.test(word) || SHELF_WORDS.test(word) || questionCodeIn(word) !== undefined) return undefined
  const one = await questionFor(deps, asker, step.question)
  if (one === undefined) return undefined
  const taken = await take(deps, asker, one, step, written.trim())
  return shown(dialogue, "to" in taken ? await preview(deps, asker, one, taken) : taken)
}
