import type { CivilDate } from "../../core/document.ts"
import type { QuestionState } from "../../core/open-question.ts"
import type { Queries } from "../database.ts"

/** A question that waits at a desk, or did. */
export interface OpenQuestion {
  readonly id: number
  readonly code: string
  readonly text: string
  /** The unit that took it in, and the one that works on it; null as long as no unit takes questions in. */
  readonly unit: number | null
  readonly desk: number | null
  readonly asMember: boolean
  readonly state: QuestionState
  readonly reason: string
  readonly receivedOn: CivilDate
  readonly answerBy: CivilDate
  readonly settledOn: CivilDate | null
}

const QUESTION = `id, code, text, unit_id as unit, desk_unit_id as desk, as_member as "asMember", state, reason,
  received_on as "receivedOn", answer_by as "answerBy", settled_on as "settledOn"`

/** Keeps a question without any trace of who asked. Returns its id. */
export async function insertQuestion(
  queries: Queries,
  question: Pick<OpenQuestion, "code" | "text" | "unit" | "asMember" | "receivedOn" | "answerBy">,
): Promise<number> {
  const { code, text, unit, asMember, receivedOn, answerBy } = question
  const [row] = await queries.query<{ id: number }>(
    `insert into open_questions (code, text, unit_id, desk_unit_id, as_member, received_on, answer_by)
     values ($1, $2, $3, $3, $4, $5, $6) returning id`,
    [code, text, unit, asMember, receivedOn, answerBy],
  )
  return row!.id
}

export async function readQuestionById(queries: Queries, id: number): Promise<OpenQuestion | undefined> {
  const [row] = await queries.query<OpenQuestion>(`select ${QUESTION} from open_questions where id = $1`, [
    id,
  ])
  return row
}

/** The same, and no other process changes it until this transaction is over. */
export async function lockQuestion(queries: Queries, id: number): Promise<OpenQuestion | undefined> {
  const [row] = await queries.query<OpenQuestion>(
    `select ${QUESTION} from open_questions where id = $1 for update`,
    [id],
  )
  return row
}

export async function readQuestionByCode(queries: Queries, code: string): Promise<OpenQuestion | undefined> {
  const [row] = await queries.query<OpenQuestion>(`select ${QUESTION} from open_questions where code = $1`, [
    code,
  ])
  return row
}

/** What waits at a unit, in the order in which it is due; or what it settled, the newest first. */
export function questionsOf(
  queries: Queries,
  unit: number,
  which: "waiting" | "settled",
  { from, most }: { readonly from: number; readonly most: number },
): Promise<OpenQuestion[]> {
  return queries.query<OpenQuestion>(
    `select ${QUESTION} from open_questions where (desk_unit_id = $1 or unit_id = $1) and (state = 'waiting') = $2
     order by case when $2 then answer_by end, settled_on desc, id offset $3 limit $4`,
    [unit, which === "waiting", from, most],
  )
}

/** All that wait, the oldest first: for the operator. */
export function waitingQuestions(queries: Queries): Promise<OpenQuestion[]> {
  return queries.query<OpenQuestion>(
    `select ${QUESTION} from open_questions where state = 'waiting' order by received_on, id`,
  )
}

/** It is answered, refused or withdrawn. Words that are not the office's to keep are emptied. */
export async function settleQuestion(
  queries: Queries,
  id: number,
  {
    state,
    reason = "",
    person = null,
    forget = false,
  }: {
    readonly state: Exclude<QuestionState, "waiting">
    readonly reason?: string
    readonly person?: number | null
    readonly forget?: boolean
  },
  today: CivilDate,
): Promise<void> {
  await queries.query(
    `update open_questions set state = $2, reason = $3, officer_id = coalesce($4, officer_id), settled_on = $5,
       text = case when $6 then '' else text end where id = $1`,
    [id, state, reason, person, today, forget],
  )
}

/** Another unit works on it from now on, and was told nothing of it. Who heard from above that it is late, does so once. */
export async function passQuestion(queries: Queries, id: number, to: number): Promise<void> {
  await queries.query(
    `update open_questions set desk_unit_id = $2,
       told = array(select one from unnest(told) as one where one like 'late:%') where id = $1`,
    [id, to],
  )
}

/** Questions that came when no unit took any in go to this one. */
export async function giveUnitless(queries: Queries, unit: number): Promise<void> {
  await queries.query(
    "update open_questions set unit_id = $1, desk_unit_id = $1 where unit_id is null and state = 'waiting'",
    [unit],
  )
}
