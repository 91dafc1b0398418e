import type { CivilDate } from "../../core/document.ts"
import type { Queries } from "../database.ts"
import { vectorLiteral } from "../vector-literal.ts"
import type { CaseVector } from "./similar.ts"

/** What the office shows to all of a case, in words of its own. */
export interface PublicWords {
  readonly title: string
  readonly text: string
  /** Empty while there is none. */
  readonly answer: string
}

export interface Publication extends PublicWords {
  /** Officers; null for those who are on no list any more. */
  readonly madeBy: number | null
  readonly approvedBy: number | null
  /** Null while it is seen by nobody outside the office. */
  readonly approvedOn: CivilDate | null
  readonly toldOn: CivilDate | null
}

/** What was made ready of a case; undefined where nothing was. */
export async function readPublication(queries: Queries, id: number): Promise<Publication | undefined> {
  const [row] = await queries.query<Publication>(
    `select title, text, answer, made_by as "madeBy", approved_by as "approvedBy", approved_on as "approvedOn",
       told_on as "toldOn" from case_publications where case_id = $1`,
    [id],
  )
  return row
}

/** Keeps what an officer made ready: until it is approved, also anew, nobody else sees it. */
export async function writePublication(
  queries: Queries,
  id: number,
  { title, text, answer }: PublicWords,
  madeBy: number,
): Promise<void> {
  await queries.query(
    `insert into case_publications (case_id, title, text, answer, made_by) values ($1, $2, $3, $4, $5)
     on conflict (case_id) do update set title = excluded.title, text = excluded.text, answer = excluded.answer,
       made_by = excluded.made_by, approved_by = null, approved_on = null, space_id = null, embedding = null`,
    [id, title, text, answer, madeBy],
  )
}

/** From now on all may see it. The vector, where there is one, is that of its title and text. */
export async function approvePublication(
  queries: Queries,
  id: number,
  { by, on, vector }: { readonly by: number; readonly on: CivilDate; readonly vector: CaseVector | null },
): Promise<void> {
  await queries.query(
    `update case_publications set approved_by = $2, approved_on = $3, space_id = $4, embedding = $5::halfvec
     where case_id = $1`,
    [id, by, on, vector?.space ?? null, vector && vectorLiteral(vector.values)],
  )
}

/** Nobody outside the office sees it any more; what was made ready stays. False where nobody did. */
export async function takeDownPublication(queries: Queries, id: number): Promise<boolean> {
  const rows = await queries.query(
    `update case_publications set approved_by = null, approved_on = null
     where case_id = $1 and approved_on is not null returning case_id`,
    [id],
  )
  return rows.length > 0
}

/** Whoever sent it hears now that it is public. */
export async function markPublicTold(queries: Queries, id: number, day: CivilDate): Promise<void> {
  await queries.query("update case_publications set told_on = $2 where case_id = $1", [id, day])
}

/** Those who sent these cases agree no more: what was made ready goes, and nothing is made ready again. Returns which were public. */
export async function endPublications(queries: Queries, ids: readonly number[]): Promise<number[]> {
  const rows = await queries.query<{ id: number; isPublic: boolean }>(
    `with gone as (delete from case_publications where case_id = any($1) returning case_id, approved_on),
       changed as (update cases set may_publish = false where id = any($1) and may_publish returning id)
     select case_id as id, approved_on is not null as "isPublic" from gone`,
    [ids],
  )
  return rows.flatMap(({ id, isPublic }) => (isPublic ? [id] : []))
}

/** What waits to be approved in these units, the oldest case first. */
export function waitingPublications(
  queries: Queries,
  units: readonly number[],
  most: number,
): Promise<{ id: number; title: string }[]> {
  return queries.query<{ id: number; title: string }>(
    `select c.id, p.title from case_publications p join cases c on c.id = p.case_id
     where p.approved_on is null and c.may_publish and c.state not in ('redirected', 'withdrawn')
       and (c.unit_id = any($1) or c.desk_unit_id = any($1)) order by c.received_on, c.id limit $2`,
    [units, most],
  )
}

/** Everything that the sender of a case said, and those of the cases that were merged into it. */
export async function wordsOfSenders(queries: Queries, id: number): Promise<string[]> {
  const rows = await queries.query<{ text: string }>(
    `with those as (select id, text, place from cases where id = $1 or merged_into = $1)
     select text from those union all select place from those
     union all select m.text from those t join case_messages m on m.case_id = t.id where m.from_citizen`,
    [id],
  )
  return rows.map(({ text }) => text)
}
