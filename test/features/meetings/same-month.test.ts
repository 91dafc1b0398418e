import { beforeEach, describe, expect, it } from "vitest"
import { usePhones } from "../../support/phones.ts"
import { makeMeetingCell } from "./cell.ts"
import { heldMeeting, minuteAt, toldTo } from "./told.ts"

const phones = usePhones()
const secretary = phones.phone("zalo-bot", "s")
const DAY = 24 * 60
const SENTENCE = "họp thường kỳ 19h30 ngày 18 hằng tháng tại nhà văn hóa"
const CALLED = "Tháng 12/2026 đã gọi sinh hoạt thường kỳ: 19h30, thứ Năm 10/12/2026"
let unit: number

beforeEach(async () => {
  await phones.empty()
  await phones.database.query("delete from meetings")
  unit = await makeMeetingCell(phones.database)
  // Nobody is asked for the meeting of the quarter.
  await heldMeeting(phones.database, unit, "2026-10-15T19:30", { kind: "thematic" })
})

const minute = (local: string) => minuteAt(phones.database, local)
const callDecember = (kind = "regular") =>
  heldMeeting(phones.database, unit, "2026-12-10T19:30", { state: "called", kind })

async function setSeries(sentence = SENTENCE): Promise<string> {
  await secretary.say(sentence)
  return secretary.press("Đặt lịch này")
}

describe("a series whose month has its meeting already", () => {
  it("says so above the draft, and leaves the month out by its first button", async () => {
    await setSeries()
    await callDecember()
    expect(await minute("2026-12-11T08:00")).toBe(1)
    const [draft] = await toldTo(phones.database, "s")
    expect(draft).toMatch(/^Tháng 12\/2026 đã gọi sinh hoạt thường kỳ: 19h30, thứ Năm 10\/12\/2026/)
    expect(draft).toContain("Không họp thêm thì bấm “Bỏ tháng này”.")
    expect(draft).toContain("19h30, thứ Sáu 18/12/2026")
    expect(await secretary.buttons()).toEqual(["Bỏ tháng này", "Gửi giấy mời", "Sửa trước khi gửi"])
    phones.wait(21 * DAY)
    expect(await secretary.press("Bỏ tháng này")).toContain("Đã bỏ lần này")
    await minute("2026-12-15T08:00")
    expect(await toldTo(phones.database, "s")).toHaveLength(1)
  })

  it("says so when it asks once more, and in the preview of whoever changes the draft first", async () => {
    await setSeries()
    await minute("2026-12-11T08:00")
    expect((await toldTo(phones.database, "s"))[0]).not.toContain("đã gọi")
    expect(await secretary.buttons()).toEqual(["Gửi giấy mời", "Sửa trước khi gửi", "Bỏ lần này"])
    await callDecember()
    await minute("2026-12-15T08:00")
    expect((await toldTo(phones.database, "s"))[1]).toContain(CALLED)
    expect((await secretary.buttons())[0]).toBe("Bỏ tháng này")
    phones.wait(24 * DAY)
    expect(await secretary.press("Sửa trước")).toContain("Đây là cuộc thứ hai trong tháng.")
  })

  it("says so when it is set, and asks what becomes of the date", async () => {
    await callDecember()
    expect(await secretary.say(SENTENCE)).toContain(CALLED)
    expect(await secretary.press("Đặt lịch này")).toMatch(
      /đã gọi .*10\/12\/2026.* Lịch định kỳ còn buổi 19h30, thứ Sáu 18\/12\/2026 .*: bỏ, giữ hay dời\?/,
    )
    expect(await secretary.buttons()).toEqual(["Bỏ tháng này", "Giữ ngày này", "Dời sang lúc khác"])
    expect(await secretary.press("Bỏ tháng này")).toMatch(/18\/12\/2026 .*\(bỏ lần này\)/)
    await minute("2026-12-11T08:00")
    expect(await toldTo(phones.database, "s")).toEqual([])
  })

  it("says nothing of another kind of meeting, nor of a rule that gives several a month", async () => {
    await callDecember("thematic")
    expect(await secretary.say(SENTENCE)).not.toContain("đã gọi")
    await callDecember()
    expect(await secretary.say("họp thường kỳ 7h15 sáng thứ hai hằng tuần tại nhà văn hóa")).not.toContain(
      "đã gọi",
    )
    await secretary.press("Đặt lịch này")
    await minute("2026-12-07T08:00")
    const [draft] = await toldTo(phones.database, "s")
    expect(draft).toContain("7h15, thứ Hai 14/12/2026")
    expect(draft).not.toContain("đã gọi")
  })
})

describe("a secretary who calls a second regular meeting in one month", () => {
  it("reads so above the preview, and may send it", async () => {
    await callDecember()
    const preview = await secretary.say(
      "họp chi bộ 19h30 ngày 20/12/2026 tại nhà văn hóa, nội dung kiểm điểm",
    )
    expect(preview).toContain(CALLED)
    expect(preview).toContain("Đây là cuộc thứ hai trong tháng.")
    expect(await secretary.press("Gửi giấy mời")).toContain("Đã ghi cuộc họp cho 3 đồng chí")
  })

  it("reads nothing of it in another month, nor of a meeting of another kind", async () => {
    await callDecember()
    expect(
      await secretary.say("họp chi bộ 19h30 ngày 20/1/2027 tại nhà văn hóa, nội dung kiểm điểm"),
    ).not.toContain("đã gọi")
    expect(
      await secretary.say("họp chuyên đề 19h30 ngày 20/12/2026 tại nhà văn hóa, nội dung kiểm điểm"),
    ).not.toContain("đã gọi")
  })
})
