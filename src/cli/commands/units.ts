import type { Parts } from "../../compose.ts"
import { recordRef } from "../../core/audit.ts"
import { dayInVietnam } from "../../core/calendar.ts"
import { formatDate } from "../../core/dates.ts"
import type { CivilDate } from "../../core/document.ts"
import { AppError } from "../../core/errors.ts"
import { cleanInput } from "../../core/text.ts"
import type { Texts } from "../../core/texts.ts"
import { totalsByUnit, type UnitTotals } from "../../storage/unit-totals.ts"
import { insertUnit, listUnits, mergeUnit, renameUnit, type Unit } from "../../storage/units.ts"
import { act, openUnit } from "../act.ts"
import { type Command, dayFor, printLine, readWords, usage } from "../command.ts"
import { unitFor } from "../whose.ts"

const USAGE =
  "units [--ended] [--json] | units add NAME [--below ID] [--since YYYY-MM-DD] | units rename ID NAME [--from YYYY-MM-DD] | units merge ID --into ID [--on YYYY-MM-DD]"
const NAME_LIMIT = 120
const NONE: UnitTotals = { people: 0, linked: 0 }

/**
 * `units` prints the tree, with how many people each unit has; `units add`, `units rename` and `units merge` change it,
 * each with its row in the journal. A day not named is today.
 */
export const unitsCommand: Command = (words) => {
  const { values, positionals } = readWords(words, {
    ended: { type: "boolean" },
    json: { type: "boolean" },
    below: { type: "string" },
    since: { type: "string" },
    from: { type: "string" },
    into: { type: "string" },
    on: { type: "string" },
  })
  const [what = "list", ...rest] = positionals
  const takes: Readonly<Record<string, readonly string[]>> = {
    list: ["ended", "json"],
    add: ["below", "since"],
    rename: ["from"],
    merge: ["into", "on"],
  }
  const known = Object.hasOwn(takes, what) ? takes[what] : undefined
  if (known === undefined || Object.keys(values).some((flag) => !known.includes(flag))) throw usage(USAGE)
  const day = values.since ?? values.from ?? values.on
  const on = day === undefined ? undefined : dayFor(day)
  if (what === "add") {
    const below = values.below === undefined ? null : unitFor(values.below)
    const name = nameFrom(rest)
    return (parts) => add(parts, name, below, on)
  }
  if (what === "rename") {
    const unit = unitFor(rest[0] ?? "")
    const name = nameFrom(rest.slice(1))
    return (parts) => rename(parts, unit, name, on)
  }
  if (what === "merge") {
    if (rest.length !== 1 || values.into === undefined) throw usage(USAGE)
    const [unit, into] = [unitFor(rest[0]!), unitFor(values.into)]
    return (parts) => merge(parts, unit, into, on)
  }
  if (rest.length > 0) throw usage(USAGE)
  return (parts) => show(parts, values.ended ?? false, values.json ?? false)
}

function nameFrom(words: readonly string[]): string {
  const name = cleanInput(words.join(" "), NAME_LIMIT)
  if (!/\p{L}/u.test(name)) throw usage(USAGE)
  return name
}

async function show({ database, clock, texts }: Parts, withEnded: boolean, isJson: boolean): Promise<number> {
  const units = await listUnits(database, dayInVietnam(clock.now()), withEnded)
  const totals = await totalsByUnit(database)
  const depths = new Map<number, number>()
  for (const unit of units) {
    const depth = unit.parentId === null ? 0 : (depths.get(unit.parentId) ?? -1) + 1
    depths.set(unit.id, depth)
    const counts = totals.get(unit.id) ?? NONE
    printLine(
      isJson ? JSON.stringify({ ...unit, ...counts }) : "  ".repeat(depth) + unitLine(texts, unit, counts),
    )
  }
  if (!isJson && units.length === 0) printLine(texts("cli-units-none"))
  return 0
}

function unitLine(texts: Texts, { id, name, endedOn, mergedInto }: Unit, counts: UnitTotals): string {
  const line = texts("cli-unit", { id: String(id), name, ...counts })
  if (endedOn === null) return line
  const date = formatDate(endedOn)
  const end =
    mergedInto === null
      ? texts("cli-unit-ended", { date })
      : texts("cli-unit-merged", { date, into: String(mergedInto) })
  return `${line} · ${end}`
}

async function add(parts: Parts, name: string, below: number | null, since?: CivilDate): Promise<number> {
  const id = await act(parts, async (queries, note, now) => {
    if (below !== null) await openUnit(queries, below, now)
    const made = await insertUnit(queries, { name, parentId: below, since: since ?? dayInVietnam(now) }, now)
    note("unit-made", recordRef("unit", made), below === null ? "" : `below unit:${below}`)
    return made
  })
  printLine(parts.texts("cli-unit-made", { id: String(id), name }))
  return 0
}

async function rename(parts: Parts, unit: number, name: string, from?: CivilDate): Promise<number> {
  const since = await act(parts, async (queries, note, now) => {
    await openUnit(queries, unit, now)
    const day = from ?? dayInVietnam(now)
    await renameUnit(queries, unit, name, day)
    note("unit-renamed", recordRef("unit", unit), `from ${day}`)
    return day
  })
  printLine(parts.texts("cli-unit-renamed", { id: String(unit), name, date: formatDate(since) }))
  return 0
}

async function merge(parts: Parts, unit: number, into: number, on?: CivilDate): Promise<number> {
  await act(parts, async (queries, note, now) => {
    const [today, from] = [dayInVietnam(now), await openUnit(queries, unit, now)]
    const to = await openUnit(queries, into, now)
    const day = on ?? today
    // People go over at once, so the day cannot be one that is still to come.
    if (day > today)
      throw new AppError("unit-merge-later", `${day} is still to come`, {
        details: { date: formatDate(day) },
      })
    await mergeUnit(queries, from.id, to.id, day, now)
    note("unit-merged", recordRef("unit", unit), `into unit:${into} on ${day}`)
  })
  printLine(parts.texts("cli-unit-merge-done", { id: String(unit), into: String(into) }))
  return 0
}
