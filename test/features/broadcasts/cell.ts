import type { ChannelName } from "../../../src/core/channel.ts"
import type { Queries } from "../../../src/storage/database.ts"
import { makeUnit } from "../../support/units.ts"
import { makePerson } from "../members/cell.ts"

/** Who is in the two cells below one committee, and how each is reached. */
export interface Cells {
  readonly above: number
  readonly doai: number
  readonly thuong: number
}

/**
 * A committee with its secretary Hạnh (`hanh`); below it the cell Đoài with its secretary Bình (`s`), An (`an`), the
 * probationary Dung (`dung`) and old Thọ without an account, and the cell Thượng with its secretary Em (`em`).
 */
export async function makeCells(queries: Queries): Promise<Cells> {
  const above = await makeUnit(queries, "Đảng ủy xã")
  const doai = await makeUnit(queries, "Chi bộ thôn Đoài", above)
  const thuong = await makeUnit(queries, "Chi bộ thôn Thượng", above)
  const account = (channel: ChannelName, user: string) => ({ account: { channel, user } })
  await makePerson(queries, {
    name: "Đỗ Thị Hạnh",
    unit: above,
    roles: ["member", "secretary"],
    ...account("telegram", "hanh"),
  })
  await makePerson(queries, {
    name: "Trần Thị Bình",
    unit: doai,
    roles: ["member", "secretary"],
    ...account("zalo-bot", "s"),
  })
  await makePerson(queries, { name: "Nguyễn Văn An", unit: doai, ...account("telegram", "an") })
  await makePerson(queries, {
    name: "Lê Thị Dung",
    unit: doai,
    roles: ["probationary"],
    ...account("zalo-oa", "dung"),
  })
  await makePerson(queries, { name: "Cụ Phạm Văn Thọ", unit: doai, phone: "+84912345678" })
  await makePerson(queries, {
    name: "Vũ Văn Em",
    unit: thuong,
    roles: ["member", "secretary"],
    ...account("telegram", "em"),
  })
  return { above, doai, thuong }
}

/** Everything that leaves has left and was taken by the platform. */
export async function sendAll(queries: Queries, until: Date): Promise<void> {
  await queries.query(
    "update outbox set state = 'sent', settled_at = $1 where state = 'waiting' and next_try_at <= $1",
    [until],
  )
}
