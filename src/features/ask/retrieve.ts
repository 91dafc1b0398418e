import type { CivilDate } from "../../core/document.ts"
import { openScorer } from "../../retrieval/scorer.ts"
import type { Queries } from "../../storage/database.ts"
import type { RankedSection } from "../../storage/section-runs.ts"
import { readPlaces, readSections, type SectionPlace, type StoredSection } from "../../storage/sections.ts"
import { readings } from "./abbreviations.ts"
import type { QueryVectors } from "./by-model.ts"
import { type ClauseMatch, matchClauses } from "./clause-match.ts"
import { type Gathered, gather, type Scope } from "./gather.ts"
import { likenessShares, UNLEARNED_WEIGHT } from "./model-weight.ts"
import { placeNamer } from "./place-named.ts"
import type { Terms } from "./question.ts"
import type { Repair } from "./repair.ts"
import { isUsable, standingOn } from "./standing.ts"
import { makeTarget, type Shelf, type Target } from "./target.ts"

/** A section found for a question. */
export interface Found {
  readonly section: StoredSection
  /** BM25 of its best passage. */
  readonly words: number
  /** Best cosine; 0 where there is none. */
  readonly meaning: number
  /** Its clauses, best first. */
  readonly matches: readonly ClauseMatch[]
  /** What the forest says of it: the more, the likelier it answers. */
  readonly score: number
}

export interface Retrieved {
  readonly target: Target
  readonly terms: Terms
  /** As it was understood. */
  readonly text: string
  readonly repairs: readonly Repair[]
  readonly shelf: Shelf
  /** The day for which the answer is to hold. */
  readonly on: CivilDate
  /** Best first; the same text is there once. */
  readonly found: readonly Found[]
}

/** Sections that are read in full and looked at clause by clause. */
const READ = 20
/** A text that does not hold on the day stands below what nearly says it and holds. */
const OUTDATED = 0.8
/** The place that was asked for by its name stands before what only fits: more than the forest ever says. */
const NAMED_PLACE = 10
/** A place in the order of a search that only wants to know where. */
export interface Place {
  readonly section: SectionPlace
  readonly score: number
}

/**
 * The sections that fit a text best, in order, at most `limit`: the first hundred are judged by all that is known of
 * them, the others follow as the words rank them. Equal texts all keep their places. Short forms are read as what they
 * usually mean.
 */
export async function findSections(
  queries: Queries,
  vectors: QueryVectors | null,
  text: string,
  scope: Scope,
  limit: number,
): Promise<readonly Place[]> {
  const [reading] = readings(text)
  const { ranked, others } = await rank(queries, vectors, reading!.text, scope, limit)
  const ids = others.slice(0, Math.max(0, limit - ranked.length)).map((hit) => hit.sectionId)
  const places = new Map(
    (await readPlaces(queries, ids, scope.sight)).map((place) => [place.id, place] as const),
  )
  const least = ranked.at(-1)?.score ?? 0
  const rest = others.flatMap((hit): Place[] => {
    const section = places.get(hit.sectionId)
    // Below the least of the judged ones, falling as the words do.
    return section === undefined ? [] : [{ section, score: least - 1 + hit.words[0]! / (1 + hit.words[0]!) }]
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
  const { ranked, others: _, ...understood } = await rank(queries, vectors, text, scope, 0)
  const best = withoutTwins(ranked).slice(0, READ)
  const read = await readSections(
    queries,
    best.map(({ section }) => section.id),
    scope.sight,
  )
  const byId = new Map(read.map((section) => [section.id, section]))
  const found = best.flatMap(({ section, words, meaning, score }): Found[] => {
    const whole = byId.get(section.id)
    return whole === undefined
      ? []
      : [{ section: whole, words, meaning, score, matches: matchClauses(whole, understood.target) }]
  })
  return { ...understood, on: scope.on, found }
}

interface Ranked {
  readonly section: RankedSection
  readonly words: number
  readonly meaning: number
  /** What the forest says of the features, with what its name and another model add and what is taken off for its force. */
  readonly score: number
  readonly features: Float32Array
  readonly byModel: number
  readonly byPlace: number
  readonly outdated: number
}

/** The best sections for a text in order, with what the order is made of. */
export async function rank(
  queries: Queries,
  vectors: QueryVectors | null,
  text: string,
  scope: Scope,
  limit: number,
) {
  const { best, weight, ...rest } = await gather(queries, vectors, text, scope, limit)
  const target = makeTarget(rest.terms, rest.shelf, rest.text)
  return { ...rest, target, ranked: inOrder(best, rest.text, weight ?? UNLEARNED_WEIGHT, scope.on) }
}

/** As they answer on that day. */
function inOrder(best: readonly Gathered[], text: string, weight: number, on: CivilDate): Ranked[] {
  const isNamed = placeNamer(text)
  const scores = openScorer()(best.map(({ features }) => features))
  const shares = likenessShares(best.map(({ hits }) => hits.model))
  return best
    .map(({ hits, section, features }, place): Ranked => {
      const outdated = isUsable(standingOn(section, on)) ? 0 : OUTDATED
      const byModel = weight * shares[place]!
      const byPlace = isNamed(section) ? NAMED_PLACE : 0
      const score = scores[place]! + byModel + byPlace - outdated
      const [words = 0] = hits.words
      return { section, words, meaning: hits.meaning, score, features, byModel, byPlace, outdated }
    })
    .sort((left, right) => right.score - left.score)
}

/** Keeps the best of sections whose words are the same: laws are printed in many collections. */
function withoutTwins(ranked: readonly Ranked[]): Ranked[] {
  const seen = new Set<string>()
  return ranked.filter(({ section }) => {
    if (seen.has(section.digest)) return false
    seen.add(section.digest)
    return true
  })
}
