import { recordRef } from "../../../core/audit.ts"
import { timeAndDay } from "../../../core/calendar.ts"
import { attendanceOf } from "../../../core/meeting.ts"
import { unitsFollowed } from "../../../core/rights.ts"
import type { Texts } from "../../../core/texts.ts"
import { lastMeetings, nextMeetingTimes, type OnRoll, readCounted } from "../../../storage/attendance.ts"
import type { Meeting } from "../../../storage/meetings.ts"
import { listUnits, type Unit } from "../../../storage/units.ts"
import type { Asker, Presented } from "../../dialogue.ts"
import type { MeetingsDeps } from "../deps.ts"
import { isConfirmed } from "./confirmed.ts"
import { page, paperOffer, withOffers } from "./offers.ts"
import { shownPercent } from "./summary.ts"

/** So many units go into one message. */
const MOST_UNITS = 12
/** Of fewer people a figure says nearly who it was. */
const FEWEST = 5

/** Of each unit that somebody follows, and of those below it: the last meeting in figures, and when it meets next. */
export async function showTotals(deps: MeetingsDeps, asker: Asker, from: number): Promise<Presented> {
  const { queries, texts } = deps
  const roots = unitsFollowed(asker.standing.held)
  for (const root of roots) await deps.audit(asker, "data-viewed", recordRef("unit", root))
  const units = under(await listUnits(queries, asker.today), roots)
  const shown = units.slice(from, from + MOST_UNITS)
  const ids = shown.map(({ id }) => id)
  const last = new Map((await lastMeetings(queries, ids, asker.now)).map((one) => [one.unit, one]))
  const next = await nextMeetingTimes(queries, ids, asker.now)
  const counted = await readCounted(
    queries,
    [...last.values()].map(({ id }) => id),
  )
  const lines = shown.map(({ id, name }) => {
    const meeting = last.get(id)
    const at = next.get(id)
    return texts("papers-totals-unit", {
      unit: name,
      ...lastFacts(meeting, meeting === undefined ? [] : counted.get(meeting.id)!),
      next: at === undefined ? "none" : timeAndDay(at).date,
    })
  })
  const presented = page([headOf(texts, units.length), ...lines].join("\n\n"))
  const rest = units.length - from - MOST_UNITS
  return rest <= 0
    ? presented
    : withOffers(presented, [
        paperOffer(texts("papers-button-more-units", { count: rest }), {
          do: "totals",
          from: from + MOST_UNITS,
        }),
      ])
}

function headOf(texts: Texts, count: number): string {
  return texts("papers-totals", { count })
}

/** These units and all below them, in the order of the tree. */
function under(units: readonly Unit[], roots: readonly number[]): Unit[] {
  const inside = new Set<number>(roots)
  return units.filter(({ id, parentId }) => {
    if (parentId !== null && inside.has(parentId)) inside.add(id)
    return inside.has(id)
  })
}

function lastFacts(meeting: Meeting | undefined, people: readonly OnRoll[]) {
  const { expected, attended, percent } = attendanceOf(people)
  const hidden = { expected: "", attended: "", percent: "" }
  if (meeting === undefined) return { state: "none", last: "", ...hidden }
  const last = timeAndDay(meeting.startsAt!).date
  if (!isConfirmed(meeting, people)) return { state: "open", last, ...hidden }
  if (expected < FEWEST) return { state: "few", last, ...hidden }
  return { state: "full", last, expected, attended, percent: shownPercent(percent) }
}
