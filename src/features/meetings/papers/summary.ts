import { type Answer, attendanceOf, shareOf } from "../../../core/meeting.ts"
import type { Texts } from "../../../core/texts.ts"
import { meetingsBetween, type OnRoll, readCounted } from "../../../storage/attendance.ts"
import type { Meeting } from "../../../storage/meetings.ts"
import { requireUnit } from "../../../storage/units.ts"
import { shortTime } from "../deps.ts"
import { isConfirmed } from "./confirmed.ts"
import type { PaperDeps } from "./meeting-sheet.ts"
import { shownMonth, spanOf } from "./month.ts"

/** A meeting of the month, and how it stands. */
interface Counted {
  readonly meeting: Meeting
  readonly people: readonly OnRoll[]
  readonly state: "held" | "open" | "cancelled" | "coming"
}

const ANSWERS: readonly (Answer | "silent")[] = ["yes", "online", "no", "unsure", "silent"]

/** The meetings of a unit in a month ("2026-11") in figures: nobody is named, nobody is compared. */
export async function summaryOf(deps: PaperDeps, unit: number, month: string, now: Date): Promise<string> {
  const { queries, texts } = deps
  const { from, until } = spanOf(month)
  const { name } = await requireUnit(queries, unit, `${month}-28`)
  const meetings = await meetingsBetween(queries, unit, from, until)
  const counted = await readCounted(
    queries,
    meetings.map(({ id }) => id),
  )
  const all = meetings.map((meeting): Counted => {
    const people = counted.get(meeting.id)!
    return { meeting, people, state: stateOf(meeting, people, now) }
  })
  const count = (...states: Counted["state"][]) => all.filter(({ state }) => states.includes(state)).length
  const head = texts("papers-summary", {
    unit: name,
    month: shownMonth(month),
    held: count("held", "open"),
    cancelled: count("cancelled"),
  })
  const was = all.filter(({ state }) => state === "held" || state === "open")
  return [
    head,
    ...all.map((one) => lineOf(texts, one)),
    ...(count("held") > 1 ? [wholeOf(texts, all)] : []),
    ...(was.length === 0 ? [] : [answersOf(texts, was)]),
  ].join("\n")
}

function stateOf(meeting: Meeting, people: readonly OnRoll[], now: Date): Counted["state"] {
  if (meeting.state === "cancelled") return "cancelled"
  if (isConfirmed(meeting, people)) return "held"
  return meeting.startsAt! <= now ? "open" : "coming"
}

function lineOf(texts: Texts, { meeting, people, state }: Counted): string {
  const { expected, attended, percent } = attendanceOf(people)
  return texts("papers-summary-meeting", {
    time: shortTime(texts, meeting.startsAt!),
    kind: texts(`meetings-kind-${meeting.kind}`),
    state,
    expected,
    attended,
    percent: shownPercent(percent),
  })
}

function wholeOf(texts: Texts, all: readonly Counted[]): string {
  const figures = all.filter(({ state }) => state === "held").map(({ people }) => attendanceOf(people))
  const expected = figures.reduce((sum, one) => sum + one.expected, 0)
  const attended = figures.reduce((sum, one) => sum + one.attended, 0)
  return texts("papers-summary-whole", {
    expected,
    attended,
    percent: shownPercent(shareOf(attended, expected)),
  })
}

/** What people had said beforehand to the meetings that were held. */
function answersOf(texts: Texts, was: readonly Counted[]): string {
  const said = was.flatMap(({ people }) => people.map(({ answer }) => answer ?? "silent"))
  const counts = ANSWERS.map((answer) => [answer, said.filter((one) => one === answer).length] as const)
  return texts("papers-summary-answers", Object.fromEntries(counts))
}

/** "83,3", or a dash where there is none. */
export function shownPercent(percent: number | null): string {
  return percent === null ? "–" : String(percent).replace(".", ",")
}
