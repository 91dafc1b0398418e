import {
  type Details,
  FEWEST_POINTS,
  MOST_PAPERS,
  MOST_POINTS,
  readPapers,
} from "../../../core/meeting-details.ts"
import { mapLink } from "../../../core/public-link.ts"
import { paperTitleMark } from "../../../core/secrecy-title.ts"
import { cleanInput } from "../../../core/text.ts"
import { changeDetails, setReplyBy } from "../../../storage/meeting-details.ts"
import { setPoints } from "../../../storage/meeting-points.ts"
import { changeDraft, type Meeting, readMeeting } from "../../../storage/meetings.ts"
import type { Labelled } from "../../../understand/call/labels.ts"
import { readPointNames } from "../../../understand/points.ts"
import { readWhen } from "../../../understand/when/read.ts"
import type { Asker, Presented } from "../../dialogue.ts"
import { problemOf, typedAt } from "../call/typed.ts"
import { fullTime, instantOf, type MeetingsDeps } from "../deps.ts"
import { DETAIL_PARTS, type DetailPart } from "./actions.ts"

const LONGEST_NAME = 200

/** What typed words make of one detail; or the sentence that says what is wrong with them. */
type Read =
  | { readonly details: Partial<Details> }
  | { readonly replyBy: Date | null }
  | { readonly points: readonly string[] }
  | { readonly problem: string; readonly isSecret?: true }

/** Why something was not taken. `isSecret`: it was said of a secret paper, so nothing of what was typed may stay. */
export interface Problem {
  readonly text: string
  readonly isSecret?: true
}

/** What is said about a problem; of words about a secret paper nothing stays. */
export function about(problem: Pick<Problem, "isSecret"> | undefined, presented: Presented): Presented {
  return problem?.isSecret ? { ...presented, isSecret: true } : presented
}

/** Reads typed words as one detail of a meeting; empty words leave it out. Changes nothing. */
export function readDetail(
  deps: Pick<MeetingsDeps, "texts">,
  asker: Asker,
  meeting: Meeting,
  part: DetailPart,
  typed: string,
): Read {
  const wrong = (what: string) => ({ problem: deps.texts("details-wrong", { what, most: MOST_PAPERS }) })
  switch (part) {
    case "host":
    case "contact":
      return { details: { [part]: cleanInput(typed, LONGEST_NAME) } }
    case "map": {
      const link = typed === "" ? "" : mapLink(typed.trim())?.href
      return link === undefined ? wrong("map") : { details: { mapLink: link } }
    }
    case "papers": {
      const papers = typed === "" ? [] : readPapers(typed)
      if (typeof papers === "string") return wrong(papers)
      const mark = papers.map(({ title }) => paperTitleMark(title)).find((one) => one !== undefined)
      return mark === undefined
        ? { details: { papers } }
        : { problem: deps.texts("details-secret", { mark }), isSecret: true }
    }
    case "points": {
      const points = typed === "" ? [] : readPointNames(typed)
      const isRight = points !== null && points.length >= FEWEST_POINTS && points.length <= MOST_POINTS
      return typed !== "" && !isRight ? wrong("points") : { points: points ?? [] }
    }
    default:
      return typed === "" ? { replyBy: null } : readDeadline(deps, asker, meeting, typed)
  }
}

function readDeadline(
  { texts }: Pick<MeetingsDeps, "texts">,
  asker: Asker,
  { startsAt }: Meeting,
  typed: string,
): Read {
  const when = readWhen(typed, typedAt(asker))
  if (!("start" in when)) return { problem: problemOf(texts, when) }
  const replyBy = instantOf(when.start)
  return startsAt !== null && replyBy >= startsAt
    ? { problem: texts("details-deadline-late", { time: fullTime(texts, startsAt) }) }
    : { replyBy }
}

/**
 * Takes typed words as one detail of a draft, or as one of a called meeting of which nobody need be told; empty words
 * leave it out. Returns what is wrong with them; then nothing has changed.
 */
export async function takeDetail(
  deps: MeetingsDeps,
  asker: Asker,
  meeting: Meeting,
  part: DetailPart,
  typed: string,
): Promise<Problem | undefined> {
  const { queries, texts } = deps
  const read = readDetail(deps, asker, meeting, part, typed)
  if ("problem" in read) return { text: read.problem, ...(read.isSecret && { isSecret: true }) }
  if ("details" in read) await changeDetails(queries, meeting.id, read.details)
  if ("replyBy" in read) await setReplyBy(queries, meeting.id, read.replyBy)
  if ("points" in read) {
    await setPoints(queries, meeting.id, read.points)
    // Of several places none is the place.
    const several = texts("details-several-places")
    if (read.points.length > 0 && meeting.place === "")
      await changeDraft(queries, meeting.id, { place: several })
    if (read.points.length === 0 && meeting.place === several)
      await changeDraft(queries, meeting.id, { place: "" })
  }
  return undefined
}

/** Takes what was said as "label: value" of a meeting. Returns what is wrong with some of it; the rest is kept. */
export async function keepLabelled(
  deps: MeetingsDeps,
  asker: Asker,
  id: number,
  labelled: Labelled,
): Promise<Problem | undefined> {
  const said = DETAIL_PARTS.flatMap((part) => (labelled[part] ? [{ part, typed: labelled[part] }] : []))
  const meeting = said.length === 0 ? undefined : await readMeeting(deps.queries, id)
  if (meeting === undefined) return undefined
  const problems: Problem[] = []
  for (const { part, typed } of said) {
    const problem = await takeDetail(deps, asker, meeting, part, typed)
    if (problem !== undefined)
      problems.push({ ...problem, text: `${deps.texts(`details-name-${part}`)}: ${problem.text}` })
  }
  if (problems.length === 0) return undefined
  const text = problems.map((one) => one.text).join("\n")
  return problems.some(({ isSecret }) => isSecret) ? { text, isSecret: true } : { text }
}
