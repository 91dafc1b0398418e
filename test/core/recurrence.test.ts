import { describe, expect, it } from "vitest"
import { addMonths, beginning, daysOf, instantIn, likeDay, likeness } from "../../src/core/recurrence.ts"

const next = (rrule: string, today: string, count = 3) =>
  daysOf(beginning(rrule, today)!, today, count).join(" ")

describe("the days of a rule", () => {
  it.each([
    ["FREQ=MONTHLY;BYMONTHDAY=3", "2026-11-26", "2026-12-03 2027-01-03 2027-02-03"],
    ["FREQ=MONTHLY;BYDAY=1FR", "2026-11-26", "2026-12-04 2027-01-01 2027-02-05"],
    ["FREQ=MONTHLY;BYDAY=-1TH", "2026-11-26", "2026-11-26 2026-12-31 2027-01-28"],
    ["FREQ=MONTHLY;BYMONTHDAY=-1", "2027-01-31", "2027-01-31 2027-02-28 2027-03-31"],
    ["FREQ=MONTHLY;BYMONTHDAY=1,15", "2026-11-26", "2026-12-01 2026-12-15 2027-01-01"],
    ["FREQ=MONTHLY;BYMONTHDAY=15,31", "2027-01-16", "2027-01-31 2027-02-15 2027-03-15"],
    ["FREQ=MONTHLY;BYMONTHDAY=31", "2026-11-26", "2026-12-31 2027-01-31 2027-03-31"],
    ["FREQ=WEEKLY;BYDAY=MO,TH", "2026-11-26", "2026-11-26 2026-11-30 2026-12-03"],
    // Counted from the first day that comes, not from today.
    ["FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=3", "2026-11-26", "2026-12-03 2027-03-03 2027-06-03"],
    ["FREQ=WEEKLY;INTERVAL=2;BYDAY=TU", "2026-11-26", "2026-12-01 2026-12-15 2026-12-29"],
  ])("%s from %s are %s", (rrule, today, days) => {
    expect(next(rrule, today)).toBe(days)
  })

  it("begin later than the rule does, years later too", () => {
    const rule = { rrule: "FREQ=MONTHLY;BYMONTHDAY=3", from: "2026-12-03" }
    expect(daysOf(rule, "2031-05-04", 2)).toEqual(["2031-06-03", "2031-07-03"])
  })

  it("that there never are are none, and no endless search", () => {
    expect(beginning("FREQ=MONTHLY;BYDAY=6MO", "2026-11-26")).toBeNull()
  })

  it("are Vietnam's, whatever the machine's time zone", () => {
    expect(instantIn("2026-12-03", "00:30").toISOString()).toBe("2026-12-02T17:30:00.000Z")
  })
})

describe("what two days have in common", () => {
  it.each([
    ["2026-10-03", "2026-11-03", ["number"]],
    ["2026-10-06", "2026-11-03", ["weekday"]],
    ["2026-02-05", "2026-03-05", ["number", "weekday"]],
    ["2026-10-20", "2026-11-03", []],
  ])("%s and %s: %j", (one, other, alike) => {
    expect(likeness(one, other)).toEqual(alike)
  })

  it("names the day of another month, where it has one", () => {
    expect(likeDay("2026-11-03", "2026-12", "number")).toBe("2026-12-03")
    expect(likeDay("2026-11-03", "2026-12", "weekday")).toBe("2026-12-01")
    expect(likeDay("2026-01-31", "2026-02", "number")).toBeNull()
    expect(likeDay("2026-11-30", "2026-12", "weekday")).toBeNull()
    expect(addMonths("2026-12", 1)).toBe("2027-01")
    expect(addMonths("2026-02", -2)).toBe("2025-12")
  })
})
