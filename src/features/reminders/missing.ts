import { dayInVietnam, localTime } from "../../core/calendar.ts"
import type { CivilDate } from "../../core/document.ts"
import { addMonths, instantIn } from "../../core/recurrence.ts"
import type { Texts } from "../../core/texts.ts"
import { addDays } from "../../core/working-days.ts"
import type { Queries } from "../../storage/database.ts"
import { notify } from "../../storage/notify.ts"
import { type Series, seriesOf } from "../../storage/series.ts"
import { claimNudge, type Missing, type Nudge, unitsMissing } from "../../storage/unit-nudges.ts"
import { requireUnit } from "../../storage/units.ts"
import { comingDates } from "../series/dates.ts"

const DAYS_OF_MONTH = [1, 5, 8]
const DAYS_BEFORE_QUARTER_ENDS = 20
const AT = "08:00"
const DAY_MS = 24 * 60 * 60 * 1000
/** More dates than a series has in a month. */
const MOST_DATES = 40

/** What may have to be said now: each is said from eight o'clock of its day on, for a day. */
export function missingAt(now: Date): Missing[] {
  const morning = localTime(now).slice(11) < AT ? addDays(dayInVietnam(now), -1) : dayInVietnam(now)
  const month = morning.slice(0, 7)
  const quarter = addMonths(month, -((Number(month.slice(5)) - 1) % 3))
  const found: Missing[] = []
  const from = (first: string, months: number) => ({
    from: instantIn(`${first}-01`, "00:00"),
    until: instantIn(`${addMonths(first, months)}-01`, "00:00"),
  })
  if (DAYS_OF_MONTH.includes(Number(morning.slice(8))))
    found.push({ what: "month", day: morning, ...from(month, 1) })
  const last = addDays(`${addMonths(quarter, 3)}-01`, -1)
  if (morning === addDays(last, -DAYS_BEFORE_QUARTER_ENDS))
    found.push({ what: "quarter", day: morning, ...from(quarter, 3) })
  return found
}

/**
 * Tells secretaries what their units have not called yet, each once for a day. Where a series still has a date in that
 * time nothing is missing: its draft comes by itself. Returns how many messages are new.
 */
export async function askForCalls(
  { queries, texts }: { readonly queries: Queries; readonly texts: Texts },
  now: Date,
): Promise<number> {
  let added = 0
  for (const missing of missingAt(now)) {
    const units = await unitsMissing(queries, missing)
    if (units.length === 0) continue
    const kind = missing.what === "month" ? "regular" : "thematic"
    const all = await seriesOf(
      queries,
      units.map(({ unit }) => unit),
    )
    for (const { unit, channel, user } of units) {
      if (!(await claimNudge(queries, unit, missing, now))) continue
      const series = all.find((one) => one.unit === unit && one.kind === kind)
      if (series !== undefined && (await isComing(queries, series, missing, now))) continue
      const { name } = await requireUnit(queries, unit, missing.day)
      const text = texts(`reminders-missing-${missing.what}`, { unit: name, period: periodOf(missing) })
      const message = {
        parts: [{ kind: "text" as const, text }],
        buttons: buttons(texts, unit, missing.what),
      }
      const key = `nudge:${unit}:${missing.what}:${missing.day}`
      const notAfter = new Date(instantIn(missing.day, AT).getTime() + DAY_MS)
      const sent = await notify(queries, [{ channel, user }], { key, kind: "notice", message, notAfter }, now)
      added += sent.added
    }
  }
  return added
}

async function isComing(queries: Queries, series: Series, { until }: Missing, now: Date): Promise<boolean> {
  const dates = await comingDates(queries, series, now, MOST_DATES)
  return dates.some(
    ({ startsAt, isSkipped, isDrafted, meeting }) =>
      startsAt < until && !isSkipped && !(isDrafted && meeting === null),
  )
}

/** "12/2026", or the number of a quarter and its year: "4/2026". */
function periodOf({ what, day }: { readonly what: Nudge; readonly day: CivilDate }): string {
  const [year, month] = day.split("-")
  return `${what === "month" ? month : Math.ceil(Number(month) / 3)}/${year}`
}

function buttons(texts: Texts, unit: number, what: Nudge) {
  return [
    { label: texts("reminders-button-call"), action: `nudge:${unit}:${what}:call` },
    { label: texts("reminders-button-hush"), action: `nudge:${unit}:${what}:hush` },
  ]
}

/** What a button below such a message does; undefined for other buttons. */
export function nudgePressed(
  id: string,
): { readonly do: "call" | "hush"; readonly unit: number; readonly what: Nudge } | undefined {
  const found = /^nudge:(\d{1,9}):(month|quarter):(call|hush)$/.exec(id)
  return found === null
    ? undefined
    : { do: found[3] as "call" | "hush", unit: Number(found[1]), what: found[2] as Nudge }
}
