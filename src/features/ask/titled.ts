import { foldedSyllables } from "../../core/terms.ts"
import { fold } from "../../core/text.ts"
import type { DocumentFacts } from "../../storage/sections.ts"
import type { AskDeps, AskRequest } from "./answer-types.ts"
import { retrieve } from "./retrieve.ts"
import { dayOf, isUsable, standingOn } from "./standing.ts"

/** Documents that a question calls by the beginning of their title, and where it does. */
export interface Titled {
  readonly documents: readonly DocumentFacts[]
  readonly span: { readonly start: number; readonly end: number }
}

const TYPES =
  `quy che | quy dinh | quyet dinh | nghi quyet | nghi dinh | thong tu | thong bao | huong dan | ke hoach
  chuong trinh | chi thi | ket luan | quy uoc | huong uoc | phuong an | de an`
    .split(/[|\n]/)
    .map((name) => name.trim().split(" "))
/** Words between the type and what the document is about. */
const SMALL = new Set(["ve", "cua", "so"])
const JOINTS = new Set([...SMALL, "viec", "ban", "hanh"])
/** Fewer syllables after the type name no document: "quy chế này". */
const FEWEST = 2

const LAWS = ["luat", "bo luat", "phap lenh", "dieu le"].map((name) => name.split(" "))

/** "điều 3 quy chế bay lượn", "điều 5 luật đua thuyền": a document is called by its title. */
export function callsByTitle(question: string): boolean {
  const words = wordsOf(question)
  return words.some((_, first) =>
    [...TYPES, ...LAWS].some(
      (name) =>
        words.length > first + name.length &&
        name.every((syllable, step) => words[first + step]?.folded === syllable),
    ),
  )
}

/**
 * "điều 9 quy chế làm việc": the documents whose type and first words of the title stand in the question; of
 * these the ones with the most words, and of these the ones in force, or those of a year that it names.
 */
export async function titledDocuments(
  deps: AskDeps,
  request: AskRequest,
  question: string,
): Promise<Titled | undefined> {
  const words = wordsOf(question)
  let best: { documents: DocumentFacts[]; length: number; first: number } | undefined
  for (const first of words.keys()) {
    const type = TYPES.find((name) =>
      name.every((syllable, step) => words[first + step]?.folded === syllable),
    )
    if (type === undefined) continue
    const scope = { sight: request.sight, on: dayOf(request), documents: null }
    const { found } = await retrieve(deps.queries, deps.vectors, question.slice(words[first]!.start), scope)
    const documents = new Map(found.map(({ section }) => [section.documentId, section as DocumentFacts]))
    for (const document of documents.values()) {
      const length = sharedWords(document, type, words.slice(first))
      if (length === 0 || length < (best?.length ?? 0)) continue
      if (length > (best?.length ?? 0)) best = { documents: [], length, first }
      best!.documents.push(document)
    }
  }
  if (best === undefined) return undefined
  const span = { start: words[best.first]!.start, end: words[best.first + best.length - 1]!.end }
  return { documents: meant(best.documents, question, dayOf(request)), span }
}

interface Word {
  readonly folded: string
  readonly start: number
  readonly end: number
}

function wordsOf(text: string): Word[] {
  return [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map(({ 0: word, index }) => ({
    folded: fold(word),
    start: index,
    end: index + word.length,
  }))
}

/** How many words from the type on agree with the title; 0 for too few. */
function sharedWords(document: DocumentFacts, type: readonly string[], words: readonly Word[]): number {
  const title = [...foldedSyllables(document.type), ...foldedSyllables(document.title)]
  let most = 0
  for (const at of title.keys()) {
    if (!type.every((syllable, step) => title[at + step] === syllable)) continue
    let [inTitle, inQuestion, said] = [at + type.length, type.length, 0]
    let end = 0
    while (inQuestion < words.length && inTitle < title.length) {
      const word = words[inQuestion]!
      if (word.folded === title[inTitle]) {
        if (!SMALL.has(word.folded)) said++
        inTitle++
        end = ++inQuestion
      } else if (JOINTS.has(title[inTitle]!)) inTitle++
      else if (JOINTS.has(word.folded)) inQuestion++
      else break
    }
    if (said >= FEWEST) most = Math.max(most, end)
  }
  return most
}

function meant(documents: readonly DocumentFacts[], question: string, on: string): readonly DocumentFacts[] {
  const year = question.match(/(?<!\d)(?:19|20)\d\d(?!\d)/)?.[0]
  const ofYear = documents.filter(({ issuedOn }) => year !== undefined && issuedOn?.startsWith(year))
  if (ofYear.length > 0) return ofYear
  const inForce = documents.filter((document) => isUsable(standingOn(document, on)))
  return inForce.length > 0 ? inForce : documents
}
