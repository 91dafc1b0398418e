import { type Reference, recordRef } from "../../core/audit.ts"
import { may } from "../../core/rights.ts"
import { readMeeting } from "../../storage/meetings.ts"
import { markFinished } from "../../storage/reminded.ts"
import { readLead } from "../../understand/lead.ts"
import { type Asker, type Dialogue, offer, type Presented, type Reply } from "../dialogue.ts"
import { refusePress } from "../refuse-press.ts"
import type { RemindersAction } from "./actions.ts"
import { finishPressed } from "./after.ts"
import { page, type RemindersDeps } from "./deps.ts"
import { nudgePressed } from "./missing.ts"
import { chooseLead, showOwn, turnMine } from "./own.ts"
import { callMissing, hush, showUnit, turnKind, turnNudge } from "./unit.ts"

const WORDS = /^(?:nhac hop(?: cua toi)?|nhac (?:toi|nho)|cai dat nhac|\/nhachop)$/

/** Takes typed words about one's own reminders. Undefined for other words, and for whoever is on no list. */
export async function callReminders(
  deps: RemindersDeps,
  asker: Asker,
  dialogue: Dialogue,
  { word, typed }: { readonly word: string; readonly typed: string },
): Promise<Reply | undefined> {
  const person = asker.standing.person
  if (!asker.isPrivate || person === null) return undefined
  const said = WORDS.test(word) ? ({ less: true } as const) : readLead(typed)
  if (said === null) return undefined
  if ("less" in said) return offer(dialogue, await showOwn(deps, asker, person.id))
  return offer(dialogue, await chooseLead(deps, asker, person.id, "none" in said ? null : said.minutes))
}

/** Presses a button whose id is good for days. Undefined for other buttons. */
export async function pressReminder(
  deps: RemindersDeps,
  asker: Asker,
  dialogue: Dialogue,
  id: string,
): Promise<Reply | undefined> {
  const pressed = nudgePressed(id) ?? finishPressed(id)
  return pressed === undefined ? undefined : pressReminders(deps, asker, dialogue, pressed)
}

/** Does what a button says, if the person may, now: else the button is one that nobody knows, and that is written down. */
export async function pressReminders(
  deps: RemindersDeps,
  asker: Asker,
  dialogue: Dialogue,
  action: RemindersAction,
): Promise<Reply> {
  if (asker.isPrivate && asker.standing.person !== null && (await isAllowed(deps, asker, action)))
    return offer(dialogue, await act(deps, asker, asker.standing.person.id, action))
  return refusePress(deps, asker, dialogue, subjectOf(action), action.do)
}

function subjectOf(action: RemindersAction): Reference {
  if ("unit" in action) return recordRef("unit", action.unit)
  return "meeting" in action ? recordRef("meeting", action.meeting) : "service"
}

async function isAllowed(
  { queries }: RemindersDeps,
  asker: Asker,
  action: RemindersAction,
): Promise<boolean> {
  const { held } = asker.standing
  if (action.do === "finish") {
    const meeting = await readMeeting(queries, action.meeting)
    return meeting !== undefined && may(held, "take-roll", meeting.unit)
  }
  if ("unit" in action) return may(held, action.do === "call" ? "call-meeting" : "set-reminders", action.unit)
  return true
}

async function act(
  deps: RemindersDeps,
  asker: Asker,
  person: number,
  action: RemindersAction,
): Promise<Presented> {
  switch (action.do) {
    case "mine":
      return showOwn(deps, asker, person)
    case "no-lead":
      return chooseLead(deps, asker, person, null)
    case "turn-mine":
      return turnMine(deps, asker, person, action.kind)
    case "unit":
      return showUnit(deps, asker, action.unit)
    case "turn-kind":
      return turnKind(deps, asker, action.unit, action.kind)
    case "turn-nudge":
      return turnNudge(deps, asker, action.unit, action.what)
    case "call":
      return callMissing(deps, asker, action.unit, action.what)
    case "hush":
      return hush(deps, asker, action.unit, action.what)
    case "finish":
      await markFinished(deps.queries, action.meeting, asker.now)
      return page(deps.texts("reminders-finished"))
  }
}
