import { describe, expect, it } from "vitest"
import { readCall } from "../../src/understand/call/read.ts"

const now = { date: "2026-11-26", time: "09:00" }

describe("a sentence that calls a meeting", () => {
  it("says when, where and what about", () => {
    expect(
      readCall(
        "họp chi bộ 19h30 thứ năm 10/12 tại nhà văn hóa thôn 3, nội dung: kiểm điểm cuối năm, thu đảng phí",
        now,
      ),
    ).toEqual({
      kind: "regular",
      when: { start: "2026-12-10T19:30" },
      place: "nhà văn hóa thôn 3",
      agenda: "kiểm điểm cuối năm, thu đảng phí",
      isOnline: false,
    })
  })

  it("is read without accents too", () => {
    expect(readCall("hop chi uy 14h chieu mai o tru so UBND noi dung chuan bi nghi quyet", now)).toEqual({
      kind: "committee",
      when: { start: "2026-11-27T14:00" },
      place: "tru so UBND",
      agenda: "chuan bi nghi quyet",
      isOnline: false,
    })
  })

  it("may leave out the place and the agenda, and say that it is online", () => {
    expect(readCall("Mời các đồng chí sinh hoạt chuyên đề tối mai 7 rưỡi qua Zoom", now)).toMatchObject({
      kind: "thematic",
      when: { start: "2026-11-27T19:30" },
      place: null,
      agenda: null,
      isOnline: true,
    })
  })

  it("may say a day whose hour is doubtful: that is asked", () => {
    expect(readCall("họp chi bộ 7h thứ sáu tuần sau", now)).toMatchObject({
      when: { ask: true, about: "hour" },
    })
  })

  it.each([
    "họp chi bộ mấy tháng một lần",
    "chi bộ họp định kỳ mỗi tháng 1 lần là quy định ở đâu?",
    "sinh hoạt chi bộ ngày 3 có được vắng không",
    "hop chi bo",
    "điều 10 khoản 1 quy chế 03",
    "quy chế họp chi bộ ngày 10/12 quy định thế nào",
  ])("is not “%s”", (text) => {
    expect(readCall(text, now)).toBeNull()
  })
})
