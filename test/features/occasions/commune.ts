import type { Queries } from "../../../src/storage/database.ts"
import { makeUnit } from "../../support/units.ts"
import { makePerson } from "../members/cell.ts"

/** A commune whose Front is looked after by Hoa on Telegram, a hamlet below it with a secretary, and another commune. */
export async function makeCommune(
  queries: Queries,
): Promise<{ commune: number; hamlet: number; other: number }> {
  const commune = await makeUnit(queries, "Mặt trận xã Đông Phong")
  const hamlet = await makeUnit(queries, "Chi bộ thôn Đoài", commune)
  const other = await makeUnit(queries, "Mặt trận xã Tây Sơn")
  await makePerson(queries, {
    name: "Đỗ Thị Hoa",
    unit: commune,
    roles: ["front"],
    account: { channel: "telegram", user: "hoa" },
  })
  await makePerson(queries, {
    name: "Trần Thị Bình",
    unit: hamlet,
    roles: ["member", "secretary"],
    account: { channel: "zalo-bot", user: "s" },
  })
  await makePerson(queries, {
    name: "Nguyễn Văn An",
    unit: hamlet,
    account: { channel: "telegram", user: "an" },
  })
  await makePerson(queries, {
    name: "Vũ Văn Tây",
    unit: other,
    roles: ["front"],
    account: { channel: "telegram", user: "tay" },
  })
  return { commune, hamlet, other }
}

/** What had been put on its way has gone out. */
export async function arrive(queries: Queries): Promise<void> {
  await queries.query("update outbox set state = 'sent', settled_at = now() where state = 'waiting'")
}
