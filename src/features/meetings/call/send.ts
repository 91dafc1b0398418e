import { recordRef } from "../../../core/audit.ts"
import { may } from "../../../core/rights.ts"
import { forgetUntold, meetingKey } from "../../../storage/meeting-messages.ts"
import { keepAnswer, readMeetingPeople } from "../../../storage/meeting-people.ts"
import { callMeeting, deleteDraft, readMeeting, takeBackCall } from "../../../storage/meetings.ts"
import { withdrawNotices } from "../../../storage/outbox.ts"
import type { Asker, Presented } from "../../dialogue.ts"
import { type MeetingsDeps, page } from "../deps.ts"
import { askDetail } from "../details/ask.ts"
import { informFollowers } from "../follow/inform.ts"
import { tell, withAnswers } from "../tell.ts"
import { askFor, facts, showDraft } from "./draft.ts"

/** So long a call can be taken back before its invitations leave. */
export const UNDO_MS = 60_000

/** Calls the meeting of a draft: everybody on the list is counted, who has an account is invited in a minute. */
export async function sendCall(deps: MeetingsDeps, asker: Asker, id: number): Promise<Presented> {
  const { queries, texts } = deps
  const draft = await readMeeting(queries, id)
  if (draft === undefined || draft.state !== "draft" || draft.startsAt === null)
    return page(texts("meetings-gone"))
  if (draft.startsAt <= asker.now)
    return askFor(deps, draft, "when", texts("meetings-when-unclear", { what: "past" }))
  if (draft.replyBy !== null && draft.replyBy <= asker.now)
    return askDetail(deps, draft, "deadline", texts("meetings-when-unclear", { what: "past" }))
  const leavesAt = new Date(asker.now.getTime() + UNDO_MS)
  if (!(await callMeeting(queries, id, { replyBy: draft.replyBy, leavesAt })))
    return page(texts("meetings-gone"))
  const caller = asker.standing.person!.id
  // Whoever calls comes; there is no need to ask.
  const coming = { answer: "yes", lateMinutes: null, reason: null } as const
  await keepAnswer(queries, { meeting: id, person: caller, by: null }, coming, asker.now)
  const people = (await readMeetingPeople(queries, id)).filter(({ person }) => person !== caller)
  const called = (await readMeeting(queries, id))!
  const text = texts("meetings-invitation", await facts(deps, asker, called))
  const message = withAnswers(texts, called, text)
  const linked = await tell(deps, called, people, {
    kind: "invite",
    message,
    at: leavesAt,
    notAfter: draft.startsAt,
  })
  await informFollowers(deps, asker, called, "invite", leavesAt)
  await deps.audit(asker, "meeting-called", recordRef("meeting", id), called.isUrgent ? "urgent" : undefined)
  return page(
    texts("meetings-sent", {
      people: people.length,
      linked,
      unlinked: people.length - linked,
      urgent: called.isUrgent ? "yes" : "no",
    }),
    [
      { label: texts("meetings-button-undo"), action: { do: "undo", meeting: id } },
      ...(may(asker.standing.held, "see-attendance", draft.unit)
        ? [{ label: texts("meetings-button-answers"), action: { do: "answers", meeting: id } as const }]
        : []),
      ...(linked < people.length && may(asker.standing.held, "see-phones", draft.unit)
        ? [{ label: texts("meetings-button-phones"), action: { do: "phones", meeting: id } as const }]
        : []),
    ],
  )
}

/** Takes a call back while its invitations have not left; later it can only be called off. */
export async function undoCall(deps: MeetingsDeps, asker: Asker, id: number): Promise<Presented> {
  const { queries, texts } = deps
  if (!(await takeBackCall(queries, id, asker.now)))
    return page(texts("meetings-undo-late"), [
      { label: texts("meetings-button-changes"), action: { do: "changes", meeting: id } },
    ])
  await withdrawNotices(queries, meetingKey(id), asker.now)
  await forgetUntold(queries, id)
  await deps.audit(asker, "meeting-undone", recordRef("meeting", id))
  return showDraft(deps, asker, id, texts("meetings-undone"))
}

export async function dropDraft({ queries, texts }: MeetingsDeps, id: number): Promise<Presented> {
  await deleteDraft(queries, id)
  return page(texts("meetings-dropped"))
}
