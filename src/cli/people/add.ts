import type { Parts } from "../../compose.ts"
import { AppError } from "../../core/errors.ts"
import type { Role } from "../../core/rights.ts"
import type { Texts } from "../../core/texts.ts"
import { factsOf } from "../../features/members/plan-list.ts"
import { NAME_LIMIT, readName, readPhone } from "../../roster/index.ts"
import { insertPerson, personWithPhone } from "../../storage/listed-people.ts"
import { act, openUnit } from "../act.ts"
import { printLine } from "../command.ts"
import { giveOne } from "./role.ts"

export interface NewPerson {
  readonly name: string
  readonly unit: number
  readonly role: Role
  readonly phone: string | null
}

/**
 * Enters one person with a role; an office brings membership along. Throws `person-name`, `person-phone`,
 * `person-known` for a number that is on a list, and `secretary-there`.
 */
export async function addPerson(parts: Parts, { name, unit, role, phone }: NewPerson): Promise<number> {
  const { texts, keys } = parts
  const facts = factsOf(keys, { name: nameOf(texts, name), phone: phoneOf(texts, phone), listRef: null })
  const id = await act(parts, async (queries, note, now) => {
    await openUnit(queries, unit, now)
    const known = facts.phoneDigest === null ? undefined : await personWithPhone(queries, facts.phoneDigest)
    if (known !== undefined)
      throw new AppError("person-known", "the number is on a list", { details: { person: String(known) } })
    const person = await insertPerson(queries, facts, now)
    await giveOne(queries, note, { person, unit, role }, null, now)
    return person
  })
  printLine(texts("cli-person-added", { person: String(id), unit: String(unit) }))
  return 0
}

function nameOf(texts: Texts, given: string): string {
  const { name, problem } = readName(given)
  if (problem === undefined) return name
  const details = { problem: texts(problem, { name, limit: NAME_LIMIT }) }
  throw new AppError("person-name", "the name cannot be used", { details })
}

function phoneOf(texts: Texts, given: string | null): string | null {
  if (given === null) return null
  const reading = readPhone(given)
  if (reading !== undefined && "phone" in reading) return reading.phone
  const { problem, digits } = reading ?? { problem: "roster-phone-not", digits: 0 }
  throw new AppError("person-phone", "the number cannot be used", {
    details: { problem: texts(problem, { digits }) },
  })
}
