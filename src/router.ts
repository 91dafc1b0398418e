import type { Incoming } from "./core/channel.ts"
import { fold, readInput, readMessageText } from "./core/text.ts"
import { type ReplyDeps, replyToAction, replyToQuestion } from "./features/ask/reply.ts"
import {
  callBroadcasts,
  pressBroadcasts,
  pressReceived,
  stepBroadcasts,
} from "./features/broadcasts/reply.ts"
import { callCalendar, pressCalendar, pressCalendarFile } from "./features/calendar/reply.ts"
import { firstPressOf } from "./features/consent/notice.ts"
import { type ConsentDeps, callConsent, pressConsent } from "./features/consent/reply.ts"
import type { DeskDeps } from "./features/desk/deps.ts"
import { callDesk, pressDesk, stepDesk } from "./features/desk/reply.ts"
import { type Asker, actionOf, type Dialogue, NEW_DIALOGUE, type Reply, say } from "./features/dialogue.ts"
import { callFiles, type FilesDeps, filesOffers, pressFiles } from "./features/files/reply.ts"
import { callCheckIn } from "./features/meetings/check-in/type.ts"
import { callPapers, pressPapers } from "./features/meetings/papers/reply.ts"
import { callMeetings, pressInvitation, pressMeetings, stepMeetings } from "./features/meetings/reply.ts"
import type { MembersDeps } from "./features/members/deps.ts"
import { callMembers, pressMembers, stepMembers, takeBrought } from "./features/members/reply.ts"
import { callMenu, pressMenu } from "./features/menu/menu.ts"
import { noteCut, noteUnread, replyToUnread } from "./features/menu/unread.ts"
import type { MyDataDeps } from "./features/mydata/deps.ts"
import { callMyData, pressMyData, stepMyData } from "./features/mydata/reply.ts"
import { callOccasions, pressOccasions, stepOccasions } from "./features/occasions/reply.ts"
import {
  callQuestions,
  pressAnswer,
  pressFromAsk,
  pressQuestions,
  type QuestionsDeps,
  stepQuestions,
} from "./features/open-questions/reply.ts"
import { callReach, pressReach, stepReach } from "./features/reach/reply.ts"
import { callReminders, pressReminder, pressReminders } from "./features/reminders/reply.ts"
import type { ResolutionsDeps } from "./features/resolutions/deps.ts"
import {
  callResolutions,
  pressFixed,
  pressResolutions,
  stepResolutions,
  takeBroughtResolution,
} from "./features/resolutions/reply.ts"
import { callSeries, pressPrepared, pressSeries, stepSeries } from "./features/series/reply.ts"
import {
  callSuggestions,
  hearSuggestion,
  pressCaseNews,
  pressSuggestions,
  type SuggestionsDeps,
  stepSuggestions,
} from "./features/suggestions/reply.ts"
import { takesSuggestions } from "./features/suggestions/takes.ts"
import { buttonBegun, buttonNamed } from "./features/typed-button.ts"

/** What the features need together. */
export type RouteDeps = ReplyDeps &
  FilesDeps &
  MembersDeps &
  ConsentDeps &
  MyDataDeps &
  ResolutionsDeps &
  DeskDeps &
  QuestionsDeps &
  SuggestionsDeps

/**
 * Answers one incoming message: a button, its typed number or label, words of the menu, a running step, words that
 * call a feature, the beginning of a label, else a question. Undefined where silence is the answer: a group is not
 * told what cannot be read there.
 */
export async function route(
  deps: RouteDeps,
  asker: Asker,
  dialogue: Dialogue | undefined,
  incoming: Incoming,
): Promise<Reply | undefined> {
  const known = dialogue ?? NEW_DIALOGUE
  if (incoming.action !== undefined) return press(deps, asker, known, incoming.action)
  if (incoming.brought !== undefined)
    return (
      (await takeBrought(deps, asker, known, incoming.brought)) ??
      (await takeBroughtResolution(deps, asker, known, incoming.brought))
    )
  const { text: typed, isCut = incoming.isCut } = readInput(incoming.text)
  const reply = await answer(deps, asker, known, incoming, typed)
  return isCut && reply !== undefined ? noteCut(deps.texts, reply) : reply
}

async function answer(
  deps: RouteDeps,
  asker: Asker,
  known: Dialogue,
  incoming: Incoming,
  typed: string,
): Promise<Reply | undefined> {
  const { text: lines } = readMessageText(incoming.text)
  if (incoming.unread === undefined) return read(deps, asker, known, typed, lines)
  if (!asker.isPrivate) return typed === "" ? undefined : read(deps, asker, known, typed, lines)
  if (typed === "")
    return replyToUnread(
      deps.texts,
      known,
      incoming.unread,
      filesOffers(deps, asker),
      await takesSuggestions(deps.queries),
    )
  return noteUnread(deps.texts, incoming.unread, await read(deps, asker, known, typed, lines))
}

/** Does what a button says: a line for each feature. */
async function press(deps: RouteDeps, asker: Asker, dialogue: Dialogue, id: string): Promise<Reply> {
  // Who has agreed may still press a button of the first notice: they are shown what they agreed to.
  if (firstPressOf(id) !== undefined) return pressConsent(deps, asker, dialogue, { do: "open" })
  // Buttons that are good for days carry in their id what they are about.
  const lasting =
    (await pressInvitation(deps, asker, dialogue, id)) ??
    (await pressPrepared(deps, asker, dialogue, id)) ??
    (await pressReminder(deps, asker, dialogue, id)) ??
    (await pressReceived(deps, asker, dialogue, id)) ??
    (await pressCaseNews(deps, asker, dialogue, id)) ??
    (await pressAnswer(deps, asker, dialogue, id)) ??
    (await pressFixed(deps, asker, dialogue, id)) ??
    (await pressCalendarFile(deps, asker, dialogue, id))
  if (lasting !== undefined) return lasting
  const action = actionOf(dialogue, id)
  switch (action?.feature) {
    case "menu":
      // The words call what the button names, whatever step is open; earlier buttons stay good.
      if (action.do === "say")
        return read(deps, asker, { ...NEW_DIALOGUE, actions: dialogue.actions }, action.words, action.words)
      return pressMenu(deps.texts, asker, dialogue, action)
    case "ask":
      return action.do === "pass-on" || action.do === "watch"
        ? pressFromAsk(deps, asker, dialogue, action)
        : replyToAction(deps, asker, dialogue, action)
    case "reach":
      return pressReach(deps, asker, dialogue, action)
    case "files":
      return pressFiles(deps, asker, dialogue)
    case "members":
      return pressMembers(deps, asker, dialogue, action)
    case "meetings":
      return pressMeetings(deps, asker, dialogue, action)
    case "papers":
      return pressPapers(deps, asker, dialogue, action)
    case "broadcasts":
      return pressBroadcasts(deps, asker, dialogue, action)
    case "series":
      return pressSeries(deps, asker, dialogue, action)
    case "reminders":
      return pressReminders(deps, asker, dialogue, action)
    case "calendar":
      return pressCalendar(deps, asker, dialogue, action)
    case "desk":
      return pressDesk(deps, asker, dialogue, action)
    case "questions":
      return pressQuestions(deps, asker, dialogue, action)
    case "occasions":
      return pressOccasions(deps, asker, dialogue, action)
    case "consent":
      return action.do === "end"
        ? pressMyData(deps, asker, dialogue, { do: "withdraw-all" })
        : pressConsent(deps, asker, dialogue, action)
    case "mydata":
      return pressMyData(deps, asker, dialogue, action)
    case "resolutions":
      return pressResolutions(deps, asker, dialogue, action)
    case "suggestions":
      return pressSuggestions(deps, asker, dialogue, action)
    default:
      return say(dialogue, deps.texts("common-button-unknown"))
  }
}

async function read(
  deps: RouteDeps,
  asker: Asker,
  dialogue: Dialogue,
  typed: string,
  lines: string,
): Promise<Reply> {
  const { texts } = deps
  if (typed === "") return say(dialogue, texts("common-empty"))
  // "1.", "Menu!" and "Gặp người phụ trách?" mean what they say.
  const word = fold(typed).replace(/[\s.,!?…]+$/, "")
  const isNumber = /^\d{1,2}$/.test(word) && word !== "0"
  const named = isNumber ? dialogue.latest[Number(word) - 1] : buttonNamed(dialogue, typed)
  if (named !== undefined) return press(deps, asker, dialogue, named)
  const called = await call(deps, asker, dialogue, { word, typed, lines })
  if (called !== undefined) return called
  if (isNumber) return say(dialogue, texts("common-number-unknown", { number: word }))
  const begun = buttonBegun(dialogue, typed)
  if (begun !== undefined) return press(deps, asker, dialogue, begun)
  return (
    (await hearSuggestion(deps, asker, dialogue, { word, lines })) ??
    replyToQuestion(deps, asker, dialogue, typed)
  )
}

/** What was typed: on one line, folded, and with its lines. */
interface Said {
  readonly word: string
  readonly typed: string
  readonly lines: string
}

/** Gives words to whom they call: the menu, the running step, a feature. Undefined when they call nobody. */
async function call(
  deps: RouteDeps,
  asker: Asker,
  dialogue: Dialogue,
  said: Said,
): Promise<Reply | undefined> {
  const { word } = said
  // A link to the assistant may bring words along, such as a code; other people's words only open the menu.
  const brought = /^\/start (.+)$/.exec(word)?.[1]
  // First: whoever stands in the door does not remember the step that is still open.
  const checkedIn = await callCheckIn(deps, asker, dialogue, brought ?? word)
  if (checkedIn !== undefined) return checkedIn
  if (brought !== undefined) {
    const reply = await callFeature(deps, asker, dialogue, brought)
    if (reply !== undefined) return reply
  }
  return (
    (await callMenu(deps, asker, dialogue, word)) ??
    (await takeStep(deps, asker, dialogue, said)) ??
    (await callFeature(deps, asker, dialogue, word)) ??
    (await callReminders(deps, asker, dialogue, said)) ??
    (await callSeries(deps, asker, dialogue, said)) ??
    (await callBroadcasts(deps, asker, dialogue, { word, written: said.lines })) ??
    (await callResolutions(deps, asker, dialogue, said)) ??
    (await callMeetings(deps, asker, dialogue, said))
  )
}

/** Words that call a feature: a line for each. */
async function callFeature(
  deps: RouteDeps,
  asker: Asker,
  dialogue: Dialogue,
  word: string,
): Promise<Reply | undefined> {
  return (
    (await callReach(deps, asker, dialogue, word)) ??
    (await callFiles(deps, asker, dialogue, word)) ??
    (await callMembers(deps, asker, dialogue, word)) ??
    (await callPapers(deps, asker, dialogue, word)) ??
    (await callCalendar(deps, asker, dialogue, word)) ??
    (await callDesk(deps, asker, dialogue, word)) ??
    (await callQuestions(deps, asker, dialogue, word)) ??
    (await callOccasions(deps, asker, dialogue, word)) ??
    (await callSuggestions(deps, asker, dialogue, word)) ??
    (await callConsent(deps, asker, dialogue, word)) ??
    (await callMyData(deps, asker, dialogue, word))
  )
}

/** Goes on with a running step: a line for each feature that has some. Undefined for words that do not fit it. */
async function takeStep(
  deps: RouteDeps,
  asker: Asker,
  dialogue: Dialogue,
  said: Said,
): Promise<Reply | undefined> {
  switch (dialogue.step?.feature) {
    case "reach":
      return stepReach(deps, asker, dialogue, said.word)
    case "members":
      return stepMembers(deps, asker, dialogue, dialogue.step, said.word)
    case "meetings":
      return stepMeetings(deps, asker, dialogue, dialogue.step, said)
    case "broadcasts":
      return stepBroadcasts(deps, asker, dialogue, dialogue.step, said.lines)
    case "series":
      return stepSeries(deps, asker, dialogue, dialogue.step, said.typed)
    case "desk":
      return stepDesk(deps, asker, dialogue, dialogue.step, said.lines)
    case "questions":
      return stepQuestions(deps, asker, dialogue, dialogue.step, said.lines)
    case "occasions":
      return stepOccasions(deps, asker, dialogue, dialogue.step, said)
    case "mydata":
      return stepMyData(deps, asker, dialogue, dialogue.step, said)
    case "resolutions":
      return stepResolutions(deps, asker, dialogue, dialogue.step, said)
    case "suggestions":
      return stepSuggestions(deps, asker, dialogue, dialogue.step, said)
    default:
      return undefined
  }
}
