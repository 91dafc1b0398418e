import { foldName, nameSortKey } from "../../core/person-name.ts"
import type { Role } from "../../core/rights.ts"
import { type Admission, admitConsents, admitMembers, countAdmitted } from "../../storage/admissions.ts"
import type { Database, Queries } from "../../storage/database.ts"
import { type PersonFacts, writeList } from "../../storage/lists.ts"
import { insertUnit } from "../../storage/units.ts"

/** A cell as it is entered before the year begins. */
export interface NewCell {
  readonly name: string
  readonly members: readonly NewMember[]
}

export interface NewMember {
  readonly name: string
  readonly roles: readonly Role[]
  readonly accounts: readonly Omit<Admission, "person">[]
  readonly wantsReminders: boolean
}

const LONG_AGO = "2020-01-01"

/** Enters cells with everybody in them, linked and agreed, as if all that had been done in the chat. Gives their ids. */
export async function admitCells(database: Database, cells: readonly NewCell[], at: Date): Promise<number[]> {
  const units: number[] = []
  for (const cell of cells) units.push(await database.transaction((queries) => admitCell(queries, cell, at)))
  await countAdmitted(database)
  return units
}

async function admitCell(queries: Queries, { name, members }: NewCell, at: Date): Promise<number> {
  const unit = await insertUnit(queries, { name, parentId: null, since: LONG_AGO }, at)
  const listed = members.map(({ name, roles }) => ({ id: null, facts: factsOf(name), give: roles, end: [] }))
  const { added } = await writeList(queries, unit, listed, at)
  const accountsOf = ({ accounts }: NewMember, index: number) =>
    accounts.map((account) => ({ ...account, person: added[index]! }))
  const accounts = members.flatMap(accountsOf)
  await admitMembers(queries, accounts, at)
  await admitConsents(queries, accounts, at)
  const reminded = members.flatMap((member, index) =>
    member.wantsReminders ? accountsOf(member, index) : [],
  )
  await admitConsents(queries, reminded, at, "reminders")
  return unit
}

function factsOf(name: string): PersonFacts {
  return {
    name,
    folded: foldName(name),
    sortKey: nameSortKey(name),
    phoneDigest: null,
    phoneSealed: null,
    phoneLast: "",
    listRef: null,
  }
}
