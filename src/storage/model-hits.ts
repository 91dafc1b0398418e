import type { Sight } from "../core/shelf.ts"
import type { Queries } from "./database.ts"
import type { Hit, SearchResult } from "./search.ts"
import { hasVectorIndex, INDEX_ABOVE, indexedVector } from "./vector-index.ts"
import { nearness, vectorLiteral } from "./vector-literal.ts"

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
    `select passage_id as id, ${nearness("embedding", "$2")} as model
     from embeddings where space_id = $1 and passage_id = any($3)`,
    [space, vectorLiteral(values), hits.map(({ passageId }) => passageId)],
  )
  const modelOf = new Map(rows.map(({ id, model }) => [id, model]))
  return hits.map((hit) => ({ ...hit, model: modelOf.get(hit.passageId) ?? null }))
}

/**
 * The passages nearest in the space, as far as the reader may see them. Of up to `exact` that they see all are compared; of
 * more they are looked up in the space's index, and where it has none there are none.
 */
export async function nearestHits(
  queries: Queries,
  { space, values }: AskedVector,
  { question, passages }: Pick<SearchResult, "question" | "passages">,
  sight: Sight,
  exact = INDEX_ABOVE,
): Promise<Hit[]> {
  const given = [vectorLiteral(values), question, sight]
  const compareAll = () => queries.query<Hit>(NEAREST, [...given, space])
  if (passages <= exact) return compareAll()
  if (!(await hasVectorIndex(queries, space))) return []
  const hits = await queries.query<Hit>(nearestByIndex(space, values.length), given)
  // Where what is hidden lies in front of nearly all that is seen, an index gives up before it has enough.
  return hits.length < MOST_NEAREST ? compareAll() : hits
}

/** Those that `near` finds (id, distance), weighed by their words as well. */
const weighed = (near: string) => `with near as materialized (${near})
  select p.id as "passageId", p.section_id as "sectionId", p.document_id as "documentId",
    -(p.weights <#> $2::sparsevec) as words, null::float8 as meaning, nullif(1 - n.distance, 'NaN') as model
  from near n join passages p on p.id = n.id order by n.distance, n.id limit ${MOST_NEAREST}`

// What is seen is listed first: a plan that serves every sight would read the vectors of all that is hidden as well.
const NEAREST = weighed(`select e.passage_id as id, e.embedding <=> $1::halfvec as distance from embeddings e
  where e.space_id = $4 and e.passage_id = any(array(
    select p.id from documents d cross join lateral (select id from passages where document_id = d.id offset 0) p
    where d.shelf = any($3::integer[])))
  order by distance, e.passage_id limit ${MOST_NEAREST}`)

/** The space stands in the text: by it the planner recognises the index. Twice as many are taken, as some are missed. */
function nearestByIndex(space: number, dimensions: number): string {
  const distance = `${indexedVector("e.embedding", dimensions)} <=> ${indexedVector("$1", dimensions)}`
  return weighed(`select p.id, ${distance} as distance
    from embeddings e join passages p on p.id = e.passage_id join documents d on d.id = p.document_id
    where e.space_id = ${space} and d.shelf = any($3::integer[])
    order by ${distance} limit ${2 * MOST_NEAREST}`)
}
