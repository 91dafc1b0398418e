import { dayInVietnam } from "../../core/calendar.ts"
import { rolesFor } from "../../core/rights.ts"
import { type Alert, alertsDue, claimAlerts, lockAlerts, wasToldSince } from "../../storage/cases/alerts.ts"
import { claimQuestionAlerts, type QuestionAlert } from "../../storage/open-questions/alerts.ts"
import { type Officer, officersOf } from "../../storage/unit-officers.ts"
import { questionAlerts } from "../open-questions/alert.ts"
import { tellOfLate } from "./alert-above.ts"
import { type AlertDeps, deskKey, tellNews } from "./alert-message.ts"
import { alertDays } from "./due.ts"

const HOUR_MS = 60 * 60 * 1000
/** Cases in one go; the rest comes an hour later. */
const MOST_ALERTS = 5000

/**
 * Tells officers what is new and what is due, in numbers only: nothing of a case or a question stands in a message to them.
 * May be called at any time, by several processes, after an outage, twice: a unit hears each thing once, in at most one
 * message an hour. Of what is late hear also the secretary of the unit that took it in, and whoever follows one of both
 * units from above. Call in a transaction. Returns how many messages are new.
 */
export async function alertDesks(deps: AlertDeps, now: Date): Promise<number> {
  const { queries, holidays } = deps
  await lockAlerts(queries)
  const today = dayInVietnam(now)
  const due = (await alertsDue(queries, alertDays(today, holidays))).slice(0, MOST_ALERTS)
  const asked = await questionAlerts(deps, today)
  let added = 0
  const late = { cases: [] as Alert[], questions: [] as QuestionAlert[] }
  const byDesk = Map.groupBy(due, (one) => one.desk)
  const byAsked = Map.groupBy(asked, (one) => one.desk)
  for (const desk of new Set([...byDesk.keys(), ...byAsked.keys()])) {
    const officers = await officersOf(queries, desk, rolesFor("handle-cases"))
    if (await wasTold(deps, desk, officers, now)) continue
    // What nobody could be told is told as soon as somebody can; that it is late, those above hear all the same.
    const sayable = <T extends Alert | QuestionAlert>(some: readonly T[] = []) =>
      officers.length > 0 ? some : some.filter(isLate)
    const cases = await claimAlerts(queries, desk, sayable(byDesk.get(desk)))
    const questions = await claimQuestionAlerts(queries, sayable(byAsked.get(desk)))
    late.cases.push(...cases.filter(isLate))
    late.questions.push(...questions.filter(isLate))
    if (officers.length > 0 && cases.length + questions.length > 0)
      added += await tellNews(deps, "desk", desk, officers, { cases, questions }, now)
  }
  return added + (await tellOfLate(deps, late, now))
}

function isLate({ kind }: Alert | QuestionAlert): boolean {
  return kind === "accept-late" || kind === "answer-late" || kind === "late"
}

/** Whether these people had such a message within the hour. */
function wasTold(
  { queries }: AlertDeps,
  unit: number,
  officers: readonly Officer[],
  now: Date,
): Promise<boolean> {
  const before = new Date(now.getTime() - HOUR_MS)
  const keys = [deskKey(unit, now), deskKey(unit, before)]
  return wasToldSince(
    queries,
    keys.flatMap((key) => officers.map(({ person }) => `${key}:p:${person}`)),
    before,
  )
}
