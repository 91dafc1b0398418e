import type { Database, Queries } from "../../../src/storage/database.ts"
import { emptyTables } from "../../support/empty.ts"
import { makeUnit } from "../../support/units.ts"
import { makePerson } from "../members/cell.ts"

/** A commune whose Front takes suggestions in, looked after by Hoa on Telegram. */
export async function makeOffice(queries: Queries): Promise<number> {
  const commune = await makeUnit(queries, "Mặt trận xã Đông Phong")
  await makePerson(queries, {
    name: "Đỗ Thị Hoa",
    unit: commune,
    roles: ["front"],
    account: { channel: "telegram", user: "hoa" },
  })
  return commune
}

/** Everything about cases is gone, so that units can go. */
export async function emptyCases(database: Database): Promise<void> {
  await emptyTables(database, "cases, case_senders, case_drafts, turned_away")
}

export const LAMP = "đèn đường hỏng ở thôn 3, đề nghị xã thay bóng"
