import type { DocumentFacts } from "../../storage/sections.ts"
import { readLabels, readSections } from "../../storage/sections.ts"
import type { Answer, AskDeps, AskRequest, Remark } from "./answer-types.ts"
import { citePlace } from "./cite.ts"
import { MOST_LINES } from "./quote.ts"
import { remarksOn } from "./search-answer.ts"

/** "Nghị quyết 57 nói gì?": the first articles, which say what a document is about. */
export async function overviewOf(
  deps: AskDeps,
  request: AskRequest,
  document: DocumentFacts,
  remarks: readonly Remark[],
): Promise<Answer> {
  const labels = await readLabels(deps.queries, [document.documentId], request.sight)
  const opening = labels.filter((label) => label.label !== "Mở đầu")
  const ids = (opening.length > 0 ? opening : labels).slice(0, 2).map((label) => label.id)
  const sections = await readSections(deps.queries, ids, request.sight)
  sections.sort((left, right) => left.ordinal - right.ordinal)
  const citations = sections.map((section) => citePlace(section, -1, request, MOST_LINES / 2))
  return { outcome: "answered", citations, remarks: [...remarks, ...remarksOn(citations)] }
}
