import { dayText } from "../../core/day-text.ts"
import type { CivilDate } from "../../core/document.ts"
import { QUESTION_WARN_DAYS } from "../../core/open-question.ts"
import type { Texts } from "../../core/texts.ts"
import type { WorkCalendar } from "../../core/working-days.ts"
import type { Queries } from "../../storage/database.ts"
import {
  QUESTION_ALERTS,
  type QuestionAlert,
  questionAlertsDue,
} from "../../storage/open-questions/alerts.ts"
import { giveUnitless } from "../../storage/open-questions/questions.ts"
import { lastWorkingDay, soonUntil } from "../desk/due.ts"
import { deskUnits } from "../suggestions/deps.ts"

interface AlertDeps {
  readonly queries: Queries
  readonly holidays: WorkCalendar
}

/** What desks have not heard of questions and of their shelf. What came while nobody took any in gets a desk first. */
export async function questionAlerts(
  { queries, holidays }: AlertDeps,
  today: CivilDate,
): Promise<QuestionAlert[]> {
  const due = await questionAlertsDue(queries, {
    today,
    lateBefore: lastWorkingDay(today, holidays),
    soonUntil: soonUntil(today, QUESTION_WARN_DAYS, holidays),
  })
  const [first] = await deskUnits({ queries })
  if (first !== undefined) await giveUnitless(queries, first)
  return due
}

/** What somebody hears of questions and of the shelf, in numbers. */
export function questionLines(texts: Texts, alerts: readonly QuestionAlert[]): string[] {
  return QUESTION_ALERTS.flatMap((kind) => {
    const some = alerts.filter((one) => one.kind === kind)
    if (some.length === 0) return []
    const first = some.map(({ dueOn }) => dueOn).sort()[0]!
    return [texts(`openq-alert-${kind}`, { count: some.length, day: dayText(first) })]
  })
}
