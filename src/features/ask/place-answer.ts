import { findClause, type LocatorQuery, sectionMatches } from "../../core/locator.ts"
import type { DocumentFacts } from "../../storage/sections.ts"
import { readLabels, readSections, type StoredSection } from "../../storage/sections.ts"
import type { Answer, AskDeps, AskRequest, Citation } from "./answer-types.ts"
import { citePlace } from "./cite.ts"
import { linesOf, MOST_LINES } from "./quote.ts"

/**
 * "điều 3 khoản 2 quy định 37": the very clause, or the plain word that the document has no such place.
 * `near` is the section last spoken of: a bare "khoản 2" means its own.
 */
export async function answerPlaces(
  deps: AskDeps,
  request: AskRequest,
  documents: readonly DocumentFacts[],
  places: readonly LocatorQuery[],
  near: StoredSection | undefined,
): Promise<Answer> {
  const labels = await readLabels(
    deps.queries,
    documents.map((document) => document.documentId),
    request.sight,
  )
  const sections = await readSections(
    deps.queries,
    labels.map((label) => label.id),
    request.sight,
  )
  sections.sort((left, right) => left.documentId - right.documentId || left.ordinal - right.ordinal)
  const citations: Citation[] = []
  for (const place of places) {
    const within = near !== undefined && isInside(place) ? [near, ...sections] : sections
    const section = within.find((one) => holds(one, place))
    if (section === undefined) continue
    const shown = citations.reduce((lines, { quote }) => lines + linesOf(quote.text), 0)
    if (shown === MOST_LINES) break
    citations.push(citePlace(section, findClause(section, place) ?? -1, request, MOST_LINES - shown))
  }
  if (citations.length > 0) return { outcome: "answered", citations: citations.slice(0, 3), remarks: [] }
  const reason = {
    code: "place" as const,
    document: documents[0]!,
    place: request.question.slice(places[0]!.start, places[0]!.end).trim(),
    last: lastArticle(sections),
  }
  return { outcome: "not_found", reason, remarks: [] }
}

/** Names only a khoản or a điểm, not the Điều it stands in. */
function isInside(place: LocatorQuery): boolean {
  return place.article === null && place.item === null && place.annex === null && place.chapter === null
}

function holds(section: StoredSection, place: LocatorQuery): boolean {
  if (!sectionMatches(section, place)) return false
  const namesClause = place.clause !== null || place.point !== null
  return !namesClause || findClause(section, place) !== null
}

/** The last Điều of the document, so that a refusal can say how far it goes; "" where it has none. */
function lastArticle(sections: readonly StoredSection[]): string {
  return (
    sections.filter((section) => section.part === "" && section.label.startsWith("Điều ")).at(-1)?.label ?? ""
  )
}
