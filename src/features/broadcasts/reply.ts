import { recordRef } from "../../core/audit.ts"
import { may, unitsWhere } from "../../core/rights.ts"
import { fold } from "../../core/text.ts"
import {
  type Broadcast,
  changeBroadcast,
  readBroadcast,
  setDocument,
  setUnits,
  unitsOfBroadcast,
} from "../../storage/broadcasts.ts"
import { type Asker, type Dialogue, offer, type Presented, type Reply, say } from "../dialogue.ts"
import { refusePress } from "../refuse-press.ts"
import {
  type BroadcastsAction,
  type BroadcastsStep,
  POLL_WORDS,
  READ_WORDS,
  SENTENCE,
  WORDS,
} from "./actions.ts"
import { type BroadcastsDeps, page } from "./deps.ts"
import { fillIn } from "./draft/fill.ts"
import { askUnits, showPeople } from "./draft/people.ts"
import { askFor, showDraft, showMore } from "./draft/preview.ts"
import { drop, send, undo } from "./draft/send.ts"
import { receiverPressed } from "./message.ts"
import { begin, beginWith, open, showUnit } from "./open.ts"
import { vote } from "./poll/vote.ts"
import { nudge } from "./report/nudge.ts"
import { confirmRead, readInWords } from "./report/read.ts"
import { showPhones, showReport, showResult } from "./report/report.ts"

/**
 * Takes typed words as the beginning of a notice or poll, or as a receiver's word that they have read. `written` keeps
 * the lines. Undefined for other words, in a group, and for everybody who may not: to them these are a question.
 */
export async function callBroadcasts(
  deps: BroadcastsDeps,
  asker: Asker,
  dialogue: Dialogue,
  { word, written }: { readonly word: string; readonly written: string },
): Promise<Reply | undefined> {
  if (!asker.isPrivate || asker.standing.person === null) return undefined
  const presented = await called(deps, asker, word, written)
  return presented === undefined ? undefined : offer(dialogue, presented)
}

async function called(
  deps: BroadcastsDeps,
  asker: Asker,
  word: string,
  written: string,
): Promise<Presented | undefined> {
  if (WORDS.test(word)) return open(deps, asker)
  if (POLL_WORDS.test(word)) return beginWith(deps, asker, "poll", "")
  if (READ_WORDS.test(word)) return readInWords(deps, asker)
  const content = SENTENCE.exec(written)?.[1]?.trim()
  return content === undefined ? undefined : beginWith(deps, asker, "notice", content)
}

/** Presses a button under what was sent, whose id is good for weeks. Undefined for other buttons. */
export async function pressReceived(
  deps: BroadcastsDeps,
  asker: Asker,
  dialogue: Dialogue,
  id: string,
): Promise<Reply | undefined> {
  const pressed = receiverPressed(id)
  return pressed === undefined ? undefined : pressBroadcasts(deps, asker, dialogue, pressed)
}

/** Does what a button says, if the person may, now: else the button is one that nobody knows, and that is written down. */
export async function pressBroadcasts(
  deps: BroadcastsDeps,
  asker: Asker,
  dialogue: Dialogue,
  action: BroadcastsAction,
): Promise<Reply> {
  if (action.do === "vote" && asker.isPrivate) {
    const said = await vote(deps, asker, action.broadcast, action.option)
    // Who chose what stands nowhere else: neither the press nor this answer is kept.
    if (said !== undefined) return { ...say(dialogue, said), isUnkept: true }
  }
  const presented =
    asker.isPrivate && (await isAllowed(deps, asker, action)) ? await act(deps, asker, action) : undefined
  if (presented !== undefined) return offer(dialogue, presented)
  const subject = "broadcast" in action ? recordRef("broadcast", action.broadcast) : "service"
  return refusePress(deps, asker, dialogue, subject, action.do)
}

/** Goes on with a running step. Undefined where the right is gone. */
export async function stepBroadcasts(
  deps: BroadcastsDeps,
  asker: Asker,
  dialogue: Dialogue,
  step: BroadcastsStep,
  written: string,
): Promise<Reply | undefined> {
  const word = fold(written)
  // Whoever asks for notices again has left the step.
  if (!asker.isPrivate || WORDS.test(word) || POLL_WORDS.test(word)) return undefined
  const draft = await readBroadcast(deps.queries, step.broadcast)
  if (draft === undefined || !may(asker.standing.held, "send-notice", draft.unit)) return undefined
  return offer(dialogue, await fillIn(deps, asker, step, written))
}

async function isAllowed(
  { queries }: BroadcastsDeps,
  { standing }: Asker,
  action: BroadcastsAction,
): Promise<boolean> {
  const can = (unit: number) => may(standing.held, "send-notice", unit)
  // Asked of the record itself.
  if (action.do === "open" || action.do === "read") return standing.person !== null
  if (action.do === "vote") return false
  if ("unit" in action && !can(action.unit)) return false
  if (!("broadcast" in action)) return true
  const broadcast = await readBroadcast(queries, action.broadcast)
  if (broadcast === undefined) return false
  if (can(broadcast.unit)) return true
  // Officers of a unit to whose people it was sent see how it stands there.
  const isSeen = (action.do === "report" || action.do === "phones") && broadcast.state !== "draft"
  return isSeen && (await unitsOfBroadcast(queries, broadcast.id)).some(can)
}

async function act(
  deps: BroadcastsDeps,
  asker: Asker,
  action: BroadcastsAction,
): Promise<Presented | undefined> {
  const { queries } = deps
  switch (action.do) {
    case "open":
      return unitsWhere(asker.standing.held, "send-notice").length === 0 ? undefined : open(deps, asker)
    case "unit":
      return showUnit(deps, asker, action.unit)
    case "new":
      return begin(deps, asker, action.unit, action.kind)
    case "read":
      return confirmRead(deps, asker, action.broadcast)
    case "vote":
      return undefined
    case "report":
      return showReport(deps, asker, action.broadcast)
    case "phones":
      return showPhones(deps, asker, action.broadcast)
    case "nudge":
      return nudge(deps, asker, action.broadcast)
    case "result":
      return showResult(deps, asker, action.broadcast)
    case "undo":
      return undo(deps, asker, action.broadcast)
    default: {
      const draft = (await readBroadcast(queries, action.broadcast))!
      return draft.state === "draft"
        ? actOnDraft(deps, asker, draft, action)
        : page(deps.texts("broadcasts-gone"))
    }
  }
}

type DraftAction = Exclude<
  BroadcastsAction,
  { do: "open" | "unit" | "new" | "read" | "vote" | "report" | "phones" | "nudge" | "result" | "undo" }
>

async function actOnDraft(
  deps: BroadcastsDeps,
  asker: Asker,
  draft: Broadcast,
  action: DraftAction,
): Promise<Presented> {
  const { queries } = deps
  const { id } = draft
  switch (action.do) {
    case "send":
      return send(deps, asker, id)
    case "drop":
      return drop(deps, id)
    case "preview":
      return showDraft(deps, asker, id)
    case "people":
      return showPeople(deps, asker, id)
    case "more":
      return showMore(deps, id)
    case "set-units":
      return askUnits(deps, asker, id)
    case "set-content":
      return askFor(deps, draft, "content")
    case "set-options":
      return askFor(deps, draft, "options")
    case "set-ends":
      return askFor(deps, draft, "ends")
    case "set-document":
      return askFor(deps, draft, "document")
    case "no-document":
      await setDocument(queries, id, null)
      return showDraft(deps, asker, id)
    case "document":
      await setDocument(queries, id, action.document)
      return showDraft(deps, asker, id)
    case "to":
      await changeBroadcast(queries, id, { sentTo: action.to })
      return showDraft(deps, asker, id)
    case "in-name-of":
      await changeBroadcast(queries, id, { unit: action.unit })
      await setUnits(queries, id, [action.unit])
      return showDraft(deps, asker, id)
    case "reading":
      await changeBroadcast(queries, id, { asksReading: action.on })
      return showDraft(deps, asker, id)
    case "group":
      await changeBroadcast(queries, id, { toGroup: action.on })
      return showDraft(deps, asker, id)
    case "publish":
      await changeBroadcast(queries, id, { tellsResult: action.on })
      return showDraft(deps, asker, id)
  }
}
