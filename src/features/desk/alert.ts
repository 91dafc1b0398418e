import { dayInVietnam, localTime } from "../../core/calendar.ts"
import type { CivilDate } from "../../core/document.ts"
import { type Role, rolesFor } from "../../core/rights.ts"
import type { Texts } from "../../core/texts.ts"
import type { WorkCalendar } from "../../core/working-days.ts"
import {
  ALERT_KINDS,
  type Alert,
  alertsDue,
  claimAlerts,
  lockAlerts,
  wasToldSince,
} from "../../storage/cases/alerts.ts"
import type { Queries } from "../../storage/database.ts"
import { notify } from "../../storage/notify.ts"
import { type Officer, officersOf } from "../../storage/unit-officers.ts"
import { lineOf, requireUnit } from "../../storage/units.ts"
import { questionAlerts, questionLines } from "../open-questions/alert.ts"
import { alertDays } from "./due.ts"

export interface AlertDeps {
  readonly queries: Queries
  readonly texts: Texts
  readonly holidays: WorkCalendar
}

const HOUR_MS = 60 * 60 * 1000
/** Cases in one go; the rest comes an hour later. */
const MOST_ALERTS = 5000

/**
 * Tells officers what is new and what is due, in numbers only: nothing of a case stands in a message to them. May be called
 * at any time, by several processes, after an outage, twice: a unit hears each thing once, in at most one message an hour.
 * Of what is late hear also the secretary of the unit that took the case in, and whoever follows one of both units from
 * above. Call in a transaction. Returns how many messages are new.
 */
export async function alertDesks(deps: AlertDeps, now: Date): Promise<number> {
  const { queries, holidays } = deps
  await lockAlerts(queries)
  const today = dayInVietnam(now)
  const due = (await alertsDue(queries, alertDays(today, holidays))).slice(0, MOST_ALERTS)
  const asked = await questionAlerts(deps, today)
  let added = 0
  const late: Alert[] = []
  const byDesk = Map.groupBy(due, (one) => one.desk)
  const byAsked = Map.groupBy(asked, (one) => one.desk)
  for (const desk of new Set([...byDesk.keys(), ...byAsked.keys()])) {
    const some = byDesk.get(desk) ?? []
    const officers = await officersOf(queries, desk, rolesFor("handle-cases"))
    if (await wasTold(deps, desk, officers, now)) continue
    // What nobody could be told is told as soon as somebody can; that it is late, those above hear all the same.
    const told = await claimAlerts(queries, desk, officers.length > 0 ? some : some.filter(isLate))
    late.push(...told.filter(isLate))
    if (officers.length === 0) continue
    const lines = await questionLines(deps, byAsked.get(desk) ?? [])
    if (told.length + lines.length > 0) added += await tell(deps, "cases", desk, officers, told, now, lines)
  }
  return added + (await tellOfLate(deps, late, now))
}

/** Tells secretaries and followers how many are late: totals only. */
async function tellOfLate(deps: AlertDeps, late: readonly Alert[], now: Date): Promise<number> {
  const { queries } = deps
  if (late.length === 0) return 0
  const lines = await lineOf(queries, [...new Set(late.flatMap(({ desk, unit }) => [desk, unit]))])
  const byUnit = new Map<number, Alert[]>()
  for (const one of late) {
    const units = new Set([...(lines.get(one.desk) ?? []), ...(lines.get(one.unit) ?? [])])
    for (const unit of units) byUnit.set(unit, [...(byUnit.get(unit) ?? []), one])
  }
  let added = 0
  for (const [unit, some] of byUnit) {
    // The desk itself was told just now.
    const anew = new Set(
      await claimAlerts(
        queries,
        unit,
        some.filter(({ desk }) => desk !== unit),
      ),
    )
    const all = some.filter((one) => one.desk === unit || anew.has(one))
    const own = all.filter((one) => one.unit === unit && one.desk !== unit)
    const handle = new Set(
      (await officersOf(queries, unit, rolesFor("handle-cases"))).map(({ person }) => person),
    )
    const isDesk = all.some(({ desk }) => desk === unit)
    const above = (await hearers(deps, unit, ["follower"])).filter(
      ({ person }) => !(isDesk && handle.has(person)),
    )
    const heads = own.length === 0 ? [] : await hearers(deps, unit, ["secretary"])
    if (all.length > 0 && above.length > 0) added += await tell(deps, "cases-late", unit, above, all, now)
    const rest = heads.filter(({ person }) => !above.some((one) => one.person === person))
    if (rest.length > 0) added += await tell(deps, "cases-passed-late", unit, rest, own, now)
  }
  return added
}

function hearers({ queries }: AlertDeps, unit: number, roles: readonly Role[]): Promise<Officer[]> {
  return officersOf(queries, unit, roles)
}

function isLate({ kind }: Alert): boolean {
  return kind === "accept-late" || kind === "answer-late"
}

type Mail = "cases" | "cases-late" | "cases-passed-late"

/** Whether these people had such a message within the hour. */
function wasTold(
  { queries }: AlertDeps,
  unit: number,
  officers: readonly Officer[],
  now: Date,
): Promise<boolean> {
  const before = new Date(now.getTime() - HOUR_MS)
  const keys = [keyOf(unit, now), keyOf(unit, before)]
  return wasToldSince(
    queries,
    keys.flatMap((key) => officers.map(({ person }) => `${key}:p:${person}`)),
    before,
  )
}

/** Another one each hour. */
function keyOf(unit: number, at: Date): string {
  return `cases:${unit}:${localTime(at).slice(0, 13)}`
}

async function tell(
  { queries, texts }: AlertDeps,
  mail: Mail,
  unit: number,
  officers: readonly Officer[],
  alerts: readonly Alert[],
  now: Date,
  besides: readonly string[] = [],
): Promise<number> {
  const { name } = await requireUnit(queries, unit, dayInVietnam(now))
  const lines = ALERT_KINDS.flatMap((kind) => {
    const some = alerts.filter((one) => one.kind === kind)
    if (some.length === 0) return []
    const first = some.map(({ dueOn }) => dueOn).sort()[0]!
    return [
      texts(`desk-alert-line-${kind}`, {
        count: new Set(some.map((one) => one.case)).size,
        day: dayOf(first),
      }),
    ]
  })
  const text = [
    texts(`desk-alert-${mail === "cases" && alerts.length === 0 ? "questions" : mail}`, { unit: name }),
    ...lines,
    ...besides,
    ...(mail === "cases" && alerts.length > 0 ? [texts("desk-alert-open")] : []),
    ...(besides.length > 0 ? [texts("openq-alert-open")] : []),
  ].join("\n")
  const { added } = await notify(
    queries,
    officers,
    {
      key: mail === "cases" ? keyOf(unit, now) : `${mail}:${unit}:${now.toISOString()}`,
      kind: "notice",
      message: { parts: [{ kind: "text", text }] },
    },
    now,
  )
  return added
}

function dayOf(day: CivilDate): string {
  const [year, month, date] = day.split("-")
  return `${date}/${month}/${year}`
}
