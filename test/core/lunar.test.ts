import { describe, expect, it } from "vitest"
import { civilOfLunar, lunarDay } from "../../src/core/lunar.ts"

const lunar = (day: number, month: number, year: number, isLeap = false) => ({ day, month, year, isLeap })

describe("the Vietnamese lunar calendar", () => {
  it.each([
    ["2027-02-06", lunar(1, 1, 2027)],
    ["2028-01-26", lunar(1, 1, 2028)],
    ["2029-02-13", lunar(1, 1, 2029)],
    // In these years the Chinese new year is another day.
    ["2030-02-02", lunar(1, 1, 2030)],
    ["2007-02-17", lunar(1, 1, 2007)],
    ["1985-01-21", lunar(1, 1, 1985)],
    // The day of the Hùng kings.
    ["2026-04-26", lunar(10, 3, 2026)],
    ["2027-04-16", lunar(10, 3, 2027)],
    ["2028-04-04", lunar(10, 3, 2028)],
    // Leap months, the days before and after them, and the last day of a year.
    ["2025-07-24", lunar(30, 6, 2025)],
    ["2025-07-25", lunar(1, 6, 2025, true)],
    ["2025-08-23", lunar(1, 7, 2025)],
    ["2023-03-22", lunar(1, 2, 2023, true)],
    ["2020-05-23", lunar(1, 4, 2020, true)],
    ["2026-02-16", lunar(29, 12, 2025)],
    ["2026-02-17", lunar(1, 1, 2026)],
  ])("%s is its day %o, and back", (date, day) => {
    expect(lunarDay(date)).toEqual(day)
    expect(civilOfLunar(day)).toBe(date)
  })

  it("gives every day of two centuries a lunar day that leads back to it", () => {
    const wrong: string[] = []
    for (let at = Date.UTC(1901, 0, 1); at < Date.UTC(2101, 0, 1); at += 86_400_000) {
      const date = new Date(at).toISOString().slice(0, 10)
      if (civilOfLunar(lunarDay(date)) !== date) wrong.push(date)
    }
    expect(wrong).toEqual([])
  })

  it("has no 30th in a short month, and no leap month where there is none", () => {
    expect(civilOfLunar(lunar(30, 12, 2025))).toBeNull()
    expect(civilOfLunar(lunar(1, 6, 2026, true))).toBeNull()
    expect(civilOfLunar(lunar(31, 1, 2026))).toBeNull()
  })
})
