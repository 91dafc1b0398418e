import { describe, expect, it } from "vitest"
import { loadHolidays } from "../../src/calendar/load.ts"
import { isAnswerDaySettled, REQUEST_KINDS, requestClocks } from "../../src/core/data-request.ts"

const calendar = loadHolidays(null)
const clocks = (at: string) => requestClocks("view", new Date(at), calendar)
const answerBy = (at: string) => clocks(at).answerBy.toISOString()

describe("an answer is due two working days later, at 17:00 in Vietnam", () => {
  it.each([
    ["on a Monday morning", "2026-12-07T01:00:00Z", "2026-12-09"],
    ["on a Friday", "2026-12-04T09:59:00Z", "2026-12-08"],
    ["on a Friday after work", "2026-12-04T13:00:00Z", "2026-12-08"],
    ["on a Saturday, though it is Friday in London", "2026-12-04T17:30:00Z", "2026-12-08"],
    ["before a Saturday that is worked", "2026-08-20T02:00:00Z", "2026-08-22"],
    ["before National Day", "2026-08-28T02:00:00Z", "2026-09-04"],
    ["before Tết Bính Ngọ", "2026-02-13T02:00:00Z", "2026-02-24"],
    ["before the Hùng Kings' day, which fell on a Sunday", "2026-04-24T02:00:00Z", "2026-04-29"],
    ["before the Day of Vietnamese Culture", "2026-11-20T02:00:00Z", "2026-11-25"],
  ])("asked %s", (_when, at, day) => {
    expect(answerBy(at)).toBe(`${day}T10:00:00.000Z`)
  })
})

it("carrying out has as many days of the calendar as the kind is given", () => {
  const at = new Date("2026-12-01T02:00:00Z")
  const days = REQUEST_KINDS.map((kind) => [kind, requestClocks(kind, at, calendar).doBy.toISOString()])
  expect(days).toEqual([
    ["view", "2026-12-11T10:00:00.000Z"],
    ["export", "2026-12-11T10:00:00.000Z"],
    ["correct", "2026-12-11T10:00:00.000Z"],
    ["withdraw", "2026-12-16T10:00:00.000Z"],
    ["delete", "2026-12-21T10:00:00.000Z"],
  ])
})

it("a day that depends on holidays nobody has announced is told apart", () => {
  const isSettled = (at: string) => isAnswerDaySettled(new Date(at), clocks(at).answerBy, calendar)
  expect(isSettled("2026-12-07T01:00:00Z")).toBe(true)
  expect(isSettled("2027-02-03T01:00:00Z")).toBe(false)
  expect(isSettled("2030-03-04T01:00:00Z")).toBe(false)
})
