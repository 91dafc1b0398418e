import { recordRef } from "../../../core/audit.ts"
import { attendanceOf, PRESENCES, voteBase } from "../../../core/meeting.ts"
import { closeCheckIn } from "../../../storage/check-ins.ts"
import { readMeetingPeople } from "../../../storage/meeting-people.ts"
import { placeAtPoint, readPoints } from "../../../storage/meeting-points.ts"
import { readMeeting } from "../../../storage/meetings.ts"
import { confirmRoll, prefillRoll, setPresence } from "../../../storage/roll.ts"
import { readPoint, readPointRoll } from "../../../understand/points.ts"
import type { Asker, Presented } from "../../dialogue.ts"
import { type MeetingsDeps, page, shortTime } from "../deps.ts"
import { offersOfMeeting, withOffers } from "../papers/offers.ts"
import { pointFigures } from "../points/count.ts"
import { applyRoll, missingNumber } from "./apply.ts"
import { isRollTime, PAGE_LINES, showRoll, showRollNews } from "./show.ts"

/**
 * Takes typed words such as "3 vắng có lý do; 4, 5 muộn" or "có mặt hết trừ 7". Behind "điểm 2:" they also say where those
 * people were; alone "điểm 2" shows its people.
 */
export async function typeRoll(
  deps: MeetingsDeps,
  asker: Asker,
  { meeting: id, point }: { readonly meeting: number; readonly point?: number },
  typed: string,
): Promise<Presented> {
  const { queries, texts } = deps
  const meeting = await readMeeting(queries, id)
  if (meeting === undefined || !isRollTime(meeting, asker.now)) return page(texts("meetings-roll-not-now"))
  const points = (await readPoints(queries, id)).map(({ number }) => number)
  const show = (news?: string) => showRoll(deps, asker, id, news, point)
  const asked = readPoint(typed)
  if (asked?.rest === "")
    return points.includes(asked.number)
      ? showRoll(deps, asker, id, undefined, asked.number)
      : show(texts("details-no-point", { number: asked.number }))
  const parts = readPointRoll(typed)
  if (parts === null) return show(texts("meetings-roll-unclear"))
  const nowhere = parts.find((part) => part.point !== null && !points.includes(part.point))
  if (nowhere !== undefined) return show(texts("details-no-point", { number: nowhere.point! }))
  await prefillRoll(queries, id)
  const people = await readMeetingPeople(queries, id)
  const lines = parts.flatMap((part) => part.lines)
  const missing = missingNumber(lines, people.length)
  if (missing !== undefined)
    return show(texts("meetings-roll-number", { number: missing, people: people.length }))
  const { said, placed, leavesOut } = applyRoll(people, parts, point ?? null)
  for (const presence of [...PRESENCES, null]) {
    const some = said.filter((one) => one.presence === presence).map(({ person }) => person)
    if (some.length > 0) await setPresence(queries, id, some, presence)
  }
  for (const [number, some] of Map.groupBy(placed, (one) => one.point))
    await placeAtPoint(
      queries,
      id,
      some.map(({ person }) => person),
      number,
    )
  if (point === undefined && people.length > PAGE_LINES && said.length <= PAGE_LINES && !leavesOut)
    return showRollNews(deps, asker, meeting, new Set(said.map(({ person }) => person)))
  return show(leavesOut ? texts("meetings-roll-left-out") : undefined)
}

/** Confirms the roll and gives the figures, as facts: what is enough is the organisation's to say. */
export async function confirm(deps: MeetingsDeps, asker: Asker, id: number): Promise<Presented> {
  const { queries, texts } = deps
  const meeting = await readMeeting(queries, id)
  if (meeting === undefined || !isRollTime(meeting, asker.now)) return page(texts("meetings-roll-not-now"))
  // Whoever came in after the chair had last looked is there too.
  await prefillRoll(queries, id)
  if (!(await confirmRoll(queries, id, asker.now))) return page(texts("meetings-over"))
  await closeCheckIn(queries, id, asker.now)
  await deps.audit(asker, "meeting-closed", recordRef("meeting", id))
  const people = await readMeetingPeople(queries, id)
  const { present, percent, ...counts } = attendanceOf(people)
  const done = texts("meetings-roll-done", {
    time: shortTime(texts, meeting.startsAt!),
    ...counts,
    ...present,
    percent: percent === null ? "–" : String(percent).replace(".", ","),
    base: voteBase(people),
    more: Math.floor(voteBase(people) / 2) + 1,
  })
  const points = pointFigures(deps, await readPoints(queries, id), people)
  const presented = page([done, ...points].join("\n"), [
    { label: texts("meetings-button-roll"), action: { do: "roll", meeting: id } },
  ])
  return withOffers(presented, offersOfMeeting(texts, asker, { ...meeting, state: "closed" }))
}
