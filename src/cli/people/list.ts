import type { Parts } from "../../compose.ts"
import { recordRef } from "../../core/audit.ts"
import { dayInVietnam } from "../../core/calendar.ts"
import type { Texts } from "../../core/texts.ts"
import { roleNames } from "../../features/members/person.ts"
import { type Listed, readList } from "../../storage/lists.ts"
import { requireUnit, requireUnits } from "../../storage/units.ts"
import { act } from "../act.ts"
import { printLine } from "../command.ts"
import { tellSecretary } from "./tell.ts"

/** Who is on the unit's list, by number; with their names only when asked for, which goes into the journal. */
export async function listPeople(
  parts: Parts,
  unit: number,
  withNames: boolean,
  isJson: boolean,
): Promise<number> {
  const { database, texts } = parts
  await requireUnits(database, [unit])
  const people = withNames ? await lookAt(parts, unit) : await readList(database, unit)
  // In the order of names a list without names would still tell something of them.
  const shown = withNames ? people : people.toSorted((left, right) => left.id - right.id)
  for (const one of shown) printLine(isJson ? personJson(one, withNames) : personLine(texts, one, withNames))
  if (!isJson) printLine(texts("cli-people-total", { count: people.length }))
  return 0
}

function lookAt(parts: Parts, unit: number): Promise<Listed[]> {
  return act(parts, async (queries, note, now) => {
    const { name } = await requireUnit(queries, unit, dayInVietnam(now))
    const people = await readList(queries, unit)
    await tellSecretary(queries, unit, parts.texts("cli-told-names", { unit: name }), now)
    note("data-viewed", recordRef("unit", unit), `people:${people.length}`)
    return people
  })
}

function personJson({ id, roles, channels, name }: Listed, withNames: boolean): string {
  return JSON.stringify({ id, ...(withNames ? { name } : {}), roles, isLinked: channels.length > 0 })
}

function personLine(texts: Texts, { id, name, roles, channels }: Listed, withNames: boolean): string {
  return [
    String(id),
    ...(withNames ? [name] : []),
    roleNames(texts, roles),
    texts(channels.length > 0 ? "cli-person-linked" : "cli-person-not-linked"),
  ].join(" · ")
}
