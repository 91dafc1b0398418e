import { recordRef } from "../../../core/audit.ts"
import { may, type UnitAct, unitsFollowed, unitsWhere } from "../../../core/rights.ts"
import { readMeeting } from "../../../storage/meetings.ts"
import { unitOffers } from "../../choose-unit.ts"
import { type Asker, type Dialogue, offer, type Reply, say } from "../../dialogue.ts"
import { refusePress } from "../../refuse-press.ts"
import type { MeetingsDeps, Shown } from "../deps.ts"
import type { PapersAction } from "./actions.ts"
import { askPaper, askYear, makePaper, makeYear } from "./hand-out.ts"
import { monthAsked, monthBefore, shownMonth } from "./month.ts"
import { page, paperOffer } from "./offers.ts"
import { summaryOf } from "./summary.ts"
import { showTotals } from "./totals.ts"

/** The right that each button asks for, in the unit whose papers they are. */
const NEEDS = {
  paper: "export-attendance",
  "paper-sure": "export-attendance",
  year: "export-attendance",
  "year-sure": "export-attendance",
  summary: "see-summary",
} as const satisfies Partial<Record<PapersAction["do"], UnitAct>>

/**
 * Answers folded words such as "tổng hợp tháng 11": figures of one's own unit for its officers, of all units that somebody
 * follows for them. Undefined for other words, and for everybody else.
 */
export async function callPapers(
  deps: MeetingsDeps,
  asker: Asker,
  dialogue: Dialogue,
  word: string,
): Promise<Reply | undefined> {
  const month = monthAsked(word, asker.now)
  if (month === undefined || !asker.isPrivate) return undefined
  const units = unitsWhere(asker.standing.held, "see-summary")
  const isFollower = unitsFollowed(asker.standing.held).length > 0
  if (units.length === 0 && !isFollower) return undefined
  if (month === null) return say(dialogue, deps.texts("papers-month-wrong"))
  if (units.length === 0) return pressPapers(deps, asker, dialogue, { do: "totals", from: 0 })
  if (units.length === 1 && !isFollower)
    return pressPapers(deps, asker, dialogue, { do: "summary", unit: units[0]!, month })
  const offers = await unitOffers(deps, asker, units, (unit) => ({
    feature: "papers",
    do: "summary",
    unit,
    month,
  }))
  const followed = paperOffer(deps.texts("papers-button-totals"), { do: "totals", from: 0 })
  return offer(dialogue, page(deps.texts("members-units"), [...offers, ...(isFollower ? [followed] : [])]))
}

/** Does what a button says, if the person may, now: else the button is one that nobody knows, and that is written down. */
export async function pressPapers(
  deps: MeetingsDeps,
  asker: Asker,
  dialogue: Dialogue,
  action: PapersAction,
): Promise<Reply> {
  if (asker.isPrivate && (await isAllowed(deps, asker, action))) {
    const { presented, elsewhere } = await act(deps, asker, action)
    const reply = offer(dialogue, presented)
    return elsewhere === undefined ? reply : { ...reply, elsewhere }
  }
  const subject =
    "meeting" in action
      ? recordRef("meeting", action.meeting)
      : "unit" in action
        ? recordRef("unit", action.unit)
        : "service"
  return refusePress(deps, asker, dialogue, subject, action.do)
}

async function isAllowed({ queries }: MeetingsDeps, asker: Asker, action: PapersAction): Promise<boolean> {
  const { held } = asker.standing
  if (action.do === "totals") return unitsFollowed(held).length > 0
  if ("unit" in action) return may(held, NEEDS[action.do], action.unit)
  const meeting = await readMeeting(queries, action.meeting)
  return meeting !== undefined && may(held, NEEDS[action.do], meeting.unit)
}

async function act(deps: MeetingsDeps, asker: Asker, action: PapersAction): Promise<Shown> {
  switch (action.do) {
    case "paper":
      return askPaper(deps, asker, action.paper, action.meeting)
    case "paper-sure":
      return makePaper(deps, asker, action.paper, action.meeting)
    case "year":
      return askYear(deps, asker, action.unit, action.year)
    case "year-sure":
      return makeYear(deps, asker, action.unit, action.year)
    case "totals":
      return { presented: await showTotals(deps, asker, action.from) }
    case "summary":
      return showSummary(deps, asker, action.unit, action.month)
  }
}

async function showSummary(deps: MeetingsDeps, asker: Asker, unit: number, month: string): Promise<Shown> {
  await deps.audit(asker, "data-viewed", recordRef("unit", unit), `summary:${month}`)
  const before = monthBefore(month)
  const label = deps.texts("papers-button-month", { month: shownMonth(before) })
  return {
    presented: page(await summaryOf(deps, unit, month, asker.now), [
      paperOffer(label, { do: "summary", unit, month: before }),
    ]),
  }
}
