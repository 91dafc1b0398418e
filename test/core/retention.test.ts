import { describe, expect, it } from "vitest"
import { KEPT_DAYS, readPeriods } from "../../src/core/retention.ts"

describe("the periods that an operator sets", () => {
  it("take the place of the defaults, and leave the others", () => {
    expect(readPeriods(" chat = 7 ,questions=365")).toEqual({
      periods: { ...KEPT_DAYS, chat: 7, questions: 365 },
      problems: [],
    })
    expect(readPeriods(" \r")).toEqual({ periods: KEPT_DAYS, problems: [] })
  })

  it.each([
    ["chat=0", ["chat is kept whole days, from 1 to 36500"]],
    ["chat=-3", ["chat is kept whole days, from 1 to 36500"]],
    ["chat=1.5", ["chat is kept whole days, from 1 to 36500"]],
    ["chat=", ["chat is kept whole days, from 1 to 36500"]],
    ["audit=99999", ["audit is kept whole days, from 1 to 36500"]],
    ["chat=3,chat=4", ["chat is named twice"]],
  ])("%s is refused", (text, problems) => {
    expect(readPeriods(text).problems).toEqual(problems)
  })

  it("are all looked through, and what was written is not repeated", () => {
    const { problems } = readPeriods("bí mật=30,buckets=1,chat=30=2,,files=x")
    expect(problems.map((problem) => problem.slice(0, 7))).toEqual([
      "entry 1",
      "entry 2",
      "entry 3",
      "entry 4",
      "files i",
    ])
    expect(problems.join()).not.toContain("bí mật")
    expect(problems[0]).toContain("chat, files, questions")
  })
})
