import { IS_PUBLIC } from "./cases/published.ts"
import type { Queries } from "./database.ts"
import { vectorLiteral } from "./vector-literal.ts"

/** What stands before everybody and is found by a vector of the given words too. */
export interface StaleVector {
  readonly kind: "public-case" | "shelf-answer"
  readonly id: number
  readonly words: string
}

const PUBLIC_WORDS = "p.title || '. ' || p.text"

/** Public cases and shown answers of the office that have no vector in this space, the oldest first. */
export function staleVectors(queries: Queries, space: number, most: number): Promise<StaleVector[]> {
  return queries.query<StaleVector>(
    `select 'public-case' as kind, p.case_id as id, ${PUBLIC_WORDS} as words
     from case_publications p join cases c on c.id = p.case_id
     where ${IS_PUBLIC} and p.space_id is distinct from $1
     union all select 'shelf-answer', id, question from shelf_answers
     where state = 'shown' and space_id is distinct from $1
     order by 1, 2 limit $2`,
    [space, most],
  )
}

const RENEW: Readonly<Record<StaleVector["kind"], string>> = {
  "public-case": `update case_publications p set space_id = $3, embedding = $4::halfvec
    where case_id = $1 and ${PUBLIC_WORDS} = $2 and approved_on is not null returning case_id`,
  "shelf-answer": `update shelf_answers set space_id = $3, embedding = $4::halfvec
    where id = $1 and question = $2 and state = 'shown' returning id`,
}

/** Keeps the vector of these words, in the place of one of another space. False where the words are others by now. */
export async function renewVector(
  queries: Queries,
  { kind, id, words }: StaleVector,
  space: number,
  values: Float32Array,
): Promise<boolean> {
  const rows = await queries.query(RENEW[kind], [id, words, space, vectorLiteral(values)])
  return rows.length > 0
}
