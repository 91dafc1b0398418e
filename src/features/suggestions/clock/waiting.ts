import { dayInVietnam } from "../../../core/calendar.ts"
import { type WorkCalendar, workingDaysBetween } from "../../../core/working-days.ts"
import { readCase } from "../../../storage/cases/cases.ts"
import { claimReminder, waitingUnreminded } from "../../../storage/cases/clock.ts"
import { REMIND_AFTER, WAITED_TOO_LONG, waitingSince } from "../../desk/due.ts"
import { type TellDeps, tellSender } from "../tell.ts"

/**
 * Reminds whoever sent a case that it waits for them: once for each time that they were asked. After a longer time the
 * office is told instead (`features/desk/alert.ts`). Call in a transaction. Returns how many were reminded.
 */
export async function remindSenders(
  deps: TellDeps & { readonly holidays: WorkCalendar },
  now: Date,
): Promise<number> {
  const { queries, texts, holidays } = deps
  const today = dayInVietnam(now)
  const span = {
    after: waitingSince(today, WAITED_TOO_LONG, holidays),
    until: waitingSince(today, REMIND_AFTER, holidays),
  }
  let reminded = 0
  for (const id of await waitingUnreminded(queries, span)) {
    if (!(await claimReminder(queries, id))) continue
    const one = (await readCase(queries, id))!
    const days = workingDaysBetween(one.waitingSince ?? today, today, holidays)
    const text = texts("desk-clock-waiting", { code: one.code, days })
    if (await tellSender(deps, one, text, now)) reminded++
  }
  return reminded
}
