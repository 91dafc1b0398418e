import { recordRef } from "../../../core/audit.ts"
import { callRight, isPublicKind } from "../../../core/meeting.ts"
import { may, type UnitAct } from "../../../core/rights.ts"
import { type MeetingPerson, readMeetingPeople } from "../../../storage/meeting-people.ts"
import { readPoints } from "../../../storage/meeting-points.ts"
import { readMeeting } from "../../../storage/meetings.ts"
import type { Asker, Presented } from "../../dialogue.ts"
import { phoneOf } from "../../members/plan-list.ts"
import { addQuestions } from "../../occasions/offer.ts"
import { facts } from "../call/draft.ts"
import { fullTime, type MeetingsDeps, page, shortTime } from "../deps.ts"
import { offersOfMeeting, withOffers } from "../papers/offers.ts"
import { pointAnswers } from "../points/count.ts"
import { isRollTime } from "../roll/show.ts"
import { GROUPS, groupOf } from "./groups.ts"
import { isAnswerable, isAnswerTime } from "./proxy.ts"

/** So many names of one group go into one message. */
const MOST_NAMES = 30

/** Who said what. */
export async function showAnswers(deps: MeetingsDeps, asker: Asker, id: number): Promise<Presented> {
  const { queries, texts } = deps
  const meeting = await readMeeting(queries, id)
  if (meeting?.startsAt == null) return page(texts("meetings-gone"))
  const can = (act: UnitAct) => may(asker.standing.held, act, meeting.unit)
  const changes =
    can(callRight(meeting.kind)) && meeting.state === "called" && meeting.startsAt > asker.now
      ? [{ label: texts("meetings-button-changes"), action: { do: "changes", meeting: id } as const }]
      : []
  const withQuestions = (presented: Presented) =>
    isPublicKind(meeting.kind) && can("call-occasion") ? addQuestions(texts, id, presented) : presented
  if (!can("see-attendance"))
    return withQuestions(page(texts("occasions-manage", await facts(deps, asker, meeting)), changes))
  const people = await readMeetingPeople(queries, id)
  await deps.audit(asker, "data-viewed", recordRef("meeting", id))
  const lines = GROUPS.flatMap((group) => {
    const some = people.filter((one) => groupOf(one) === group)
    if (some.length === 0 && group !== "yes") return []
    const names = some.slice(0, MOST_NAMES).map((one) => nameWith(deps, one, can("see-reasons")))
    const more = some.length > MOST_NAMES ? texts("meetings-more", { count: some.length - MOST_NAMES }) : ""
    return texts(`meetings-group-${group}`, { count: some.length, names: names.join("; ") + more })
  })
  const head = texts("meetings-answers", {
    time: shortTime(texts, meeting.startsAt),
    people: people.length,
    off: meeting.state === "cancelled" ? "yes" : "no",
  })
  const deadline =
    meeting.replyBy === null ? [] : [texts("details-deadline", { time: fullTime(texts, meeting.replyBy) })]
  const points = pointAnswers(deps, await readPoints(queries, id), people)
  const isAnyFar = people.some((one) => ["silent", "unreachable"].includes(groupOf(one)))
  const presented = page([head, ...deadline, ...lines, ...points].join("\n"), [
    ...(can("take-roll") && isRollTime(meeting, asker.now)
      ? [{ label: texts("meetings-button-roll"), action: { do: "roll", meeting: id } as const }]
      : []),
    ...(isAnyFar && can("see-phones")
      ? [{ label: texts("meetings-button-phones"), action: { do: "phones", meeting: id } as const }]
      : []),
    ...(can("answer-for") && people.some(isAnswerable) && isAnswerTime(meeting, asker.now)
      ? [{ label: texts("meetings-button-proxy"), action: { do: "proxy", meeting: id } as const }]
      : []),
    ...changes,
  ])
  return withQuestions(withOffers(presented, offersOfMeeting(texts, asker, meeting)))
}

/** Why somebody is away may be a matter of health: who only keeps the minutes does not see it. */
function nameWith(
  { texts }: MeetingsDeps,
  { name: whole, reason, lateMinutes, isProxy }: MeetingPerson,
  seesReasons: boolean,
): string {
  const name = isProxy ? texts("meetings-proxy-name", { name: whole }) : whole
  if (lateMinutes !== null) return texts("meetings-name-late", { name, minutes: lateMinutes })
  return !seesReasons || reason === null || reason === "none_given"
    ? name
    : texts("meetings-name-reason", { name, reason })
}

/** The numbers of those who have not answered, to ring them up. That they were shown is written down. */
export async function showPhones(deps: MeetingsDeps, asker: Asker, id: number): Promise<Presented> {
  const { queries, texts, keys } = deps
  const people = (await readMeetingPeople(queries, id)).filter((one) =>
    ["silent", "unreachable"].includes(groupOf(one)),
  )
  await deps.audit(asker, "phones-shown", recordRef("meeting", id))
  const lines = people.map(({ name, phoneSealed }) =>
    texts("meetings-phone-line", {
      name,
      phone: phoneSealed === null ? texts("members-no-phone") : phoneOf(keys, phoneSealed),
    }),
  )
  return page([texts("meetings-phones", { count: people.length }), ...lines].join("\n"))
}
