import type { ChannelName } from "../../../src/core/channel.ts"
import { giveConsent } from "../../../src/storage/consents.ts"
import type { Queries } from "../../../src/storage/database.ts"
import { testClock } from "../../support/shelf.ts"
import { makeUnit } from "../../support/units.ts"
import { makePerson } from "../members/cell.ts"

/** The secretary on Zalo, An on Telegram and Bình on the Official Account, and old Thọ without any of them. */
export async function makeMeetingCell(queries: Queries): Promise<number> {
  const unit = await makeUnit(queries, "Chi bộ thôn Đoài")
  const account = (channel: ChannelName, user: string) => ({ account: { channel, user } })
  await makePerson(queries, {
    name: "Trần Thị Bình",
    unit,
    roles: ["member", "secretary"],
    ...account("zalo-bot", "s"),
  })
  await makePerson(queries, { name: "Nguyễn Văn An", unit, ...account("telegram", "an") })
  await makePerson(queries, { name: "Lê Thị Bình", unit, ...account("zalo-oa", "binh") })
  await makePerson(queries, { name: "Cụ Phạm Văn Thọ", unit, phone: "+84912345678" })
  return unit
}

/** Somebody wants to be reminded on this account. */
export async function wantsReminders(queries: Queries, channel: ChannelName, user: string): Promise<void> {
  const who = { channel, user, chat: `chat of ${user}` }
  await giveConsent(queries, who, { purpose: "reminders", version: "1", evidence: "test" }, testClock.now())
}
