import { recordRef } from "../../core/audit.ts"
import { callRight } from "../../core/meeting.ts"
import { may, type UnitAct, unitsWhere } from "../../core/rights.ts"
import { fold } from "../../core/text.ts"
import { changeDraft, comingMeetings, lastPlace, readMeeting } from "../../storage/meetings.ts"
import { inUnit } from "../choose-unit.ts"
import { type Asker, type Dialogue, offer, type Presented, type Reply } from "../dialogue.ts"
import { refusePress } from "../refuse-press.ts"
import { CHANGE_WORDS, type MeetingsAction, type MeetingsStep, WORDS } from "./actions.ts"
import { ABOUT, showMine } from "./answer/mine.ts"
import { keepProxy, showProxy, typeProxy } from "./answer/proxy.ts"
import { type AnswerAction, answerInWords, choosePointInWords, pressAnswer } from "./answer/say.ts"
import { showPlanning, showUnitMeetings } from "./answer/unit.ts"
import { showAnswers, showPhones } from "./answer/who.ts"
import {
  askCancel,
  askChange,
  cancelCalled,
  changeCalled,
  previewChange,
  showChanges,
} from "./call/change.ts"
import { askFor, callBySentence, fillIn, newDraft, showDraft } from "./call/draft.ts"
import { dropDraft, sendCall, undoCall } from "./call/send.ts"
import { closeForCodes, openForCodes } from "./check-in/open.ts"
import { type MeetingsDeps, page } from "./deps.ts"
import { actOnDetails } from "./details/act.ts"
import { fillDetail, fillLabelled } from "./details/ask.ts"
import { renameInWords, typeName } from "./points/rename.ts"
import { showRoll } from "./roll/show.ts"
import { confirm, typeRoll } from "./roll/take.ts"
import { invitationPressed, rollPressed } from "./tell.ts"

/** The right that each button asks for, in the unit whose meeting it is. */
const NEEDS = {
  unit: "see-attendance",
  planning: "see-attendance",
  new: "call-meeting",
  "set-when": "call-meeting",
  "set-place": "call-meeting",
  "set-agenda": "call-meeting",
  "last-place": "call-meeting",
  online: "call-meeting",
  "usual-agenda": "call-meeting",
  send: "call-meeting",
  drop: "call-meeting",
  undo: "call-meeting",
  changes: "call-meeting",
  "new-when": "call-meeting",
  "new-place": "call-meeting",
  "change-sure": "call-meeting",
  cancel: "call-meeting",
  "cancel-sure": "call-meeting",
  roll: "take-roll",
  "roll-confirm": "take-roll",
  "qr-open": "take-roll",
  "qr-close": "take-roll",
  proxy: "answer-for",
  "sure-proxy": "answer-for",
  answers: "see-attendance",
  phones: "see-phones",
  draft: "call-meeting",
  details: "call-meeting",
  "more-details": "call-meeting",
  detail: "call-meeting",
  "no-detail": "call-meeting",
  "detail-sure": "call-meeting",
  "begin-rename": "call-meeting",
  rename: "call-meeting",
  "rename-sure": "call-meeting",
  kinds: "call-meeting",
  kind: "call-meeting",
  urgent: "call-meeting",
  "urgent-sure": "call-meeting",
  "not-urgent": "call-meeting",
} as const satisfies Partial<Record<MeetingsAction["do"], UnitAct>>

/** The same of running steps; the others change a draft or a meeting. */
const STEP_NEEDS: Partial<Record<MeetingsStep["do"], UnitAct>> = { roll: "take-roll", proxy: "answer-for" }

/**
 * Takes typed words as a call of a meeting, as an answer to an invitation, or as the word that opens meetings. Undefined
 * for other words, and for everybody who has nothing to do with meetings.
 */
export async function callMeetings(
  deps: MeetingsDeps,
  asker: Asker,
  dialogue: Dialogue,
  { word, typed, lines }: { readonly word: string; readonly typed: string; readonly lines: string },
): Promise<Reply | undefined> {
  if (!asker.isPrivate || asker.standing.person === null) return undefined
  const presented =
    (WORDS.test(word) ? await open(deps, asker) : undefined) ??
    (CHANGE_WORDS.test(word) ? await openToChange(deps, asker) : undefined) ??
    (WORDS.test(word) || ABOUT.test(word) ? await showMine(deps, asker) : undefined) ??
    (await renameInWords(deps, asker, typed)) ??
    (await callBySentence(deps, asker, lines)) ??
    (await answerInWords(deps, asker, typed))
  return presented === undefined ? undefined : offer(dialogue, presented)
}

/** What can be changed of the one meeting that comes; of several one is chosen. */
async function openToChange(deps: MeetingsDeps, asker: Asker): Promise<Presented | undefined> {
  const units = unitsWhere(asker.standing.held, "call-meeting")
  if (units.length === 0) return undefined
  const coming = []
  for (const unit of units)
    for (const one of await comingMeetings(deps.queries, unit, asker.now))
      if (one.state === "called" && one.startsAt! > asker.now) coming.push(one)
  return coming.length === 1 ? showChanges(deps, coming[0]!.id) : open(deps, asker)
}

/** The meetings of the unit in which somebody looks after them; of several one is chosen. */
async function open(deps: MeetingsDeps, asker: Asker): Promise<Presented | undefined> {
  const { held } = asker.standing
  const units = [...new Set([...unitsWhere(held, "see-attendance"), ...unitsWhere(held, "call-occasion")])]
  return inUnit(
    deps,
    asker,
    units,
    (unit) => showUnitMeetings(deps, asker, unit),
    (unit) => ({ feature: "meetings", do: "unit", unit }),
  )
}

/** Presses a button of an invitation or of the call to the roll, whose id is good for days. Undefined for other buttons. */
export async function pressInvitation(
  deps: MeetingsDeps,
  asker: Asker,
  dialogue: Dialogue,
  id: string,
): Promise<Reply | undefined> {
  const roll = rollPressed(id)
  if (roll !== undefined) return pressMeetings(deps, asker, dialogue, { do: "roll", meeting: roll })
  const pressed = invitationPressed(id)
  if (pressed === undefined) return undefined
  return pressMeetings(deps, asker, dialogue, { do: "answer", ...pressed })
}

/** Does what a button says, if the person may, now: else the button is one that nobody knows, and that is written down. */
export async function pressMeetings(
  deps: MeetingsDeps,
  asker: Asker,
  dialogue: Dialogue,
  action: MeetingsAction,
): Promise<Reply> {
  const presented = asker.isPrivate ? await pressed(deps, asker, action) : undefined
  if (presented !== undefined) return offer(dialogue, presented)
  const subject = "meeting" in action ? recordRef("meeting", action.meeting) : "service"
  return refusePress(deps, asker, dialogue, subject, action.do)
}

async function pressed(
  deps: MeetingsDeps,
  asker: Asker,
  action: MeetingsAction,
): Promise<Presented | undefined> {
  if (isAnswer(action)) return pressAnswer(deps, asker, action)
  return (await isAllowed(deps, asker, action)) ? act(deps, asker, action) : undefined
}

/** Goes on with a running step. Undefined where the right is gone. */
export async function stepMeetings(
  deps: MeetingsDeps,
  asker: Asker,
  dialogue: Dialogue,
  step: MeetingsStep,
  { typed, lines }: { readonly typed: string; readonly lines: string },
): Promise<Reply | undefined> {
  // Whoever asks for the meetings again has left the step.
  if (!asker.isPrivate || WORDS.test(fold(typed))) return undefined
  const { meeting } = step
  const presented =
    step.do === "point"
      ? await choosePointInWords(deps, asker, meeting, typed)
      : await goOn(deps, asker, step, { typed, lines })
  return presented === undefined ? undefined : offer(dialogue, presented)
}

async function goOn(
  deps: MeetingsDeps,
  asker: Asker,
  step: Exclude<MeetingsStep, { do: "point" }>,
  { typed, lines }: { readonly typed: string; readonly lines: string },
): Promise<Presented | undefined> {
  if (!(await mayCall(deps, asker, step.meeting, STEP_NEEDS[step.do] ?? "call-meeting"))) return undefined
  switch (step.do) {
    case "rename":
      return typeName(deps, asker, step.meeting, typed)
    case "roll":
      return typeRoll(deps, asker, step, lines)
    case "proxy":
      return typeProxy(deps, asker, step, lines)
    case "details":
      return fillLabelled(deps, asker, step.meeting, lines)
    case "detail":
      return fillDetail(deps, asker, step, lines)
    case "new-when":
    case "new-place":
      return previewChange(deps, asker, { do: step.do, meeting: step.meeting }, typed)
    default:
      return fillIn(deps, asker, { ...step, do: step.do }, step.do === "place" ? lines : typed)
  }
}

/** What invited people say for themselves. */
function isAnswer(action: MeetingsAction): action is AnswerAction {
  return ["answer", "say", "reason", "unsay", "point"].includes(action.do)
}

type OfficerAction = Exclude<MeetingsAction, AnswerAction>

async function isAllowed(deps: MeetingsDeps, asker: Asker, action: OfficerAction): Promise<boolean> {
  if (action.do === "open") return true
  if ("unit" in action)
    return (
      may(asker.standing.held, NEEDS[action.do], action.unit) ||
      (action.do === "unit" && may(asker.standing.held, "call-occasion", action.unit))
    )
  return (
    (await mayCall(deps, asker, action.meeting, NEEDS[action.do])) ||
    // Whoever looks after a public occasion sees it, without a name.
    (action.do === "answers" && (await mayCall(deps, asker, action.meeting, "call-meeting")))
  )
}

async function mayCall({ queries }: MeetingsDeps, asker: Asker, id: number, act: UnitAct): Promise<boolean> {
  const meeting = await readMeeting(queries, id)
  if (meeting === undefined) return false
  return may(asker.standing.held, act === "call-meeting" ? callRight(meeting.kind) : act, meeting.unit)
}

async function act(deps: MeetingsDeps, asker: Asker, action: OfficerAction): Promise<Presented | undefined> {
  switch (action.do) {
    case "open":
      return open(deps, asker)
    case "unit":
      return showUnitMeetings(deps, asker, action.unit)
    case "planning":
      return showPlanning(deps, asker, action.unit)
    case "changes":
      return showChanges(deps, action.meeting)
    case "new":
      return newDraft(deps, asker, action.unit)
    case "send":
      return sendCall(deps, asker, action.meeting)
    case "drop":
      return dropDraft(deps, action.meeting)
    case "undo":
      return undoCall(deps, asker, action.meeting)
    case "roll":
      return showRoll(deps, asker, action.meeting)
    case "roll-confirm":
      return confirm(deps, asker, action.meeting)
    case "qr-open":
      return openForCodes(deps, asker, action.meeting)
    case "qr-close":
      return closeForCodes(deps, asker, action.meeting)
    case "proxy":
      return showProxy(deps, asker, action.meeting)
    case "sure-proxy":
      return keepProxy(deps, asker, action.meeting, action.answers)
    case "new-when":
    case "new-place":
      return askChange(deps, action.meeting, action.do)
    case "change-sure":
      return changeCalled(deps, asker, action)
    case "cancel":
      return askCancel(deps, action.meeting)
    case "cancel-sure":
      return cancelCalled(deps, asker, action.meeting)
    case "answers":
      return showAnswers(deps, asker, action.meeting)
    case "phones":
      return showPhones(deps, asker, action.meeting)
    case "draft":
    case "details":
    case "more-details":
    case "detail":
    case "no-detail":
    case "detail-sure":
    case "begin-rename":
    case "rename":
    case "rename-sure":
    case "kinds":
    case "kind":
    case "urgent":
    case "urgent-sure":
    case "not-urgent":
      return actOnDetails(deps, asker, action)
    default:
      return changePart(deps, asker, action.do, action.meeting)
  }
}

/** Fills a part of a draft by a button, or asks for it again. */
async function changePart(
  deps: MeetingsDeps,
  asker: Asker,
  part: "set-when" | "set-place" | "set-agenda" | "last-place" | "online" | "usual-agenda",
  id: number,
): Promise<Presented> {
  const { queries, texts } = deps
  const draft = await readMeeting(queries, id)
  if (draft === undefined || draft.state !== "draft") return page(texts("meetings-gone"))
  if (part === "set-when") return askFor(deps, draft, "when")
  if (part === "set-place") return askFor(deps, draft, "place")
  if (part === "set-agenda") return askFor(deps, draft, "agenda")
  if (part === "online") await changeDraft(queries, id, { isOnline: true })
  if (part === "usual-agenda")
    await changeDraft(queries, id, { agenda: texts(`meetings-agenda-${draft.kind}`) })
  if (part === "last-place") {
    const place = await lastPlace(queries, draft.unit, draft.kind)
    if (place !== undefined) await changeDraft(queries, id, { place })
  }
  return showDraft(deps, asker, id)
}
