import { recordRef } from "../../core/audit.ts"
import { REMINDERS, type Reminder } from "../../core/reminder-plan.ts"
import { plansFor, setPlan } from "../../storage/reminder-plans.ts"
import { NUDGES, type Nudge, nudgesOff, setNudgeOff } from "../../storage/unit-nudges.ts"
import { requireUnit } from "../../storage/units.ts"
import type { Asker, Presented } from "../dialogue.ts"
import { newDraft } from "../meetings/call/draft.ts"
import { page, type RemindersDeps } from "./deps.ts"
import { turnLabel } from "./own.ts"

/** What a unit's people, and its secretary, are reminded of. */
export async function showUnit(
  { queries, texts }: RemindersDeps,
  asker: Asker,
  unit: number,
): Promise<Presented> {
  const { name } = await requireUnit(queries, unit, asker.today)
  const { plan, from } = (await plansFor(queries, [unit])).get(unit)!
  const off = await nudgesOff(queries, unit)
  const rows = [
    ...REMINDERS.map((kind) => ({
      what: texts(`reminders-what-${kind}`),
      isOff: plan[kind].isOff ?? false,
      action: { do: "turn-kind", unit, kind } as const,
    })),
    ...NUDGES.map((what) => ({
      what: texts(`reminders-nudge-${what}`),
      isOff: off.includes(what),
      action: { do: "turn-nudge", unit, what } as const,
    })),
  ]
  const whose = from === null ? "program" : from === unit ? "own" : "above"
  const lines = [
    texts("reminders-unit", { unit: name, whose }),
    ...rows.map(({ what, isOff }) => texts("reminders-line", { what, state: isOff ? "off" : "on" })),
  ]
  return page(
    lines.join("\n"),
    rows.map(({ what, isOff, action }) => ({ label: turnLabel(texts, what, isOff), action })),
  )
}

/** Turns a kind of reminder off or on for the unit: from then on it has a plan of its own. */
export async function turnKind(
  deps: RemindersDeps,
  asker: Asker,
  unit: number,
  kind: Reminder,
): Promise<Presented> {
  const { queries } = deps
  const { plan } = (await plansFor(queries, [unit])).get(unit)!
  const isOff = !(plan[kind].isOff ?? false)
  await setPlan(queries, unit, { ...plan, [kind]: { ...plan[kind], isOff } })
  await deps.audit(asker, "plan-changed", recordRef("unit", unit), `${kind} ${isOff ? "off" : "on"}`)
  return showUnit(deps, asker, unit)
}

/** Turns what the secretary is told off or on. */
export async function turnNudge(
  deps: RemindersDeps,
  asker: Asker,
  unit: number,
  what: Nudge,
): Promise<Presented> {
  const isOff = !(await nudgesOff(deps.queries, unit)).includes(what)
  await setNudgeOff(deps.queries, unit, what, isOff)
  await deps.audit(asker, "plan-changed", recordRef("unit", unit), `${what} ${isOff ? "off" : "on"}`)
  return showUnit(deps, asker, unit)
}

/** Calls what was missing. */
export function callMissing(
  deps: RemindersDeps,
  asker: Asker,
  unit: number,
  what: Nudge,
): Promise<Presented> {
  return newDraft(deps, asker, unit, what === "month" ? "regular" : "thematic")
}

/** From now on nothing is said about what is missing. */
export async function hush(deps: RemindersDeps, asker: Asker, unit: number, what: Nudge): Promise<Presented> {
  await setNudgeOff(deps.queries, unit, what, true)
  await deps.audit(asker, "plan-changed", recordRef("unit", unit), `${what} off`)
  return showUnit(deps, asker, unit)
}
