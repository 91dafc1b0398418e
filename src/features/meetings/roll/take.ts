import { recordRef } from "../../../core/audit.ts"
import { attendanceOf, PRESENCES, voteBase } from "../../../core/meeting.ts"
import { closeCheckIn } from "../../../storage/check-ins.ts"
import { type MeetingPerson, readMeetingPeople } from "../../../storage/meeting-people.ts"
import { type Meeting, readMeeting } from "../../../storage/meetings.ts"
import { confirmRoll, prefillRoll, setPresence } from "../../../storage/roll.ts"
import { readRoll } from "../../../understand/roll.ts"
import type { Asker, Offer, Presented } from "../../dialogue.ts"
import type { MeetingsAction } from "../actions.ts"
import { checkInOffers } from "../check-in/open.ts"
import { type MeetingsDeps, page, shortTime } from "../deps.ts"
import { applyRoll, missingNumber } from "./apply.ts"

/** The roll may be taken so long before the beginning. */
const EARLY_MS = 30 * 60 * 1000
/** So many lines stand together; of a longer list not all is said again at each change. */
const PAGE_LINES = 30

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
  const text = [...(news === undefined ? [] : [news]), head, inPages(lines), howTo(deps, people)].join("\n")
  return rollPage(deps, asker, meeting, text)
}

async function rollPage(
  deps: MeetingsDeps,
  asker: Asker,
  meeting: Meeting,
  text: string,
  more: readonly Offer<MeetingsAction>[] = [],
): Promise<Presented> {
  const { texts } = deps
  const { id } = meeting
  return page(
    text,
    [
      { label: texts("meetings-button-roll-confirm"), action: { do: "roll-confirm", meeting: id } },
      ...(await checkInOffers(deps, meeting, asker.now)),
      ...more,
    ],
    { do: "roll", meeting: id },
  )
}

/** An empty line after each thirty: where a channel parts a long message, it does so there. */
function inPages(lines: readonly string[]): string {
  const pages = lines.map((_line, index) => lines.slice(index, index + PAGE_LINES))
  return pages
    .filter((_page, index) => index % PAGE_LINES === 0)
    .map((some) => some.join("\n"))
    .join("\n\n")
}

function howTo({ texts }: MeetingsDeps, people: readonly MeetingPerson[]): string {
  return texts("meetings-roll-how", { open: people.filter(({ presence }) => presence === null).length })
}

function rollLine(
  { texts }: MeetingsDeps,
  { name, presence, checkedInAt }: MeetingPerson,
  index: number,
): string {
  const qr = checkedInAt === null ? "no" : "yes"
  return texts("meetings-roll-line", { number: index + 1, name, presence: presence ?? "open", qr })
}

/** Of a long list only what was just said, with the numbers that are open. */
async function showNews(
  deps: MeetingsDeps,
  asker: Asker,
  meeting: Meeting,
  said: ReadonlySet<number>,
): Promise<Presented> {
  const { queries, texts } = deps
  const people = await readMeetingPeople(queries, meeting.id)
  const lines = people.flatMap((one, index) => (said.has(one.person) ? rollLine(deps, one, index) : []))
  const open = people.flatMap(({ presence }, index) => (presence === null ? index + 1 : []))
  const text = [
    texts("meetings-roll-changed", { count: lines.length }),
    ...lines,
    ...(open.length === 0 ? [] : [texts("meetings-roll-open", { numbers: open.join(", ") })]),
    howTo(deps, people),
  ].join("\n")
  return rollPage(deps, asker, meeting, text, [
    { label: texts("meetings-button-roll-all"), action: { do: "roll", meeting: meeting.id } },
  ])
}

/** Takes typed words such as "3 vắng có lý do; 4, 5 muộn" or "có mặt hết trừ 7". */
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
  await prefillRoll(queries, id)
  const people = await readMeetingPeople(queries, id)
  const missing = missingNumber(lines, people.length)
  if (missing !== undefined)
    return showRoll(
      deps,
      asker,
      id,
      texts("meetings-roll-number", { number: missing, people: people.length }),
    )
  const { said, leavesOut } = applyRoll(people, lines)
  for (const presence of [...PRESENCES, null]) {
    const some = said.filter((one) => one.presence === presence).map(({ person }) => person)
    if (some.length > 0) await setPresence(queries, id, some, presence)
  }
  if (people.length > PAGE_LINES && said.length <= PAGE_LINES && !leavesOut)
    return showNews(deps, asker, meeting, new Set(said.map(({ person }) => person)))
  return showRoll(deps, asker, id, leavesOut ? texts("meetings-roll-left-out") : undefined)
}

/** Confirms the roll and gives the figures, as facts: what is enough is the organisation's to say. */
export async function confirm(deps: MeetingsDeps, asker: Asker, id: number): Promise<Presented> {
  const { queries, texts } = deps
  const meeting = await readMeeting(queries, id)
  if (meeting === undefined || !isRollTime(meeting, asker.now)) return page(texts("meetings-roll-not-now"))
  if (!(await confirmRoll(queries, id, asker.now))) return page(texts("meetings-over"))
  await closeCheckIn(queries, id, asker.now)
  await deps.audit(asker, "meeting-closed", recordRef("meeting", id))
  const people = await readMeetingPeople(queries, id)
  const { present, percent, ...counts } = attendanceOf(people)
  return page(
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
}
