import { PLAN, type ReminderPlan, readPlan } from "../core/reminder-plan.ts"
import type { Queries } from "./database.ts"
import { lineOf } from "./units.ts"

/** The plan that counts in a unit, and whose it is: null is the program's own. */
export interface FoundPlan {
  readonly plan: ReminderPlan
  readonly from: number | null
}

const OWN: FoundPlan = { plan: PLAN, from: null }

/** A plan and the units that have it as their own. */
export interface KnownPlan {
  readonly plan: ReminderPlan
  readonly units: readonly number[]
}

/** All plans that units have, each once; without the program's own. */
export async function knownPlans(queries: Queries): Promise<KnownPlan[]> {
  const rows = await queries.query<{ plan: object; units: number[] }>(
    "select plan, array_agg(unit_id) as units from reminder_plans group by plan",
  )
  return rows.map(({ plan, units }) => ({ plan: readPlan(plan), units }))
}

/** For each of these units the plan of the nearest unit above that has one, itself first; else the program's own. */
export async function plansFor(
  queries: Queries,
  units: readonly number[],
  known?: readonly KnownPlan[],
): Promise<ReadonlyMap<number, FoundPlan>> {
  const all = known ?? (await knownPlans(queries))
  const plans = new Map(
    all.flatMap(({ plan, units: own }) => own.map((unit) => [unit, { plan, from: unit }])),
  )
  const lines = all.length === 0 ? new Map<number, number[]>() : await lineOf(queries, units)
  return new Map(
    units.map((unit) => {
      const from = lines.get(unit)?.find((one) => plans.has(one))
      return [unit, from === undefined ? OWN : plans.get(from)!]
    }),
  )
}

/** From now on this plan counts in the unit, and below it where no unit has its own. */
export async function setPlan(queries: Queries, unit: number, plan: ReminderPlan): Promise<void> {
  await queries.query(
    `insert into reminder_plans (unit_id, plan) values ($1, $2)
     on conflict (unit_id) do update set plan = excluded.plan`,
    [unit, JSON.stringify(plan)],
  )
}

/** The unit's own plan counts no more. False when it had none. */
export async function resetPlan(queries: Queries, unit: number): Promise<boolean> {
  const rows = await queries.query("delete from reminder_plans where unit_id = $1 returning unit_id", [unit])
  return rows.length > 0
}
