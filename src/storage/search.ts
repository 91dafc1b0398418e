import { rarity } from "../core/bm25.ts"
import type { Sight } from "../core/shelf.ts"
import type { Term } from "../core/terms.ts"
import type { Queries } from "./database.ts"
import { heaviest } from "./postings/find.ts"
import { readFrequencies, sparseLiteral } from "./term-frequencies.ts"
import { vectorLiteral } from "./vector-literal.ts"

export interface SearchRequest {
  /** Terms of the question with how often each counts. */
  readonly terms: ReadonlyMap<number, number>
  readonly sight: Sight
  /** Only in these documents; null searches the whole shelf. */
  readonly documents: readonly number[] | null
  /** What the question is about, in the built-in model's numbers; null where it knows none of its words. */
  readonly meaning: Float32Array | null
  /** How many passages to return at most. */
  readonly limit: number
}

export interface Hit {
  readonly passageId: number
  readonly sectionId: number
  readonly documentId: number
  /** BM25 over syllables and pairs. */
  readonly words: number
  /** Cosine in the built-in model's numbers, -1 to 1; null for a passage that is still to be indexed. */
  readonly meaning: number | null
  /** The same in another model's space; null where the passage has no vector there, or nobody asked. */
  readonly model: number | null
}

export interface SearchResult {
  readonly hits: readonly Hit[]
  /** How many passages the shelf has, and in how many of them each term of the question stands. */
  readonly passages: number
  readonly frequency: ReadonlyMap<number, number>
  /** The question as the passages' weights are multiplied with. */
  readonly question: string
}

/**
 * How many entries of postings a search reads at most. The rarest terms of a question find the right passage in all
 * but a handful of cases; on a large shelf they are less rare, but what is read stays bounded whatever its size.
 */
function budgetOf(passages: number): number {
  return Math.min(120_000, Math.max(30_000, passages / 8))
}

/** So many passages, the heaviest by the rarest terms, are weighed exactly. */
const WEIGHED = 500
/** Up to so many passages all meanings are compared; above, only those of the candidates. */
const EXACT_SCAN_LIMIT = 5_000

/** The passages that answer best, by words and by meaning. The right to see is part of the query. */
export async function searchPassages(queries: Queries, request: SearchRequest): Promise<SearchResult> {
  const { passages, frequency } = await readFrequencies(queries, [...request.terms.keys()], request.sight)
  const rarities = new Map<Term, number>()
  for (const [term, count] of request.terms) {
    const known = frequency.get(term) ?? 0
    if (known > 0) rarities.set(term, count * rarity(known, passages))
  }
  const question = sparseLiteral(rarities)
  const meaning = request.meaning === null ? null : vectorLiteral(request.meaning)
  const byWords =
    rarities.size === 0
      ? []
      : await queries.query<Hit>(request.documents === null ? WEIGH : WITHIN_DOCUMENTS, [
          question,
          request.sight,
          request.limit,
          request.documents ??
            (await heaviest(
              queries,
              withinBudget(rarities, frequency, budgetOf(passages)),
              request.sight,
              Math.max(WEIGHED, request.limit),
            )),
          meaning,
        ])
  const byMeaning =
    request.documents !== null || passages > EXACT_SCAN_LIMIT || meaning === null
      ? []
      : await queries.query<Hit>(NEAREST, [question, request.sight, Math.ceil(request.limit / 4), meaning])
  const seen = new Set(byWords.map((hit) => hit.passageId))
  const hits = [...byWords, ...byMeaning.filter((hit) => !seen.has(hit.passageId))]
  return { hits, passages, frequency, question }
}

function withinBudget(
  rarities: ReadonlyMap<Term, number>,
  frequency: ReadonlyMap<Term, number>,
  budget: number,
): Map<Term, number> {
  const countOf = (term: Term) => frequency.get(term)!
  const rarestFirst = [...rarities].sort((left, right) => countOf(left[0]) - countOf(right[0]))
  let reached = 0
  return new Map(
    rarestFirst.filter(([term], index) => {
      reached += countOf(term)
      return index === 0 || reached <= budget
    }),
  )
}

// Equal ones stand in the order in which they came, lest what is hidden shuffle what is seen.
const SCORED = `select p.id as "passageId", p.section_id as "sectionId", p.document_id as "documentId",
    -(p.weights <#> $1::sparsevec) as words`

const WEIGH = `${SCORED}, 1 - (p.meaning <=> $5::halfvec) as meaning, null::float8 as model
  from passages p join documents d on d.id = p.document_id
  where p.id = any($4::integer[]) and d.shelf = any($2::integer[]) order by words desc, p.id limit $3`

const WITHIN_DOCUMENTS = `${SCORED}, 1 - (p.meaning <=> $5::halfvec) as meaning, null::float8 as model
  from passages p join documents d on d.id = p.document_id
  where p.document_id = any($4::integer[]) and d.shelf = any($2::integer[]) order by words desc, p.id limit $3`

const NEAREST = `${SCORED}, 1 - (p.meaning <=> $4::halfvec) as meaning, null::float8 as model
  from passages p join documents d on d.id = p.document_id
  where d.shelf = any($2::integer[]) and p.meaning is not null order by p.meaning <=> $4::halfvec, p.id limit $3`
