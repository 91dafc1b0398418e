import { changeDetails } from "../../../storage/meeting-details.ts"
import { whoWasTold } from "../../../storage/meeting-messages.ts"
import { changeMeeting, type Meeting, readMeeting } from "../../../storage/meetings.ts"
import type { Asker, Presented } from "../../dialogue.ts"
import { tellChanged } from "../call/change.ts"
import { type MeetingsDeps, page } from "../deps.ts"
import { readDetail } from "./take.ts"

type ToldPart = "papers" | "map"

/** Shows a detail of a called meeting as it would be, and how many would hear of it; or says what is wrong with it. */
export async function previewDetail(
  deps: MeetingsDeps,
  asker: Asker,
  meeting: Meeting,
  part: ToldPart,
  typed: string,
): Promise<{ readonly presented: Presented } | { readonly problem: string; readonly isSecret?: true }> {
  const { queries, texts } = deps
  const read = readDetail(deps, asker, meeting, part, typed)
  if ("problem" in read) return read
  const told = await whoWasTold(queries, meeting.id)
  const what = texts("details-instead", { part, what: typed === "" ? "none" : typed })
  return {
    presented: page(texts("meetings-change-preview", { what, before: "none", told: told.size }), [
      {
        label: texts("meetings-button-change-sure"),
        action: { do: "detail-sure", meeting: meeting.id, part, typed },
      },
      { label: texts("meetings-button-keep"), action: { do: "answers", meeting: meeting.id } },
    ]),
  }
}

/** Changes a detail of a called meeting, and tells those who were told of the meeting. */
export async function changeDetail(
  deps: MeetingsDeps,
  asker: Asker,
  { meeting: id, part, typed }: { readonly meeting: number; readonly part: ToldPart; readonly typed: string },
): Promise<Presented> {
  const { queries, texts } = deps
  const meeting = await readMeeting(queries, id)
  if (meeting?.state !== "called" || meeting.startsAt! <= asker.now) return page(texts("meetings-over"))
  const read = readDetail(deps, asker, meeting, part, typed)
  if (!("details" in read)) return page(texts("meetings-over"))
  if (!(await changeMeeting(queries, id, { startsAt: null, place: null }, asker.now)))
    return page(texts("meetings-over"))
  await changeDetails(queries, id, read.details)
  const { changed, invited } = await tellChanged(deps, asker, id, "no")
  return page(texts("meetings-change-sent", { changed, invited, any: changed + invited }), [
    { label: texts("meetings-button-answers"), action: { do: "answers", meeting: id } },
  ])
}
