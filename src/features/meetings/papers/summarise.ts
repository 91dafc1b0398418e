import { localTime } from "../../../core/calendar.ts"
import { firstAccounts } from "../../../storage/joining.ts"
import { notify } from "../../../storage/notify.ts"
import { noteSummary, unitsToSummarise } from "../../../storage/summaries.ts"
import type { PaperDeps } from "./meeting-sheet.ts"
import { monthAt, monthBefore, spanOf } from "./month.ts"
import { summaryOf } from "./summary.ts"

/** Told from the first of the month at this hour on; a machine that was off tells it until the end of the third. */
const FROM = "01T08:00"
const UNTIL = "04T00:00"
const USELESS_MS = 7 * 24 * 60 * 60 * 1000

/**
 * Tells the secretary of each unit that met last month what it came to, once. May be called at any time, by several
 * processes, twice. Returns how many messages are new.
 */
export async function summarise(deps: PaperDeps, now: Date): Promise<number> {
  const moment = localTime(now).slice(8)
  if (moment < FROM || moment >= UNTIL) return 0
  const { queries, texts } = deps
  const month = monthBefore(monthAt(now))
  const { from, until } = spanOf(month)
  let added = 0
  for (const { unit, person } of await unitsToSummarise(queries, month, from, until)) {
    if (!(await noteSummary(queries, unit, month, now))) continue
    const text = texts("papers-summary-told", { summary: await summaryOf(deps, unit, month, now) })
    const told = await notify(
      queries,
      await firstAccounts(queries, [person]),
      {
        key: `summary:${unit}:${month}`,
        kind: "notice",
        message: { parts: [{ kind: "text", text }] },
        notAfter: new Date(now.getTime() + USELESS_MS),
      },
      now,
    )
    added += told.added
  }
  return added
}
