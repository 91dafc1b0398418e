import { rarity } from "../core/bm25.ts"
import type { Sight } from "../core/shelf.ts"
import type { Queries } from "./database.ts"
import { readFrequencies, sparseLiteral } from "./term-frequencies.ts"

export interface SearchRequest {
  /** Terms of the question with how often each counts. */
  readonly terms: ReadonlyMap<number, number>
  readonly sight: Sight
  /** Only in these documents; null searches the whole shelf. */
  readonly documents: readonly number[] | null
  /** The question in an embedding space; null searches by words alone. */
  readonly vector: { readonly space: number; readonly values: Float32Array } | null
  /** How many passages to return at most. */
  readonly limit: number
}

export interface Hit {
  readonly passageId: number
  readonly sectionId: number
  readonly documentId: number
  /** BM25 over syllables and pairs. */
  readonly words: number
  /** Cosine in the embedding space, -1 to 1; null where the passage has no vector there. */
  readonly meaning: number | null
}

export interface SearchResult {
  readonly hits: readonly Hit[]
  /** How many passages the shelf has, and in how many of them each term of the question stands. */
  readonly passages: number
  readonly frequency: ReadonlyMap<number, number>
}

/**
 * How many passages the chosen terms may reach together. The rarest terms of a question find the right
 * passage in all but a handful of cases, so this bounds the time of a search whatever the shelf's size.
 */
const CANDIDATE_BUDGET = 4000
/** Up to so many passages every vector is compared; above, only those of the candidates. */
const EXACT_SCAN_LIMIT = 5_000

/** The passages that answer best, by words and by meaning. The right to see is part of the query. */
export async function searchPassages(queries: Queries, request: SearchRequest): Promise<SearchResult> {
  const asked = [...request.terms.keys()]
  const { passages, frequency } = await readFrequencies(queries, asked, request.sight)
  const known = asked
    .filter((term) => (frequency.get(term) ?? 0) > 0)
    .sort((left, right) => frequency.get(left)! - frequency.get(right)!)
  const question = sparseLiteral(
    [...known]
      .sort((left, right) => left - right)
      .map((term) => [term, request.terms.get(term)! * rarity(frequency.get(term)!, passages)] as const),
  )
  const byWords =
    known.length === 0
      ? []
      : await queries.query<Hit>(request.documents === null ? CANDIDATES : WITHIN_DOCUMENTS, [
          question,
          request.sight,
          request.limit,
          request.documents ?? withinBudget(known, frequency),
          request.vector?.space ?? 0,
          vectorLiteral(request.vector?.values),
        ])
  const byMeaning =
    request.vector === null || request.documents !== null || passages > EXACT_SCAN_LIMIT
      ? []
      : await queries.query<Hit>(NEAREST, [
          question,
          request.sight,
          Math.ceil(request.limit / 4),
          request.vector.space,
          vectorLiteral(request.vector.values),
        ])
  const seen = new Set(byWords.map((hit) => hit.passageId))
  return { hits: [...byWords, ...byMeaning.filter((hit) => !seen.has(hit.passageId))], passages, frequency }
}

function withinBudget(rarestFirst: readonly number[], frequency: ReadonlyMap<number, number>): number[] {
  let reached = 0
  return rarestFirst.filter((term, index) => {
    reached += frequency.get(term)!
    return index === 0 || reached <= CANDIDATE_BUDGET
  })
}

function vectorLiteral(values: Float32Array | undefined): string | null {
  return values === undefined ? null : `[${values.join(",")}]`
}

// Equal ones stand in the order in which they came, lest what is hidden shuffle what is seen.
const SCORED = `select p.id as "passageId", p.section_id as "sectionId", p.document_id as "documentId",
    -(p.weights <#> $1::sparsevec) as words`

const WITH_MEANING = `select best.*, 1 - (e.embedding <=> $6::halfvec) as meaning
  from best left join embeddings e on e.space_id = $5 and e.passage_id = best."passageId" order by words desc, "passageId"`

const CANDIDATES = `with best as materialized (
    ${SCORED} from passages p join documents d on d.id = p.document_id
    where p.terms && $4::integer[] and d.shelf = any($2::integer[]) order by words desc, p.id limit $3)
  ${WITH_MEANING}`

const WITHIN_DOCUMENTS = `with best as materialized (
    ${SCORED} from passages p join documents d on d.id = p.document_id
    where p.document_id = any($4::integer[]) and d.shelf = any($2::integer[]) order by words desc, p.id limit $3)
  ${WITH_MEANING}`

const NEAREST = `${SCORED}, 1 - (e.embedding <=> $5::halfvec) as meaning
  from embeddings e join passages p on p.id = e.passage_id join documents d on d.id = p.document_id
  where e.space_id = $4 and d.shelf = any($2::integer[]) order by e.embedding <=> $5::halfvec, p.id limit $3`
