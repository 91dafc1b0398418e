import type { Point } from "../../../core/meeting-details.ts"
import { type MeetingPerson, readMeetingPeople } from "../../../storage/meeting-people.ts"
import { readPoints } from "../../../storage/meeting-points.ts"
import { type Meeting, readMeeting } from "../../../storage/meetings.ts"
import { prefillRoll } from "../../../storage/roll.ts"
import type { Asker, Offer, Presented } from "../../dialogue.ts"
import type { MeetingsAction } from "../actions.ts"
import { checkInOffers } from "../check-in/open.ts"
import { type MeetingsDeps, page, shortTime } from "../deps.ts"

/** The roll may be taken so long before the beginning. */
const EARLY_MS = 30 * 60 * 1000
/** So many lines stand together; of a longer list not all is said again at each change. */
export const PAGE_LINES = 30

/** Whether it is time to take the roll of a meeting. */
export function isRollTime({ state, startsAt }: Meeting, now: Date): boolean {
  return (state === "called" || state === "closed") && now.getTime() >= startsAt!.getTime() - EARLY_MS
}

/**
 * Everybody by number, filled in from what they said; typed words change it, one tap confirms it. With `point` only those
 * of one point are shown: what is not on the page is not confirmed from it.
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
  const shown = points.find(({ number }) => number === point)
  const head =
    shown === undefined
      ? texts("meetings-roll", { time: shortTime(texts, meeting.startsAt!), people: people.length })
      : texts("details-point", { ...shown })
  const foot = howTo(deps, people, points)
  const text = [...(news === undefined ? [] : [news]), head, inPages(lines), foot].join("\n")
  if (shown === undefined) return rollPage(deps, asker, meeting, text)
  return page(text, [{ label: texts("details-button-roll-all"), action: { do: "roll", meeting: id } }], {
    do: "roll",
    meeting: id,
    point: shown.number,
  })
}

/** Of a long list only what was just said, with the numbers that are open. */
export async function showRollNews(
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
    howTo(deps, people, await readPoints(queries, meeting.id)),
  ].join("\n")
  return rollPage(deps, asker, meeting, text, [
    { label: texts("meetings-button-roll-all"), action: { do: "roll", meeting: meeting.id } },
  ])
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

function howTo({ texts }: MeetingsDeps, people: readonly MeetingPerson[], points: readonly Point[]): string {
  const open = people.filter(({ presence }) => presence === null).length
  return [
    texts("meetings-roll-how", { open }),
    ...(points.length === 0 ? [] : [texts("details-roll-how")]),
  ].join("\n")
}

function rollLine(
  { texts }: MeetingsDeps,
  { name, presence, checkedInAt, point }: MeetingPerson,
  index: number,
): string {
  const qr = checkedInAt === null ? "no" : "yes"
  const line = texts("meetings-roll-line", { number: index + 1, name, presence: presence ?? "open", qr })
  return point === null ? line : `${line}${texts("details-roll-point", { number: point })}`
}
