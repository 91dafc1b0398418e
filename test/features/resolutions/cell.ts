import type { ChannelName } from "../../../src/core/channel.ts"
import { giveConsent } from "../../../src/storage/consents.ts"
import type { Queries } from "../../../src/storage/database.ts"
import { testClock } from "../../support/shelf.ts"
import { makeUnit } from "../../support/units.ts"
import { makePerson } from "../members/cell.ts"

/**
 * Secretary Bình, deputy Cường, clerk Dung, An (who wants to be reminded) and another Bình with accounts, old Thọ without
 * one; and a member Lộc of another cell. Returns the two units.
 */
export async function makeCells(queries: Queries): Promise<{ unit: number; other: number }> {
  const unit = await makeUnit(queries, "Chi bộ thôn Đoài")
  const other = await makeUnit(queries, "Chi bộ thôn Thượng")
  const account = (channel: ChannelName, user: string) => ({ account: { channel, user } })
  await makePerson(queries, {
    name: "Trần Thị Bình",
    unit,
    roles: ["member", "secretary"],
    ...account("zalo-bot", "s"),
  })
  await makePerson(queries, {
    name: "Lê Văn Cường",
    unit,
    roles: ["member", "deputy"],
    ...account("telegram", "deputy"),
  })
  await makePerson(queries, {
    name: "Đỗ Thị Dung",
    unit,
    roles: ["member", "clerk"],
    ...account("telegram", "clerk"),
  })
  await makePerson(queries, {
    name: "Nguyễn Văn An",
    unit,
    phone: "+84912345678",
    ...account("telegram", "an"),
  })
  await makePerson(queries, { name: "Lê Thị Bình", unit, ...account("zalo-oa", "binh") })
  await makePerson(queries, { name: "Cụ Phạm Văn Thọ", unit })
  await makePerson(queries, { name: "Đinh Quang Lộc", unit: other, ...account("telegram", "loc") })
  const an = { channel: "telegram", user: "an", chat: "chat of an" } as const
  await giveConsent(queries, an, { purpose: "reminders", version: "1", evidence: "test" }, testClock.now())
  return { unit, other }
}

/** The first line of what somebody was sent besides answers, oldest first. */
export async function told(queries: Queries, user: string): Promise<string[]> {
  const rows = await queries.query<{ text: string }>(
    `select message -> 'parts' -> 0 ->> 'text' as text from outbox
     where chat = $1 and kind <> 'reply' and state <> 'withdrawn' order by id`,
    [`chat of ${user}`],
  )
  return rows.map(({ text }) => text.split("\n")[0]!)
}

/** What the journal says, oldest first. */
export async function journal(queries: Queries): Promise<string[]> {
  const rows = await queries.query<{ act: string }>("select act from audit order by number")
  return rows.map(({ act }) => act)
}
