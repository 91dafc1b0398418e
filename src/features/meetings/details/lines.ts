import type { Paper } from "../../../core/meeting-details.ts"
import type { Texts } from "../../../core/texts.ts"
import { readDetails } from "../../../storage/meeting-details.ts"
import { readPoints } from "../../../storage/meeting-points.ts"
import type { Meeting } from "../../../storage/meetings.ts"
import { fullTime, type MeetingsDeps } from "../deps.ts"

/**
 * What the details add to sentences: each is empty, or begins with a new line. `details` are host, contact, day of reply,
 * papers and urgency; `papers` alone, for those who are reminded; `where` is the map and the points, behind the place.
 */
export async function detailLines(
  { queries, texts }: Pick<MeetingsDeps, "queries" | "texts">,
  meeting: Meeting,
): Promise<{ readonly details: string; readonly papers: string; readonly where: string }> {
  const { host, contact, mapLink, papers } = await readDetails(queries, meeting.id)
  const points = await readPoints(queries, meeting.id)
  const shown = paperLines(texts, papers)
  return {
    details: lines([
      ...(host === "" ? [] : [texts("details-host", { host })]),
      ...(contact === "" ? [] : [texts("details-contact", { contact })]),
      ...(meeting.replyBy === null
        ? []
        : [texts("details-deadline", { time: fullTime(texts, meeting.replyBy) })]),
      ...shown,
      ...(meeting.isUrgent ? [texts("details-urgent")] : []),
    ]),
    papers: lines(shown),
    where: lines([
      ...(mapLink === "" ? [] : [texts("details-map", { link: mapLink })]),
      ...points.map(({ number, name }) => texts("details-point", { number, name })),
    ]),
  }
}

function lines(some: readonly string[]): string {
  return some.map((line) => `\n${line}`).join("")
}

function paperLines(texts: Texts, papers: readonly Paper[]): string[] {
  return papers.map(({ title, link, isInHandbook }) =>
    texts("details-paper", {
      title: title === "" ? "none" : title,
      link: link ?? "none",
      handbook: isInHandbook ? "yes" : "no",
    }),
  )
}
