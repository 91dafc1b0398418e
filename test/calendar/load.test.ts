import { readFileSync } from "node:fs"
import { join } from "node:path"
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { loadHolidays } from "../../src/calendar/load.ts"
import { asError } from "../../src/core/errors.ts"
import { explain } from "../../src/core/explain.ts"
import { loadTexts } from "../../src/core/texts.ts"
import { isWorkingDay } from "../../src/core/working-days.ts"
import { makeFolder } from "../support/shelf.ts"

let folder: ReturnType<typeof makeFolder> | undefined
beforeEach(() => {
  folder = undefined
})
afterEach(() => folder?.delete())

/** The calendar of an operator who has written this file. */
function withFile(content: unknown) {
  folder = makeFolder({ "lich.json": typeof content === "string" ? content : JSON.stringify(content) })
  return loadHolidays(join(folder.path, "lich.json"))
}

describe("the schedule of 2026", () => {
  const calendar = loadHolidays(null)
  const weekdays = (year: number) => [...calendar.off].filter((day) => day.startsWith(String(year))).sort()

  it("has the fourteen weekdays off that were announced, and two Saturdays that are worked", () => {
    expect(weekdays(2026)).toEqual([
      "2026-01-01",
      "2026-01-02",
      "2026-02-16",
      "2026-02-17",
      "2026-02-18",
      "2026-02-19",
      "2026-02-20",
      "2026-04-27",
      "2026-04-30",
      "2026-05-01",
      "2026-08-31",
      "2026-09-01",
      "2026-09-02",
      "2026-11-24",
    ])
    expect([...calendar.work].sort()).toEqual(["2026-01-10", "2026-08-22"])
  })

  it("leaves open what nobody has decided: Tết 2027 and the second day of National Day", () => {
    expect([...calendar.unsettled].sort()).toEqual([
      "2026-11-23",
      "2027-02-04",
      "2027-02-05",
      "2027-02-06",
      "2027-02-07",
      "2027-02-08",
      "2027-02-09",
      "2027-02-10",
      "2027-02-11",
      "2027-09-01",
      "2027-09-03",
    ])
    expect(weekdays(2027)).toEqual([
      "2027-01-01",
      "2027-04-16",
      "2027-04-30",
      "2027-05-03",
      "2027-09-02",
      "2027-11-24",
    ])
    expect([...calendar.years].sort()).toEqual([2026, 2027])
  })

  it.each([2026, 2027])("names a source for every day of %i", (year) => {
    const file = join(import.meta.dirname, `../../src/calendar/holidays-${year}.json`)
    const { off, work } = JSON.parse(readFileSync(file, "utf8"))
    for (const one of [...off, ...work]) {
      expect(one).toMatchObject({ source: expect.any(String), certain: expect.any(Boolean) })
      expect(one.from.startsWith(String(year))).toBe(true)
    }
  })
})

describe("the operator's own file", () => {
  it("settles what was open, and adds a year", () => {
    const calendar = withFile([
      {
        year: 2027,
        off: [{ from: "2027-02-05", to: "2027-02-11", name: "Tết Đinh Mùi" }],
        work: [{ from: "2027-02-04", name: "ngày làm việc" }],
      },
      { year: 2028, off: [{ from: "2028-01-25", to: "2028-02-01", name: "Tết Mậu Thân" }] },
    ])
    const isOff = (day: string) => !isWorkingDay(day, calendar)
    expect(["2027-02-04", "2027-02-05", "2027-02-11", "2027-02-12", "2028-01-31"].map(isOff)).toEqual([
      false,
      true,
      true,
      false,
      true,
    ])
    expect([...calendar.unsettled].filter((day) => day.startsWith("2027-02"))).toEqual([])
    expect(calendar.years.has(2028)).toBe(true)
  })

  it("takes a day away that came with the program", () => {
    const calendar = withFile({ year: 2026, work: [{ from: "2026-11-24", name: "làm việc" }] })
    expect(isWorkingDay("2026-11-24", calendar)).toBe(true)
  })

  it.each([
    ["no JSON", "{"],
    ["a day that does not exist", { year: 2027, off: [{ from: "2027-02-30", name: "x" }] }],
    ["a misspelt field", { year: 2027, of: [] }],
    [
      "a holiday that ends before it begins",
      { year: 2027, off: [{ from: "2027-02-03", to: "2027-02-02", name: "x" }] },
    ],
    ["a holiday of months", { year: 2027, off: [{ from: "2027-02-03", to: "2027-12-02", name: "x" }] }],
    ["no year", { off: [] }],
  ])("with %s is refused by name", (_what, content) => {
    expect(() => withFile(content)).toThrow(expect.objectContaining({ code: "holidays" }))
  })

  it("that is not there is told in a sentence", () => {
    try {
      loadHolidays("/khong/co/lich.json")
      expect.unreachable()
    } catch (error) {
      expect(explain(loadTexts(), asError(error))).toMatch(
        /^Tệp lịch nghỉ \/khong\/co\/lich\.json chưa đúng: /,
      )
    }
  })
})
