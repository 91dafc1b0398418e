import { recordRef } from "../../../core/audit.ts"
import { MEETING_KINDS, type MeetingKind } from "../../../core/meeting.ts"
import { setUrgent } from "../../../storage/meeting-details.ts"
import { changeDraft, type Meeting, readMeeting } from "../../../storage/meetings.ts"
import type { Asker, Presented } from "../../dialogue.ts"
import { showDraft } from "../call/draft.ts"
import { type MeetingsDeps, page } from "../deps.ts"
import { askName, previewName, renameCalled } from "../points/rename.ts"
import type { DetailsAction } from "./actions.ts"
import { askDetail, fillDetail, openMeeting, showDetails, showMore } from "./ask.ts"
import { changeDetail } from "./change.ts"

/** What the buttons about details do; who may is known by then. */
export async function actOnDetails(
  deps: MeetingsDeps,
  asker: Asker,
  action: Exclude<DetailsAction, { do: "point" }>,
): Promise<Presented> {
  const { texts } = deps
  const meeting = await openMeeting(deps, asker, action.meeting)
  if (meeting === undefined) return page(texts("meetings-over"))
  switch (action.do) {
    case "details":
      return showDetails(deps, asker, meeting.id)
    case "more-details":
      return showMore(deps, asker, meeting.id)
    case "draft":
      return showDraft(deps, asker, meeting.id)
    case "detail":
      return askDetail(deps, meeting, action.part)
    case "no-detail":
      return fillDetail(deps, asker, action, "")
    case "detail-sure":
      return changeDetail(deps, asker, action)
    case "begin-rename":
      return askName(deps, meeting.id)
    case "rename":
      return previewName(deps, asker, meeting.id, action)
    case "rename-sure":
      return renameCalled(deps, asker, meeting.id, action)
    case "kinds":
      return askKind(deps, meeting)
    case "kind":
      return setKind(deps, asker, meeting, action.kind)
    case "urgent":
      return page(texts("details-urgent-ask"), [
        { label: texts("details-button-urgent-sure"), action: { do: "urgent-sure", meeting: meeting.id } },
        { label: texts("meetings-button-keep"), action: { do: "more-details", meeting: meeting.id } },
      ])
    default:
      return setUrgency(deps, asker, meeting, action.do === "urgent-sure")
  }
}

async function setUrgency(
  deps: MeetingsDeps,
  asker: Asker,
  { id, state }: Meeting,
  isUrgent: boolean,
): Promise<Presented> {
  await setUrgent(deps.queries, id, isUrgent)
  if (state === "called")
    await deps.audit(asker, "meeting-changed", recordRef("meeting", id), isUrgent ? "urgent" : "not-urgent")
  return showDetails(deps, asker, id, state === "called" ? deps.texts("details-silent") : undefined)
}

/** The kinds besides what the draft is now. */
function askKind({ texts }: MeetingsDeps, { id, kind: now, state }: Meeting): Presented {
  if (state !== "draft") return page(texts("details-only-draft"))
  return page(
    texts("details-ask-kind", { kind: texts(`meetings-kind-${now}`) }),
    MEETING_KINDS.filter((kind) => kind !== now).map((kind) => ({
      label: texts(`details-kind-${kind}`),
      action: { do: "kind", meeting: id, kind },
    })),
  )
}

/** Another kind may ask other people; its usual agenda comes in place of the other's. */
async function setKind(
  deps: MeetingsDeps,
  asker: Asker,
  { id, kind: before, state }: Meeting,
  kind: MeetingKind,
): Promise<Presented> {
  const { queries, texts } = deps
  if (state !== "draft") return page(texts("details-only-draft"))
  const { agenda } = (await readMeeting(queries, id))!
  const isUsual = agenda === texts(`meetings-agenda-${before}`)
  await changeDraft(queries, id, { kind, ...(isUsual ? { agenda: texts(`meetings-agenda-${kind}`) } : {}) })
  return showDraft(deps, asker, id)
}
