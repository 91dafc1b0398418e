import { describe, expect, it } from "vitest"
import { dayInVietnam } from "../../src/core/calendar.ts"

describe("the day in Vietnam", () => {
  it.each([
    ["2026-11-20T16:59:59Z", "2026-11-20"],
    ["2026-11-20T17:00:00Z", "2026-11-21"],
    ["2025-12-31T23:30:00+07:00", "2025-12-31"],
    ["2028-02-28T17:30:00Z", "2028-02-29"],
  ])("at %s is %s, whatever the machine's time zone", (instant, day) => {
    expect(dayInVietnam(new Date(instant))).toBe(day)
  })
})
