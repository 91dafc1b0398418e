import type { Persona } from "./channels/web/index.ts"
import { dayInVietnam } from "./core/calendar.ts"
import type { Role } from "./core/rights.ts"
import type { Keys } from "./core/seal.ts"
import { factsOf } from "./features/members/plan-list.ts"
import type { Database } from "./storage/database.ts"
import { joinShared } from "./storage/joining.ts"
import { insertPerson } from "./storage/listed-people.ts"
import { giveRole, holdersOf } from "./storage/roles.ts"
import { findUnitByName, hasUnits, insertUnit } from "./storage/units.ts"

const UNIT = "Chi bộ mẫu (trình diễn)"
/** People who do not exist, with numbers that nobody has. */
const PEOPLE: readonly (readonly [name: string, phone: string | null, ...roles: Role[]])[] = [
  ["Trần Thị Mẫu", "+84900000001", "member", "secretary"],
  ["Lê Văn Thử", "+84900000002", "member", "deputy"],
  ["Phạm Thị Ví Dụ", "+84900000003", "member", "committee"],
  ["Nguyễn Văn An", "+84900000004", "member"],
  ["Đỗ Thị Ánh", null, "member", "exempt"],
  ["Hoàng Văn Ấn", "+84900000006", "probationary"],
]
/** The part that each visitor of the browser chat plays in it; citizens are on no list. */
const PLAYS: Readonly<Partial<Record<Persona, Role>>> = { secretary: "secretary", member: "member" }

export interface SampleCell {
  /** Lets an account of the browser chat play its part. */
  play(user: string, persona: Persona, at: Date): Promise<void>
}

/** Who of the made-up unit holds a role there; undefined where that unit is not. */
export async function findSampleHolder(database: Database, role: Role): Promise<number | undefined> {
  const unit = await findUnitByName(database, UNIT)
  return unit === undefined ? undefined : (await holdersOf(database, unit, [role]))[0]?.id
}

/**
 * A made-up unit for whoever tries Chibo in the browser: made once, and only where nobody has entered a unit. Null
 * where real units are: then visitors play nobody on a list.
 */
export async function openSampleCell(database: Database, keys: Keys, now: Date): Promise<SampleCell | null> {
  const unit = await database.transaction(async (queries) => {
    const known = await findUnitByName(queries, UNIT)
    if (known !== undefined || (await hasUnits(queries))) return known
    const id = await insertUnit(queries, { name: UNIT, parentId: null, since: dayInVietnam(now) }, now)
    for (const [name, phone, ...roles] of PEOPLE) {
      const person = await insertPerson(queries, factsOf(keys, { name, phone, listRef: null }), now)
      for (const role of roles) await giveRole(queries, person, { unit: id, role }, now)
    }
    return id
  })
  if (unit === undefined) return null
  return {
    async play(user, persona, at) {
      const role = PLAYS[persona]
      if (role === undefined) return
      const holders = await holdersOf(database, unit, [role])
      const actor = role === "member" ? holders.find(({ name }) => name === "Nguyễn Văn An") : holders[0]
      if (actor !== undefined) await joinShared(database, actor.id, { channel: "web", user }, at)
    },
  }
}
