import type { Parts } from "../../compose.ts"
import { recordRef } from "../../core/audit.ts"
import { timeAndDay } from "../../core/calendar.ts"
import { listFile } from "../../features/members/files.ts"
import { act, openUnit } from "../act.ts"
import { printLine } from "../command.ts"
import { writeNew } from "../write-new.ts"
import { tellSecretary } from "./tell.ts"

/** Writes the unit's list, with the last digits of each number, to a file that is not there yet. */
export async function exportPeople(
  parts: Parts,
  path: string,
  format: "xlsx" | "csv",
  unit: number,
): Promise<number> {
  const { texts } = parts
  const people = await act(parts, async (queries, note, now) => {
    const { name } = await openUnit(queries, unit, now)
    const mark = texts("members-export-mark", { name: texts("cli-operator"), ...timeAndDay(now) })
    const file = await listFile({ queries, texts }, unit, format, mark)
    note("list-exported", recordRef("unit", unit), `people:${file.people}`)
    await tellSecretary(queries, unit, texts("cli-told-export", { unit: name }), now)
    await writeNew(path, file.bytes)
    return file.people
  })
  printLine(texts("cli-people-exported", { people, path }))
  return 0
}
