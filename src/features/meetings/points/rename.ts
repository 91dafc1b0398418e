import { recordRef } from "../../../core/audit.ts"
import type { Point } from "../../../core/meeting-details.ts"
import { unitsWhere } from "../../../core/rights.ts"
import { meetingKey, whoWasTold } from "../../../storage/meeting-messages.ts"
import { type MeetingPerson, readMeetingPeople } from "../../../storage/meeting-people.ts"
import { readPoints, renamePoint } from "../../../storage/meeting-points.ts"
import { changeMeeting, comingMeetings, readMeeting } from "../../../storage/meetings.ts"
import { withdrawNotices } from "../../../storage/outbox.ts"
import { readRenaming } from "../../../understand/points.ts"
import type { Asker, Presented } from "../../dialogue.ts"
import { facts } from "../call/draft.ts"
import { type MeetingsDeps, page, shortTime } from "../deps.ts"
import { tell, withAnswers } from "../tell.ts"

/**
 * "đổi tên điểm 2 thành …", from somebody who may change the meeting: of several that have such a point one is chosen.
 * Undefined for other words, and for everybody else.
 */
export async function renameInWords(
  deps: MeetingsDeps,
  asker: Asker,
  typed: string,
): Promise<Presented | undefined> {
  const { queries, texts } = deps
  const units = unitsWhere(asker.standing.held, "call-meeting")
  const named = units.length === 0 ? undefined : readRenaming(typed)
  if (named === undefined) return undefined
  const having = []
  for (const unit of units)
    for (const one of await comingMeetings(queries, unit, asker.now)) {
      const isOpen = one.state === "called" && one.startsAt! > asker.now
      if (isOpen && (await readPoints(queries, one.id)).length > 0) having.push(one)
    }
  if (having.length === 0) return page(texts("points-none"))
  if (having.length === 1) return previewName(deps, asker, having[0]!.id, named)
  return page(
    texts("points-which", { ...named }),
    having.map(({ id, startsAt }) => ({
      label: shortTime(texts, startsAt!),
      action: { do: "rename", meeting: id, ...named } as const,
    })),
  )
}

/** Asks for the new name of a point; each stands there with the one that it has. */
export async function askName(deps: MeetingsDeps, id: number, problem?: string): Promise<Presented> {
  const { queries, texts } = deps
  const points = await readPoints(queries, id)
  if (points.length === 0) return page(texts("points-none"))
  const lines = [
    ...(problem === undefined ? [] : [problem]),
    texts("points-ask"),
    ...points.map((point) => texts("details-point", { ...point })),
  ]
  return page(lines.join("\n"), [], { do: "rename", meeting: id })
}

/** Takes typed words as the new name that was asked for. */
export function typeName(deps: MeetingsDeps, asker: Asker, id: number, typed: string): Promise<Presented> {
  const named = readRenaming(typed, true)
  if (named === undefined) return askName(deps, id, deps.texts("points-unclear"))
  return previewName(deps, asker, id, named)
}

/** Shows the name as it would be, and how many would hear of it. */
export async function previewName(
  deps: MeetingsDeps,
  asker: Asker,
  id: number,
  { number, name }: Point,
): Promise<Presented> {
  const { queries, texts } = deps
  const meeting = await readMeeting(queries, id)
  if (meeting?.state !== "called" || meeting.startsAt! <= asker.now) return page(texts("meetings-over"))
  const before = (await readPoints(queries, id)).find((point) => point.number === number)
  if (before === undefined) return askName(deps, id, texts("details-no-point", { number }))
  const told = await whoWasTold(queries, id)
  const count = (await concerned(deps, asker, id, number)).filter(({ person }) => told.has(person)).length
  return page(texts("points-preview", { number, name, before: before.name, told: count }), [
    {
      label: texts("meetings-button-change-sure"),
      action: { do: "rename-sure", meeting: id, number, name },
    },
    { label: texts("meetings-button-keep"), action: { do: "answers", meeting: id } },
  ])
}

/**
 * Gives a point another name. Whoever chose it, or has not said yet where they come, hears of it as of a change of place;
 * whom nothing has reached is invited to what it is now; the others are left in peace, with what is on its way to them.
 */
export async function renameCalled(
  deps: MeetingsDeps,
  asker: Asker,
  id: number,
  point: Point,
): Promise<Presented> {
  const { queries, texts } = deps
  const before = await readMeeting(queries, id)
  if (before?.state !== "called" || before.startsAt! <= asker.now) return page(texts("meetings-over"))
  if (!(await renamePoint(queries, id, point)))
    return askName(deps, id, texts("details-no-point", { number: point.number }))
  await changeMeeting(queries, id, { startsAt: null, place: null }, asker.now)
  const meeting = (await readMeeting(queries, id))!
  const told = await whoWasTold(queries, id)
  const people = await concerned(deps, asker, id, point.number, told)
  await withdrawNotices(
    queries,
    meetingKey(id),
    asker.now,
    people.map(({ person }) => person),
  )
  const all = await facts(deps, asker, meeting)
  const send = (kind: "change" | "invite", text: string) =>
    tell(
      deps,
      meeting,
      people.filter(({ person }) => told.has(person) === (kind === "change")),
      { kind, message: withAnswers(texts, meeting, text), at: asker.now, notAfter: meeting.startsAt! },
    )
  const changed = await send("change", texts("meetings-changed", { ...all, again: "no" }))
  const invited = await send("invite", texts("meetings-invitation", all))
  await deps.audit(asker, "meeting-changed", recordRef("meeting", id))
  return page(texts("meetings-change-sent", { changed, invited, any: changed + invited }), [
    { label: texts("meetings-button-answers"), action: { do: "answers", meeting: id } },
  ])
}

/**
 * Whom the name of a point concerns besides whoever changes it: those who chose it, or have not said where they come;
 * and, where `told` is given, everybody whom nothing has reached.
 */
async function concerned(
  { queries }: MeetingsDeps,
  asker: Asker,
  id: number,
  number: number,
  told?: ReadonlySet<number>,
): Promise<MeetingPerson[]> {
  return (await readMeetingPeople(queries, id)).filter(({ person, answer, point }) => {
    if (person === asker.standing.person!.id) return false
    if (told !== undefined && !told.has(person)) return true
    return point === number || answer === null || (answer === "yes" && point === null)
  })
}
