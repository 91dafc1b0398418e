import { foldName, nameSortKey } from "../../core/person-name.ts"
import type { Role } from "../../core/rights.ts"
import { type Admission, admitConsents, admitMembers } from "../../storage/admissions.ts"
import { giveConsent } from "../../storage/consents.ts"
import type { Database, Queries } from "../../storage/database.ts"
import { insertPerson } from "../../storage/listed-people.ts"
import { giveRole } from "../../storage/roles.ts"
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
  return units
}

async function admitCell(queries: Queries, { name, members }: NewCell, at: Date): Promise<number> {
  const unit = await insertUnit(queries, { name, parentId: null, since: LONG_AGO }, at)
  for (const member of members) {
    const facts = {
      name: member.name,
      folded: foldName(member.name),
      sortKey: nameSortKey(member.name),
      phoneDigest: null,
      phoneSealed: null,
      phoneLast: "",
      listRef: null,
    }
    const person = await insertPerson(queries, facts, at)
    for (const role of member.roles) await giveRole(queries, person, { unit, role }, at)
    const accounts = member.accounts.map((account) => ({ ...account, person }))
    await admitMembers(queries, accounts, at)
    await admitConsents(queries, accounts, at)
    if (!member.wantsReminders) continue
    for (const account of accounts)
      await giveConsent(queries, account, { purpose: "reminders", version: "1", evidence: "admitted" }, at)
  }
  return unit
}
