import type { Parts } from "../../compose.ts"
import { recordRef } from "../../core/audit.ts"
import { timeAndDay } from "../../core/calendar.ts"
import { CODE_MS, newInvitation } from "../../features/members/code.ts"
import { makeSlips } from "../../features/members/slips.ts"
import { insertInvitations } from "../../storage/invitations.ts"
import { readList, readListed } from "../../storage/lists.ts"
import { act, openUnit } from "../act.ts"
import { printLine } from "../command.ts"
import { writeNew } from "../write-new.ts"
import { unknownPerson } from "./role.ts"
import { tell } from "./tell.ts"

/** Prints a code that needs nobody's approval: who sits beside the operator becomes the first secretary by it. */
export async function invitePerson(parts: Parts, unit: number, person: number): Promise<number> {
  const { shown, until } = await act(parts, async (queries, note, now) => {
    await openUnit(queries, unit, now)
    const one = await readListed(queries, unit, person)
    if (one === undefined) throw unknownPerson(person)
    const code = newInvitation()
    const expiresAt = new Date(now.getTime() + CODE_MS)
    await insertInvitations(queries, [{ digest: code.digest, person }], {
      unit,
      kind: "code",
      by: null,
      at: now,
      expiresAt,
      isApproved: true,
    })
    note("invited", recordRef("person", person), `unit:${unit} approved`)
    // Who is linked learns at once that somebody else may become them by this code.
    await tell(queries, [person], parts.texts("cli-told-invited"), now)
    return { shown: code.shown, until: expiresAt }
  })
  printLine(
    parts.texts("cli-person-invited", { person: String(person), code: shown, time: timeAndDay(until).time }),
  )
  return 0
}

/** Writes slips for everybody in the unit without an account; an officer of the unit approves who uses one. */
export async function printSlipsFor(parts: Parts, unit: number, path: string): Promise<number> {
  const { texts } = parts
  const count = await act(parts, async (queries, note, now) => {
    const { name } = await openUnit(queries, unit, now)
    const people = (await readList(queries, unit)).filter(({ channels }) => channels.length === 0)
    if (people.length === 0) return 0
    const slips = { unit, name, people, by: null, at: now }
    const pdf = await makeSlips({ queries, texts, organisation: null }, slips)
    note("invited", recordRef("unit", unit), `slips:${people.length}`)
    // Within the transaction: codes that stand on no paper would end those that do.
    await writeNew(path, pdf)
    return people.length
  })
  printLine(count === 0 ? texts("members-all-linked") : texts("cli-slips-written", { count, path }))
  return 0
}
