import { recordRef } from "../../core/audit.ts"
import type { Button } from "../../core/channel.ts"
import type { Answer } from "../../core/meeting.ts"
import { keepAnswer, readMeetingPeople } from "../../storage/meeting-people.ts"
import { callMeeting, deleteDraft, type Meeting, readMeeting, takeBackCall } from "../../storage/meetings.ts"
import { notify } from "../../storage/notify.ts"
import { withdrawNotices } from "../../storage/outbox.ts"
import type { Asker, Presented } from "../dialogue.ts"
import { type MeetingsDeps, page } from "./deps.ts"
import { facts, showDraft } from "./draft.ts"

/** So long a call can be taken back before its invitations leave. */
export const UNDO_MS = 60_000

/** Calls the meeting of a draft: everybody on the list is counted, who has an account is invited in a minute. */
export async function sendCall(deps: MeetingsDeps, asker: Asker, id: number): Promise<Presented> {
  const { queries, texts } = deps
  const draft = await readMeeting(queries, id)
  if (draft === undefined || draft.state !== "draft" || draft.startsAt === null)
    return page(texts("meetings-gone"))
  if (draft.startsAt <= asker.now) return showDraft(deps, asker, id)
  const leavesAt = new Date(asker.now.getTime() + UNDO_MS)
  if (!(await callMeeting(queries, id, { replyBy: null, leavesAt }))) return page(texts("meetings-gone"))
  const caller = asker.standing.person!.id
  // Whoever calls comes; there is no need to ask.
  const coming = { answer: "yes", lateMinutes: null, reason: null } as const
  await keepAnswer(queries, { meeting: id, person: caller, by: null }, coming, asker.now)
  const people = (await readMeetingPeople(queries, id)).filter(({ person }) => person !== caller)
  const linked = people.flatMap(({ channel, user }) =>
    channel === null || user === null ? [] : [{ channel, user }],
  )
  const invitation = await invitationOf(deps, asker, draft)
  await notify(
    queries,
    linked,
    {
      key: `meeting:${id}:invite:${draft.sequence}`,
      kind: "notice",
      message: invitation,
      notAfter: draft.startsAt,
    },
    leavesAt,
  )
  await deps.audit(asker, "meeting-called", recordRef("meeting", id))
  return page(
    texts("meetings-sent", {
      people: people.length,
      linked: linked.length,
      unlinked: people.length - linked.length,
    }),
    [
      { label: texts("meetings-button-undo"), action: { do: "undo", meeting: id } },
      { label: texts("meetings-button-answers"), action: { do: "answers", meeting: id } },
    ],
  )
}

/** The ids of an invitation's buttons: they are good for days, and what they do is looked up when one is pressed. */
const PRESSED = /^meeting:(\d{1,15}):(yes|no|unsure|online)$/

export function invitationPressed(
  id: string,
): { readonly meeting: number; readonly answer: Answer } | undefined {
  const found = PRESSED.exec(id)
  return found === null ? undefined : { meeting: Number(found[1]), answer: found[2] as Answer }
}

async function invitationOf(deps: MeetingsDeps, asker: Asker, meeting: Meeting) {
  const { texts } = deps
  const text = texts("meetings-invitation", await facts(deps, asker, meeting))
  const button = (answer: Answer): Button => ({
    label: texts(`meetings-answer-${answer}`),
    action: `meeting:${meeting.id}:${answer}`,
  })
  // The first three are what people know by their numbers.
  const answers: Answer[] = ["yes", "no", "unsure", ...(meeting.isOnline ? (["online"] as const) : [])]
  return { parts: [{ kind: "text" as const, text }], buttons: answers.map(button) }
}

/** Takes a call back while its invitations have not left; later it can only be called off. */
export async function undoCall(deps: MeetingsDeps, asker: Asker, id: number): Promise<Presented> {
  const { queries, texts } = deps
  if (!(await takeBackCall(queries, id, asker.now))) return page(texts("meetings-undo-late"))
  await withdrawNotices(queries, `meeting:${id}:`, asker.now)
  await deps.audit(asker, "meeting-undone", recordRef("meeting", id))
  return showDraft(deps, asker, id)
}

export async function dropDraft({ queries, texts }: MeetingsDeps, id: number): Promise<Presented> {
  await deleteDraft(queries, id)
  return page(texts("meetings-dropped"))
}
