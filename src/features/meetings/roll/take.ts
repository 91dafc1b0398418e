import { recordRef } from "../../../core/audit.ts"
import { attendanceOf, voteBase } from "../../../core/meeting.ts"
import { type MeetingPerson, readMeetingPeople } from "../../../storage/meeting-people.ts"
import { placeAtPoint, readPoints } from "../../../storage/meeting-points.ts"
import { type Meeting, readMeeting } from "../../../storage/meetings.ts"
import { confirmRoll, prefillRoll, setPresence } from "../../../storage/roll.ts"
import { readPoint, readPointRoll } from "../../../understand/points.ts"
import type { Asker, Presented } from "../../dialogue.ts"
import { type MeetingsDeps, page, shortTime } from "../deps.ts"
import { pointFigures } from "../points/count.ts"

/** The roll may be taken so long before the beginning. */
const EARLY_MS = 30 * 60 * 1000

/** Whether it is time to take the roll of a meeting. */
export function isRollTime({ state, startsAt }: Meeting, now: Date): boolean {
  return (state === "called" || state === "closed") && now.getTime() >= startsAt!.getTime() - EARLY_MS
}

/**
 * Everybody by number, filled in from what they said; typed words change it, one tap confirms it. `point` shows those of
 * one point alone, by the same numbers.
 */
export async function showRoll(
  deps: MeetingsDeps,
  asker: Asker,
  id: number,
  news?: string,
  point?: number,
): Promise<Presented> {
  const { queries, texts } = deps
  const meeting = await readMeeting(queries, id)
  if (meeting === undefined || !isRollTime(meeting, asker.now)) return page(texts("meetings-roll-not-now"))
  await prefillRoll(queries, id)
  const people = await readMeetingPeople(queries, id)
  const points = await readPoints(queries, id)
  const lines = people.flatMap((one, index) =>
    point === undefined || one.point === point ? [rollLine(deps, one, index)] : [],
  )
  const head = texts("meetings-roll", { time: shortTime(texts, meeting.startsAt!), people: people.length })
  const open = people.filter(({ presence }) => presence === null).length
  const foot = [
    texts("meetings-roll-how", { open }),
    ...(points.length === 0 ? [] : [texts("details-roll-how")]),
  ].join("\n")
  if (point !== undefined) {
    const where = texts("details-point", { ...points.find(({ number }) => number === point)! })
    // What is not on the page is not confirmed from it.
    return page(
      [...(news === undefined ? [] : [news]), where, ...lines, foot].join("\n"),
      [{ label: texts("details-button-roll-all"), action: { do: "roll", meeting: id } }],
      { do: "roll", meeting: id, point },
    )
  }
  return page(
    [...(news === undefined ? [] : [news]), head, ...lines, foot].join("\n"),
    [{ label: texts("meetings-button-roll-confirm"), action: { do: "roll-confirm", meeting: id } }],
    { do: "roll", meeting: id },
  )
}

function rollLine({ texts }: MeetingsDeps, { name, presence, point }: MeetingPerson, index: number): string {
  const line = texts("meetings-roll-line", { number: index + 1, name, presence: presence ?? "open" })
  return point === null ? line : `${line}${texts("details-roll-point", { number: point })}`
}

/**
 * Takes typed words such as "3 vắng có lý do; 4, 5 muộn". Behind "điểm 2:" they also say where those people were; alone
 * "điểm 2" shows its people.
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
  const lines = parts.flatMap((part) => part.lines)
  const people = await readMeetingPeople(queries, id)
  const missing = lines.flatMap(({ numbers }) => numbers).find((number) => people[number - 1] === undefined)
  if (missing !== undefined)
    return show(texts("meetings-roll-number", { number: missing, people: people.length }))
  for (const part of parts)
    for (const { numbers, presence } of part.lines) {
      const some = numbers.map((number) => people[number - 1]!.person)
      await setPresence(queries, id, some, presence)
      if (part.point !== null) await placeAtPoint(queries, id, some, part.point)
    }
  return show()
}

/** Confirms the roll and gives the figures, as facts: what is enough is the organisation's to say. */
export async function confirm(deps: MeetingsDeps, asker: Asker, id: number): Promise<Presented> {
  const { queries, texts } = deps
  const meeting = await readMeeting(queries, id)
  if (meeting === undefined || !isRollTime(meeting, asker.now)) return page(texts("meetings-roll-not-now"))
  if (!(await confirmRoll(queries, id, asker.now))) return page(texts("meetings-over"))
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
  return page([done, ...pointFigures(deps, await readPoints(queries, id), people)].join("\n"), [
    { label: texts("meetings-button-roll"), action: { do: "roll", meeting: id } },
  ])
}
