import { recordRef } from "../../../core/audit.ts"
import { attendanceOf, voteBase } from "../../../core/meeting.ts"
import { type MeetingPerson, readMeetingPeople } from "../../../storage/meeting-people.ts"
import { type Meeting, readMeeting } from "../../../storage/meetings.ts"
import { confirmRoll, prefillRoll, setPresence } from "../../../storage/roll.ts"
import { readRoll } from "../../../understand/roll.ts"
import type { Asker, Presented } from "../../dialogue.ts"
import { afterMeeting } from "../../resolutions/offers.ts"
import { type MeetingsDeps, page, shortTime } from "../deps.ts"

/** The roll may be taken so long before the beginning. */
const EARLY_MS = 30 * 60 * 1000

/** Whether it is time to take the roll of a meeting. */
export function isRollTime({ state, startsAt }: Meeting, now: Date): boolean {
  return (state === "called" || state === "closed") && now.getTime() >= startsAt!.getTime() - EARLY_MS
}

/** Everybody by number, filled in from what they said; typed words change it, one tap confirms it. */
export async function showRoll(
  deps: MeetingsDeps,
  asker: Asker,
  id: number,
  news?: string,
): Promise<Presented> {
  const { queries, texts } = deps
  const meeting = await readMeeting(queries, id)
  if (meeting === undefined || !isRollTime(meeting, asker.now)) return page(texts("meetings-roll-not-now"))
  await prefillRoll(queries, id)
  const people = await readMeetingPeople(queries, id)
  const lines = people.map((one, index) => rollLine(deps, one, index))
  const head = texts("meetings-roll", { time: shortTime(texts, meeting.startsAt!), people: people.length })
  const open = people.filter(({ presence }) => presence === null).length
  const foot = texts("meetings-roll-how", { open })
  return page(
    [...(news === undefined ? [] : [news]), head, ...lines, foot].join("\n"),
    [{ label: texts("meetings-button-roll-confirm"), action: { do: "roll-confirm", meeting: id } }],
    { do: "roll", meeting: id },
  )
}

function rollLine({ texts }: MeetingsDeps, { name, presence }: MeetingPerson, index: number): string {
  return texts("meetings-roll-line", { number: index + 1, name, presence: presence ?? "open" })
}

/** Takes typed words such as "3 vắng có lý do; 4, 5 muộn". */
export async function typeRoll(
  deps: MeetingsDeps,
  asker: Asker,
  id: number,
  typed: string,
): Promise<Presented> {
  const { queries, texts } = deps
  const meeting = await readMeeting(queries, id)
  if (meeting === undefined || !isRollTime(meeting, asker.now)) return page(texts("meetings-roll-not-now"))
  const lines = readRoll(typed)
  if (lines === null) return showRoll(deps, asker, id, texts("meetings-roll-unclear"))
  const people = await readMeetingPeople(queries, id)
  const missing = lines.flatMap(({ numbers }) => numbers).find((number) => people[number - 1] === undefined)
  if (missing !== undefined)
    return showRoll(
      deps,
      asker,
      id,
      texts("meetings-roll-number", { number: missing, people: people.length }),
    )
  for (const { numbers, presence } of lines) {
    const some = numbers.map((number) => people[number - 1]!.person)
    await setPresence(queries, id, some, presence)
  }
  return showRoll(deps, asker, id)
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
  const done = page(
    texts("meetings-roll-done", {
      time: shortTime(texts, meeting.startsAt!),
      ...counts,
      ...present,
      percent: percent === null ? "–" : String(percent).replace(".", ","),
      base: voteBase(people),
      more: Math.floor(voteBase(people) / 2) + 1,
    }),
    [{ label: texts("meetings-button-roll"), action: { do: "roll", meeting: id } }],
  )
  return { ...done, offers: [...done.offers, ...afterMeeting(texts, asker, meeting)] }
}
