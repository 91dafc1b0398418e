import { recordRef } from "../../core/audit.ts"
import { may, type UnitAct } from "../../core/rights.ts"
import { fold } from "../../core/text.ts"
import { asDesk } from "../../storage/cases/as-desk.ts"
import { type Case, readCase, readCaseByCode } from "../../storage/cases/cases.ts"
import { type Asker, type Dialogue, offer, type Presented, type Reply } from "../dialogue.ts"
import { refusePress } from "../refuse-press.ts"
import {
  codeOf,
  type DeskAction,
  type DeskCaseAction,
  type DeskCaseStep,
  type DeskStep,
  WAITING_WORDS,
  WORDS,
} from "./actions.ts"
import { accept, preview, send } from "./decide.ts"
import { type DeskDeps, mayWith } from "./deps.ts"
import { FIGURES, openFigures, sendFigures, showFigures } from "./figures/show.ts"
import { askCategory, askNote, askOfficer, give, setCategory, takeNote } from "./inside.ts"
import { openDesk, showList } from "./list.ts"
import { askMain, merge, previewMerge, previewMergeWith, unmerge } from "./merge.ts"
import { askWhy, showContact, showSealed } from "./opened.ts"
import { askUnit, passTo } from "./pass.ts"
import { sendPhoto } from "./photos.ts"
import { beginPublic, changePart, takePart } from "./publish.ts"
import { approvePublic, filePublic, listWaiting, showPublication, takeDown } from "./publish-approve.ts"
import { askRedirect, redirect } from "./redirect.ts"
import type { Draft } from "./sealed.ts"
import { openCase } from "./sealed.ts"
import { openSettings, pressSettings, SETTINGS, takeSettings } from "./settings-chat.ts"
import { showAside, showCase, showMore } from "./show.ts"
import {
  askAnswer,
  askEvidence,
  askOutside,
  askQuestion,
  askReason,
  askRefusal,
  showTemplate,
  showTemplates,
  takeRest,
  takeWords,
} from "./words.ts"

/** Nothing of what the desk is shown or writes stays where chats are. */
function shown(dialogue: Dialogue, presented: Presented): Reply {
  return { ...offer(dialogue, presented), isUnkept: true }
}

/** Answers folded words of the desk, and codes of cases that the person handles. Undefined for other words and people. */
export async function callDesk(
  deps: DeskDeps,
  asker: Asker,
  dialogue: Dialogue,
  word: string,
): Promise<Reply | undefined> {
  if (!asker.isPrivate || asker.standing.person === null) return undefined
  if (WORDS.test(word)) {
    const presented = await openDesk(deps, asker)
    return presented && shown(dialogue, presented)
  }
  if (WAITING_WORDS.test(word)) {
    const presented = await listWaiting(deps, asker)
    return presented && shown(dialogue, presented)
  }
  if (SETTINGS.test(word)) {
    const presented = await openSettings(deps, asker)
    return presented && shown(dialogue, presented)
  }
  const figures = FIGURES.exec(word)
  if (figures !== null) {
    const presented = await openFigures(deps, asker, figures[1]!)
    return presented && shown(dialogue, presented)
  }
  const code = codeOf(word)
  if (code === undefined) return undefined
  const one = await asDesk(deps.queries, (desk) => readCaseByCode(desk, code))
  if (one === undefined || !mayWith(asker, "handle-cases", one)) return undefined
  return shown(dialogue, await showCase(deps, asker, one.id))
}

/** The right that an act asks for, in the unit that works on the case or in the one that took it in. */
function needs(what: DeskCaseAction["do"] | DeskCaseStep["do"]): UnitAct {
  if (what === "contact") return "open-contact"
  if (what === "publish-approve") return "approve-publication"
  return what === "sealed" ? "open-sealed" : "handle-cases"
}

/** Does what a button says, if the person may, now. */
export async function pressDesk(
  deps: DeskDeps,
  asker: Asker,
  dialogue: Dialogue,
  action: DeskAction,
): Promise<Reply> {
  const presented =
    asker.isPrivate && asker.standing.person !== null ? await act(deps, asker, action) : undefined
  if (presented !== undefined) return shown(dialogue, presented)
  // The journal must not join a case to an account that no list knows.
  const isKnown = "case" in action && asker.standing.person !== null
  const subject = isKnown ? recordRef("case", openCase(deps.keys, action.case)) : "service"
  return refusePress(deps, asker, dialogue, subject, action.do)
}

async function act(deps: DeskDeps, asker: Asker, action: DeskAction): Promise<Presented | undefined> {
  if (action.do === "open") return openDesk(deps, asker)
  if (action.do === "list")
    return may(asker.standing.held, "handle-cases", action.unit)
      ? showList(deps, asker, action.unit, action.from)
      : undefined
  if (action.do === "figures") {
    const { unit, from, until } = action
    return showFigures(deps, asker, unit, { from, until })
  }
  if (action.do === "export-figures") return sendFigures(deps, asker, action)
  if (!("case" in action)) return pressSettings(deps, asker, action)
  const one = await caseFor(deps, asker, action)
  return one && actOn(deps, asker, one, action)
}

/** The case that is meant, for whoever may do this with it. */
async function caseFor(
  { queries, keys }: DeskDeps,
  asker: Asker,
  {
    do: what,
    case: sealed,
  }: { readonly do: DeskCaseAction["do"] | DeskCaseStep["do"]; readonly case: string },
): Promise<Case | undefined> {
  const one = await asDesk(queries, (desk) => readCase(desk, openCase(keys, sealed)))
  return one !== undefined && mayWith(asker, needs(what), one) ? one : undefined
}

async function actOn(deps: DeskDeps, asker: Asker, one: Case, action: DeskCaseAction): Promise<Presented> {
  switch (action.do) {
    case "show":
      return showCase(deps, asker, one.id)
    case "more":
      return showMore(deps, asker, one)
    case "aside":
      return showAside(deps, one)
    case "photo":
      return sendPhoto(deps, asker, one, action.number)
    case "accept":
      return accept(deps, asker, one)
    case "ask":
      return askQuestion(deps, one)
    case "pass":
      return askUnit(deps, asker, one)
    case "pass-to":
      return passTo(deps, asker, one, action.to)
    case "outside":
      return askOutside(deps, one)
    case "answer":
      return askAnswer(deps, one)
    case "templates":
      return showTemplates(deps, one)
    case "template":
      return showTemplate(deps, one, action.number)
    case "evidence":
      return askEvidence(deps, one, action.draft)
    case "refuse":
      return askReason(deps, one)
    case "refuse-for":
      return askRefusal(deps, one, action.reason)
    case "send":
      return send(deps, asker, one, action.draft)
    case "categories":
      return askCategory(deps, one)
    case "category":
      return setCategory(deps, asker, one, action.category)
    case "officers":
      return askOfficer(deps, asker, one)
    case "take":
      return give(deps, asker, one, asker.standing.person!.id)
    case "give":
      return give(deps, asker, one, action.person)
    case "note":
      return askNote(deps, one)
    case "publish":
      return showPublication(deps, asker, one)
    case "publish-write":
      return beginPublic(deps, one)
    case "publish-part":
      return changePart(deps, one, action.draft, action.part)
    case "publish-file":
      return filePublic(deps, asker, one, action.draft)
    case "publish-approve":
      return approvePublic(deps, asker, one, action.draft)
    case "publish-down":
      return takeDown(deps, asker, one)
    case "merge":
      return askMain(deps, asker, one)
    case "merge-with":
      return previewMergeWith(deps, asker, one, action.into)
    case "merge-sure":
      return merge(deps, asker, one, action.into)
    case "unmerge":
      return unmerge(deps, asker, one)
    case "redirect":
      return askRedirect(deps, one)
    case "redirect-sure":
      return redirect(deps, asker, one)
    case "contact":
    case "sealed":
      return askWhy(deps, one, action.do)
  }
}

/** Goes on with a running step. Undefined where the right is gone, and for whoever asks for the desk again. */
export async function stepDesk(
  deps: DeskDeps,
  asker: Asker,
  dialogue: Dialogue,
  step: DeskStep,
  written: string,
): Promise<Reply | undefined> {
  if (!asker.isPrivate || isCall(fold(written))) return undefined
  if (!("case" in step)) {
    const presented = await takeSettings(deps, asker, step, written.trim())
    return presented && shown(dialogue, presented)
  }
  const one = await caseFor(deps, asker, step)
  if (one === undefined) return undefined
  const taken = await take(deps, asker, one, step, written.trim())
  return shown(dialogue, "to" in taken ? await preview(deps, asker, one, taken) : taken)
}

/** Words that open something of the desk, whatever was asked. */
function isCall(word: string): boolean {
  return WORDS.test(word) || FIGURES.test(word) || SETTINGS.test(word)
}

async function take(
  deps: DeskDeps,
  asker: Asker,
  one: Case,
  step: DeskCaseStep,
  written: string,
): Promise<Presented | Draft> {
  switch (step.do) {
    case "note":
      return takeNote(deps, asker, one, written)
    case "merge":
      return previewMerge(deps, asker, one, written)
    case "publish":
      return takePart(deps, one, step, written)
    case "contact":
      return showContact(deps, asker, one, written)
    case "sealed":
      return showSealed(deps, asker, one, written)
    case "evidence":
    case "where":
      return takeRest(deps, one, step, written)
    default:
      return takeWords(deps, one, step, written)
  }
}
