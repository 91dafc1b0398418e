import { recordRef } from "../../core/audit.ts"
import { readOccasionWords } from "../../understand/occasion.ts"
import { type Asker, type Dialogue, offer, type Presented, type Reply, say } from "../dialogue.ts"
import type { OccasionsAction, OccasionsStep } from "./actions.ts"
import { askName, askQuestion, previewNamed, previewQuestion, sendQuestion } from "./ask.ts"
import { askDelegate, draftOf, nameDelegate } from "./delegate.ts"
import { type OccasionsDeps, page } from "./deps.ts"
import { chooseTarget, findTargets, showCalendar } from "./list.ts"
import { exportQuestions, passOn, readableOccasion, regroup, showQuestions } from "./questions.ts"
import { agreeAndFollow, askSubscribe, endAll } from "./subscribe.ts"

/** Answers folded words about public occasions; undefined for other words. */
export async function callOccasions(
  deps: OccasionsDeps,
  asker: Asker,
  dialogue: Dialogue,
  word: string,
): Promise<Reply | undefined> {
  const words = readOccasionWords(word)
  if (words === null) return undefined
  const { what, where } = words
  if (!asker.isPrivate && what !== "list") return say(dialogue, deps.texts("occasions-group"))
  if (what === "end") return offer(dialogue, await endAll(deps, asker))
  // Where nothing at all is announced the rules about receiving citizens may say when: it is a question like any other.
  if (what === "list" && (await findTargets(deps.queries, "", asker)).length === 0) return undefined
  return offer(dialogue, await choose(deps, asker, what, where))
}

function choose(
  deps: OccasionsDeps,
  asker: Asker,
  then: "list" | "subscribe",
  where: string,
): Promise<Presented> {
  return chooseTarget(deps, where, then, asker, (target) =>
    then === "list" ? showCalendar(deps, target, asker) : askSubscribe(deps, asker, target),
  )
}

/** Does what a button says. */
export async function pressOccasions(
  deps: OccasionsDeps,
  asker: Asker,
  dialogue: Dialogue,
  action: OccasionsAction,
): Promise<Reply> {
  if (action.do === "list") return offer(dialogue, await showCalendar(deps, action.target, asker))
  if (!asker.isPrivate) return say(dialogue, deps.texts("occasions-group"))
  const presented = await act(deps, asker, action)
  if (presented !== undefined) return offer(dialogue, presented)
  if ("meeting" in action) await deps.audit(asker, "refused", recordRef("meeting", action.meeting), action.do)
  return say(dialogue, deps.texts("common-button-unknown"))
}

async function act(
  deps: OccasionsDeps,
  asker: Asker,
  action: Exclude<OccasionsAction, { do: "list" }>,
): Promise<Presented | undefined> {
  switch (action.do) {
    case "subscribe":
      return askSubscribe(deps, asker, action.target)
    case "subscribe-sure":
      return agreeAndFollow(deps, asker, action.target)
    case "end":
      return endAll(deps, asker)
    case "keep-off":
      return page(deps.texts("occasions-kept-off"))
    case "ask":
      return askQuestion(deps, asker, action.meeting)
    case "name-question":
      return askName(deps, action.meeting, action.text)
    case "send-question":
      return sendQuestion(deps, asker, action)
    case "drop-question":
      return page(deps.texts("occasions-question-dropped"))
    case "delegate":
      return (await draftOf(deps, asker, action.meeting)) && askDelegate(deps, action.meeting)
    default:
      return lookAfter(deps, asker, action)
  }
}

/** What only those may do who call the unit's occasions. */
async function lookAfter(
  deps: OccasionsDeps,
  asker: Asker,
  action: Extract<OccasionsAction, { do: "questions" | "passed" } | { do: "export" }>,
): Promise<Presented | undefined> {
  const meeting = await readableOccasion(deps, asker, action.meeting)
  if (meeting === undefined) return undefined
  if (action.do === "questions") {
    await deps.audit(asker, "data-viewed", recordRef("meeting", meeting.id))
    return showQuestions(deps, meeting)
  }
  return action.do === "export"
    ? exportQuestions(deps, asker, meeting, action.format)
    : passOn(deps, asker, meeting)
}

/** Goes on with a running step. Undefined for words that do not fit it, and where the right is gone. */
export async function stepOccasions(
  deps: OccasionsDeps,
  asker: Asker,
  dialogue: Dialogue,
  step: OccasionsStep,
  { word, typed }: { readonly word: string; readonly typed: string },
): Promise<Reply | undefined> {
  if (!asker.isPrivate || readOccasionWords(word) !== null) return undefined
  if (step.do === "place") return offer(dialogue, await choose(deps, asker, step.then, word))
  const presented = await goOn(deps, asker, step, { word, typed })
  return presented && offer(dialogue, presented)
}

async function goOn(
  deps: OccasionsDeps,
  asker: Asker,
  step: Exclude<OccasionsStep, { do: "place" }>,
  { word, typed }: { readonly word: string; readonly typed: string },
): Promise<Presented | undefined> {
  const { meeting } = step
  switch (step.do) {
    case "question":
      return previewQuestion(deps, asker, meeting, typed)
    case "question-name":
      return previewNamed(deps, meeting, step.text, typed)
    case "group": {
      const occasion = await readableOccasion(deps, asker, meeting)
      return occasion && regroup(deps, occasion, word)
    }
    case "delegate":
      return (await draftOf(deps, asker, meeting)) && nameDelegate(deps, asker, meeting, typed)
  }
}
