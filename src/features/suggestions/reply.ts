import { cleanInput, fold } from "../../core/text.ts"
import { type ReplyDeps, replyToQuestion } from "../ask/reply.ts"
import {
  type Asker,
  type Dialogue,
  offer,
  type Presented,
  type Reply,
  say,
  withoutWords,
} from "../dialogue.ts"
import type { SuggestionsAction, SuggestionsStep } from "./actions.ts"
import type { SuggestionsDeps } from "./deps.ts"
import { pressIntake, typeIntake } from "./intake/act.ts"
import { begin } from "./intake/begin.ts"
import { draftOf, dropDraft, goneDraft } from "./intake/draft.ts"
import { hearFree } from "./intake/hear.ts"
import { askAdd, takeAdded } from "./mine/add.ts"
import { showStatus } from "./mine/code.ts"
import { askUnsolved, askWithdraw, solved, takeUnsolved, withdraw } from "./mine/end.ts"
import { showMine } from "./mine/list.ts"
import { showOwn } from "./mine/show.ts"
import { addTyped, offerAdding, offerMore } from "./mine/typed.ts"
import { unpublish } from "./mine/unpublish.ts"
import { caseAsked, newsButtonIn } from "./news-buttons.ts"
import { agreeToFollow, follow, unfollow } from "./public/follow.ts"
import { askPublicCategory, showPublicList, takeAsked } from "./public/list.ts"
import { showPublic } from "./public/show.ts"
import { codeIn, isSuggestionsWord, wantsPublic, wantsToSend } from "./words.ts"

export type { SuggestionsDeps } from "./deps.ts"

/** Answers folded words about suggestions, and codes of cases; undefined for other words. */
export async function callSuggestions(
  deps: SuggestionsDeps,
  asker: Asker,
  dialogue: Dialogue,
  word: string,
): Promise<Reply | undefined> {
  if (!isSuggestionsWord(word)) return undefined
  if (!asker.isPrivate) return inGroup(deps, dialogue)
  const code = codeIn(word)
  if (code !== undefined) return offer(dialogue, await showStatus(deps, asker, code))
  if (wantsPublic(word)) return offer(dialogue, await showPublicList(deps, asker))
  return offer(dialogue, wantsToSend(word) ? await begin(deps, asker) : await showMine(deps, asker, 0))
}

/** A button below news, which is good for days; undefined for other buttons. */
export async function pressCaseNews(
  deps: SuggestionsDeps,
  asker: Asker,
  dialogue: Dialogue,
  id: string,
): Promise<Reply | undefined> {
  const button = newsButtonIn(id)
  if (button === undefined) return undefined
  if (!asker.isPrivate) return inGroup(deps, dialogue)
  const { act: wanted, token } = button
  return offer(dialogue, await act(deps, asker, { do: wanted === "open" ? "show" : wanted, token }))
}

/** Does what a button says. */
export async function pressSuggestions(
  deps: SuggestionsDeps & ReplyDeps,
  asker: Asker,
  dialogue: Dialogue,
  action: SuggestionsAction,
): Promise<Reply> {
  if (!asker.isPrivate) return inGroup(deps, dialogue)
  if (action.do === "only-ask") return onlyAsk(deps, asker, dialogue)
  if (action.do === "not-added") return notAdded(deps, asker, dialogue)
  const handsOn = action.do === "send" || action.do === "add-typed"
  const said = handsOn ? cleanInput((await draftOf(deps, asker))?.text ?? "") : ""
  return offer(said === "" ? dialogue : withoutWords(dialogue, said), await act(deps, asker, action))
}

async function act(
  deps: SuggestionsDeps,
  asker: Asker,
  action: Exclude<SuggestionsAction, { do: "only-ask" | "not-added" }>,
): Promise<Presented> {
  switch (action.do) {
    case "mine":
      return showMine(deps, asker, action.from)
    case "show":
      return showOwn(deps, asker, action.token)
    case "add":
      return askAdd(deps, asker, action.token)
    case "add-typed":
      return addTyped(deps, asker, action.token)
    case "unsolved":
      return askUnsolved(deps, asker, action.token)
    case "solved":
      return solved(deps, asker, action.token)
    case "withdraw":
      return askWithdraw(deps, asker, action.token)
    case "withdraw-sure":
      return withdraw(deps, asker, action.token)
    case "unpublish":
      return unpublish(deps, asker, action.token)
    case "public":
      return showPublicList(deps, asker, action)
    case "public-categories":
      return askPublicCategory(deps)
    case "public-show":
      return showPublic(deps, asker, action.token)
    case "follow":
      return follow(deps, asker, action.token)
    case "follow-agree":
      return agreeToFollow(deps, asker, action.token)
    case "unfollow":
      return unfollow(deps, asker, action.token)
    default:
      return pressIntake(deps, asker, action)
  }
}

/** What was taken for a suggestion is a question like any other. */
async function onlyAsk(deps: SuggestionsDeps & ReplyDeps, asker: Asker, dialogue: Dialogue): Promise<Reply> {
  const draft = await draftOf(deps, asker)
  if (draft === undefined || draft.stage === "writing") return offer(dialogue, goneDraft(deps))
  await dropDraft(deps, asker)
  return replyToQuestion(deps, asker, dialogue, cleanInput(draft.text))
}

/** What was typed below a question of the office means what it would have meant without that question. */
async function notAdded(deps: SuggestionsDeps & ReplyDeps, asker: Asker, dialogue: Dialogue): Promise<Reply> {
  const draft = await draftOf(deps, asker)
  if (draft?.stage !== "offered") return offer(dialogue, goneDraft(deps))
  await dropDraft(deps, asker)
  const typed = cleanInput(draft.text)
  const presented = await hearFree(deps, asker, { word: fold(typed), lines: draft.text })
  return presented === undefined ? replyToQuestion(deps, asker, dialogue, typed) : offer(dialogue, presented)
}

/** Goes on with a running step. Undefined for words that do not fit it. */
export async function stepSuggestions(
  deps: SuggestionsDeps,
  asker: Asker,
  dialogue: Dialogue,
  step: SuggestionsStep,
  said: { readonly word: string; readonly typed: string; readonly lines: string },
): Promise<Reply | undefined> {
  if (!asker.isPrivate || isSuggestionsWord(said.word)) return undefined
  const presented = await goOn(deps, asker, step, said)
  const handsOn = step.do === "add" || step.do === "unsolved"
  return presented && offer(handsOn ? withoutWords(dialogue, said.typed) : dialogue, presented)
}

function goOn(
  deps: SuggestionsDeps,
  asker: Asker,
  step: SuggestionsStep,
  said: { readonly typed: string; readonly lines: string },
): Promise<Presented | undefined> {
  switch (step.do) {
    case "public":
      return takeAsked(deps, asker, step.category, said)
    case "add":
      return takeAdded(deps, asker, step.token, said.lines)
    case "unsolved":
      return takeUnsolved(deps, asker, step.token, said.lines)
    case "added":
    case "offered":
    case "similar":
    case "review":
    case "resume":
      return Promise.resolve(undefined)
    default:
      return typeIntake(deps, asker, step, said)
  }
}

/** Answers words that called nobody: a suggestion, or what belongs at another door. Undefined for a question. */
export async function hearSuggestion(
  deps: SuggestionsDeps,
  asker: Asker,
  dialogue: Dialogue,
  said: { readonly word: string; readonly lines: string },
): Promise<Reply | undefined> {
  if (!asker.isPrivate) return undefined
  const { step, latest } = dialogue
  const asked = caseAsked(latest)
  const added = step?.feature === "suggestions" && step.do === "added" ? step.token : undefined
  const presented =
    (asked && (await offerAdding(deps, asker, asked, said.lines))) ||
    (added && (await offerMore(deps, asker, added, said.lines))) ||
    (await hearFree(deps, asker, said))
  return presented && offer(dialogue, presented)
}

/** Everybody reads what is said there: not even a code that was typed stays. */
function inGroup({ texts }: SuggestionsDeps, dialogue: Dialogue): Reply {
  return { ...say(dialogue, texts("suggestions-group")), isUnkept: true }
}
