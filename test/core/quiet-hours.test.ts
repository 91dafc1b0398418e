import { describe, expect, it } from "vitest"
import { isQuiet, QUIET_HOURS } from "../../src/core/quiet-hours.ts"

const at = (time: string) => ({ now: () => new Date(`2026-11-21T${time}+07:00`) })

describe("the rest at night, in Vietnam", () => {
  it.each([
    ["21:29:59", false],
    ["21:30:00", true],
    ["23:59:59", true],
    ["00:00:00", true],
    ["06:44:59", true],
    ["06:45:00", false],
    ["12:00:00", false],
  ])("at %s: %s", (time, quiet) => {
    expect(isQuiet(at(time), QUIET_HOURS)).toBe(quiet)
  })

  it("may lie within a day", () => {
    const noon = { from: 12 * 60, to: 13 * 60 }
    const quiet = ["11:59:59", "12:00:00", "12:59:59", "13:00:00"].map((time) => isQuiet(at(time), noon))
    expect(quiet).toEqual([false, true, true, false])
  })

  it("of no length is none", () => {
    expect(isQuiet(at("09:00:00"), { from: 540, to: 540 })).toBe(false)
  })
})
