import type { Parts } from "../../compose.ts"
import { recordRef } from "../../core/audit.ts"
import { AppError } from "../../core/errors.ts"
import { ROLES, type Role } from "../../core/rights.ts"
import { MEMBERSHIP } from "../../features/members/plan-list.ts"
import type { Queries } from "../../storage/database.ts"
import { dropHandover } from "../../storage/handovers.ts"
import { isListedPerson } from "../../storage/listed-people.ts"
import { endRole, giveRole, holdersOf, rolesOf } from "../../storage/roles.ts"
import { lockUnit } from "../../storage/units.ts"
import { act, type Note, openUnit } from "../act.ts"
import { printLine } from "../command.ts"

/** Somebody who is one of these is an official member too. */
const OF_MEMBERS: readonly Role[] = ["secretary", "deputy", "committee", "clerk"]

export interface RoleChange {
  readonly person: number
  readonly unit: number
  readonly role: Role
  readonly isEnd: boolean
}

/** A role as typed. Throws `role-unknown`. */
export function roleFor(value: string): Role {
  const role = ROLES.find((one) => one === value)
  if (role === undefined)
    throw new AppError("role-unknown", `no role ${value}`, { details: { value, roles: ROLES.join(", ") } })
  return role
}

/**
 * Gives or ends a role. The secretary's is given where there is none; else it goes over, or ends, only by a decision
 * from above, to which the journal refers.
 */
export async function changeRole(parts: Parts, change: RoleChange, decision: string | null): Promise<number> {
  const { texts } = parts
  const { person, unit, role, isEnd } = change
  const isChanged = await act(parts, async (queries, note, now) => {
    await openUnit(queries, unit, now)
    if (!(await isListedPerson(queries, person))) throw unknownPerson(person)
    return isEnd
      ? endOne(queries, note, change, decision, now)
      : giveOne(queries, note, change, decision, now)
  })
  const what = { person: String(person), role: texts(`members-role-${role}`), unit: String(unit) }
  if (!isChanged) printLine(texts("cli-role-same"))
  else printLine(texts(isEnd ? "cli-role-ended" : "cli-role-given", what))
  return 0
}

/** Gives a role and what it rests on; true when something changed. Throws `secretary-there`. Call in a transaction. */
export async function giveOne(
  queries: Queries,
  note: Note,
  { person, unit, role }: Omit<RoleChange, "isEnd">,
  decision: string | null,
  now: Date,
): Promise<boolean> {
  const why = decision === null ? "" : ` decision: ${decision}`
  const give = async (one: Role) => {
    if (!(await giveRole(queries, person, { unit, role: one }, now))) return false
    note("roles-changed", recordRef("person", person), `give ${one} unit:${unit}${why}`)
    return true
  }
  if (role === "secretary") await lockUnit(queries, unit)
  const held = await rolesIn(queries, person, unit)
  if (held.includes(role)) return false
  if (role === "secretary") await makeRoom(queries, note, unit, decision, now)
  if (OF_MEMBERS.includes(role) && !held.some((one) => MEMBERSHIP.includes(one))) await give("member")
  return give(role)
}

/** The present secretary becomes a member, if a decision says so. */
async function makeRoom(
  queries: Queries,
  note: Note,
  unit: number,
  decision: string | null,
  now: Date,
): Promise<void> {
  const present = await holdersOf(queries, unit, ["secretary"])
  if (present.length > 0 && decision === null)
    throw new AppError("secretary-there", `unit ${unit} has a secretary`, { details: { unit: String(unit) } })
  for (const { id } of present) await endSecretary(queries, note, id, unit, decision!, now)
}

async function endOne(
  queries: Queries,
  note: Note,
  { person, unit, role }: RoleChange,
  decision: string | null,
  now: Date,
): Promise<boolean> {
  if (role === "secretary") await lockUnit(queries, unit)
  const held = await rolesIn(queries, person, unit)
  if (!held.includes(role)) return false
  if (role === "secretary") {
    if (decision === null)
      throw new AppError("secretary-stays", "the secretary leaves by a decision", {
        details: { unit: String(unit) },
      })
    await endSecretary(queries, note, person, unit, decision, now)
    return true
  }
  if (held.length === 1)
    throw new AppError("role-last", "the last role in the unit", {
      details: { person: String(person), unit: String(unit) },
    })
  await endRole(queries, person, { unit, role }, now)
  const why = decision === null ? "" : ` decision: ${decision}`
  note("roles-changed", recordRef("person", person), `end ${role} unit:${unit}${why}`)
  return true
}

async function endSecretary(
  queries: Queries,
  note: Note,
  person: number,
  unit: number,
  decision: string,
  now: Date,
): Promise<void> {
  await endRole(queries, person, { unit, role: "secretary" }, now)
  const held = await rolesIn(queries, person, unit)
  if (!held.some((one) => MEMBERSHIP.includes(one)))
    await giveRole(queries, person, { unit, role: "member" }, now)
  // What the former secretary asked for is asked by nobody any more.
  await dropHandover(queries, unit)
  note("roles-changed", recordRef("person", person), `end secretary unit:${unit} decision: ${decision}`)
}

async function rolesIn(queries: Queries, person: number, unit: number): Promise<Role[]> {
  return (await rolesOf(queries, person)).filter((one) => one.unit === unit).map(({ role }) => role)
}

export function unknownPerson(person: number): AppError {
  return new AppError("person-unknown", `no person ${person}`, { details: { person: String(person) } })
}
