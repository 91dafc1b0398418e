import { beforeEach, describe, expect, it } from "vitest"
import { summarise } from "../../../../src/features/meetings/papers/summarise.ts"
import { texts, usePhones } from "../../../support/phones.ts"
import { makeUnit } from "../../../support/units.ts"
import { makePerson } from "../../members/cell.ts"
import type { On } from "./held.ts"
import { makeHeld } from "./held.ts"

const phones = usePhones()
const secretary = phones.phone("zalo-bot", "s")
const follower = phones.phone("telegram", "f")
let unit: number
let members: number[]

beforeEach(async () => {
  await phones.empty()
  await phones.database.query("delete from meetings")
  unit = await makeUnit(phones.database, "Chi bộ thôn Đoài")
  members = []
  for (const name of ["Nguyễn Văn An", "Lê Thị Bình", "Vũ Văn Cường", "Đỗ Thị Dung", "Hà Văn Em"])
    members.push(await makePerson(phones.database, { name, unit }))
  members.push(
    await makePerson(phones.database, {
      name: "Trần Thị Bình",
      unit,
      roles: ["member", "secretary"],
      account: { channel: "zalo-bot", user: "s" },
    }),
  )
})

/** The first so many of the members came, the others did not. */
const present = (count: number): On[] =>
  members.map((person, index) => ({ person, presence: index < count ? "present" : "absent" }))
const held = (at: string, people: readonly On[] = present(4), more: object = {}) =>
  makeHeld(phones.database, { unit, at, people, ...more })
const jobAt = (local: string) =>
  phones.database.transaction((queries) => summarise({ queries, texts }, new Date(`${local}:00+07:00`)))
const told = async () => {
  const rows = await phones.database.query<{ text: string; chat: string }>(
    "select chat, message -> 'parts' -> 0 ->> 'text' as text from outbox where kind = 'notice' order by id",
  )
  return rows
}

describe("the summary of a month", () => {
  it("gives the meetings in figures, and names nobody", async () => {
    const answers: On[] = present(4).map((one, index) => ({
      ...one,
      ...(index === 0 ? { answer: "yes" } : index === 1 ? { answer: "no", reason: "health" } : {}),
    }))
    await held("2026-11-05T19:30", answers)
    await held("2026-11-10T19:30", present(5), { kind: "thematic" })
    await held("2026-11-15T19:30", [], { state: "cancelled" })
    await held("2026-11-20T19:30", present(6), { state: "called" })
    await held("2026-11-28T19:30", [], { state: "called" })
    await held("2026-10-31T23:59", present(1))
    const said = await secretary.say("tổng hợp tháng 11")
    expect(said).toContain("Tổng hợp tháng 11/2026 – Chi bộ thôn Đoài\nĐã họp 3, hoãn 1.")
    expect(said).toContain("• 19h30 thứ Năm 05/11, sinh hoạt thường kỳ: phải dự 6, có mặt 4 (66,7%)")
    expect(said).toContain("• 19h30 thứ Ba 10/11, sinh hoạt chuyên đề: phải dự 6, có mặt 5 (83,3%)")
    expect(said).toContain("• 19h30 Chủ nhật 15/11, sinh hoạt thường kỳ: đã hoãn")
    expect(said).toContain("• 19h30 thứ Sáu 20/11, sinh hoạt thường kỳ: chưa chốt điểm danh")
    expect(said).toContain("• 19h30 thứ Bảy 28/11, sinh hoạt thường kỳ: chưa họp")
    expect(said).toContain("Cả tháng: phải dự 12 lượt, có mặt 9 lượt (75%).")
    expect(said).toContain(
      "Trả lời giấy mời: có mặt 1, trực tuyến 0, xin vắng 1, chưa chắc 0, không trả lời 16.",
    )
    for (const name of ["An", "Cường", "Dung", "Bình", "sức khỏe"]) expect(said).not.toContain(name)
    expect(await secretary.press("Tháng 10/2026")).toContain("phải dự 6, có mặt 1 (16,7%)")
  })

  it.each([
    ["tong hop", "11/2026"],
    ["tổng hợp tháng trước", "10/2026"],
    ["tổng hợp tháng 12", "12/2025"],
    ["tổng hợp tháng 2 năm 2025", "02/2025"],
    ["Tổng hợp họp tháng 3/2026", "03/2026"],
  ])("is of the month that the words say: %s", async (words, month) => {
    expect(await secretary.say(words)).toContain(`Tổng hợp tháng ${month}`)
  })

  it("is of no month that there is not", async () => {
    expect(await secretary.say("tổng hợp tháng 13")).toContain("Xin gõ tháng từ 1 đến 12")
  })

  it("comes to the secretary by itself on the first at eight, once, and not where nobody met", async () => {
    await held("2026-11-05T19:30")
    const other = await makeUnit(phones.database, "Chi bộ thôn Thượng")
    await makePerson(phones.database, {
      name: "Phạm Văn Giang",
      unit: other,
      roles: ["member", "secretary"],
      account: { channel: "telegram", user: "g" },
    })
    expect(await jobAt("2026-12-01T07:59")).toBe(0)
    expect(await jobAt("2026-12-01T08:00")).toBe(1)
    expect(await jobAt("2026-12-01T08:01")).toBe(0)
    expect(await jobAt("2026-12-02T09:00")).toBe(0)
    const [one, ...more] = await told()
    expect(more).toEqual([])
    expect(one!.chat).toBe("chat of s")
    expect(one!.text).toContain("Tổng hợp tháng 11/2026 – Chi bộ thôn Đoài")
    expect(one!.text).toContain("phải dự 6, có mặt 4 (66,7%)")
    // What was told is not told again when the messages themselves are long forgotten.
    await phones.database.query("delete from outbox")
    expect(await jobAt("2026-12-02T10:00")).toBe(0)
  })

  it("comes late from a machine that was off, but not after three days; and again the next month", async () => {
    await held("2026-11-05T19:30")
    await held("2026-12-05T19:30")
    expect(await jobAt("2026-12-04T08:00")).toBe(0)
    expect(await jobAt("2026-12-03T23:00")).toBe(1)
    expect(await jobAt("2027-01-01T08:00")).toBe(1)
    expect((await told()).map(({ text }) => text.split("\n")[0])).toEqual([
      "Tổng hợp tháng 11/2026 – Chi bộ thôn Đoài",
      "Tổng hợp tháng 12/2026 – Chi bộ thôn Đoài",
    ])
  })
})

describe("the totals for whoever follows from above", () => {
  let commune: number

  beforeEach(async () => {
    commune = await makeUnit(phones.database, "Đảng bộ xã Ví Dụ")
    await phones.database.query("update units set parent_id = $1 where id = $2", [commune, unit])
    await makePerson(phones.database, {
      name: "Ngô Văn Theo",
      unit: commune,
      roles: ["follower"],
      account: { channel: "telegram", user: "f" },
    })
  })

  it("give of every unit below the last meeting in figures and the day of the next, and no name", async () => {
    await held("2026-11-05T19:30", present(1))
    await held("2026-11-12T19:30", present(4))
    // Who the committee is everybody knows.
    await held("2026-11-14T19:30", present(6), { kind: "committee" })
    await held("2026-11-25T19:30", [], { state: "called" })
    const said = await follower.say("tổng hợp")
    expect(said).toContain("Số liệu họp của 2 đơn vị.")
    expect(said).toContain(
      "Chi bộ thôn Đoài\nHọp gần nhất: 12/11/2026, phải dự 6, có mặt 4 (66,7%)\nHọp tới: 25/11/2026",
    )
    expect(said).toContain("Đảng bộ xã Ví Dụ\nHọp gần nhất: chưa có\nHọp tới: chưa có lịch")
    for (const name of ["An", "Cường", "Dung", "Trần"]) expect(said).not.toContain(name)
  })

  it("hold back the figures of fewer than five people, and of a roll that is not confirmed", async () => {
    await held("2026-11-12T19:30", present(4).slice(0, 4))
    const few = await follower.say("tổng hợp")
    expect(few).toContain("Họp gần nhất: 12/11/2026, phải dự dưới 5 người\n")
    await held("2026-11-13T19:30", present(6), { state: "called" })
    expect(await follower.say("tổng hợp")).toContain("Họp gần nhất: 13/11/2026, chưa chốt điểm danh")
  })

  it("are of no unit beside the ones that are followed", async () => {
    await makeUnit(phones.database, "Chi bộ thôn Thượng")
    const said = await follower.say("tổng hợp")
    expect(said).not.toContain("thôn Thượng")
    expect(await follower.say("menu")).toContain("Số liệu họp các đơn vị")
  })

  it("of many units come twelve at a time", async () => {
    for (let number = 1; number <= 12; number++)
      await makeUnit(phones.database, `Chi bộ ${String(number).padStart(2, "0")}`, commune)
    const first = await follower.say("tổng hợp")
    expect(first).toContain("Số liệu họp của 14 đơn vị.")
    expect(first.match(/Họp tới/g)).toHaveLength(12)
    expect((await follower.press("Xem tiếp 2 đơn vị")).match(/Họp tới/g)).toHaveLength(2)
  })
})
