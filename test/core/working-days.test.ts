import { describe, expect, it } from "vitest"
import {
  addDays,
  addWorkingDays,
  isSettled,
  isWorkingDay,
  type WorkCalendar,
} from "../../src/core/working-days.ts"

const calendar: WorkCalendar = {
  off: new Set(["2026-08-31", "2026-09-01", "2026-09-02"]),
  work: new Set(["2026-08-22"]),
  unsettled: new Set(["2026-11-23"]),
  years: new Set([2026]),
}

describe("a working day", () => {
  it.each([
    ["2026-08-21", true, "Friday"],
    ["2026-08-22", true, "a Saturday worked for a Monday"],
    ["2026-08-23", false, "Sunday"],
    ["2026-08-31", false, "the Monday"],
    ["2026-09-02", false, "a holiday"],
    ["2026-09-05", false, "Saturday"],
    ["2026-11-23", true, "a Monday of which nobody knows"],
  ])("%s: %s, %s", (day, isWorked) => {
    expect(isWorkingDay(day, calendar)).toBe(isWorked)
  })
})

describe("working days from a day", () => {
  it.each([
    ["2026-08-20", 0, "2026-08-20"],
    ["2026-08-23", 0, "2026-08-23"],
    ["2026-08-20", 2, "2026-08-22"],
    ["2026-08-21", 2, "2026-08-24"],
    ["2026-08-28", 2, "2026-09-04"],
    ["2026-08-29", 2, "2026-09-04"],
    ["2026-12-31", 1, "2027-01-01"],
    ["2028-02-28", 2, "2028-03-01"],
  ])("%s and %i more are %s", (day, count, end) => {
    expect(addWorkingDays(day, count, calendar)).toBe(end)
  })

  it.each([-1, 0.5, Number.NaN, 20_000])("cannot be %s", (count) => {
    expect(() => addWorkingDays("2026-08-20", count, calendar)).toThrow(RangeError)
  })
})

it("days of the calendar go over months, years and leap days", () => {
  expect([addDays("2026-12-31", 1), addDays("2028-03-01", -1), addDays("2026-11-26", 20)]).toEqual([
    "2027-01-01",
    "2028-02-29",
    "2026-12-16",
  ])
})

it("a stretch is settled when nothing in it may change and its year is known", () => {
  expect(isSettled("2026-11-20", "2026-11-22", calendar)).toBe(true)
  expect(isSettled("2026-11-20", "2026-11-23", calendar)).toBe(false)
  expect(isSettled("2026-12-31", "2027-01-04", calendar)).toBe(false)
})
