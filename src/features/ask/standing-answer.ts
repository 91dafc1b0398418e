import { type DocumentNumber, numberMatches } from "../../core/document-number.ts"
import { fold } from "../../core/text.ts"
import {
  type DocumentFacts,
  readLabels,
  readSections,
  relationsMade,
  relationsNaming,
  type StoredRelation,
  type StoredSection,
} from "../../storage/sections.ts"
import type { AskDeps, AskRequest, Citation } from "./answer-types.ts"
import { citeWords } from "./cite.ts"

/**
 * "Nghị định 13/2023 còn hiệu lực không?": the sentence of a document on the shelf that replaces, repeals or
 * amends the one asked about. Works as well when that one itself is not on the shelf.
 */
export async function citeRelations(
  deps: AskDeps,
  request: AskRequest,
  asked: DocumentNumber,
): Promise<Citation[]> {
  const relations = (await relationsNaming(deps.queries, asked.number, request.sight)).filter(
    (relation) =>
      relation.kind !== "based_on" && relation.quote !== "" && numberMatches(asked, relation.targetKey),
  )
  const citations: Citation[] = []
  for (const relation of relations) {
    const section = await sectionHolding(deps, request, relation)
    if (section === undefined || citations.some((one) => one.section.digest === section.digest)) continue
    citations.push(citeWords(section, relation.quote, request))
  }
  return citations.slice(0, 3)
}

const ASKS_WHAT_IT_DOES =
  /\b(?:sua doi|sua|bo sung|thay the|thay cho|thay|bai bo)\s+(?:\S+\s+){0,4}?(?:nao|gi|may)\b/

/** "Thông tư 67 sửa thông tư nào?": the sentences by which a named document replaces, repeals or amends others. */
export async function citeDeeds(
  deps: AskDeps,
  request: AskRequest,
  document: Pick<DocumentFacts, "documentId">,
): Promise<Citation[]> {
  if (!ASKS_WHAT_IT_DOES.test(fold(request.question))) return []
  const citations: Citation[] = []
  for (const relation of await relationsMade(deps.queries, document.documentId, request.sight)) {
    const section = relation.quote === "" ? undefined : await sectionHolding(deps, request, relation)
    if (section !== undefined && !citations.some((one) => one.quote.text === relation.quote))
      citations.push(citeWords(section, relation.quote, request))
  }
  return citations.slice(0, 2)
}

/** The sentences by which a document on the shelf says until when it holds, where it does, and from when. */
export async function citeEffect(
  deps: AskDeps,
  request: AskRequest,
  document: Pick<DocumentFacts, "documentId" | "number">,
): Promise<Citation[]> {
  const isOwn = (sentence: string) => OWN.test(fold(sentence)) || sentence.includes(document.number)
  const said = (await sectionsOf(deps, request, document.documentId)).flatMap((section) =>
    sentencesOf(section.text)
      .filter((sentence) => EFFECT.test(fold(sentence)) && isOwn(sentence))
      .map((sentence) => ({ section, sentence })),
  )
  const end = said.find(({ sentence }) => ENDS_ITSELF.test(fold(sentence)))
  const begin = said.find((one) => one !== end && BEGINS_ITSELF.test(fold(one.sentence)))
  const both = end === undefined ? [begin ?? said[0]] : [end, begin]
  return both.flatMap((one) => (one === undefined ? [] : [citeWords(one.section, one.sentence, request)]))
}

const EFFECT = /co hieu luc|het hieu luc|ap dung tu ngay|pho bien den/
const TYPES =
  "luat|nghi dinh|nghi quyet|quyet dinh|thong tu|quy dinh|huong dan|chi thi|ket luan|quy che|van ban|ke hoach"
const OWN = new RegExp(String.raw`\b(?:${TYPES}) nay\b`)
/** Not "trước ngày Nghị định này có hiệu lực", which is said of other things. */
const ITSELF = String.raw`(?<!\b(?:ngay|khi|truoc|sau|diem|tai|cua|theo|voi) )\b(?:${TYPES}) nay (?:[^.;,]{0,60} )?`
const BEGINS_ITSELF = new RegExp(`${ITSELF}(?:co hieu luc|ap dung tu ngay|pho bien den)`)
const ENDS_ITSELF = new RegExp(`${ITSELF}het hieu luc`)

async function sectionHolding(
  deps: AskDeps,
  request: AskRequest,
  relation: StoredRelation,
): Promise<StoredSection | undefined> {
  const sections = await sectionsOf(deps, request, relation.documentId)
  return sections.find((section) => section.text.includes(relation.quote))
}

/** A document's sections from the last to the first: what it does to others stands at its end. */
async function sectionsOf(deps: AskDeps, request: AskRequest, documentId: number): Promise<StoredSection[]> {
  const labels = await readLabels(deps.queries, [documentId], request.sight)
  const ids = labels.map((label) => label.id)
  const sections = await readSections(deps.queries, ids, request.sight)
  return sections.sort((left, right) => right.ordinal - left.ordinal)
}

function sentencesOf(text: string): string[] {
  return text.split(/(?<=[^\d\s.]{2}[.;])\s+|\n/u).filter((sentence) => sentence !== "")
}
