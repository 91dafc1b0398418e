import { readFileSync } from "node:fs"
import type { Parts } from "../../compose.ts"
import { recordRef } from "../../core/audit.ts"
import { AppError } from "../../core/errors.ts"
import { type ReminderPlan, readPlan } from "../../core/reminder-plan.ts"
import { plansFor, resetPlan, setPlan } from "../../storage/reminder-plans.ts"
import { act, openUnit } from "../act.ts"
import { type Command, printLine, readWords, usage } from "../command.ts"
import { unitFor } from "../whose.ts"

const USAGE = "meetings plan --unit ID [--show | --file PLAN.json | --reset]"

/** `meetings plan` shows when a unit's people are reminded, sets it from a file, or lets the plan above count again. */
export const meetingsCommand: Command = (words) => {
  const { values, positionals } = readWords(words, {
    unit: { type: "string" },
    file: { type: "string" },
    show: { type: "boolean", default: false },
    reset: { type: "boolean", default: false },
  })
  const ways = [values.file !== undefined, values.show, values.reset].filter(Boolean).length
  if (positionals.join(" ") !== "plan" || values.unit === undefined || ways > 1) throw usage(USAGE)
  const unit = unitFor(values.unit)
  if (values.reset) return (parts) => reset(parts, unit)
  if (values.file === undefined) return (parts) => show(parts, unit)
  const plan = planIn(values.file)
  return (parts) => set(parts, unit, plan)
}

function planIn(file: string): ReminderPlan {
  let written: unknown
  try {
    written = JSON.parse(readFileSync(file, "utf8").replace(/^\uFEFF/, ""))
  } catch (cause) {
    const problem = `${file}: ${(cause as Error).message}`
    throw new AppError("reminder-plan", problem, { cause, details: { problem } })
  }
  return readPlan(written)
}

async function show({ database, clock, texts }: Parts, unit: number): Promise<number> {
  await openUnit(database, unit, clock.now())
  const { plan, from } = (await plansFor(database, [unit])).get(unit)!
  // What is printed first is a file that --file takes.
  printLine(JSON.stringify(plan, null, 2))
  const said =
    from === null
      ? texts("cli-plan-program", { unit: String(unit) })
      : texts("cli-plan-from", { unit: String(unit), from: String(from) })
  process.stderr.write(`${said}\n`)
  return 0
}

async function set(parts: Parts, unit: number, plan: ReminderPlan): Promise<number> {
  await act(parts, async (queries, note, now) => {
    await openUnit(queries, unit, now)
    await setPlan(queries, unit, plan)
    note("plan-changed", recordRef("unit", unit), "from a file")
  })
  printLine(parts.texts("cli-plan-set", { unit: String(unit) }))
  return 0
}

async function reset(parts: Parts, unit: number): Promise<number> {
  const had = await act(parts, async (queries, note, now) => {
    await openUnit(queries, unit, now)
    const was = await resetPlan(queries, unit)
    if (was) note("plan-changed", recordRef("unit", unit), "reset")
    return was
  })
  printLine(parts.texts(had ? "cli-plan-reset" : "cli-plan-none", { unit: String(unit) }))
  return 0
}
