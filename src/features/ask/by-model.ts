import type { Queries } from "../../storage/database.ts"
import { likenHits, nearestHits } from "../../storage/model-hits.ts"
import type { Hit, SearchResult } from "../../storage/search.ts"
import { readBeginnings } from "../../storage/sections.ts"
import type { Scope } from "./gather.ts"
import { lacksAccents, restoreAccents } from "./restore-accents.ts"

/** Words in an embedding space. */
export interface TextVector {
  readonly space: number
  readonly values: Float32Array
}

/** The space in which is searched at this moment. */
export interface SearchSpace {
  readonly id: number
  /** The built-in model's, whose numbers every passage has beside its words. */
  readonly isBuiltin: boolean
  /** How much nearness in it counts beside the words; null until that is learned. */
  readonly weight: number | null
  /** Null when the model does not answer in time. */
  embed(text: string): Promise<TextVector | null>
}

/** Turns words into vectors. */
export interface QueryVectors {
  /** Looked up for each question: a model may take over at any time. */
  open(queries: Queries): Promise<SearchSpace>
}

/** Words in the space in which is searched; null where no model is asked or none answers in time. */
export async function embedWords(
  queries: Queries,
  vectors: QueryVectors | null,
  text: string,
): Promise<TextVector | null> {
  return (await (await vectors?.open(queries))?.embed(text)) ?? null
}

/** Sections among whose words the accents are looked for. */
const READ = 30
const CHARACTERS = 3000

/**
 * The text with the accents that were not typed, as the best of `hits` have them: models know words with their accents, and
 * whoever types on a telephone leaves them out.
 */
export async function withAccents(
  queries: Queries,
  { text, hits }: { readonly text: string; readonly hits: readonly Hit[] },
  { sight }: Scope,
): Promise<string> {
  if (!lacksAccents(text)) return text
  const sections = [...new Set(hits.map(({ sectionId }) => sectionId))].slice(0, READ)
  return restoreAccents(text, await readBeginnings(queries, sections, sight, CHARACTERS))
}

/**
 * What words found with how near it is by the model that serves, and what is nearest besides. As it was where the
 * built-in model serves, whose nearness the search knows, or one that was learned to be of no help.
 */
export async function withModel(
  queries: Queries,
  vectors: QueryVectors | null,
  found: {
    readonly text: string
    readonly hits: readonly Hit[]
    readonly shelf: Pick<SearchResult, "passages">
  } & Pick<SearchResult, "question">,
  scope: Scope,
): Promise<{ hits: readonly Hit[]; weight: number | null }> {
  const space = await vectors?.open(queries)
  const weight = space?.weight ?? null
  if (space === undefined || space.isBuiltin || weight === 0) return { hits: found.hits, weight }
  const vector = await space.embed(await withAccents(queries, found, scope))
  // One that points nowhere is near to nothing.
  if (vector === null || vector.values.every((value) => value === 0)) return { hits: found.hits, weight }
  const hits = await likenHits(queries, found.hits, vector)
  if (scope.documents !== null) return { hits, weight }
  const seen = new Set(hits.map(({ passageId }) => passageId))
  const nearest = await nearestHits(
    queries,
    vector,
    { ...found, passages: found.shelf.passages },
    scope.sight,
  )
  return { hits: [...hits, ...nearest.filter(({ passageId }) => !seen.has(passageId))], weight }
}
