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
  readonly desk: number
}

/** Everything of which a desk has not heard. What was due before `lateBefore` is late; until `soonUntil` it is warned. */
export function questionAlertsDue(
  queries: Queries,
  { today, lateBefore, soonUntil }: Record<"today" | "lateBefore" | "soonUntil", CivilDate>,
): Promise<QuestionAlert[]> {
  return queries.query<QuestionAlert>(
    `with waiting as (select * from open_questions where state = 'waiting' and desk_unit_id is not null)
     select id, kind, due as "dueOn", desk_unit_id as desk from (
       select id, 'new' as kind, received_on as due, desk_unit_id, told from waiting
       union all select id, 'late', answer_by, desk_unit_id, told from waiting where answer_by < $2
       union all select id, 'soon', answer_by, desk_unit_id, told from waiting
         where received_on < $1 and answer_by between $1 and $3) q
     where not kind = any(told)
     union all select id, state, changed_on, unit_id from shelf_answers where state in ('review', 'offered') and not is_told
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
