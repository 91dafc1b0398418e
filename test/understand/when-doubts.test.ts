import { describe, expect, it } from "vitest"
import { readCall } from "../../src/understand/call/read.ts"
import { readWhen } from "../../src/understand/when/read.ts"

// A Thursday.
const now = { date: "2026-11-26", time: "09:00" }

describe("when a meeting is, beside other days and hours", () => {
  it.each([
    ["Cuộc họp 14h mai dời sang 15h30 nhé", "2026-11-27T15:30"],
    ["dời cuộc họp 14h mai sang 15h30 cùng ngày", "2026-11-27T15:30"],
    ["đổi giờ họp 19h30 thứ bảy sang 20h", "2026-11-28T20:00"],
    ["họp 14h ngày 3/12 chuyển sang 16h ngày 4/12", "2026-12-04T16:00"],
    ["họp 14h mai chuyển sang phòng 302", "2026-11-27T14:00"],
    ["chuyen hop tu 14h den 16h mai", "2026-11-27T14:00"],
    ["cơ quan nghỉ bù thứ 2, họp 14h thứ 3", "2026-12-01T14:00"],
    ["nộp báo cáo trước ngày 10/12 rồi họp 14h ngày 14/12", "2026-12-14T14:00"],
    ["họp 14h mai bàn việc trực hằng ngày", "2026-11-27T14:00"],
    ["mai 14h họp phòng 9.02", "2026-11-27T14:00"],
    ["15 phút nữa em gửi tài liệu, họp 14h chiều mai", "2026-11-27T14:00"],
    ["nửa tiếng nữa họp gấp", "2026-11-26T09:30"],
    ["1 tieng ruoi nua hop", "2026-11-26T10:30"],
    ["hop 9:30 am mai", "2026-11-27T09:30"],
    ["họp 10.12 lúc 8.10 sáng", "2026-12-10T08:10"],
    ["hop 15 am 14h o dinh", "2026-12-23T14:00"],
    ["19h toois ngayf 10 thangs 12", "2026-12-10T19:00"],
  ])("“%s” is %s", (text, start) => {
    expect(readWhen(text, now)).toEqual({ start })
  })

  it.each([
    ["14h các ngày mùng 1 và ngày 15 hằng tháng", "FREQ=MONTHLY;BYMONTHDAY=1,15", "14:00"],
    ["14h thứ 2 đến thứ 6 hằng tuần", "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR", "14:00"],
    ["hằng ngày 7h15 sáng giao ban", "FREQ=DAILY", "07:15"],
  ])("“%s” comes again: %s", (text, rrule, time) => {
    expect(readWhen(text, now)).toEqual({ rrule, time })
  })

  it.each([
    "cuộc họp 14h mai lùi 30 phút",
    "lùi sang 15h30 cùng ngày",
    "họp 14h mai hoãn lại đến khi có thông báo mới",
    "họp thêm 30 phút nữa",
    "họp 30 phút nữa mới xong",
    "1-2 tiếng nữa họp",
    "2 tiếng nửa họp",
    "hop 10 am o dinh",
    "9 am tối mai",
    "nghỉ lễ 2/9, họp 14h",
    "hạn nộp 10/12, họp 14h",
    "7h sáng mỗi ngày trừ chủ nhật",
    "2 ngày họp 1 lần lúc 14h",
    "14h ngày 1 hoặc 15 hằng tháng",
    "14h các ngày 5 và 45 hằng tháng",
  ])("“%s” is asked", (text) => {
    expect(readWhen(text, now)).toMatchObject({ ask: true })
  })

  it.each([
    ["19h30 ngày 20/11", { ask: true, about: "past" }],
    ["19h30 ngày 20/11/2027", { start: "2027-11-20T19:30" }],
    ["19h30 ngày 20/1", { start: "2027-01-20T19:30" }],
    ["19h30 hôm qua", { ask: true, about: "past" }],
    ["thứ hai 10/12 lúc 19h30", { ask: true, about: "weekday", date: "2026-12-10", weekday: 1 }],
  ])("“%s”: what has just gone by is not next year's, and what is wrong is said", (text, when) => {
    expect(readWhen(text, now)).toEqual(when)
  })

  it("and a call typed in Telex keys has its place as it was typed", () => {
    const call = readCall("toois mai 7h hopj chi booj taij nhaf vawn hoas, nooij dung thu ddangr phis", now)
    expect(call).toMatchObject({
      when: { start: "2026-11-27T19:00" },
      place: "nhaf vawn hoas",
      agenda: "thu ddangr phis",
    })
  })
})
