import { dayInVietnam, localTime } from "../../core/calendar.ts"
import { dayText } from "../../core/day-text.ts"
import type { Texts } from "../../core/texts.ts"
import type { WorkCalendar } from "../../core/working-days.ts"
import { ALERT_KINDS, type Alert } from "../../storage/cases/alerts.ts"
import type { Queries } from "../../storage/database.ts"
import { notify } from "../../storage/notify.ts"
import type { QuestionAlert } from "../../storage/open-questions/alerts.ts"
import type { Officer } from "../../storage/unit-officers.ts"
import { requireUnit } from "../../storage/units.ts"
import { questionLines } from "../open-questions/alert.ts"

export interface AlertDeps {
  readonly queries: Queries
  readonly texts: Texts
  readonly holidays: WorkCalendar
}

/** What people of one unit hear now. */
export interface News {
  readonly cases: readonly Alert[]
  readonly questions: readonly QuestionAlert[]
}

/** To those who work on it, to those who follow the unit from above, to whoever heads the unit that took it in. */
type Mail = "desk" | "late" | "passed-late"

const HEADS = {
  desk: { cases: "desk-alert-cases", questions: "desk-alert-questions" },
  late: { cases: "desk-alert-cases-late", questions: "desk-alert-questions-late" },
  "passed-late": { cases: "desk-alert-cases-passed-late", questions: "desk-alert-questions-passed-late" },
} as const

/** The key of what a desk is told; another one each hour. */
export function deskKey(unit: number, at: Date): string {
  return `cases:${unit}:${localTime(at).slice(0, 13)}`
}

/** Puts one message in numbers on its way to each of these people. Returns how many are new. */
export async function tellNews(
  { queries, texts }: AlertDeps,
  mail: Mail,
  unit: number,
  officers: readonly Officer[],
  { cases, questions }: News,
  now: Date,
): Promise<number> {
  const { name } = await requireUnit(queries, unit, dayInVietnam(now))
  const text = [
    texts(HEADS[mail][cases.length === 0 ? "questions" : "cases"], { unit: name }),
    ...caseLines(texts, cases),
    ...questionLines(texts, questions),
    ...(mail === "desk" && cases.length > 0 ? [texts("desk-alert-open")] : []),
    ...(mail === "desk" && questions.length > 0 ? [texts("openq-alert-open")] : []),
  ].join("\n")
  const { added } = await notify(
    queries,
    officers,
    {
      key: mail === "desk" ? deskKey(unit, now) : `cases-${mail}:${unit}:${now.toISOString()}`,
      kind: "notice",
      message: { parts: [{ kind: "text", text }] },
    },
    now,
  )
  return added
}

function caseLines(texts: Texts, alerts: readonly Alert[]): string[] {
  return ALERT_KINDS.flatMap((kind) => {
    const some = alerts.filter((one) => one.kind === kind)
    if (some.length === 0) return []
    const first = some.map(({ dueOn }) => dueOn).sort()[0]!
    return [
      texts(`desk-alert-line-${kind}`, {
        count: new Set(some.map((one) => one.case)).size,
        day: dayText(first),
      }),
    ]
  })
}
