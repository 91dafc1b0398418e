import { recordRef } from "../../../core/audit.ts"
import { timeAndDay } from "../../../core/calendar.ts"
import { cleanFileName } from "../../../core/file-name.ts"
import { writeXlsx } from "../../../sheets/write.ts"
import { keepMade } from "../../../storage/originals.ts"
import { ownersOf } from "../../../storage/task-people.ts"
import { tasksOfUnit } from "../../../storage/tasks.ts"
import { requireUnit } from "../../../storage/units.ts"
import type { Asker, Presented } from "../../dialogue.ts"
import { page, type ResolutionsDeps, tellPeople } from "../deps.ts"
import { officersOf, stateWords } from "./tell.ts"

const SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
const HOUR_MS = 60 * 60 * 1000
/** A made file is let go after so long. */
const KEEP_MS = 24 * HOUR_MS
const YEAR_MS = 366 * 24 * HOUR_MS
const COLUMNS = ["number", "what", "names", "due", "state", "given", "closed"] as const
const WIDTHS: Readonly<Record<(typeof COLUMNS)[number], number>> = {
  number: 6,
  what: 60,
  names: 36,
  due: 12,
  state: 24,
  given: 12,
  closed: 12,
}

export async function askExport(
  { queries, texts }: ResolutionsDeps,
  asker: Asker,
  unit: number,
): Promise<Presented> {
  const { name } = await requireUnit(queries, unit, asker.today)
  return page(texts("tasks-export", { unit: name }), [
    { label: texts("tasks-button-export-sure"), action: { do: "export-sure", unit } },
    { label: texts("tasks-button-keep"), action: { do: "tasks", unit } },
  ])
}

/** The unit's tasks as a file that names who let it out; the secretary is told when it was somebody else. */
export async function exportTasks(deps: ResolutionsDeps, asker: Asker, unit: number): Promise<Presented> {
  const { queries, texts } = deps
  const me = asker.standing.person!
  const { name } = await requireUnit(queries, unit, asker.today)
  const tasks = await tasksOfUnit(queries, unit, new Date(asker.now.getTime() - YEAR_MS))
  const owners = await ownersOf(
    queries,
    tasks.map(({ id }) => id),
  )
  const rows = tasks.map((task, index) => [
    index + 1,
    task.title,
    owners
      .filter((owner) => owner.task === task.id)
      .map((owner) => owner.name)
      .join(", "),
    civilDay(task.dueOn),
    stateWords(texts, task, asker.today),
    timeAndDay(task.givenAt).date,
    task.closedAt === null ? null : timeAndDay(task.closedAt).date,
  ])
  const mark = texts("tasks-export-mark", { name: me.name, ...timeAndDay(asker.now) })
  const bytes = await writeXlsx({
    sheet: texts("tasks-export-sheet"),
    columns: COLUMNS.map((column) => ({ title: texts(`tasks-column-${column}`), width: WIDTHS[column] })),
    rows: [...rows, [null, mark]],
  })
  const expiresAt = new Date(asker.now.getTime() + KEEP_MS)
  const sha256 = await keepMade(queries, { mediaType: SHEET, bytes }, expiresAt, asker.from)
  await deps.audit(asker, "task-exported", recordRef("unit", unit), `tasks:${tasks.length}`)
  const others = (await officersOf(queries, unit)).filter((id) => id !== me.id)
  const text = texts("tasks-export-told", { name: me.name, unit: name })
  const key = `task:export:${unit}:${asker.now.toISOString()}`
  await tellPeople(queries, others, { key, message: { parts: [{ kind: "text", text }] } }, asker.now)
  return {
    ...page(texts("tasks-exported", { unit: name, count: tasks.length })),
    file: {
      name: cleanFileName(`${texts("tasks-export-file", { unit: name })}.xlsx`),
      mediaType: SHEET,
      sha256,
      bytes: bytes.length,
    },
  }
}

function civilDay(date: string): Date {
  return new Date(`${date}T00:00:00Z`)
}
