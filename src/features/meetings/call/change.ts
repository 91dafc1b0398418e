import { recordRef } from "../../../core/audit.ts"
import { changeDetails, readDetails } from "../../../storage/meeting-details.ts"
import { meetingKey, whoWasTold } from "../../../storage/meeting-messages.ts"
import { keepAnswer, readMeetingPeople } from "../../../storage/meeting-people.ts"
import { cancelMeeting, changeMeeting, type Meeting, readMeeting } from "../../../storage/meetings.ts"
import { withdrawNotices } from "../../../storage/outbox.ts"
import { removeButton } from "../../calendar/button.ts"
import type { Asker, Presented } from "../../dialogue.ts"
import { fullTime, instantOf, type MeetingsDeps, page, shortTime } from "../deps.ts"
import { informFollowers } from "../follow/inform.ts"
import { tell, withAnswers } from "../tell.ts"
import { facts } from "./draft.ts"
import { knownOf, problemOf, readChanged } from "./typed.ts"

/** So long after its beginning people may still hear of a change: late comers are on their way. */
const LATE_MS = 60 * 60 * 1000

/** What can be changed of a meeting that is called. */
export async function showChanges({ queries, texts }: MeetingsDeps, id: number): Promise<Presented> {
  const meeting = await readMeeting(queries, id)
  if (meeting?.state !== "called") return page(texts("meetings-over"))
  return page(texts("meetings-changes", { time: shortTime(texts, meeting.startsAt!) }), [
    ...(["new-when", "new-place", "cancel"] as const).map((what) => ({
      label: texts(`meetings-button-${what}`),
      action: { do: what, meeting: id },
    })),
    { label: texts("details-button-change"), action: { do: "details", meeting: id } },
    { label: texts("meetings-button-answers"), action: { do: "answers", meeting: id } },
  ])
}

/** Asks when or where a meeting shall be instead. */
export async function askChange(
  { queries, texts }: MeetingsDeps,
  id: number,
  part: "new-when" | "new-place",
): Promise<Presented> {
  const meeting = await readMeeting(queries, id)
  if (meeting?.state !== "called") return page(texts("meetings-over"))
  return page(texts(`meetings-ask-${part}`), [], { do: part, meeting: id })
}

/** Shows what would change and how many would hear of it. */
export async function previewChange(
  deps: MeetingsDeps,
  asker: Asker,
  step: { readonly do: "new-when" | "new-place"; readonly meeting: number },
  typed: string,
): Promise<Presented> {
  const { queries, texts } = deps
  const meeting = await readMeeting(queries, step.meeting)
  if (meeting?.state !== "called") return page(texts("meetings-over"))
  let startsAt: Date | null = null
  if (step.do === "new-when") {
    const when = readChanged(typed, asker, knownOf(meeting.startsAt!))
    if (!("start" in when)) {
      const problem = problemOf(texts, when)
      return page(`${problem}\n${texts("meetings-ask-new-when")}`, [], step)
    }
    startsAt = instantOf(when.start)
  }
  const place = step.do === "new-place" ? typed.slice(0, 300).trim() : null
  const told = await whoWasTold(queries, meeting.id)
  const what = startsAt === null ? place! : fullTime(texts, startsAt)
  const before = startsAt === null ? meeting.place : fullTime(texts, meeting.startsAt!)
  const start = startsAt === null ? null : startsAt.toISOString()
  return page(texts("meetings-change-preview", { what, before, told: told.size }), [
    {
      label: texts("meetings-button-change-sure"),
      action: { do: "change-sure", meeting: meeting.id, start, place },
    },
    { label: texts("meetings-button-keep"), action: { do: "answers", meeting: meeting.id } },
  ])
}

/** Changes the meeting; everybody who was told hears of it, whoever was not yet is invited as it is now. */
export async function changeCalled(
  deps: MeetingsDeps,
  asker: Asker,
  {
    meeting: id,
    start,
    place,
  }: { readonly meeting: number; readonly start: string | null; readonly place: string | null },
): Promise<Presented> {
  const { queries, texts } = deps
  const startsAt = start === null ? null : new Date(start)
  if (startsAt !== null && startsAt <= asker.now)
    return page(texts("meetings-when-unclear", { what: "past" }))
  const before = await readMeeting(queries, id)
  if (before === undefined || !(await changeMeeting(queries, id, { startsAt, place }, asker.now)))
    return page(texts("meetings-over"))
  const isMapGone = place !== null && (await readDetails(queries, id)).mapLink !== ""
  if (isMapGone) await changeDetails(queries, id, { mapLink: "" })
  const { changed, invited } = await tellChanged(deps, asker, id, startsAt === null ? "no" : "yes")
  const isOver = before.replyBy !== null && (await readMeeting(queries, id))!.replyBy === null
  const said = [
    texts("meetings-change-sent", { changed, invited, any: changed + invited }),
    ...(isOver ? [texts("details-deadline-gone")] : []),
    ...(isMapGone ? [texts("details-map-gone")] : []),
  ]
  return page(said.join("\n"), [
    { label: texts("meetings-button-answers"), action: { do: "answers", meeting: id } },
  ])
}

/**
 * Tells people of a meeting that has just changed to its next version: whoever was told before hears of the change,
 * whoever was not is invited to what it is now. `again`: everybody is asked anew. Returns how many hear what.
 */
export async function tellChanged(
  deps: MeetingsDeps,
  asker: Asker,
  id: number,
  again: "yes" | "no",
): Promise<{ readonly changed: number; readonly invited: number }> {
  const { queries, texts } = deps
  // Taken back first: what is claimed until then has been told, what is not never leaves.
  await withdrawNotices(queries, meetingKey(id), asker.now)
  const told = await whoWasTold(queries, id)
  const caller = asker.standing.person!.id
  const coming = { answer: "yes", lateMinutes: null, reason: null } as const
  // Everybody is asked anew; whoever moves it to this time comes. At the same time what was answered stays.
  if (again === "yes") await keepAnswer(queries, { meeting: id, person: caller, by: null }, coming, asker.now)
  const meeting = (await readMeeting(queries, id))!
  const people = (await readMeetingPeople(queries, id)).filter(({ person }) => person !== caller)
  const all = await facts(deps, asker, meeting)
  const send = (kind: "change" | "invite", text: string) =>
    tell(
      deps,
      meeting,
      people.filter(({ person }) => told.has(person) === (kind === "change")),
      { kind, message: withAnswers(texts, meeting, text), at: asker.now, notAfter: meeting.startsAt! },
    )
  const changed = await send("change", texts("meetings-changed", { ...all, again }))
  const invited = await send("invite", texts("meetings-invitation", all))
  await informFollowers(deps, asker, meeting, "change", asker.now)
  await deps.audit(asker, "meeting-changed", recordRef("meeting", id))
  return { changed, invited }
}

/** Asks whether a meeting shall really be called off. */
export async function askCancel({ queries, texts }: MeetingsDeps, id: number): Promise<Presented> {
  const told = await whoWasTold(queries, id)
  return page(texts("meetings-cancel-preview", { told: told.size }), [
    { label: texts("meetings-button-cancel-sure"), action: { do: "cancel-sure", meeting: id } },
    { label: texts("meetings-button-keep"), action: { do: "answers", meeting: id } },
  ])
}

/** Calls a meeting off: whoever was told hears of it, whoever was not never hears of it. */
export async function cancelCalled(deps: MeetingsDeps, asker: Asker, id: number): Promise<Presented> {
  const { queries, texts } = deps
  if (!(await cancelMeeting(queries, id))) return page(texts("meetings-over"))
  await withdrawNotices(queries, meetingKey(id), asker.now)
  const told = await whoWasTold(queries, id)
  const meeting = (await readMeeting(queries, id))!
  const people = (await readMeetingPeople(queries, id)).filter(({ person }) => told.has(person))
  const text = texts("meetings-cancelled", await facts(deps, asker, meeting))
  const count = await tell(deps, meeting, people, {
    kind: "cancel",
    message: { parts: [{ kind: "text", text }], buttons: [removeButton(texts, id)] },
    at: asker.now,
    notAfter: lateFor(meeting),
  })
  await informFollowers(deps, asker, meeting, "cancel", asker.now)
  await deps.audit(asker, "meeting-cancelled", recordRef("meeting", id))
  return page(texts("meetings-cancel-sent", { count }))
}

function lateFor({ startsAt }: Meeting): Date {
  return new Date(startsAt!.getTime() + LATE_MS)
}
