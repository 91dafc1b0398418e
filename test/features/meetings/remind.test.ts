import { beforeEach, describe, expect, it } from "vitest"
import { remindNow } from "../../../src/reminding.ts"
import { secondConnection } from "../../storage/second-connection.ts"
import { texts, usePhones } from "../../support/phones.ts"
import { makeMeetingCell, wantsReminders } from "./cell.ts"

const phones = usePhones()
const secretary = phones.phone("zalo-bot", "s")
const an = phones.phone("telegram", "an")
const binh = phones.phone("zalo-oa", "binh")
const HOUR = 60

beforeEach(async () => {
  await phones.empty()
  await phones.database.query("delete from meetings")
  await makeMeetingCell(phones.database)
  await wantsReminders(phones.database, "telegram", "an")
  await wantsReminders(phones.database, "zalo-oa", "binh")
})

/** At nine in the morning of 21/11/2026, for half past seven in the evening of 10/12, or as the sentence says. */
async function call(
  sentence = "họp chi bộ 19h30 ngày 10/12/2026 tại nhà văn hóa, nội dung kiểm điểm",
): Promise<void> {
  await secretary.say(sentence)
  await secretary.press("Gửi giấy mời")
  await arrive()
  phones.wait(2)
}

/** What waited has gone out. */
const arrive = () =>
  phones.database.query("update outbox set state = 'sent', settled_at = now() where state = 'waiting'")
const on = (local: string) => new Date(`${local}:00+07:00`)
const remindAt = (local: string) =>
  remindNow({ database: phones.database, clock: { now: () => on(local) }, texts })
/** The first lines of what somebody was sent besides answers, oldest first. */
async function told(user: string): Promise<string[]> {
  const rows = await phones.database.query<{ text: string }>(
    `select message -> 'parts' -> 0 ->> 'text' as text from outbox
     where chat = $1 and kind <> 'reply' and state <> 'withdrawn' order by id`,
    [`chat of ${user}`],
  )
  return rows.map(({ text }) => text.split("\n")[0]!)
}
const INVITED = "Kính mời đồng chí dự họp"
const ANSWER = "Đồng chí chưa trả lời giấy mời họp"
const EVE = "Nhắc đồng chí về cuộc họp"
const SOON = expect.stringContaining("Sắp đến giờ họp")

describe("before a meeting", () => {
  it("whoever has not answered is asked again, then everybody who comes is reminded, each once", async () => {
    await call()
    await an.say("có")
    for (const at of [
      "12-07T19:29",
      "12-07T19:30",
      "12-07T19:31",
      "12-09T19:30",
      "12-09T20:00",
      "12-10T17:30",
      "12-10T19:29",
    ])
      await remindAt(`2026-${at}`)
    expect(await told("an")).toEqual([INVITED, EVE, SOON])
    expect(await told("binh")).toEqual([INVITED, ANSWER, EVE, SOON])
  })

  it("whoever said no hears nothing more, and whoever did not agree to reminders gets the invitation alone", async () => {
    await phones.database.query("delete from consents where purpose = 'reminders' and user_id = 'binh'")
    await call()
    await an.say("vắng vì đi công tác")
    for (const at of ["12-07T19:30", "12-09T19:30", "12-10T17:30"]) await remindAt(`2026-${at}`)
    expect(await told("an")).toEqual([INVITED])
    expect(await told("binh")).toEqual([INVITED])
  })

  it("after an outage nothing stale goes out", async () => {
    await call()
    await remindAt("2026-12-10T18:00")
    expect(await told("an")).toEqual([INVITED, SOON])
    expect(await remindAt("2026-12-10T19:31")).toBe(0)
  })

  it("of a meeting that is called at short notice only what is still ahead is said", async () => {
    phones.wait(19 * 24 * HOUR)
    await call("họp đột xuất 19h30 ngày 10/12/2026 tại trụ sở, nội dung phòng chống bão")
    for (const at of ["12-10T09:05", "12-10T17:30"]) await remindAt(`2026-${at}`)
    expect(await told("an")).toEqual([INVITED, SOON])
  })

  it("of a meeting in the early morning the last reminder comes the evening before", async () => {
    await call("họp chi bộ 8h sáng ngày 10/12/2026 tại nhà văn hóa, nội dung kiểm điểm")
    await remindAt("2026-12-09T19:59")
    expect(await told("an")).toEqual([INVITED, EVE])
    await remindAt("2026-12-09T20:00")
    expect(await told("an")).toEqual([INVITED, EVE, SOON])
  })
})

describe("whoever changes their mind after a reminder was due", () => {
  it("is not told a minute later that they have not answered", async () => {
    await call()
    await an.say("có")
    await remindAt("2026-12-07T19:30")
    phones.wait((16 * 24 + 10) * HOUR + 40)
    await an.say("để em xem")
    await remindAt("2026-12-07T19:45")
    expect(await told("an")).toEqual([INVITED])
    await remindAt("2026-12-09T19:30")
    expect(await told("an")).toEqual([INVITED, EVE])
  })
})

describe("a meeting that changes", () => {
  it("is told to those who were invited, asks them anew, and old reminders are withdrawn", async () => {
    await call()
    await an.say("có")
    await remindAt("2026-12-09T19:30")
    await secretary.say("họp")
    await secretary.press("19h30")
    await secretary.press("Đổi hoặc hoãn")
    await secretary.press("Đổi giờ")
    expect(await secretary.say("20h ngày 11/12/2026")).toContain("2 đồng chí đã được mời")
    await secretary.press("Đúng, báo đổi")
    expect(await told("an")).toEqual([INVITED, "Cuộc họp có thay đổi"])
    expect(await an.screen()).toContain("20h00, thứ Sáu 11/12/2026")
    expect(await an.screen()).toContain("xin đồng chí trả lời lại")
    await secretary.say("họp")
    expect(await secretary.press("20h00")).toContain("Chưa trả lời (2)")
    await arrive()
    await remindAt("2026-12-11T18:00")
    expect(await told("an")).toEqual([INVITED, "Cuộc họp có thay đổi", SOON])
  })

  it("only in its place keeps what everybody answered, also who called it", async () => {
    await call()
    await an.say("có")
    await secretary.say("xin vắng")
    await secretary.say("họp")
    await secretary.press("19h30")
    await secretary.press("Đổi hoặc hoãn")
    await secretary.press("Đổi nơi họp")
    await secretary.say("trụ sở xã")
    await secretary.press("Đúng, báo đổi")
    await secretary.say("họp")
    const page = await secretary.press("19h30")
    expect(page).toContain("Có mặt (1): Nguyễn Văn An")
    expect(page).toContain("Xin vắng (1): Trần Thị Bình")
  })

  it("and was not yet told to somebody invites them to what it is now", async () => {
    await secretary.say("họp chi bộ 19h30 ngày 10/12/2026 tại nhà văn hóa, nội dung kiểm điểm")
    await secretary.press("Gửi giấy mời")
    phones.wait(2)
    await secretary.say("họp")
    await secretary.press("19h30")
    await secretary.press("Đổi hoặc hoãn")
    await secretary.press("Đổi nơi họp")
    await secretary.say("trụ sở xã")
    await secretary.press("Đúng, báo đổi")
    expect(await told("an")).toEqual([INVITED])
    expect(await an.screen()).toContain("trụ sở xã")
  })
})

describe("a meeting that is called off", () => {
  it("is told once to those who were invited; no reminder of it goes out, and answers are no longer taken", async () => {
    await call()
    const invitation = await an.last()
    await secretary.say("họp")
    await secretary.press("19h30")
    await secretary.press("Đổi hoặc hoãn")
    await secretary.press("Hoãn họp")
    expect(await secretary.press("Đúng, hoãn họp")).toContain("Báo cho 2 đồng chí")
    for (const at of ["12-07T19:30", "12-09T19:30", "12-10T17:30"]) await remindAt(`2026-${at}`)
    expect(await told("an")).toEqual([INVITED, "Cuộc họp được hoãn"])
    expect(await an.press("Có mặt", invitation)).toContain(texts("meetings-answer-cancelled"))
    expect(await binh.screen()).toContain("Cuộc họp được hoãn")
  })

  it("before anybody was invited stays unheard of", async () => {
    await secretary.say("họp chi bộ 19h30 ngày 10/12/2026 tại nhà văn hóa, nội dung kiểm điểm")
    await secretary.press("Gửi giấy mời")
    phones.wait(2)
    await secretary.say("họp")
    await secretary.press("19h30")
    await secretary.press("Đổi hoặc hoãn")
    await secretary.press("Hoãn họp")
    expect(await secretary.press("Đúng, hoãn họp")).toContain("Báo cho 0 đồng chí")
    expect(await told("an")).toEqual([])
  })
})

describe("half an hour after the beginning", () => {
  it("whoever called the meeting is asked for the roll, once, and opens it by one tap", async () => {
    await call("họp chi bộ 19h30 ngày 22/11/2026 tại nhà văn hóa, nội dung kiểm điểm")
    await remindAt("2026-11-22T19:59")
    expect(await told("s")).toEqual([])
    await remindAt("2026-11-22T20:00")
    await remindAt("2026-11-22T20:01")
    expect(await told("s")).toEqual([expect.stringContaining("Mời đồng chí điểm danh")])
    phones.wait(35.2 * HOUR)
    expect(await secretary.press("Điểm danh")).toContain("1) Nguyễn Văn An: chưa rõ")
  })

  it("nobody is asked when the roll was confirmed before", async () => {
    await call("họp chi bộ 19h30 ngày 22/11/2026 tại nhà văn hóa, nội dung kiểm điểm")
    phones.wait(34.5 * HOUR)
    await secretary.say("họp")
    await secretary.press("19h30")
    await secretary.press("Điểm danh")
    await secretary.press("Xác nhận điểm danh")
    await remindAt("2026-11-22T20:00")
    expect(await told("s")).toEqual([])
  })
})

describe("two processes that look at the same moment", () => {
  it("remind each person once between them", async () => {
    await call()
    const other = await secondConnection(phones.database)
    const clock = { now: () => on("2026-12-09T19:30") }
    const added = await Promise.all(
      [phones.database, other].map((database) => remindNow({ database, clock, texts })),
    )
    expect(added.reduce((sum, one) => sum + one)).toBe(2)
    expect(await told("an")).toEqual([INVITED, EVE])
    await other.close()
  })
})
