import type { CivilDate } from "../../core/document.ts"
import type { Answer, AskDeps, AskRequest, Citation, Remark } from "./answer-types.ts"
import { cite } from "./cite.ts"
import { type ClauseMatch, presentIn, shareOf, textOf } from "./clause-match.ts"
import { type Evidence, evidenceOf } from "./evidence.ts"
import { type Found, type Retrieved, retrieve } from "./retrieve.ts"

/** The best that a search brought for one reading of the question. */
export interface Attempt {
  readonly retrieved: Retrieved
  readonly evidence: Evidence
  readonly assumed: readonly (readonly [string, string])[]
}

/** Searches each reading of the question and returns the one that the papers bear out best. */
export async function attempt(
  deps: AskDeps,
  request: AskRequest,
  texts: readonly { text: string; assumed: readonly (readonly [string, string])[] }[],
  documents: readonly number[] | null,
): Promise<Attempt> {
  let best: Attempt | undefined
  for (const { text, assumed } of texts) {
    const scope = { audience: request.audience, on: request.today, documents }
    const retrieved = await retrieve(deps.queries, deps.vectors, text, scope)
    const one = { retrieved, evidence: evidenceOf(retrieved.found), assumed }
    if (best === undefined || one.evidence.strength > best.evidence.strength) best = one
  }
  return best!
}

/** The answer that an attempt's sections give. */
export function answerFrom(attempted: Attempt, on: CivilDate, remarks: readonly Remark[]): Answer {
  const { retrieved, assumed } = attempted
  const citations = pick(retrieved).map((match) => cite(match, retrieved.target, on))
  const all: Remark[] = [...remarks]
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
/** A further clause must come this close to the best one, or speak of something that it leaves out. */
const NEARLY = 0.86
const SOMETHING_NEW = 0.12

/** The best clause, then others that nearly equal it or add a part of the question. */
function pick({ found, target }: Retrieved): ClauseMatch[] {
  const pool = found.slice(0, 5).flatMap(candidates)
  pool.sort((left, right) => right.rank - left.rank)
  const first = pool[0]
  if (first === undefined) return []
  const chosen = [first]
  const covered = presentIn(wordsOf(first.match), target)
  for (const candidate of pool.slice(1)) {
    if (chosen.length === MOST_CITATIONS) break
    if (chosen.some((other) => overlap(other.match, candidate.match))) continue
    const together = presentIn(wordsOf(candidate.match), target, new Set(covered))
    const adds = shareOf(together, target) - shareOf(covered, target)
    if (candidate.rank < NEARLY * first.rank && adds < SOMETHING_NEW) continue
    chosen.push(candidate)
    for (const index of together) covered.add(index)
  }
  return chosen.map((candidate) => candidate.match)
}

function candidates(found: Found): { match: ClauseMatch; rank: number }[] {
  const top = found.matches[0]!.score
  return found.matches.slice(0, 4).map((match) => ({ match, rank: found.score - (top - match.score) }))
}

function wordsOf(match: ClauseMatch): string {
  return textOf(match.section, match.clause)
}

/** One stands inside the other. */
function overlap(left: ClauseMatch, right: ClauseMatch): boolean {
  if (left.section.id !== right.section.id) return false
  const whole = { start: 0, end: left.section.text.length }
  const a = left.section.clauses[left.clause] ?? whole
  const b = right.section.clauses[right.clause] ?? whole
  return a.start < b.end && b.start < a.end
}
