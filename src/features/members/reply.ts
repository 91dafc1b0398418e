import { recordRef } from "../../core/audit.ts"
import type { Incoming } from "../../core/channel.ts"
import { AppError } from "../../core/errors.ts"
import { explain } from "../../core/explain.ts"
import { may, type UnitAct, unitsWhere } from "../../core/rights.ts"
import { readRosterFile } from "../../roster/index.ts"
import { takeReceived } from "../../storage/received-files.ts"
import { unitOfImport } from "../../storage/roster-imports.ts"
import { type Asker, type Dialogue, offer, type Presented, type Reply, say } from "../dialogue.ts"
import { refusePress } from "../refuse-press.ts"
import { type MembersAction, type MembersStep, WAITING_WORDS, WORDS } from "./actions.ts"
import { askForList, bringsAs, giveTemplate, previewList, unitBrought } from "./bring.ts"
import { invitationIn } from "./code.ts"
import type { MembersDeps, Shown } from "./deps.ts"
import { askExport, exportList, printUnlinked } from "./files.ts"
import { askSuccessor, decideHandover, findSuccessor, requestHandover } from "./handover.ts"
import { inviteOne } from "./invite.ts"
import { decide, showWaiting, typeInvitation } from "./join.ts"
import {
  askRemoval,
  askWhom,
  changeOffice,
  findPeople,
  removePerson,
  showOffices,
  showPerson,
  showPhone,
} from "./person.ts"
import { showUnit, showUnits, showUnlinked } from "./unit.ts"
import { askUndo, dropImport, undoImport, writeImport } from "./write.ts"

/** The right that each button asks for, in the unit that it names. */
const NEEDS: Readonly<Record<Extract<MembersAction, { unit: number }>["do"], UnitAct>> = {
  unit: "see-totals",
  unlinked: "invite",
  slips: "invite",
  find: "see-list",
  person: "see-list",
  phone: "see-phones",
  invite: "invite",
  offices: "give-roles",
  give: "give-roles",
  end: "give-roles",
  remove: "remove-person",
  "remove-sure": "remove-person",
  bring: "bring-list",
  template: "bring-list",
  export: "export-list",
  "export-sure": "export-list",
  handover: "request-handover",
  "handover-to": "request-handover",
  "handover-agree": "agree-handover",
  "handover-refuse": "agree-handover",
}

/**
 * Answers folded words about a unit's people, and invitation codes. Undefined for other words, and for everybody who
 * may do nothing with them: to them these words are a question like any other.
 */
export async function callMembers(
  deps: MembersDeps,
  asker: Asker,
  dialogue: Dialogue,
  word: string,
): Promise<Reply | undefined> {
  const code = invitationIn(word)
  if (code !== undefined) {
    if (!asker.isPrivate) return say(dialogue, deps.texts("reach-group"))
    return show(dialogue, await typeInvitation(deps, asker, code))
  }
  const isList = WORDS.test(word)
  if (!asker.isPrivate || !(isList || WAITING_WORDS.test(word))) return undefined
  const act = isList ? "see-totals" : "approve-link"
  if (unitsWhere(asker.standing.held, act).length === 0) {
    if (asker.standing.person !== null) {
      await deps.audit(asker, "refused", recordRef("person", asker.standing.person.id), act)
    }
    return undefined
  }
  return show(dialogue, isList ? { presented: await showUnits(deps, asker) } : await showWaiting(deps, asker))
}

/** Does what a button says, if the person may, now: else the button is one that nobody knows, and that is written down. */
export async function pressMembers(
  deps: MembersDeps,
  asker: Asker,
  dialogue: Dialogue,
  action: MembersAction,
): Promise<Reply> {
  const shown = asker.isPrivate && isAllowed(asker, action) ? await act(deps, asker, action) : undefined
  if (shown !== undefined) return show(dialogue, shown)
  const subject = "unit" in action ? recordRef("unit", action.unit) : "service"
  return refusePress(deps, asker, dialogue, subject, action.do)
}

/** Goes on with a running step. Undefined for words that do not fit it, and where the right is gone. */
export async function stepMembers(
  deps: MembersDeps,
  asker: Asker,
  dialogue: Dialogue,
  step: MembersStep,
  typed: string,
): Promise<Reply | undefined> {
  // Whoever asks for the list again has left the step.
  if (!asker.isPrivate || WORDS.test(typed) || WAITING_WORDS.test(typed) || !isAllowed(asker, step))
    return undefined
  const presented =
    step.do === "find"
      ? await findPeople(deps, asker, step.unit, typed)
      : await findSuccessor(deps, asker, step.unit, typed)
  return show(dialogue, { presented })
}

function isAllowed(asker: Asker, action: MembersAction | MembersStep): boolean {
  if (!("unit" in action)) return true
  return may(asker.standing.held, NEEDS[action.do], action.unit)
}

const IMPORTS = { write: writeImport, drop: dropImport, undo: askUndo, "undo-sure": undoImport } as const

async function maySettle({ queries }: MembersDeps, asker: Asker, id: number): Promise<boolean> {
  const unit = await unitOfImport(queries, id)
  return unit !== undefined && bringsAs(asker, unit).may
}

/** A file was brought by a link that was made here. Silence where the right is gone meanwhile. */
export async function takeBrought(
  deps: MembersDeps,
  asker: Asker,
  dialogue: Dialogue,
  brought: NonNullable<Incoming["brought"]>,
): Promise<Reply | undefined> {
  const unit = unitBrought(brought.purpose)
  if (unit === undefined) return undefined
  const file = await takeReceived(deps.queries, brought.file)
  const { may: isAllowedNow, mayGive } = bringsAs(asker, unit)
  if (!isAllowedNow || file === undefined) {
    return refusePress(deps, asker, dialogue, recordRef("unit", unit), "bring")
  }
  try {
    const reading = await readRosterFile(file.bytes, file.name)
    return offer(dialogue, await previewList(deps, asker, { unit, file: file.name, reading, mayGive }))
  } catch (error) {
    if (error instanceof AppError) return say(dialogue, explain(deps.texts, error))
    throw error
  }
}

/** Undefined where only the record itself can tell that the person may not. */
async function act(deps: MembersDeps, asker: Asker, action: MembersAction): Promise<Shown | undefined> {
  const only = (presented: Presented): Shown => ({ presented })
  switch (action.do) {
    case "units":
      return unitsWhere(asker.standing.held, "see-totals").length === 0
        ? undefined
        : only(await showUnits(deps, asker))
    case "waiting":
      return unitsWhere(asker.standing.held, "approve-link").length === 0
        ? undefined
        : showWaiting(deps, asker)
    case "bring":
      return only(await askForList(deps, asker, action.unit))
    case "template":
      return only(await giveTemplate(deps, asker))
    case "slips":
      return only(await printUnlinked(deps, asker, action.unit))
    case "export":
      return only(await askExport(deps, asker, action.unit))
    case "export-sure":
      return exportList(deps, asker, action.unit)
    case "write":
    case "drop":
    case "undo":
    case "undo-sure":
      return (await maySettle(deps, asker, action.import))
        ? only(await IMPORTS[action.do](deps, asker, action.import))
        : undefined
    case "unlinked":
      return only(await showUnlinked(deps, asker, action.unit))
    case "unit":
      return only(await showUnit(deps, asker, action.unit))
    case "find":
      return only(askWhom(deps, action.unit))
    case "person":
      return only(await showPerson(deps, asker, action.unit, action.person))
    case "phone":
      return only(await showPhone(deps, asker, action.unit, action.person))
    case "invite":
      return only(await inviteOne(deps, asker, action.unit, action.person))
    case "offices":
      return only(await showOffices(deps, action.unit, action.person))
    case "give":
    case "end":
      return only(await changeOffice(deps, asker, action))
    case "remove":
      return only(await askRemoval(deps, action.unit, action.person))
    case "remove-sure":
      return only(await removePerson(deps, asker, action.unit, action.person))
    case "approve":
    case "refuse":
      return decide(deps, asker, action)
    case "handover":
      return only(askSuccessor(deps, action.unit))
    case "handover-to":
      return requestHandover(deps, asker, action.unit, action.person)
    case "handover-agree":
    case "handover-refuse":
      return decideHandover(deps, asker, action.unit, action.do)
  }
}

function show(dialogue: Dialogue, { presented, elsewhere }: Shown): Reply {
  const reply = offer(dialogue, presented)
  return elsewhere === undefined ? reply : { ...reply, elsewhere }
}
