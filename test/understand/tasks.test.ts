import { describe, expect, it } from "vitest"
import { looksLikeTasks, readNames, readTasks } from "../../src/understand/tasks.ts"

const now = { date: "2026-11-21", time: "09:00" }
const one = (text: string) => readTasks(text, now)[0]

describe("a task that is typed", () => {
  it.each([
    ["Đ/c An: rà soát hộ nghèo thôn 3, trước 20/12", ["An"], "rà soát hộ nghèo thôn 3", "2026-12-20"],
    ["dc An, dc Binh: chuan bi hoi truong, han 25/12", ["An", "Binh"], "chuan bi hoi truong", "2026-12-25"],
    [
      "- đồng chí Nguyễn Văn An và đ/c Thọ: thu đảng phí xong trước ngày 5/1",
      ["Nguyễn Văn An", "Thọ"],
      "thu đảng phí",
      "2027-01-05",
    ],
    ["1) 3, 7: dọn kênh Bảy – 30/11", ["3", "7"], "dọn kênh Bảy", "2026-11-30"],
    [
      "đ/c An: gặp hộ ông Hùng: vận động hiến đất, chậm nhất thứ sáu tuần sau",
      ["An"],
      "gặp hộ ông Hùng: vận động hiến đất",
      "2026-11-27",
    ],
    ["Đ/c An: viết báo cáo trước kỳ họp, hạn 28/11/2026", ["An"], "viết báo cáo trước kỳ họp", "2026-11-28"],
    ["rà soát hộ nghèo", [], "rà soát hộ nghèo", null],
    ["Đ/c An: dọn vệ sinh", ["An"], "dọn vệ sinh", null],
    ["Đ/c An: họp dân cuối tháng", ["An"], "họp dân cuối tháng", null],
    ["họp lúc 19:30 tại đình, trước 30/11", [], "họp lúc 19:30 tại đình", "2026-11-30"],
  ])("is read: %s", (typed, who, what, due) => {
    expect(one(typed)).toEqual({ who, what, due })
  })

  it("stands one on a line, twenty at most, and is no longer than 300 letters", () => {
    const lines = Array.from({ length: 25 }, (_, index) => `Đ/c An: việc ${index}, trước 20/12`)
    expect(readTasks(["", ...lines].join("\n"), now)).toHaveLength(20)
    expect(one(`Đ/c An: ${"x".repeat(900)}`)!.what).toHaveLength(300)
  })

  it("is known from other sentences by its beginning", () => {
    expect(looksLikeTasks("Đ/c An: rà soát, trước 20/12")).toBe(true)
    expect(looksLikeTasks("đồng chí Nguyễn Văn An: thu đảng phí")).toBe(true)
    expect(looksLikeTasks("đc An có nhiệm vụ gì?")).toBe(false)
    expect(looksLikeTasks("đường dây nóng: số nào")).toBe(false)
  })

  it("names nobody by words that are no names", () => {
    expect(readNames("https://x.vn/?a=1")).toBeNull()
    expect(readNames("' or 1=1 --")).toBeNull()
  })
})
