import type { CaseState, Category } from "../../core/case.ts"
import type { CivilDate } from "../../core/document.ts"
import type { Queries } from "../database.ts"
import { nearness, vectorLiteral } from "../vector-literal.ts"
import { IS_PUBLIC } from "./published.ts"
import type { CaseVector } from "./similar.ts"

/** One public case in a list. */
export interface PublicLine {
  readonly id: number
  readonly title: string
  readonly category: Category
  readonly state: CaseState
  readonly receivedOn: CivilDate
}

/** All of a public case. */
export interface PublicCase extends PublicLine {
  readonly text: string
  readonly answer: string
  /** The unit that works on it, as it is called today. */
  readonly desk: string
  readonly answerBy: CivilDate
  /** Since when it is answered or refused. */
  readonly settledOn: CivilDate | null
  /** People who said that they see the same. */
  readonly weight: number
}

export interface PublicPage {
  /** Null for all. */
  readonly category: Category | null
  readonly from: number
  readonly most: number
}

const LINE = `c.id, p.title, c.category, c.state, c.received_on as "receivedOn"`

/** Public cases, the newest first. */
export function listPublic(queries: Queries, { category, from, most }: PublicPage): Promise<PublicLine[]> {
  return queries.query<PublicLine>(
    `select ${LINE} from case_publications p join cases c on c.id = p.case_id
     where ${IS_PUBLIC} and ($1::text is null or c.category = $1)
     order by c.received_on desc, c.id offset $2 limit $3`,
    [category, from, most],
  )
}

/** So much of what was asked, the rare words counting most, or of its meaning, makes a case one that was looked for. */
const LEAST_WORDS = 0.3
const LEAST_MEANING = 0.5

/**
 * The public cases in which these words stand, folded ones and pairs of them, or that mean the same; the best first. A word
 * weighs by how few of the public cases have it.
 */
export function searchPublic(
  queries: Queries,
  words: readonly string[],
  vector: CaseVector | null,
  { category, from, most }: PublicPage,
): Promise<PublicLine[]> {
  return queries.query<PublicLine>(
    `with shown as (
       select ${LINE}, p.folded, case when p.space_id = $2 then ${nearness("p.embedding", "$3")} end as meaning
       from case_publications p join cases c on c.id = p.case_id
       where ${IS_PUBLIC} and ($4::text is null or c.category = $4)
     ), asked as (
       select w.word, ln(1 + ((select count(*) from shown) - count(s.id) + 0.5) / (count(s.id) + 0.5)) as weight
       from unnest($1::text[]) w(word) left join shown s on position(' ' || w.word || ' ' in s.folded) > 0
       group by w.word
     ), scored as (
       select s.*, coalesce((select sum(a.weight) from asked a where position(' ' || a.word || ' ' in s.folded) > 0)
         / nullif((select sum(weight) from asked), 0), 0) as words
       from shown s
     )
     select id, title, category, state, "receivedOn" from scored
     where words >= ${LEAST_WORDS} or meaning >= ${LEAST_MEANING}
     order by words + coalesce(meaning, 0) / 2 desc, "receivedOn" desc, id offset $5 limit $6`,
    [words, vector?.space ?? null, vector && vectorLiteral(vector.values), category, from, most],
  )
}

/** The numbers of all public cases. */
export async function publicIds(queries: Queries): Promise<number[]> {
  const rows = await queries.query<{ id: number }>(
    `select c.id from case_publications p join cases c on c.id = p.case_id where ${IS_PUBLIC} order by c.id`,
  )
  return rows.map(({ id }) => id)
}

/** Undefined for one that is not public, as for one that is not there. */
export async function readPublic(
  queries: Queries,
  id: number,
  today: CivilDate,
): Promise<PublicCase | undefined> {
  const [row] = await queries.query<PublicCase>(
    `select ${LINE}, p.text, p.answer, c.answer_by as "answerBy", c.settled_on as "settledOn", c.weight,
       coalesce((select name from unit_names where unit_id = c.desk_unit_id and since <= $2
         order by since desc limit 1), '') as desk
     from case_publications p join cases c on c.id = p.case_id where ${IS_PUBLIC} and c.id = $1`,
    [id, today],
  )
  return row
}
