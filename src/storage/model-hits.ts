import type { Sight } from "../core/shelf.ts"
import type { Queries } from "./database.ts"
import { EXACT_SCAN_LIMIT, type Hit, type SearchResult } from "./search.ts"
import { vectorLiteral } from "./vector-literal.ts"

/** A question in a model's space. */
export interface AskedVector {
  readonly space: number
  readonly values: Float32Array
}

/** Passages that are found by their vector alone. */
const MOST_NEAREST = 60

/** These hits with how near they are in the space; those without a vector there stay as they are. */
export async function likenHits(
  queries: Queries,
  hits: readonly Hit[],
  { space, values }: AskedVector,
): Promise<Hit[]> {
  const rows = await queries.query<{ id: number; model: number | null }>(
    `select passage_id as id, ${LIKENESS} as model from embeddings e where space_id = $1 and passage_id = any($3)`,
    [space, vectorLiteral(values), hits.map(({ passageId }) => passageId)],
  )
  const modelOf = new Map(rows.map(({ id, model }) => [id, model]))
  return hits.map((hit) => ({ ...hit, model: modelOf.get(hit.passageId) ?? null }))
}

/** The passages nearest in the space, as far as the reader may see them; none where there are too many to compare. */
export async function nearestHits(
  queries: Queries,
  { space, values }: AskedVector,
  { question, passages }: Pick<SearchResult, "question" | "passages">,
  sight: Sight,
): Promise<Hit[]> {
  if (passages > EXACT_SCAN_LIMIT) return []
  return queries.query<Hit>(
    `select p.id as "passageId", p.section_id as "sectionId", p.document_id as "documentId",
       -(p.weights <#> $3::sparsevec) as words, null::float8 as meaning, ${LIKENESS} as model
     from embeddings e join passages p on p.id = e.passage_id join documents d on d.id = p.document_id
     where e.space_id = $1 and d.shelf = any($4::integer[]) order by e.embedding <=> $2::halfvec, p.id limit $5`,
    [space, vectorLiteral(values), question, sight, MOST_NEAREST],
  )
}

// A vector that points nowhere, as of a text without a known word, is near to nothing.
const LIKENESS = `nullif(1 - (e.embedding <=> $2::halfvec), 'NaN')`
