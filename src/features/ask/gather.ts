import { rarity } from "../../core/bm25.ts"
import type { CivilDate } from "../../core/document.ts"
import type { Sight } from "../../core/shelf.ts"
import { readAsked } from "../../retrieval/asked.ts"
import type { Candidate } from "../../retrieval/candidate.ts"
import { featuresOf } from "../../retrieval/features.ts"
import { likeness, meaningOfText } from "../../retrieval/meaning/embed.ts"
import type { Queries } from "../../storage/database.ts"
import { type Hit, searchPassages } from "../../storage/search.ts"
import { type RankedSection, readRuns } from "../../storage/section-runs.ts"
import { type QueryVectors, withModel } from "./by-model.ts"
import { type Terms, termsOf } from "./question.ts"
import { type Repair, repairSlips } from "./repair.ts"
import type { Shelf } from "./target.ts"

export interface Scope {
  readonly sight: Sight
  /** The day for which the answer is to hold. */
  readonly on: CivilDate
  /** Only these documents; null for the whole shelf. */
  readonly documents: readonly number[] | null
}

/** What the search found of one section. */
export interface SectionHits {
  readonly sectionId: number
  /** BM25 of its passages, best first. */
  readonly words: readonly number[]
  readonly meaning: number
  /** The same in the space of another model, null where there is none. */
  readonly model: number | null
}

/** A section that may answer, with all that its order is judged by. */
export interface Gathered {
  readonly hits: SectionHits
  readonly section: RankedSection
  /** Its `FEATURES`. */
  readonly features: Float32Array
}

export interface Gathering {
  /** As it was understood. */
  readonly text: string
  readonly repairs: readonly Repair[]
  readonly terms: Terms
  readonly shelf: Shelf
  /** The best by words, best first. */
  readonly best: readonly Gathered[]
  /** What was found besides, best first. */
  readonly others: readonly SectionHits[]
  /** How much nearness by the other model counts; null until that is learned. */
  readonly weight: number | null
}

/** How many passages the search brings at least. */
const PASSAGES = 250
/** Sections that are judged by all that is known of them. */
const JUDGED = 100
/** Of these, at least so many that a model finds nearest. */
const NEAREST = 20

/** What the search finds for a text; `least` sections where there are so many. Slips of the finger are put right. */
export async function gather(
  queries: Queries,
  vectors: QueryVectors | null,
  typed: string,
  scope: Scope,
  least = 0,
): Promise<Gathering> {
  const search = (text: string) => searchFor(queries, text, scope, least)
  const first = await search(typed)
  const repaired = await repairSlips(queries, typed, scope.sight, first.shelf.frequency)
  const found = repaired === undefined ? first : await search(repaired.text)
  const { hits, weight } = await withModel(queries, vectors, found, scope)
  return {
    ...(await judgeable(queries, { ...found, hits }, scope)),
    repairs: repaired?.repairs ?? [],
    weight,
  }
}

async function searchFor(queries: Queries, text: string, scope: Scope, least: number) {
  const terms = termsOf(text)
  const meaning = meaningOfText(text)
  const { hits, question, ...shelf } = await searchPassages(queries, {
    terms: terms.search,
    sight: scope.sight,
    documents: scope.documents,
    meaning,
    limit: Math.max(PASSAGES, 3 * least),
  })
  return { text, terms, meaning, hits, question, shelf }
}

async function judgeable(
  queries: Queries,
  { text, terms, meaning, hits, shelf }: Omit<Awaited<ReturnType<typeof searchFor>>, "question">,
  scope: Scope,
) {
  const bySection = groupBySection(hits)
  const best = bestOf(bySection)
  const ids = best.map(({ sectionId }) => sectionId)
  const sections = new Map((await readRuns(queries, ids, scope.sight)).map((one) => [one.id, one]))
  const seen = best.flatMap((own) => {
    const section = sections.get(own.sectionId)
    return section === undefined ? [] : [{ hits: own, section }]
  })
  const candidates = seen.map(
    ({ hits, section }): Candidate => ({
      ...section,
      path: section.path.join(" "),
      words: hits.words,
      meaning: hits.meaning,
      headMeaning: likeness(meaning, meaningOfText(section.heading)),
    }),
  )
  const asked = readAsked(text, (term) => {
    const count = shelf.frequency.get(term) ?? 0
    return count === 0 ? 0 : rarity(count, shelf.passages)
  })
  const rows = featuresOf(candidates, asked)
  return {
    text,
    terms,
    shelf,
    best: seen.map((one, place) => ({ ...one, features: rows[place]! })),
    others: bySection.filter((one) => !best.includes(one)),
  }
}

/** The best by words, and of those that a model finds nearest some whose words fall behind. */
function bestOf(bySection: readonly SectionHits[]): SectionHits[] {
  const nearest = bySection
    .filter(({ model }) => model !== null)
    .sort((left, right) => right.model! - left.model!)
    .slice(0, NEAREST)
  const byWords = bySection.slice(0, JUDGED)
  const late = nearest.filter((one) => !byWords.includes(one))
  return [...byWords.slice(0, JUDGED - late.length), ...late].sort(byWordsFirst)
}

function byWordsFirst(left: SectionHits, right: SectionHits): number {
  return right.words[0]! - left.words[0]!
}

function groupBySection(hits: readonly Hit[]): SectionHits[] {
  const groups = Map.groupBy(hits, ({ sectionId }) => sectionId)
  const list = [...groups].map(([sectionId, own]): SectionHits => {
    const models = own.flatMap(({ model }) => model ?? [])
    return {
      sectionId,
      words: own.map(({ words }) => words).sort((left, right) => right - left),
      meaning: Math.max(0, ...own.map(({ meaning }) => meaning ?? 0)),
      model: models.length === 0 ? null : Math.max(...models),
    }
  })
  return list.sort(byWordsFirst)
}
