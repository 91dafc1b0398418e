import type { CivilDate } from "../../core/document.ts"
import type { Queries } from "../database.ts"

/** What those who answer questions are told of, in numbers. */
export const QUESTION_ALERTS = ["late", "soon", "new", "review", "offered"] as const
export type QuestionAlertKind = (typeof QUESTION_ALERTS)[number]

export interface QuestionAlert {
  /** A question's id, or that of an entry of the shelf for `review` and `offered`. */
  readonly id: number
  readonly kind: QuestionAlertKind
  readonly dueOn: CivilDate
  /** The unit that works on it, and the one that took it in. */
  readonly desk: number
  readonly unit: number
}

/** Everything of which a desk has not heard. What was due before `lateBefore` is late; until `soonUntil` it is warned. */
export function questionAlertsDue(
  queries: Queries,
  { today, lateBefore, soonUntil }: Record<"today" | "lateBefore" | "soonUntil", CivilDate>,
): Promise<QuestionAlert[]> {
  return queries.query<QuestionAlert>(
    `with waiting as (select * from open_questions where state = 'waiting' and desk_unit_id is not null)
     select id, kind, due as "dueOn", desk_unit_id as desk, coalesce(unit_id, desk_unit_id) as unit from (
       select 'new' as kind, received_on as due, waiting.* from waiting
       union all select 'late', answer_by, waiting.* from waiting where answer_by < $2
       union all select 'soon', answer_by, waiting.* from waiting
         where received_on < $1 and answer_by between $1 and $3) q
     where not kind = any(told)
     union all select id, state, changed_on, unit_id, unit_id from shelf_answers where state in ('review', 'offered') and not is_told
     order by id, kind`,
    [today, lateBefore, soonUntil],
  )
}

/** Says that the desk hears of these now. Returns those of which it had not. */
export async function claimQuestionAlerts(
  queries: Queries,
  alerts: readonly QuestionAlert[],
): Promise<QuestionAlert[]> {
  const claimed: QuestionAlert[] = []
  for (const alert of alerts) {
    const isEntry = alert.kind === "review" || alert.kind === "offered"
    const rows = await queries.query(
      isEntry
        ? "update shelf_answers set is_told = true where id = $1 and state = $2 and not is_told returning id"
        : "update open_questions set told = array_append(told, $2) where id = $1 and not $2 = any(told) returning id",
      [alert.id, alert.kind],
    )
    if (rows.length > 0) claimed.push(alert)
  }
  return claimed
}

/** Says that those above a desk, in this unit, hear now that these are late. Returns those of which they had not. */
export async function claimLateQuestions(
  queries: Queries,
  unit: number,
  alerts: readonly QuestionAlert[],
): Promise<QuestionAlert[]> {
  const rows = await queries.query<{ id: number }>(
    `update open_questions set told = array_append(told, $2)
     where id = any($1) and state = 'waiting' and not $2 = any(told) returning id`,
    [alerts.map(({ id }) => id), `late:${unit}`],
  )
  const isNew = new Set(rows.map(({ id }) => id))
  return alerts.filter(({ id }) => isNew.has(id))
}
