import { describe, expect, it } from "vitest"
import { readCall } from "../../src/understand/call/read.ts"

const now = { date: "2026-11-26", time: "09:00" }

describe("labelled parts of a sentence that calls a meeting", () => {
  it("are taken out of it, wherever they stand, and the rest is read as before", () => {
    expect(
      readCall(
        "họp chi bộ 19h30 thứ năm 10/12 tại nhà văn hóa, chủ trì: đồng chí An, liên hệ: đ/c Bình, 0912345678, hạn trả lời 17h ngày 9/12, tài liệu: Dự thảo, bản 2; Nghị quyết, nội dung: kiểm điểm, thu phí",
        now,
      ),
    ).toEqual({
      kind: "regular",
      when: { start: "2026-12-10T19:30" },
      place: "nhà văn hóa",
      agenda: "kiểm điểm, thu phí",
      isOnline: false,
      labelled: {
        host: "đồng chí An",
        contact: "đ/c Bình, 0912345678",
        deadline: "17h ngày 9/12",
        papers: "Dự thảo, bản 2; Nghị quyết",
      },
    })
  })

  it("may be lines, also without accents", () => {
    expect(
      readCall(
        "hop chi bo 19h30 10/12 tai nha van hoa\nnoi dung: kiem diem\nchu tri: dc An\ndiem 1: dinh lang, xom giua\ndiem 2: chua",
        now,
      ),
    ).toMatchObject({
      place: "nha van hoa",
      agenda: "kiem diem",
      labelled: { host: "dc An", points: "diem 1: dinh lang, xom giua; diem 2: chua" },
    })
  })

  it.each([
    "họp chi bộ 19h30 10/12 tại nhà văn hóa, nội dung: học tập tài liệu: nghị quyết 21",
    "họp chi bộ 19h30 10/12 tại nhà văn hóa, nội dung: bàn việc chủ trì, liên hệ các thôn",
  ])("are not what stands within an agenda: %s", (text) => {
    const call = readCall(text, now)!
    expect(call.labelled).toBeUndefined()
    expect(call.agenda).toBe(text.slice(text.indexOf("nội dung: ") + 10))
  })
})
