import { beforeEach, describe, expect, it } from "vitest"
import { renderPages } from "../../../src/channels/zalo-bot/render.ts"
import { texts, usePhones } from "../../support/phones.ts"
import { makePerson } from "../members/cell.ts"
import { makeMeetingCell } from "./cell.ts"

const phones = usePhones()
const secretary = phones.phone("zalo-bot", "s")
const an = phones.phone("telegram", "an")
const binh = phones.phone("zalo-oa", "binh")
const HOUR = 60
/** From nine in the morning of 21/11/2026 until half past seven in the evening of 22/11. */
const UNTIL = 34.5 * HOUR

beforeEach(async () => {
  await phones.empty()
  await phones.database.query("delete from meetings")
  const unit = await makeMeetingCell(phones.database)
  await makePerson(phones.database, { name: "Vũ Thị Xuân", unit, roles: ["exempt"] })
  await secretary.say("họp chi bộ 19h30 ngày 22/11/2026 tại nhà văn hóa, nội dung kiểm điểm")
  await secretary.press("Gửi giấy mời")
  phones.wait(2)
})

/** A number as letters, for a name. */
function letters(number: number): string {
  return [Math.floor(number / 10), number % 10].map((digit) => "ABCDEGHIKL"[digit]).join("")
}

async function openRoll(): Promise<string> {
  await secretary.say("họp")
  await secretary.press("19h30")
  return secretary.press("Điểm danh")
}

describe("the roll of a meeting", () => {
  it("is filled in from what people said, who were silent stand open", async () => {
    await an.say("đi muộn 10 phút")
    await binh.say("vắng vì đi công tác")
    phones.wait(UNTIL)
    const shown = await openRoll()
    expect(shown).toContain("1) Nguyễn Văn An: đến muộn")
    expect(shown).toContain("2) Lê Thị Bình: vắng có lý do")
    expect(shown).toContain("3) Trần Thị Bình: có mặt")
    expect(shown).toContain("4) Cụ Phạm Văn Thọ: chưa rõ")
    expect(shown).toContain("Còn 2 đồng chí chưa rõ.")
  })

  it("is changed by number and word, several at once, and confirmed by one tap, with the figures as facts", async () => {
    phones.wait(UNTIL)
    await openRoll()
    await secretary.say("1, 4 có mặt; 2 vắng có lý do")
    expect(await secretary.say("2 vang khong ly do")).toContain("2) Lê Thị Bình: vắng không lý do")
    const done = await secretary.press("Xác nhận điểm danh")
    expect(done).toContain(
      "Có mặt 3, trực tuyến 0, đến muộn 0; vắng có lý do 0, vắng không lý do 1, chưa rõ 1.",
    )
    expect(done).toContain("Dự họp 75% của 4 đồng chí phải dự")
    // Four official members; the exempt one did not come and is not counted.
    expect(done).toContain("Số làm căn cứ biểu quyết: 4 đảng viên chính thức; quá nửa là từ 3.")
  })

  it("keeps what it does not understand unchanged, and says so", async () => {
    phones.wait(UNTIL)
    await openRoll()
    expect(await secretary.say("1 có mặt; 9 muộn")).toContain("Không có số 9")
    expect(await secretary.say("chắc 1 với 2 có")).toContain(texts("meetings-roll-unclear"))
    expect(await secretary.screen()).toContain("1) Nguyễn Văn An: chưa rõ")
  })

  it("takes everybody at once, but for some, and names by number the exempt who came", async () => {
    await an.say("có")
    phones.wait(UNTIL)
    await openRoll()
    const all = await secretary.say("có mặt hết trừ 1, 4")
    expect(all).toContain(texts("meetings-roll-left-out"))
    expect(all).toContain("1) Nguyễn Văn An: chưa rõ")
    expect(all).toContain("2) Lê Thị Bình: có mặt")
    expect(all).toContain("5) Vũ Thị Xuân: chưa rõ")
    expect(await secretary.say("4-5 có mặt; còn lại vắng không lý do")).toContain("Đã rõ tất cả.")
    expect(await secretary.screen()).toContain("1) Nguyễn Văn An: vắng không lý do")
  })

  it("of 65 people comes in messages of whole lines, and each change shows what it changed and who is open", async () => {
    const [{ unit }] = (await phones.database.query<{ unit: number }>(
      "select unit_id as unit from meetings",
    )) as [{ unit: number }]
    await phones.database.query("delete from meetings")
    for (let number = 6; number <= 65; number++)
      await makePerson(phones.database, { name: `Nguyễn Thị Phương Quỳnh ${letters(number)}`, unit })
    await secretary.say("họp chi bộ 19h30 ngày 22/11/2026 tại nhà văn hóa, nội dung kiểm điểm")
    await secretary.press("Gửi giấy mời")
    phones.wait(UNTIL)
    await openRoll()
    const pages = renderPages(await secretary.last()).map(({ text }) => text)
    expect(pages.length).toBeLessThanOrEqual(3)
    const lines = pages.flatMap((text) => text.split("\n")).filter((line) => /^\d+\) /.test(line))
    expect(lines).toHaveLength(65)
    for (const line of lines) expect(line).toMatch(/: (?:có mặt|chưa rõ)$/)
    const all = await secretary.say("tất cả có mặt trừ 3, 7-9")
    expect(all).toContain("Còn 5 đồng chí chưa rõ.")
    const news = await secretary.say("3 vắng có lý do")
    expect(news.match(/^\d+\) /gm)).toHaveLength(1)
    expect(news).toMatch(/Số còn chưa rõ: 7, 8, 9, \d+\./)
    expect((await secretary.press("Xem cả danh sách")).match(/^\d+\) /gm)).toHaveLength(65)
  })

  it("is not taken a day before, nor of a meeting that was called off", async () => {
    await secretary.say("họp")
    await secretary.press("19h30")
    expect(await secretary.buttons()).not.toContain("Điểm danh")
    phones.wait(UNTIL)
    await openRoll()
    const roll = await secretary.last()
    await phones.database.query("update meetings set state = 'cancelled'")
    expect(await secretary.press("Xác nhận", roll)).toContain(texts("meetings-roll-not-now"))
  })

  it("can be mended after it was confirmed", async () => {
    phones.wait(UNTIL)
    await openRoll()
    await secretary.press("Xác nhận điểm danh")
    await secretary.press("Điểm danh")
    expect(await secretary.say("4 có mặt")).toContain("4) Cụ Phạm Văn Thọ: có mặt")
    expect(await secretary.press("Xác nhận điểm danh")).toContain("chưa rõ 3")
  })
})
