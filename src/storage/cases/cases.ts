import type { CaseKind, CaseState, Category } from "../../core/case.ts"
import type { CivilDate } from "../../core/document.ts"
import type { Queries } from "../database.ts"

/** What somebody sent, without whoever that was. */
export interface Case {
  readonly id: number
  /** As the person knows it. */
  readonly code: string
  readonly kind: CaseKind
  readonly category: Category
  /** The unit that took it in. */
  readonly unit: number
  /** The unit that works on it. */
  readonly desk: number
  /** In the person's words; empty where none was said. */
  readonly place: string
  readonly text: string
  readonly state: CaseState
  readonly isAnonymous: boolean
  readonly mayPublish: boolean
  readonly officer: number | null
  readonly receivedOn: CivilDate
  readonly acceptBy: CivilDate
  readonly answerBy: CivilDate
  /** When the person was told what becomes of it. */
  readonly acceptedOn: CivilDate | null
  readonly waitingSince: CivilDate | null
  readonly settledOn: CivilDate | null
  readonly closedOn: CivilDate | null
  readonly reopened: number
  readonly weight: number
  readonly mergedInto: number | null
  readonly stateBeforeMerge: CaseState | null
}

const CASE = `select c.id, c.code, c.kind, c.category, c.unit_id as unit, c.desk_unit_id as desk, c.place, c.text, c.state,
    c.is_anonymous as "isAnonymous", c.may_publish as "mayPublish", c.officer_id as officer,
    c.received_on as "receivedOn", c.accept_by as "acceptBy", c.answer_by as "answerBy", c.accepted_on as "acceptedOn",
    c.waiting_since as "waitingSince", c.settled_on as "settledOn", c.closed_on as "closedOn", c.reopened, c.weight,
    c.merged_into as "mergedInto", c.state_before_merge as "stateBeforeMerge"
  from cases c`

export type NewCase = Pick<
  Case,
  | "code"
  | "kind"
  | "category"
  | "unit"
  | "desk"
  | "place"
  | "text"
  | "isAnonymous"
  | "mayPublish"
  | "receivedOn"
  | "acceptBy"
  | "answerBy"
>

/** Files a case; its photos, its route and its first step are written by others. Returns its id. */
export async function insertCase(queries: Queries, one: NewCase): Promise<number> {
  const [row] = await queries.query<{ id: number }>(
    `insert into cases (code, kind, category, unit_id, desk_unit_id, place, text, is_anonymous, may_publish, received_on,
       accept_by, answer_by) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12) returning id`,
    [
      one.code,
      one.kind,
      one.category,
      one.unit,
      one.desk,
      one.place,
      one.text,
      one.isAnonymous,
      one.mayPublish,
      one.receivedOn,
      one.acceptBy,
      one.answerBy,
    ],
  )
  return row!.id
}

/** Undefined for one that is not there. */
export async function readCase(queries: Queries, id: number): Promise<Case | undefined> {
  const [row] = await queries.query<Case>(`${CASE} where c.id = $1`, [id])
  return row
}

/** The same, and nobody else changes it until the transaction is over. */
export async function lockCase(queries: Queries, id: number): Promise<Case | undefined> {
  const [row] = await queries.query<Case>(`${CASE} where c.id = $1 for update`, [id])
  return row
}

export async function readCaseByCode(queries: Queries, code: string): Promise<Case | undefined> {
  const [row] = await queries.query<Case>(`${CASE} where c.code = $1`, [code])
  return row
}

/** These cases, the newest day first, within a day in the order of `ids` from its end; those that are gone are left out. */
export function readCases(queries: Queries, ids: readonly number[]): Promise<Case[]> {
  return queries.query<Case>(
    `${CASE} where c.id = any($1)
     order by c.received_on desc, array_position($1::bigint[], c.id) desc`,
    [ids],
  )
}

/** What can become different in a case. */
export type CaseChange = Partial<
  Pick<
    Case,
    | "category"
    | "desk"
    | "state"
    | "officer"
    | "acceptBy"
    | "answerBy"
    | "acceptedOn"
    | "waitingSince"
    | "settledOn"
    | "closedOn"
    | "reopened"
    | "mergedInto"
    | "stateBeforeMerge"
    | "text"
    | "place"
  >
>

const COLUMNS: Readonly<Record<keyof CaseChange, string>> = {
  category: "category",
  desk: "desk_unit_id",
  state: "state",
  officer: "officer_id",
  acceptBy: "accept_by",
  answerBy: "answer_by",
  acceptedOn: "accepted_on",
  waitingSince: "waiting_since",
  settledOn: "settled_on",
  closedOn: "closed_on",
  reopened: "reopened",
  mergedInto: "merged_into",
  stateBeforeMerge: "state_before_merge",
  text: "text",
  place: "place",
}

/** Changes a case; what is not named stays, null empties. */
export async function changeCase(queries: Queries, id: number, change: CaseChange): Promise<void> {
  const named = (Object.keys(change) as (keyof CaseChange)[]).filter((key) => change[key] !== undefined)
  if (named.length === 0) return
  const sets = named.map((key, index) => `${COLUMNS[key]} = $${index + 2}`)
  await queries.query(`update cases set ${sets.join(", ")} where id = $1`, [
    id,
    ...named.map((key) => change[key]),
  ])
}
