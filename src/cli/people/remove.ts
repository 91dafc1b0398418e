import type { Parts } from "../../compose.ts"
import { recordRef } from "../../core/audit.ts"
import { AppError } from "../../core/errors.ts"
import { takeOut } from "../../features/members/person.ts"
import { readListed } from "../../storage/lists.ts"
import { requireUnits } from "../../storage/units.ts"
import { act } from "../act.ts"
import { printLine } from "../command.ts"
import { unknownPerson } from "./role.ts"

/** Takes a person off the unit's list. Throws `person-unknown`, and `secretary-stays` for its secretary. */
export async function removeFrom(parts: Parts, unit: number, person: number): Promise<number> {
  await act(parts, async (queries, note, now) => {
    await requireUnits(queries, [unit])
    const one = await readListed(queries, unit, person)
    if (one === undefined) throw unknownPerson(person)
    if (one.roles.includes("secretary"))
      throw new AppError("secretary-stays", "the secretary leaves by a decision", {
        details: { unit: String(unit) },
      })
    await takeOut(queries, unit, one, now)
    note("person-removed", recordRef("person", person), `unit:${unit}`)
  })
  printLine(parts.texts("cli-person-removed", { person: String(person), unit: String(unit) }))
  return 0
}
