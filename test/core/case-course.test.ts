import { describe, expect, it } from "vitest"
import type { CaseMover, CaseState } from "../../src/core/case.ts"
import { courseOf } from "../../src/core/case-course.ts"

type Told = readonly [day: number, state: CaseState, mover: CaseMover]

/** A course in one line; days are days of November 2026. */
function told(steps: readonly Told[], messages: readonly (readonly [day: number, text: string])[]): string {
  const day = (number: number) => `2026-11-${number}` as const
  const course = courseOf(
    steps.map(([on, state, mover]) => ({ day: day(on), state, mover })),
    messages.map(([on, text]) => ({ day: day(on), text })),
  )
  return course.map(({ step, message }) => step?.state ?? message?.text).join(" ")
}

const RECEIVED: Told = [19, "received", "citizen"]

describe("the course of a case", () => {
  it("goes by days first", () => {
    expect(
      told(
        [RECEIVED, [23, "answered", "office"]],
        [
          [20, "a"],
          [22, "b"],
        ],
      ),
    ).toBe("received a b answered")
  })

  it("has what the office asked, what the sender added, and the answer in this order, all of one day", () => {
    const asked: Told[] = [
      [20, "received", "citizen"],
      [20, "waiting", "office"],
      [20, "checking", "citizen"],
      [20, "answered", "office"],
    ]
    expect(told(asked, [[20, "a"]])).toBe("received waiting a checking answered")
    expect(
      told(asked, [
        [20, "a"],
        [20, "b"],
      ]),
    ).toBe("received waiting a checking b answered")
    expect(told(asked, [])).toBe("received waiting checking answered")
  })

  it("has nothing added behind its end, but for the words that opened it again", () => {
    const reopened: Told[] = [RECEIVED, [20, "answered", "office"], [20, "checking", "citizen"]]
    expect(told(reopened, [[20, "a"]])).toBe("received answered a checking")
    expect(
      told(reopened, [
        [20, "a"],
        [20, "b"],
      ]),
    ).toBe("received a answered b checking")
    expect(told([RECEIVED, [20, "withdrawn", "citizen"]], [[20, "a"]])).toBe("received a withdrawn")
  })

  it("shows each message once, whatever the days say", () => {
    expect(
      told(
        [RECEIVED],
        [
          [19, "a"],
          [25, "b"],
        ],
      ),
    ).toBe("received a b")
    expect(told([], [[19, "a"]])).toBe("a")
  })
})
