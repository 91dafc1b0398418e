import { ROLES, type Role } from "../../src/core/rights.ts"
import { makePerson } from "../features/members/cell.ts"
import { usePhones } from "../support/phones.ts"
import { makeUnit } from "../support/units.ts"

/** What no answer may hold for somebody who may not know it. */
export const NAMES = ["Trần Thị Bình", "Nguyễn Văn An", "Đinh Quang Lộc", "Chi bộ thôn Thượng"] as const
export const NUMBER = "+84912345678"

/** Two cells with people, and one phone for every role in the first. */
export function useCells() {
  const phones = usePhones()
  return {
    phones,
    async fill(): Promise<{ ours: number; theirs: number }> {
      await phones.empty()
      const { database } = phones
      const ours = await makeUnit(database, "Chi bộ thôn Hạ")
      const theirs = await makeUnit(database, "Chi bộ thôn Thượng")
      await makePerson(database, { name: NAMES[0], unit: ours, phone: NUMBER })
      await makePerson(database, { name: NAMES[1], unit: ours })
      await makePerson(database, { name: NAMES[2], unit: theirs, phone: "+84912345679" })
      for (const role of ROLES) {
        const account = { channel: "telegram", user: role } as const
        await makePerson(database, { name: `Vũ Thị Em ${role}`, unit: ours, roles: [role], account })
      }
      return { ours, theirs }
    },
    phoneOf: (role: Role) => phones.phone("telegram", role),
    /** Everything that an attack must not change. */
    state: async () => {
      const tables = ["people", "roles", "accounts", "invitations", "units", "roster_imports", "documents"]
      const rows = await Promise.all(
        tables.map((table) => phones.database.query(`select * from ${table} order by 1, 2`)),
      )
      return JSON.stringify(rows)
    },
    journal: () =>
      phones.database.query<{ act: string; reason: string }>("select act, reason from audit order by number"),
  }
}
