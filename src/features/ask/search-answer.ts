import type { StoredSection } from "../../storage/sections.ts"
import type { Answer, AskDeps, AskRequest, Citation, Remark } from "./answer-types.ts"
import { partsAsked } from "./asks.ts"
import { type Candidate, candidatesOf } from "./candidates.ts"
import { cite } from "./cite.ts"
import { type ClauseMatch, wordsOf } from "./clause-match.ts"
import { chanceOf } from "./evidence.ts"
import { termsOf } from "./question.ts"
import { linesOf, MOST_LINES } from "./quote.ts"
import { type Retrieved, retrieve } from "./retrieve.ts"
import { presentIn } from "./sightings.ts"
import { leadOf } from "./spans.ts"
import { type Day, dayOf } from "./standing.ts"
import { makeTarget, shareOf } from "./target.ts"

/** The best that a search brought for one reading of the question. */
export interface Attempt {
  readonly retrieved: Retrieved
  /** What could be quoted, best first. */
  readonly candidates: readonly Candidate[]
  /** That the best of them answers the question, from 0 to 1. */
  readonly chance: number
  readonly assumed: readonly (readonly [string, string])[]
}

/** What is searched: one reading of a question. */
type Texts = readonly { text: string; assumed: readonly (readonly [string, string])[] }[]

/** Searches each reading of the question and returns the one that the papers bear out best. */
export async function attempt(
  deps: AskDeps,
  request: AskRequest,
  texts: Texts,
  documents: readonly number[] | null,
): Promise<Attempt> {
  return (await attemptAll(deps, request, texts, documents))[0]!
}

/** Searches each reading of the question; the one that the papers bear out best comes first. */
export async function attemptAll(
  deps: AskDeps,
  request: AskRequest,
  texts: Texts,
  documents: readonly number[] | null,
): Promise<Attempt[]> {
  const attempts: Attempt[] = []
  for (const { text, assumed } of texts) {
    const scope = { sight: request.sight, on: dayOf(request), documents }
    const retrieved = await retrieve(deps.queries, deps.vectors, text, scope)
    const candidates = candidatesOf(retrieved)
    const chance = chanceOf(candidates, retrieved)
    attempts.push({ retrieved, candidates, chance, assumed: [...assumed, ...retrieved.repairs] })
  }
  return attempts.sort((left, right) => right.chance - left.chance)
}

/** A reading whose chance comes so near the best one may as well be meant. */
const RIVAL = 0.1

/**
 * The documents between which only the asker can choose: those of readings that the papers bear out alike, when a
 * short form means one thing in the first and another thing in the next. Empty when the best reading stands alone.
 */
export function rivalDocuments(attempts: readonly Attempt[]): readonly StoredSection[] {
  const best = attempts[0]!
  const near = attempts.filter((one) => one.assumed.length > 0 && one.chance >= best.chance - RIVAL)
  const tops = near.flatMap((one) => one.candidates[0]?.match.section ?? [])
  // The same words in two collections are no choice.
  const texts = new Map(tops.map((section) => [section.digest, section]))
  const documents = new Map([...texts.values()].map((section) => [section.documentId, section]))
  return documents.size > 1 ? [...documents.values()] : []
}

/** The answer that an attempt's sections give. */
export function answerFrom(attempted: Attempt, day: Day, remarks: readonly Remark[]): Answer {
  const citations = pick(attempted).map((match) => cite(match, day))
  const all: Remark[] = [...remarks]
  const { assumed } = attempted
  if (assumed.length > 0) all.push({ code: "assumed", pairs: assumed })
  return { outcome: "answered", citations, remarks: [...all, ...remarksOn(citations)] }
}

/** What a reader must know about the texts quoted. */
export function remarksOn(citations: readonly Citation[]): Remark[] {
  const remarks: Remark[] = []
  if (citations.some((citation) => citation.section.usedOcr)) remarks.push({ code: "ocr" })
  const note = citations.find((citation) => citation.section.kind === "note")
  if (note !== undefined) remarks.push({ code: "note", url: note.section.officialUrl })
  return remarks
}

const MOST_CITATIONS = 3
/** All quotations together: an answer is to be read at a glance. */
const MOST_CHARACTERS = 900
/** Words of another section must come this close to the best ones … */
const NEARLY = 0.85
/** … those of the same section closer still: its neighbours are a button away … */
const EQUAL = 0.9
/** … and any further words may stand lower when they speak of so much that is not yet covered. */
const SOMETHING_NEW = 0.12
const NOT_TOO_FAR = 0.65

/** The best words, then what adds a part of the question, then what nearly equals them elsewhere. */
function pick({ candidates, retrieved }: Attempt): ClauseMatch[] {
  const { target } = retrieved
  const first = candidates[0]
  if (first === undefined) return []
  const chosen = [first.match, ...otherParts(retrieved, first.match)]
  const covered = presentIn(chosen.map(wordsOf).join(" ; "), target)
  const take = (isWanted: (candidate: Candidate, adds: number) => boolean) => {
    for (const candidate of candidates) {
      if (chosen.length === MOST_CITATIONS) return
      if (chosen.some((other) => overlap(other, candidate.match))) continue
      if (!isShort([...chosen, candidate.match])) continue
      const together = presentIn(wordsOf(candidate.match), target, new Set(covered))
      if (!isWanted(candidate, shareOf(together, target) - shareOf(covered, target))) continue
      chosen.push(candidate.match)
      for (const index of together) covered.add(index)
    }
  }
  take(({ rank }, adds) => adds >= SOMETHING_NEW && rank >= NOT_TOO_FAR * first.rank)
  take(({ rank, match }) => {
    const isElsewhere = !chosen.some((other) => other.section.id === match.section.id)
    return rank >= (isElsewhere ? NEARLY : EQUAL) * first.rank
  })
  return chosen
}

/** Of a question in two parts the words that answer the part which the first quotation leaves open. */
function otherParts(retrieved: Retrieved, first: ClauseMatch): ClauseMatch[] {
  const found = retrieved.found.filter(({ section }) => section.documentId === first.section.documentId)
  const answers = partsAsked(retrieved.text).flatMap((part) => {
    const target = makeTarget(termsOf(part), retrieved.shelf, part)
    return candidatesOf({ ...retrieved, found, target }).slice(0, 1)
  })
  const isNew = (match: ClauseMatch) => match.holds > 0 && !overlap(first, match) && isShort([first, match])
  return answers
    .map(({ match }) => match)
    .filter(isNew)
    .slice(0, 1)
}

function isShort(matches: readonly ClauseMatch[]): boolean {
  const text = matches.map(wordsOf).join("\n")
  return text.length <= MOST_CHARACTERS && linesOf(text) <= MOST_LINES
}

/** One stands inside the other, or in what is shown before it. */
function overlap(shown: ClauseMatch, other: ClauseMatch): boolean {
  if (shown.section.id !== other.section.id) return false
  const parts = [shown, leadOf(shown.section, shown)]
  return parts.some((part) => part !== undefined && part.start < other.end && other.start < part.end)
}
