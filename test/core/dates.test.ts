import { describe, expect, it } from "vitest"
import { civilDate, findDates, formatDate, parseDate } from "../../src/core/dates.ts"

describe("parseDate", () => {
  it.each([
    ["Hà Giang, ngày 05 tháng 3 năm 2021", "2021-03-05"],
    ["ngày15 tháng 5 năm 2026", "2026-05-15"],
    ["ngày 9/2/2024", "2024-02-09"],
    ["( 15 / 5 /2026)", "2026-05-15"],
    ["Công báo ngày 29-05-2026", "2026-05-29"],
    ["ngay 2 thang 9 nam 2025", "2025-09-02"],
  ])("reads %s with the day before the month", (text, date) => {
    expect(parseDate(text)).toBe(date)
  })

  it.each(["ngày 15 tháng 54 năm 2026", "31/4/2025", "29/02/2025", "mục 1.2.2025.3", "30/2020/NĐ-CP"])(
    "does not make a date of %s",
    (text) => {
      expect(parseDate(text)).toBeNull()
    },
  )

  it("finds every date with its place", () => {
    const text = "Từ ngày 01/7/2025 đến ngày 28 tháng 02 năm 2027."
    const found = findDates(text)
    expect(found.map(({ date }) => date)).toEqual(["2025-07-01", "2027-02-28"])
    expect(text.slice(found[0]?.start, found[0]?.end)).toBe("01/7/2025")
  })
})

describe("formatting", () => {
  it("writes a zero for days below 10 and for January and February only", () => {
    expect(formatDate("2025-07-01")).toBe("01/7/2025")
    expect(formatDate("2026-02-25")).toBe("25/02/2026")
  })

  it("knows leap years", () => {
    expect(civilDate(29, 2, 2024)).toBe("2024-02-29")
    expect(civilDate(29, 2, 2100)).toBeNull()
  })
})
