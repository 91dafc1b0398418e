import { rolesFor } from "../../core/rights.ts"
import { claimAlerts } from "../../storage/cases/alerts.ts"
import { claimLateQuestions } from "../../storage/open-questions/alerts.ts"
import { officersOf } from "../../storage/unit-officers.ts"
import { lineOf } from "../../storage/units.ts"
import { type AlertDeps, type News, tellNews } from "./alert-message.ts"

/**
 * Tells the secretary of the unit that took something in, and whoever follows one of both units from above, how many are
 * late of what desks were told now: totals only, each thing once for each unit. Returns how many messages are new.
 */
export async function tellOfLate(deps: AlertDeps, late: News, now: Date): Promise<number> {
  const { queries } = deps
  const ids = [...late.cases, ...late.questions].flatMap(({ desk, unit }) => [desk, unit])
  if (ids.length === 0) return 0
  const lines = await lineOf(queries, [...new Set(ids)])
  const cases = byUnit(late.cases, lines)
  const questions = byUnit(late.questions, lines)
  let added = 0
  for (const unit of new Set([...cases.keys(), ...questions.keys()])) {
    const news = {
      cases: await anew(unit, cases.get(unit), (some) => claimAlerts(queries, unit, some, "above")),
      questions: await anew(unit, questions.get(unit), (some) => claimLateQuestions(queries, unit, some)),
    }
    added += await tellUnit(deps, unit, news, now)
  }
  return added
}

interface Late {
  readonly desk: number
  readonly unit: number
}

/** For each unit what is late in it or below it. */
function byUnit<T extends Late>(
  late: readonly T[],
  lines: ReadonlyMap<number, readonly number[]>,
): Map<number, T[]> {
  const all = new Map<number, T[]>()
  for (const one of late) {
    const units = new Set([...(lines.get(one.desk) ?? []), ...(lines.get(one.unit) ?? [])])
    for (const unit of units) all.set(unit, [...(all.get(unit) ?? []), one])
  }
  return all
}

/** What the people of a unit have not heard. Its own desk was told just now. */
async function anew<T extends Late>(
  unit: number,
  some: readonly T[] = [],
  claim: (some: readonly T[]) => Promise<readonly T[]>,
): Promise<T[]> {
  const claimed = new Set(await claim(some.filter(({ desk }) => desk !== unit)))
  return some.filter((one) => one.desk === unit || claimed.has(one))
}

async function tellUnit(
  deps: AlertDeps,
  unit: number,
  { cases, questions }: News,
  now: Date,
): Promise<number> {
  const { queries } = deps
  const isPassed = (one: Late) => one.unit === unit && one.desk !== unit
  const own = { cases: cases.filter(isPassed), questions: questions.filter(isPassed) }
  const isDesk = [...cases, ...questions].some(({ desk }) => desk === unit)
  const handle = new Set(
    (await officersOf(queries, unit, rolesFor("handle-cases"))).map(({ person }) => person),
  )
  const above = (await officersOf(queries, unit, ["follower"])).filter(
    ({ person }) => !(isDesk && handle.has(person)),
  )
  const heads = count(own) === 0 ? [] : await officersOf(queries, unit, ["secretary"])
  const rest = heads.filter(({ person }) => !above.some((one) => one.person === person))
  let added = 0
  if (count({ cases, questions }) > 0 && above.length > 0)
    added += await tellNews(deps, "late", unit, above, { cases, questions }, now)
  if (rest.length > 0) added += await tellNews(deps, "passed-late", unit, rest, own, now)
  return added
}

function count({ cases, questions }: News): number {
  return cases.length + questions.length
}
