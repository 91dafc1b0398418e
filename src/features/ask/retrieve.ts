import type { CivilDate } from "../../core/document.ts"
import type { Sight } from "../../core/shelf.ts"
import type { Queries } from "../../storage/database.ts"
import { type Hit, searchPassages } from "../../storage/search.ts"
import { readPlaces, readSections, type SectionPlace, type StoredSection } from "../../storage/sections.ts"
import { type ClauseMatch, matchClauses } from "./clause-match.ts"
import { type Terms, termsOf } from "./question.ts"
import { isUsable, standingOn } from "./standing.ts"
import { makeTarget, type Shelf, type Target } from "./target.ts"

/** Turns questions into vectors of one space; null when the model does not answer in time. */
export interface QueryVectors {
  readonly space: number
  embed(text: string): Promise<Float32Array | null>
}

export interface Scope {
  readonly sight: Sight
  /** The day for which the answer is to hold. */
  readonly on: CivilDate
  /** Only these documents; null for the whole shelf. */
  readonly documents: readonly number[] | null
}

/** A section found for a question. */
export interface Found {
  readonly section: StoredSection
  /** BM25 of its best passage. */
  readonly words: number
  /** Best cosine; 0 where there is none. */
  readonly meaning: number
  /** Its clauses, best first. */
  readonly matches: readonly ClauseMatch[]
  readonly score: number
}

export interface Retrieved {
  readonly target: Target
  readonly terms: Terms
  readonly text: string
  readonly shelf: Shelf
  /** The day for which the answer is to hold. */
  readonly on: CivilDate
  /** Best first; the same text is there once. */
  readonly found: readonly Found[]
}

const PASSAGES = 200
/** Sections that are read in full and looked at clause by clause. */
const READ = 30
const WEIGHTS = { words: 1, clause: 1, whole: 0.5, meaning: 0.1, outdated: -0.35 }

/** A place in the order of a search that only wants to know where. */
export interface Place {
  readonly section: SectionPlace
  readonly score: number
}

/**
 * The sections that fit a text best, in order, at most `limit`: the first are judged clause by clause, the others
 * follow as the words rank them. Equal texts all keep their places.
 */
export async function findSections(
  queries: Queries,
  vectors: QueryVectors | null,
  text: string,
  scope: Scope,
  limit: number,
): Promise<readonly Place[]> {
  const { ranked, others, strongest } = await rank(queries, vectors, text, scope, limit)
  const ids = others.slice(0, Math.max(0, limit - ranked.length)).map((hit) => hit.sectionId)
  const places = new Map(
    (await readPlaces(queries, ids, scope.sight)).map((place) => [place.id, place] as const),
  )
  const least = ranked.at(-1)?.score ?? 0
  const rest = others.flatMap((hit): Place[] => {
    const section = places.get(hit.sectionId)
    // Below the least of the judged ones, falling as the words do.
    return section === undefined ? [] : [{ section, score: least * (hit.words / (strongest + hit.words)) }]
  })
  return [...ranked, ...rest].slice(0, limit)
}

/** The sections that answer a question best, each with its best clauses. */
export async function retrieve(
  queries: Queries,
  vectors: QueryVectors | null,
  text: string,
  scope: Scope,
): Promise<Retrieved> {
  const { target, terms, shelf, ranked } = await rank(queries, vectors, text, scope, 0)
  return { target, terms, text, shelf, on: scope.on, found: withoutTwins(ranked) }
}

async function rank(
  queries: Queries,
  vectors: QueryVectors | null,
  text: string,
  scope: Scope,
  limit: number,
) {
  const terms = termsOf(text)
  const values = (await vectors?.embed(text)) ?? null
  const vector = vectors && values && { space: vectors.space, values }
  const search = {
    terms: terms.search,
    sight: scope.sight,
    documents: scope.documents,
    vector,
    limit: Math.max(PASSAGES, 3 * limit),
  }
  const { hits, ...shelf } = await searchPassages(queries, search)
  const target = makeTarget(terms, shelf, text)
  const bySection = bestPerSection(hits)
  const best = bySection.slice(0, READ)
  const sections = await readSections(
    queries,
    best.map((hit) => hit.sectionId),
    scope.sight,
  )
  const byId = new Map(sections.map((section) => [section.id, section]))
  const strongest = Math.max(...best.map((hit) => hit.words), 1e-9)
  const ranked = best.flatMap((hit) => {
    const section = byId.get(hit.sectionId)
    return section === undefined ? [] : [judge(section, hit, strongest, target, scope.on)]
  })
  ranked.sort((left, right) => right.score - left.score)
  return { target, terms, shelf, ranked, others: bySection.slice(READ), strongest }
}

function bestPerSection(hits: readonly Hit[]): Hit[] {
  const best = new Map<number, Hit>()
  for (const hit of hits) {
    const other = best.get(hit.sectionId)
    if (other === undefined || hit.words > other.words) best.set(hit.sectionId, hit)
  }
  return [...best.values()].sort((left, right) => right.words - left.words)
}

function judge(section: StoredSection, hit: Hit, strongest: number, target: Target, on: CivilDate): Found {
  const matches = matchClauses(section, target)
  const top = matches[0]!
  const meaning = Math.max(0, hit.meaning ?? 0)
  const score =
    WEIGHTS.words * (hit.words / strongest) +
    WEIGHTS.clause * top.score +
    WEIGHTS.whole * top.whole +
    WEIGHTS.meaning * meaning +
    (isUsable(standingOn(section, on)) ? 0 : WEIGHTS.outdated)
  return { section, words: hit.words, meaning, matches, score }
}

/** Keeps the best of sections whose words are the same: laws are printed in many collections. */
function withoutTwins(ranked: readonly Found[]): Found[] {
  const seen = new Set<string>()
  return ranked.filter(({ section }) => {
    if (seen.has(section.digest)) return false
    seen.add(section.digest)
    return true
  })
}
