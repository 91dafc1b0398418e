import type { CaseDays, Category } from "../../core/case.ts"
import { foldName, nameSortKey } from "../../core/person-name.ts"
import type { Role } from "../../core/rights.ts"
import { giveCategory, setCaseDays, setTakesIn } from "../../features/desk/settings.ts"
import {
  type Admission,
  admitConsents,
  admitHeard,
  admitMembers,
  countAdmitted,
} from "../../storage/admissions.ts"
import type { Database, Queries } from "../../storage/database.ts"
import { writeList } from "../../storage/lists.ts"
import { insertUnit } from "../../storage/units.ts"

/** A unit with a desk, as it is entered before the quarter begins: first the one above, then those below it. */
export interface NewDesk {
  readonly name: string
  readonly days: Partial<CaseDays>
  readonly officers: readonly { readonly name: string; readonly role: Role; readonly account: Seat }[]
}

/** An account of one person. */
export type Seat = Omit<Admission, "person" | "place">

const LONG_AGO = "2020-01-01"

/**
 * Enters the units, with their officers, and everybody who may write to the bot and has agreed that it remembers. `given`:
 * which categories the first gives to which of the others. Gives the units' ids in order.
 */
export async function admitDesks(
  database: Database,
  desks: readonly NewDesk[],
  given: readonly { readonly category: Category; readonly to: number }[],
  citizens: readonly Seat[],
  at: Date,
): Promise<number[]> {
  const units = await database.transaction(async (queries) => {
    const ids: number[] = []
    for (const desk of desks) ids.push(await admitDesk(queries, desk, ids[0] ?? null, at))
    for (const { category, to } of given) await giveCategory(queries, ids[0]!, category, ids[to]!)
    await admitConsents(queries, citizens.map(alone), at)
    await admitHeard(queries, citizens.map(alone))
    return ids
  })
  await countAdmitted(database)
  return units
}

async function admitDesk(
  queries: Queries,
  desk: NewDesk,
  parentId: number | null,
  at: Date,
): Promise<number> {
  const unit = await insertUnit(queries, { name: desk.name, parentId, since: LONG_AGO }, at)
  const listed = desk.officers.map(({ name, role }) => ({
    id: null,
    facts: {
      name,
      folded: foldName(name),
      sortKey: nameSortKey(name),
      phoneDigest: null,
      phoneSealed: null,
      phoneLast: "",
      listRef: null,
    },
    give: [role],
    end: [],
  }))
  const { added } = await writeList(queries, unit, listed, at)
  const accounts = desk.officers.map(({ account }, index) => ({
    ...account,
    person: added[index]!,
    place: 0,
  }))
  await admitMembers(queries, accounts, at)
  await admitConsents(queries, accounts, at)
  await setCaseDays(queries, unit, desk.days)
  await setTakesIn(queries, unit, true)
  return unit
}

function alone(account: Seat): Admission {
  return { ...account, person: null, place: 0 }
}
