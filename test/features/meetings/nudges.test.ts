import { beforeEach, describe, expect, it } from "vitest"
import { missingAt } from "../../../src/features/reminders/missing.ts"
import { usePhones } from "../../support/phones.ts"
import { makeUnit } from "../../support/units.ts"
import { makePerson } from "../members/cell.ts"
import { makeMeetingCell } from "./cell.ts"
import { heldMeeting, minuteAt, on, toldTo } from "./told.ts"

const phones = usePhones()
const secretary = phones.phone("zalo-bot", "s")
const DAY = 24 * 60
let unit: number

beforeEach(async () => {
  await phones.empty()
  await phones.database.query("delete from meetings")
  unit = await makeMeetingCell(phones.database)
})

const minute = (local: string) => minuteAt(phones.database, local)
const told = async (user: string) => (await toldTo(phones.database, user)).map((text) => text.split("\n")[0]!)

describe("what a secretary may be told", () => {
  it("is said from eight o'clock of its day on, for a day", () => {
    const said = (local: string) => missingAt(on(local)).map(({ what, day }) => `${what} ${day}`)
    expect(said("2026-12-01T07:59")).toEqual([])
    expect(said("2026-12-01T08:00")).toEqual(["month 2026-12-01"])
    expect(said("2026-12-02T07:59")).toEqual(["month 2026-12-01"])
    expect(said("2026-12-02T08:00")).toEqual([])
    expect(said("2026-12-05T12:00")).toEqual(["month 2026-12-05"])
    expect(said("2026-12-08T12:00")).toEqual(["month 2026-12-08"])
    expect(said("2026-12-11T12:00")).toEqual(["quarter 2026-12-11"])
    expect(said("2027-03-11T12:00")).toEqual(["quarter 2027-03-11"])
    expect(said("2027-06-10T12:00")).toEqual(["quarter 2027-06-10"])
  })

  it("is about the whole month or quarter in Vietnam's time", () => {
    expect(missingAt(on("2026-12-11T12:00"))).toMatchObject([
      { from: on("2026-10-01T00:00"), until: on("2027-01-01T00:00") },
    ])
    expect(missingAt(on("2026-12-01T12:00"))).toMatchObject([
      { from: on("2026-12-01T00:00"), until: on("2027-01-01T00:00") },
    ])
  })
})

describe("a month without an ordinary meeting", () => {
  it("is told on the days 1, 5 and 8, each once, until one is called", async () => {
    for (const at of ["12-01T08:00", "12-01T08:01", "12-01T20:00", "12-05T08:00", "12-05T09:00"])
      await minute(`2026-${at}`)
    const said = "Chưa lên lịch sinh hoạt tháng 12/2026 của Chi bộ thôn Đoài."
    expect(await told("s")).toEqual([said, said])
    phones.wait(14 * DAY)
    expect(await secretary.press("Gọi họp ngay")).toContain("Họp lúc nào?")
    await secretary.say("19h30 ngày 20/12/2026")
    await secretary.say("nhà văn hóa")
    await secretary.press("Theo chương trình")
    await secretary.press("Gửi giấy mời")
    await minute("2026-12-08T08:00")
    expect(await told("s")).toEqual([said, said])
  })

  it("is told to nobody on days after, in a unit of one, or where nobody has an account", async () => {
    const alone = await makeUnit(phones.database, "Chi bộ một người")
    await makePerson(phones.database, {
      name: "Lê Văn Một",
      unit: alone,
      roles: ["member", "secretary"],
      account: { channel: "telegram", user: "mot" },
    })
    const far = await makeUnit(phones.database, "Chi bộ xa")
    await makePerson(phones.database, { name: "Lê Văn Xa", unit: far, roles: ["member", "secretary"] })
    await makePerson(phones.database, { name: "Lê Văn Gần", unit: far })
    expect(await minute("2026-12-02T08:00")).toBe(0)
    expect(await minute("2026-12-05T08:00")).toBe(1)
    expect(await told("mot")).toEqual([])
  })

  it("is not told where a meeting was held, or a series has a date in it still to come", async () => {
    await heldMeeting(phones.database, unit, "2026-12-01T07:00")
    expect(await minute("2026-12-05T08:00")).toBe(0)
    await phones.database.query("delete from meetings")
    await secretary.say("họp thường kỳ 19h30 ngày 25 hằng tháng tại nhà văn hóa")
    await secretary.press("Đặt lịch này")
    expect(await minute("2026-12-08T08:00")).toBe(0)
  })

  it("is told again of a month whose only date was left out", async () => {
    await secretary.say("họp thường kỳ 19h30 ngày 25 hằng tháng tại nhà văn hóa")
    await secretary.press("Đặt lịch này")
    await secretary.press("Bỏ một lần")
    await secretary.press("19h30 thứ Sáu 25/12")
    expect(await minute("2026-12-01T08:00")).toBe(1)
  })

  it("is told no more once the secretary wants so, in this unit", async () => {
    await minute("2026-12-01T08:00")
    phones.wait(10 * DAY)
    expect(await secretary.press("Thôi nhắc việc này")).toContain("báo bí thư: chưa lên lịch tháng: tắt")
    expect(await minute("2026-12-05T08:00")).toBe(0)
    expect(await secretary.press("Bật báo bí thư: chưa lên lịch tháng")).toContain("lịch tháng: bật")
    expect(await minute("2026-12-08T08:00")).toBe(1)
  })
})

describe("a quarter without a thematic meeting", () => {
  it("is told once twenty days before its end, with a button that calls one", async () => {
    await heldMeeting(phones.database, unit, "2026-12-02T19:30")
    await minute("2026-12-11T08:00")
    await minute("2026-12-11T08:01")
    expect(await told("s")).toEqual([expect.stringContaining("Quý 4/2026 của Chi bộ thôn Đoài chưa có")])
    phones.wait(20 * DAY)
    await secretary.press("Gọi họp ngay")
    await secretary.say("19h30 ngày 20/12/2026")
    await secretary.say("nhà văn hóa")
    expect(await secretary.press("Theo chương trình")).toContain("sinh hoạt chuyên đề")
  })

  it("is not told where one was held in it", async () => {
    await heldMeeting(phones.database, unit, "2026-10-01T07:00", { kind: "thematic" })
    await minute("2026-12-11T08:00")
    expect(await told("s")).toEqual([])
  })
})

describe("after a meeting", () => {
  beforeEach(async () => {
    await secretary.say("họp chi bộ 19h30 ngày 22/11/2026 tại nhà văn hóa, nội dung kiểm điểm")
    await secretary.press("Gửi giấy mời")
    await phones.database.query("update outbox set state = 'withdrawn' where kind = 'notice'")
  })
  const OPEN = "Cuộc họp 19h30 Chủ nhật 22/11 chưa chốt điểm danh: xin đồng chí xác nhận."

  it("whoever called it is asked a day and three days later, each once, what is left to do", async () => {
    await minute("2026-11-22T20:00")
    for (const at of ["23T19:29", "23T19:30", "24T08:00", "25T19:30", "25T19:31", "26T19:30", "30T08:00"])
      await minute(`2026-11-${at}`)
    expect(await told("s")).toEqual([expect.stringContaining("Mời đồng chí điểm danh"), OPEN, OPEN])
  })

  it("is asked no more once they say that all is done", async () => {
    await minute("2026-11-23T19:30")
    phones.wait(2.5 * DAY)
    expect(await secretary.buttons()).toEqual(["Điểm danh", "Đã xong"])
    expect(await secretary.press("Đã xong")).toContain("không nhắc việc của cuộc họp này nữa")
    expect(await minute("2026-11-25T19:30")).toBe(0)
  })

  it("is told that the roll is confirmed where it is, and after a handover the new secretary is asked", async () => {
    await phones.database.query("update meetings set state = 'closed'")
    await phones.database.query("delete from roles where role = 'secretary'")
    await makePerson(phones.database, {
      name: "Lê Văn Mới",
      unit,
      roles: ["member", "secretary"],
      account: { channel: "telegram", user: "moi" },
    })
    await minute("2026-11-23T19:30")
    expect(await told("s")).toEqual([])
    expect(await told("moi")).toEqual(["Cuộc họp 19h30 Chủ nhật 22/11 đã chốt điểm danh."])
  })
})
