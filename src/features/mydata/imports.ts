import type { RosterRow } from "../../roster/index.ts"
import type { Undo } from "../../storage/lists.ts"
import { ownEntry } from "../../storage/own-data.ts"
import { emptyImports, importsKept } from "../../storage/roster-imports.ts"
import { PURPOSE } from "../members/bring.ts"
import { phoneOf } from "../members/plan-list.ts"
import type { MyDataDeps } from "./deps.ts"

/**
 * Empties every list that waits or can be undone and holds the person: confirming or undoing it would bring them back.
 * One that the key does not open is emptied too, for nobody can say whom it holds.
 */
export async function dropImportsOf({ queries, keys }: MyDataDeps, person: number): Promise<void> {
  const entry = await ownEntry(queries, person)
  if (entry === undefined) return
  const phone = entry.phoneSealed === null ? null : phoneOf(keys, entry.phoneSealed)
  const holds = (state: "shown" | "written", content: string): boolean => {
    try {
      const opened: unknown = JSON.parse(keys.open(content, PURPOSE))
      return state === "shown"
        ? (opened as RosterRow[]).some(
            (row) => row.name === entry.name || (phone !== null && row.phone === phone),
          )
        : peopleIn(opened as Undo).includes(person)
    } catch {
      return true
    }
  }
  const dropped = (await importsKept(queries)).filter(({ state, content }) => holds(state, content))
  await emptyImports(
    queries,
    dropped.map(({ id }) => id),
  )
}

function peopleIn({ added, before, given, ended }: Undo): number[] {
  return [...added, ...before.map(({ id }) => id), ...[...given, ...ended].map(({ person }) => person)]
}
