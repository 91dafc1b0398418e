import { describe, expect, it } from "vitest"
import type { CaseState } from "../../../../src/core/case.ts"
import { type Cells, countCases, rateOf } from "../../../../src/features/desk/figures/count.ts"
import type { CaseFact } from "../../../../src/storage/cases/figures.ts"

const TODAY = "2026-11-26"
const CALENDAR = {
  off: new Set(["2026-11-24"]),
  work: new Set<string>(),
  unsettled: new Set<string>(),
  years: new Set([2026]),
}

const fact = (one: Partial<CaseFact> = {}): CaseFact => ({
  category: "infrastructure",
  state: "answered",
  unit: 1,
  desk: 1,
  receivedOn: "2026-11-02",
  acceptBy: "2026-11-05",
  answerBy: "2026-11-16",
  reopened: 0,
  toldOn: "2026-11-04",
  answeredOn: "2026-11-12",
  lastAnsweredOn: "2026-11-12",
  refused: "",
  ...one,
})
const times = (count: number, one: Partial<CaseFact> = {}) => Array.from({ length: count }, () => fact(one))
const open = (state: CaseState, one: Partial<CaseFact> = {}) =>
  ({ state, answeredOn: null, lastAnsweredOn: null, ...one }) as const
const count = (facts: readonly CaseFact[], units: readonly number[] = [1]) =>
  countCases(facts, units, TODAY, CALENDAR)
const shown = (cells: Cells) => cells && Object.fromEntries(cells.map(({ key, count }) => [key, count]))

describe("the figures of some cases", () => {
  it("are none at all of under five", () => {
    expect(count(times(4))).toMatchObject({
      received: null,
      groups: { category: null, state: null, accepted: null, refused: null },
      medianToAccept: null,
    })
    expect(count(times(5)).received).toBe(5)
  })

  it("part them by category, unit and state, and hide what is under five with what would tell it", () => {
    const { groups } = count(
      [
        ...times(9),
        ...times(8, { category: "environment", desk: 2 }),
        ...times(7, { category: "land", desk: 3 }),
        ...times(2, { category: "other", desk: 9, ...open("checking") }),
      ],
      [1, 2, 3],
    )
    expect(shown(groups.category)).toEqual({ infrastructure: 9, environment: 8, land: null, other: null })
    expect(shown(groups.unit)).toEqual({ 1: 9, 2: 8, 3: null, elsewhere: null })
    expect(shown(groups.state)).toEqual({ checking: null, answered: null })
  })

  it("count as late what was done after its day, or is not done and its day is over", () => {
    const { groups } = count([
      ...times(10),
      ...times(5, { toldOn: "2026-11-06", answeredOn: "2026-11-17", lastAnsweredOn: "2026-11-17" }),
      ...times(1, { ...open("received"), toldOn: null }),
      ...times(6, { ...open("received"), toldOn: null, acceptBy: TODAY, answerBy: "2026-12-07" }),
    ])
    expect(shown(groups.accepted)).toEqual({ "in-time": 10, late: 6, open: 6 })
    expect(shown(groups.answered)).toEqual({ "in-time": 10, late: 6, open: 6 })
    expect(rateOf(groups.accepted, "in-time", ["in-time", "late"])).toEqual({
      percent: 63,
      count: 10,
      of: 16,
    })
  })

  it("count neither what waits for its sender, nor what was merged, withdrawn or redirected", () => {
    const { groups, medianToAnswer } = count([
      ...times(5),
      ...times(2, open("waiting")),
      ...times(1, { state: "merged", lastAnsweredOn: "2026-11-20" }),
      ...times(1, { ...open("withdrawn"), toldOn: null }),
      ...times(1, open("redirected")),
    ])
    expect(shown(groups.answered)).toEqual({ "in-time": 5, open: 5 })
    expect(medianToAnswer).toBe(8)
  })

  it("hide a rate when either part of it is under five, and tell one that is whole", () => {
    const late = { toldOn: "2026-11-06" }
    expect(
      rateOf(count([...times(20), ...times(2, late)]).groups.accepted, "in-time", ["in-time", "late"]),
    ).toBeNull()
    expect(rateOf(count(times(20)).groups.accepted, "in-time", ["in-time", "late"])).toEqual({
      percent: 100,
      count: 20,
      of: 20,
    })
  })

  it("have of a reopened case the day that was set anew", () => {
    const { groups } = count([
      ...times(6),
      ...times(5, { reopened: 1, answerBy: "2026-11-30", lastAnsweredOn: "2026-11-25" }),
      ...times(5, { reopened: 1, state: "checking", answerBy: "2026-11-30" }),
    ])
    expect(shown(groups.answered)).toEqual({ "in-time": 11, open: 5 })
    expect(shown(groups.reopened)).toEqual({ yes: 10, no: 6 })
  })

  it("give each reason of a refusal in percent of all refusals", () => {
    const { groups } = count([
      ...times(12, { state: "refused", refused: "not-ours" }),
      ...times(6, { state: "refused", refused: "answered-before" }),
      ...times(20),
    ])
    const reasons = ["not-ours", "answered-before"]
    expect(rateOf(groups.refused, "not-ours", reasons)).toEqual({ percent: 67, count: 12, of: 18 })
  })

  it("tell the median in working days, half a day between two, and of under five none", () => {
    const day = (toldOn: string) => fact({ toldOn, ...open("checking") })
    // From Monday the 2nd: 1, 2, 4, 5, 5 and 16 working days, the 24th being a day off.
    const days = ["2026-11-03", "2026-11-04", "2026-11-06", "2026-11-09", "2026-11-09", "2026-11-25"].map(day)
    expect(count(days).medianToAccept).toBe(4.5)
    expect(count(days.slice(1)).medianToAccept).toBe(5)
    expect(count(days).medianToAnswer).toBeNull()
    expect(count(days.slice(0, 4)).medianToAccept).toBeNull()
  })
})
