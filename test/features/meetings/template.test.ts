import { beforeEach, describe, expect, it } from "vitest"
import type { Outgoing } from "../../../src/core/channel.ts"
import { DAY, openDesk } from "../../channels/zalo-oa/desk.ts"
import { usePhones } from "../../support/phones.ts"
import { makeMeetingCell, wantsReminders } from "./cell.ts"
import { minuteAt } from "./told.ts"

const phones = usePhones()
const secretary = phones.phone("zalo-bot", "s")
const ALL = { chi_bo: "unit", ngay: "day", gio: "hour", noi: "place" }
const TEXTS = {
  "301": { text: "Mời họp <chi_bo>, <gio> ngày <ngay>, <noi>." },
  "302": { text: "Nhắc họp <chi_bo>, <gio> ngày <ngay>, <noi>." },
  "303": { text: "Đổi: <chi_bo>, <gio> ngày <ngay>, <noi>." },
  "304": { text: "Hoãn: <chi_bo>, <gio> ngày <ngay>, <noi>." },
}
const LISTED = {
  "moi-hop": { id: "301", fields: ALL },
  "nhac-hop": { id: "302", fields: ALL },
  "doi-hop": { id: "303", fields: ALL },
  "hoan-hop": { id: "304", fields: ALL },
}

beforeEach(async () => {
  await phones.empty()
  await phones.database.query("delete from meetings")
  await makeMeetingCell(phones.database)
})

async function call(where = "tại nhà văn hóa thôn Đoài"): Promise<void> {
  await secretary.say(`họp chi bộ 19h30 ngày 10/12/2026 ${where}, nội dung kiểm điểm`)
  await secretary.press("Gửi giấy mời")
  phones.wait(2)
}

const arrived = () => phones.database.query("update outbox set state = 'sent' where state = 'waiting'")

/** The messages about the meeting to somebody on the Official Account, as they are to be sent. */
async function toSend(): Promise<Outgoing[]> {
  const rows = await phones.database.query<{ message: Outgoing }>(
    "select message from outbox where chat = 'chat of binh' and kind = 'notice' order by id",
  )
  return rows.map(({ message }) => message)
}

/** What comes to a person of the Official Account who has been silent for seven days. */
async function heardInSilence(messages: readonly Outgoing[], templates: object): Promise<string[]> {
  const desk = await openDesk({
    fake: { templates: TEXTS, accessTokenSeconds: 30 * 86_400 },
    channel: { templates: templates as typeof LISTED },
  })
  desk.clock.pass(7 * DAY)
  for (const message of messages) await desk.channel.send(desk.address, message, 0)
  return desk.shown().map(({ text }) => text)
}

describe("a member of the Official Account who was silent for seven days", () => {
  it("gets invitation, change, reminder and cancellation by the approved texts that are listed", async () => {
    await wantsReminders(phones.database, "zalo-oa", "binh")
    await call()
    await arrived()
    await secretary.say("đổi giờ họp")
    await secretary.press("Đổi nơi họp")
    await secretary.say("trụ sở xã")
    await secretary.press("Đúng, báo đổi")
    await arrived()
    await minuteAt(phones.database, "2026-12-09T19:31")
    await arrived()
    await secretary.say("đổi giờ họp")
    await secretary.press("Hoãn họp")
    await secretary.press("Đúng, hoãn họp")
    expect(await heardInSilence(await toSend(), LISTED)).toEqual([
      "Mời họp Chi bộ thôn Đoài, 19h30 ngày 10/12/2026, nhà văn hóa thôn Đoài.",
      "Đổi: Chi bộ thôn Đoài, 19h30 ngày 10/12/2026, trụ sở xã.",
      "Nhắc họp Chi bộ thôn Đoài, 19h30 ngày 10/12/2026, trụ sở xã.",
      "Hoãn: Chi bộ thôn Đoài, 19h30 ngày 10/12/2026, trụ sở xã.",
    ])
  })

  it("is not reached where the operator lists none, and nothing is tried", async () => {
    await call()
    const { "moi-hop": _left, ...others } = LISTED
    for (const templates of [{}, others])
      await expect(heardInSilence(await toSend(), templates)).rejects.toMatchObject({
        kind: "unreachable",
        closed: "no_window",
      })
  })

  it("reads of a meeting online that it is, and of a long place as much as a value takes", async () => {
    await call("trực tuyến")
    expect(await heardInSilence(await toSend(), LISTED)).toEqual([
      expect.stringMatching(/^Mời họp .* 10\/12\/2026, trực tuyến\.$/i),
    ])
    await phones.database.query("delete from outbox")
    await call(`tại ${"nhà văn hóa ".repeat(20)}`)
    const [text] = await heardInSilence(await toSend(), LISTED)
    expect(text).toMatch(/, nhà văn hóa .*nhà….$/)
  })
})
