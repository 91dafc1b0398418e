import type { Details } from "../../../core/meeting-details.ts"
import { readDetails } from "../../../storage/meeting-details.ts"
import { readPoints } from "../../../storage/meeting-points.ts"
import { type Meeting, readMeeting } from "../../../storage/meetings.ts"
import { takeLabelled } from "../../../understand/call/labels.ts"
import type { Asker, Offer, Presented } from "../../dialogue.ts"
import type { MeetingsAction } from "../actions.ts"
import { type MeetingsDeps, page } from "../deps.ts"
import type { DetailPart } from "./actions.ts"
import { previewDetail } from "./change.ts"
import { detailLines } from "./lines.ts"
import { about, keepLabelled, takeDetail } from "./take.ts"

/** A meeting whose details may still change: a draft, or one that is called and has not begun. */
export async function openMeeting(
  { queries }: Pick<MeetingsDeps, "queries">,
  asker: Pick<Asker, "now">,
  id: number,
): Promise<Meeting | undefined> {
  const meeting = await readMeeting(queries, id)
  if (meeting?.state === "draft") return meeting
  return meeting?.state === "called" && meeting.startsAt! > asker.now ? meeting : undefined
}

/** What an invitation can say besides, as it is now, and what is asked oftenest. `news` is said first. */
export async function showDetails(
  deps: MeetingsDeps,
  asker: Asker,
  id: number,
  news?: string,
): Promise<Presented> {
  const { texts } = deps
  const meeting = await openMeeting(deps, asker, id)
  if (meeting === undefined) return page(texts("meetings-over"))
  const { details, where } = await detailLines(deps, meeting)
  const said = `${texts("details-page", { state: meeting.state })}${details}${where}`
  return page(
    news === undefined ? said : `${news}\n\n${said}`,
    [
      ...(["host", "contact", "deadline", "papers"] as const).map((part) => offerPart(deps, id, part)),
      { label: texts("details-button-more"), action: { do: "more-details", meeting: id } },
      back(deps, meeting),
    ],
    // In a draft several may be typed at once; of a called meeting people are told of some, one at a time.
    meeting.state === "draft" ? { do: "details", meeting: id } : undefined,
  )
}

/** What is asked seldom. */
export async function showMore(deps: MeetingsDeps, asker: Asker, id: number): Promise<Presented> {
  const { texts } = deps
  const meeting = await openMeeting(deps, asker, id)
  if (meeting === undefined) return page(texts("meetings-over"))
  const isDraft = meeting.state === "draft"
  const { details, where } = await detailLines(deps, meeting)
  return page(`${texts("details-page-more", { state: meeting.state })}${details}${where}`, [
    offerPart(deps, id, "map"),
    ...(isDraft
      ? [
          offerPart(deps, id, "points"),
          { label: texts("details-button-kind"), action: { do: "kinds", meeting: id } as const },
        ]
      : (await readPoints(deps.queries, id)).length > 0
        ? [{ label: texts("points-button-rename"), action: { do: "begin-rename", meeting: id } as const }]
        : []),
    meeting.isUrgent
      ? { label: texts("details-button-not-urgent"), action: { do: "not-urgent", meeting: id } }
      : { label: texts("details-button-urgent"), action: { do: "urgent", meeting: id } },
    back(deps, meeting),
  ])
}

function offerPart({ texts }: MeetingsDeps, meeting: number, part: DetailPart): Offer<MeetingsAction> {
  return { label: texts(`details-name-${part}`), action: { do: "detail", meeting, part } }
}

/** To the invitation as it will be, or to the answers. */
function back({ texts }: MeetingsDeps, { id, state }: Meeting): Offer<MeetingsAction> {
  return state === "draft"
    ? { label: texts("details-button-draft"), action: { do: "draft", meeting: id } }
    : { label: texts("meetings-button-answers"), action: { do: "answers", meeting: id } }
}

/** Asks for one detail; what is there already can be left out again. */
export async function askDetail(
  { queries, texts }: MeetingsDeps,
  meeting: Meeting,
  part: DetailPart,
  problem?: string,
): Promise<Presented> {
  const { id } = meeting
  const ask = texts("details-ask", { part })
  const is = { ...(await readDetails(queries, id)), points: await readPoints(queries, id) }
  const isThere = part === "deadline" ? meeting.replyBy !== null : isSaid(is, part)
  return page(
    problem === undefined ? ask : `${problem}\n${ask}`,
    isThere
      ? [{ label: texts("details-button-leave-out"), action: { do: "no-detail", meeting: id, part } }]
      : [],
    { do: "detail", meeting: id, part },
  )
}

function isSaid(
  is: Details & { readonly points: readonly object[] },
  part: Exclude<DetailPart, "deadline">,
): boolean {
  return part === "map" ? is.mapLink !== "" : is[part].length > 0
}

/**
 * Takes typed words as the detail that was asked for; empty words leave it out. Of a called meeting people are told of
 * its papers and of its place: that is shown first.
 */
export async function fillDetail(
  deps: MeetingsDeps,
  asker: Asker,
  { meeting: id, part }: { readonly meeting: number; readonly part: DetailPart },
  typed: string,
): Promise<Presented> {
  const meeting = await openMeeting(deps, asker, id)
  if (meeting === undefined) return page(deps.texts("meetings-over"))
  if (part === "points" && meeting.state !== "draft") return page(deps.texts("details-only-draft"))
  const isCalled = meeting.state === "called"
  if (isCalled && (part === "papers" || part === "map")) {
    const shown = await previewDetail(deps, asker, meeting, part, typed)
    return "problem" in shown
      ? about(shown, await askDetail(deps, meeting, part, shown.problem))
      : shown.presented
  }
  const problem = await takeDetail(deps, asker, meeting, part, typed)
  if (problem !== undefined) return about(problem, await askDetail(deps, meeting, part, problem.text))
  return showDetails(deps, asker, id, isCalled ? deps.texts("details-silent") : undefined)
}

/** Takes several details that were typed as "label: value" into a draft. Undefined for other words. */
export async function fillLabelled(
  deps: MeetingsDeps,
  asker: Asker,
  id: number,
  typed: string,
): Promise<Presented | undefined> {
  const { labelled, rest } = takeLabelled(typed)
  const meeting = await openMeeting(deps, asker, id)
  // A sentence around them is another one, such as the call of another meeting.
  if (Object.keys(labelled).length === 0 || rest !== "" || meeting?.state !== "draft") return undefined
  const problem = await keepLabelled(deps, asker, id, labelled)
  return about(problem, await showDetails(deps, asker, id, problem?.text))
}
