import { readFile } from "node:fs/promises"
import { basename } from "node:path"
import type { Parts } from "../../compose.ts"
import { recordRef } from "../../core/audit.ts"
import { AppError } from "../../core/errors.ts"
import type { Keys } from "../../core/seal.ts"
import type { Texts } from "../../core/texts.ts"
import { IMPORT_MS, previewText, problemLines } from "../../features/members/bring.ts"
import { LIST_OFFICES, type ListPlan, planList } from "../../features/members/plan-list.ts"
import { keepList, takeBack } from "../../features/members/write.ts"
import { type RosterReading, readRosterFile } from "../../roster/index.ts"
import type { Queries } from "../../storage/database.ts"
import { readList } from "../../storage/lists.ts"
import { holdersOf } from "../../storage/roles.ts"
import { insertImport } from "../../storage/roster-imports.ts"
import { lockUnit } from "../../storage/units.ts"
import { act, openUnit } from "../act.ts"
import { printLine } from "../command.ts"

/**
 * Shows what a list would change in a unit, with every problem; with `isSure` it is written as a whole and can be
 * undone for a day. Offices are given by it, and the secretary's where the unit has none. Status 1 with problems.
 */
export async function importList(parts: Parts, path: string, unit: number, isSure: boolean): Promise<number> {
  const { database, clock, keys, texts } = parts
  const { name } = await openUnit(database, unit, clock.now())
  const file = basename(path)
  const reading = await readRosterFile(await bytesOf(path), file)
  const show = (plan: ListPlan) => {
    for (const line of report(texts, { file, unit: name }, reading, plan)) printLine(line)
    return problemLines(texts, reading, plan).length > 0
  }
  if (!isSure) {
    const plan = await planFor(database, keys, unit, reading)
    const isWrong = show(plan)
    if (!isWrong && plan.changes.length > 0) printLine(texts("cli-people-dry"))
    return isWrong ? 1 : 0
  }
  const { plan, id } = await act(parts, async (queries, note, now) => {
    await openUnit(queries, unit, now)
    await lockUnit(queries, unit)
    const plan = await planFor(queries, keys, unit, reading)
    const isIdle = plan.changes.length === 0 || problemLines(texts, reading, plan).length > 0
    if (isIdle) return { plan, id: null }
    const expiresAt = new Date(now.getTime() + IMPORT_MS)
    const id = await insertImport(queries, { unit, by: null, at: now, expiresAt, content: "" })
    await keepList({ queries, keys }, { id, unit }, plan, now)
    const counts = `added:${plan.added.length} changed:${plan.changed.length}`
    note("list-imported", recordRef("import", id), `unit:${unit} ${counts}`)
    return { plan, id }
  })
  const isWrong = show(plan)
  if (id !== null) {
    printLine(texts("members-written", { added: plan.added.length, changed: plan.changed.length }))
    printLine(texts("cli-people-undo", { id: String(id) }))
  }
  return isWrong ? 1 : 0
}

async function bytesOf(path: string): Promise<Buffer> {
  try {
    return await readFile(path)
  } catch (cause) {
    throw new AppError("path-missing", `nothing at ${path}`, { cause, details: { path } })
  }
}

async function planFor(
  queries: Queries,
  keys: Keys,
  unit: number,
  reading: RosterReading,
): Promise<ListPlan> {
  const hasSecretary = (await holdersOf(queries, unit, ["secretary"])).length > 0
  const mayGive = hasSecretary ? LIST_OFFICES : [...LIST_OFFICES, "secretary" as const]
  return planList(keys, reading.rows, await readList(queries, unit), mayGive)
}

/** What the file says may be shown, who is on the list and not in the file may not: of them only how many. */
function report(
  texts: Texts,
  of: { readonly file: string; readonly unit: string },
  reading: RosterReading,
  plan: ListPlan,
): string[] {
  const wrong = problemLines(texts, reading, plan)
  if (wrong.length > 0)
    return [
      texts("members-problems", { file: of.file, count: wrong.length }),
      ...wrong.map((line) => `- ${line}`),
    ]
  if (plan.changes.length === 0) return [texts("members-nothing-new", { file: of.file })]
  const all = previewText(texts, of, reading, { ...plan, missing: [] }, Number.POSITIVE_INFINITY)
  const count = plan.missing.length
  return count === 0 ? [all] : [all, texts("cli-people-missing", { count })]
}

/** Takes a written list back. Throws `import-gone`, and `import-linked` when people whom it added have joined. */
export async function undoList(parts: Parts, id: number): Promise<number> {
  await act(parts, async (queries, note, now) => {
    const end = await takeBack({ queries, keys: parts.keys }, id, now)
    if (end.is === "gone")
      throw new AppError("import-gone", `no import ${id} to undo`, { details: { id: String(id) } })
    if (end.is === "linked")
      throw new AppError("import-linked", "people have joined", { details: { count: end.count } })
    note("list-undone", recordRef("import", id), `unit:${end.unit}`)
  })
  printLine(parts.texts("members-undone"))
  return 0
}
