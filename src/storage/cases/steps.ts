import type { CaseMover, CaseState } from "../../core/case.ts"
import type { CivilDate } from "../../core/document.ts"
import type { Queries } from "../database.ts"

/** One change of a case. */
export interface CaseStep {
  readonly id: number
  readonly case: number
  readonly day: CivilDate
  readonly state: CaseState
  readonly mover: CaseMover
  /** The officer; null for the person, the calendar, and officers who are on no list any more. */
  readonly person: number | null
  /** The unit that did it, or to which it was passed. */
  readonly unit: number | null
  readonly reason: string
  /** What the person is told; empty where the state says all. */
  readonly publicNote: string
  readonly internalNote: string
  readonly evidence: string
  readonly isPublic: boolean
  readonly toldOn: CivilDate | null
}

const STEP = `select s.id, s.case_id as "case", s.on_day as day, s.state, s.mover, s.person_id as person, s.unit_id as unit,
    s.reason, s.public_note as "publicNote", s.internal_note as "internalNote", s.evidence, s.is_public as "isPublic",
    s.told_on as "toldOn"
  from case_steps s`

export type NewStep = Omit<CaseStep, "id" | "toldOn">

/** Writes a change down. Returns its id. */
export async function insertStep(queries: Queries, step: NewStep): Promise<number> {
  const [row] = await queries.query<{ id: number }>(
    `insert into case_steps (case_id, on_day, state, mover, person_id, unit_id, reason, public_note, internal_note,
       evidence, is_public) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) returning id`,
    [
      step.case,
      step.day,
      step.state,
      step.mover,
      step.person,
      step.unit,
      step.reason,
      step.publicNote,
      step.internalNote,
      step.evidence,
      step.isPublic,
    ],
  )
  return row!.id
}

/** All changes of a case, in order. */
export function stepsOf(queries: Queries, id: number): Promise<CaseStep[]> {
  return queries.query<CaseStep>(`${STEP} where s.case_id = $1 order by s.number`, [id])
}

/** Says that people hear of a change now. False when they do already: whoever gets false tells nobody. */
export async function markTold(queries: Queries, step: number, day: CivilDate): Promise<boolean> {
  const rows = await queries.query(
    "update case_steps set told_on = $2 where id = $1 and is_public and told_on is null returning id",
    [step, day],
  )
  return rows.length > 0
}
