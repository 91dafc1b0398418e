import type { Parts } from "../../compose.ts"
import { recordRef } from "../../core/audit.ts"
import { dayInVietnam } from "../../core/calendar.ts"
import type { CaseDays, Category } from "../../core/case.ts"
import { rolesFor } from "../../core/rights.ts"
import { categoryFor, giveCategory, setCaseDays, setTakesIn } from "../../features/desk/settings.ts"
import { assignmentsOf, readCaseDays, unitsTakingIn } from "../../storage/cases/settings.ts"
import { requireUnit } from "../../storage/units.ts"
import { act, openUnit } from "../act.ts"
import { type Command, printLine, readWords, usage } from "../command.ts"
import { unitFor } from "../whose.ts"
import { exportWords, writeCases } from "./cases-export.ts"

const USAGE =
  "cases show --unit ID | cases days --unit ID [--accept N] [--answer N] [--warn N] | cases assign --unit ID --category CATEGORY --desk ID|none | cases desk ID on|off | cases export ID --from DAY --to DAY --format xlsx|csv --out FILE [--list]"
const FLAGS: Readonly<Record<string, readonly string[]>> = {
  show: ["unit"],
  days: ["unit", "accept", "answer", "warn"],
  assign: ["unit", "category", "desk"],
}

/**
 * `cases show` tells how a unit keeps its word towards citizens; `cases days`, `cases assign` and `cases desk` set it, and
 * `cases export` writes its figures, or with `--list` its cases one by one; each with its row in the journal.
 */
export const casesCommand: Command = (words) => {
  const { values, positionals } = readWords(words, {
    unit: { type: "string" },
    accept: { type: "string" },
    answer: { type: "string" },
    warn: { type: "string" },
    category: { type: "string" },
    desk: { type: "string" },
    from: { type: "string" },
    to: { type: "string" },
    format: { type: "string" },
    out: { type: "string" },
    list: { type: "boolean" },
  })
  if (positionals[0] === "export") return exportOf(positionals.slice(1), values)
  if (positionals[0] === "desk") return deskOf(positionals.slice(1), Object.keys(values).length)
  const what = positionals.join(" ")
  const known = Object.hasOwn(FLAGS, what) ? FLAGS[what]! : undefined
  if (known === undefined || values.unit === undefined) throw usage(USAGE)
  if (Object.keys(values).some((flag) => !known.includes(flag))) throw usage(USAGE)
  const unit = unitFor(values.unit)
  if (what === "show") return (parts) => show(parts, unit)
  if (what === "days") {
    const { accept, answer, warn } = values
    const change = Object.fromEntries(
      Object.entries({ accept, answer, warn }).flatMap(([name, value]) =>
        value === undefined ? [] : [[name, /^\d{1,4}$/.test(value) ? Number(value) : Number.NaN]],
      ),
    )
    if (Object.keys(change).length === 0) throw usage(USAGE)
    return (parts) => setDays(parts, unit, change)
  }
  if (values.category === undefined || values.desk === undefined) throw usage(USAGE)
  const category = categoryFor(values.category)
  const desk = values.desk === "none" ? null : unitFor(values.desk)
  return (parts) => assign(parts, unit, category, desk)
}

async function show(parts: Parts, unit: number): Promise<number> {
  const { database, texts, clock } = parts
  const { name } = await openUnit(database, unit, clock.now())
  const takes = (await unitsTakingIn(database, rolesFor("handle-cases"))).includes(unit)
  printLine(texts(takes ? "cli-cases-takes" : "cli-cases-takes-not", { unit: name }))
  printLine(texts("cli-cases-days", { unit: name, ...(await readCaseDays(database, unit)) }))
  for (const { category, desk } of await assignmentsOf(database, unit)) {
    const to = await requireUnit(database, desk, dayInVietnam(clock.now()))
    const named = `${to.name} (${desk})`
    printLine(
      texts("cli-cases-assigned", {
        category: texts(`suggestions-category-${category}`),
        key: category,
        desk: named,
      }),
    )
  }
  printLine(texts("cli-cases-own", { unit: name }))
  return 0
}

async function setDays(parts: Parts, unit: number, change: Partial<CaseDays>): Promise<number> {
  const { texts } = parts
  const { name, days } = await act(parts, async (queries, note, now) => {
    const { name } = await openUnit(queries, unit, now)
    const days = await setCaseDays(queries, unit, change)
    note("case-settings-changed", recordRef("unit", unit), `days ${days.accept}/${days.answer}/${days.warn}`)
    return { name, days }
  })
  printLine(texts("cli-cases-days", { unit: name, ...days }))
  printLine(texts("cli-cases-days-set"))
  return 0
}

async function assign(parts: Parts, unit: number, category: Category, desk: number | null): Promise<number> {
  const { texts } = parts
  const names = await act(parts, async (queries, note, now) => {
    const { name } = await openUnit(queries, unit, now)
    const to = desk === null ? null : await openUnit(queries, desk, now)
    await giveCategory(queries, unit, category, desk)
    const where = desk === null ? "none" : `unit:${desk}`
    note("case-settings-changed", recordRef("unit", unit), `${category} to ${where}`)
    return { unit: name, desk: to?.name ?? "" }
  })
  const facts = { category: texts(`suggestions-category-${category}`), ...names }
  printLine(texts(desk === null ? "cli-cases-assign-none" : "cli-cases-assign-done", facts))
  return 0
}

function exportOf(
  [id, ...more]: readonly string[],
  flags: Parameters<typeof exportWords>[0],
): ReturnType<Command> {
  const words = exportWords(flags)
  if (id === undefined || more.length > 0 || words === undefined) throw usage(USAGE)
  const unit = unitFor(id)
  return (parts) => writeCases(parts, unit, words)
}

function deskOf([id, turn, ...more]: readonly string[], flags: number): ReturnType<Command> {
  if (id === undefined || (turn !== "on" && turn !== "off") || more.length + flags > 0) throw usage(USAGE)
  const unit = unitFor(id)
  return (parts) => turnDesk(parts, unit, turn === "on")
}

async function turnDesk(parts: Parts, unit: number, takesIn: boolean): Promise<number> {
  const { texts } = parts
  const { name, open } = await act(parts, async (queries, note, now) => {
    const { name } = await openUnit(queries, unit, now)
    const open = await setTakesIn(queries, unit, takesIn)
    note("case-settings-changed", recordRef("unit", unit), takesIn ? "takes in" : "takes in no more")
    return { name, open }
  })
  printLine(texts(takesIn ? "cli-cases-takes" : "cli-cases-takes-not", { unit: name }))
  if (!takesIn && open > 0) printLine(texts("cli-cases-still-open", { unit: name, open }))
  return 0
}
