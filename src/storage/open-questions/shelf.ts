import type { CivilDate } from "../../core/document.ts"
import type { Shelf, Sight } from "../../core/shelf.ts"
import type { Queries } from "../database.ts"
import { nearness, vectorLiteral } from "../vector-literal.ts"
import { ANSWER, type QuestionAnswer } from "./answers.ts"

export type ShelfState = "offered" | "shown" | "review" | "back"

/** An answer that is, or is to be, shown to everybody who may see it. */
export interface ShelfAnswer {
  readonly id: number
  readonly unit: number
  readonly shelf: Shelf
  /** In the office's words. */
  readonly question: string
  readonly state: ShelfState
  readonly offeredBy: number | null
  readonly approvedOn: CivilDate | null
  /** Who approved it; null when they are on no list any more. */
  readonly approver: string | null
  readonly answer: QuestionAnswer
}

interface Row
  extends Omit<ShelfAnswer, "id" | "unit" | "answer" | "question">,
    Omit<QuestionAnswer, "question"> {
  readonly entry: number
  readonly entryUnit: number
  readonly entryQuestion: string
  readonly question: number | null
}

const ENTRY = `s.id as entry, s.unit_id as "entryUnit", s.shelf, s.question as "entryQuestion", s.state,
  s.offered_by as "offeredBy", s.approved_on as "approvedOn", p.name as approver, ${ANSWER}`
const FROM = `shelf_answers s join question_answers a on a.id = s.answer_id left join people p on p.id = s.approved_by`

function entryOf(row: Row): ShelfAnswer {
  const { entry, entryUnit, entryQuestion, shelf, state, offeredBy, approvedOn, approver, ...answer } = row
  return {
    id: entry,
    unit: entryUnit,
    question: entryQuestion,
    shelf,
    state,
    offeredBy,
    approvedOn,
    approver,
    answer,
  }
}

/** Offers an answer for the shelf. Returns the id of the entry. */
export async function offerToShelf(
  queries: Queries,
  entry: {
    readonly answer: number
    readonly unit: number
    readonly shelf: Shelf
    readonly question: string
    readonly person: number
  },
  today: CivilDate,
): Promise<number> {
  const [row] = await queries.query<{ id: number }>(
    `insert into shelf_answers (answer_id, unit_id, shelf, question, offered_by, changed_on)
     values ($1, $2, $3, $4, $5, $6) returning id`,
    [entry.answer, entry.unit, entry.shelf, entry.question, entry.person, today],
  )
  return row!.id
}

export async function readShelfAnswer(queries: Queries, id: number): Promise<ShelfAnswer | undefined> {
  const [row] = await queries.query<Row>(`select ${ENTRY} from ${FROM} where s.id = $1`, [id])
  return row && entryOf(row)
}

/** The entry of an answer that is offered, shown or to be looked at; undefined where there is none. */
export async function entryOfAnswer(queries: Queries, answer: number): Promise<ShelfAnswer | undefined> {
  const [row] = await queries.query<Row>(
    `select ${ENTRY} from ${FROM} where s.answer_id = $1 and s.state <> 'back' order by s.id desc limit 1`,
    [answer],
  )
  return row && entryOf(row)
}

/** A unit's entries: what is to be looked at first, then what is offered, then what is shown. */
export async function shelfOfUnit(
  queries: Queries,
  unit: number,
  { from, most }: { readonly from: number; readonly most: number },
): Promise<ShelfAnswer[]> {
  const rows = await queries.query<Row>(
    `select ${ENTRY} from ${FROM} where s.unit_id = $1 and s.state <> 'back'
     order by array_position(array['review', 'offered', 'shown'], s.state), s.id offset $2 limit $3`,
    [unit, from, most],
  )
  return rows.map(entryOf)
}

/** How an entry is found. */
export interface ShelfIndex {
  readonly terms: readonly number[]
  readonly vector: { readonly space: number; readonly values: Float32Array } | null
}

/** Shows an entry from now on. False when it is not offered any more. */
export async function approveEntry(
  queries: Queries,
  id: number,
  person: number,
  { terms, vector }: ShelfIndex,
  today: CivilDate,
): Promise<boolean> {
  const rows = await queries.query(
    `update shelf_answers set state = 'shown', approved_by = $2, approved_on = $3, changed_on = $3, terms = $4,
       space_id = $5, embedding = $6::halfvec where id = $1 and state = 'offered' returning id`,
    [id, person, today, terms, vector?.space ?? null, vector && vectorLiteral(vector.values)],
  )
  return rows.length > 0
}

/** Takes an entry from the shelf for good, or until somebody has looked at it. */
export async function hideEntry(
  queries: Queries,
  id: number,
  state: "back" | "review",
  today: CivilDate,
): Promise<void> {
  await queries.query(
    "update shelf_answers set state = $2, changed_on = $3, is_told = false where id = $1 and state <> $2",
    [id, state, today],
  )
}

/** An entry gets a corrected answer, which somebody has to approve. */
export async function renewEntry(
  queries: Queries,
  id: number,
  answer: number,
  shelf: Shelf,
  person: number,
  today: CivilDate,
): Promise<void> {
  await queries.query(
    `update shelf_answers set answer_id = $2, shelf = $3, state = 'offered', offered_by = $4, approved_by = null,
       approved_on = null, changed_on = $5, is_told = false where id = $1`,
    [id, answer, shelf, person, today],
  )
}

/** Entries that may be meant, by shared words and by meaning, the nearest first. Who may not see one does not find it. */
export async function findOnShelf(
  queries: Queries,
  { terms, vector }: ShelfIndex,
  sight: Sight,
): Promise<{ entry: ShelfAnswer; meaning: number | null }[]> {
  const rows = await queries.query<Row & { meaning: number | null }>(
    `select ${ENTRY}, case when s.space_id = $3 then ${nearness("s.embedding", "$4")} end as meaning,
       (select count(*) from unnest(s.terms) as term where term = any($2::integer[])) as shared
     from ${FROM} where s.state = 'shown' and s.shelf = any($1::integer[])
       and (s.terms && $2::integer[] or s.space_id = $3)
     order by shared desc, meaning desc nulls last, s.id limit 20`,
    [sight, terms, vector?.space ?? 0, vector && vectorLiteral(vector.values)],
  )
  return rows.map(({ meaning, ...row }) => {
    const { shared: _shared, ...own } = row as Row & { shared: number }
    return { entry: entryOf(own), meaning }
  })
}

/** Entries that are shown and whose document has gone, ended or been replaced. */
export async function outdatedEntries(
  queries: Queries,
  today: CivilDate,
): Promise<{ id: number; unit: number }[]> {
  return queries.query(
    `select s.id, s.unit_id as unit from shelf_answers s join question_answers a on a.id = s.answer_id
     left join documents d on d.id = a.document_id
     where s.state = 'shown' and a.document_id is not null and (d.id is null or d.effective_to < $1
       or exists (select from replacements r where r.document_id = d.id and (r.on_day is null or r.on_day <= $1)))
     order by s.id`,
    [today],
  )
}
