import { describe, expect, it } from "vitest"
import { DeliveryError, type DeliveryFacts } from "../../src/core/errors.ts"
import { verdictOn } from "../../src/outbox/rules.ts"

const failed = (kind: DeliveryError["kind"], facts: DeliveryFacts = {}) =>
  new DeliveryError(kind, "no", facts)
const ATTEMPTS = [1, 7, 100]

describe("after a failed delivery", () => {
  it("perhaps sent: never again and nowhere else, and it says unknown", () => {
    for (const attempts of ATTEMPTS) {
      expect(verdictOn(failed("perhaps_sent"), attempts)).toEqual({
        next: "end",
        state: "unknown",
        closes: false,
        elsewhere: false,
      })
    }
  })

  it.each([
    ["unreachable", "unreachable", true],
    ["rejected", "failed", false],
  ] as const)("%s: never again here, but another account may get it", (kind, state, closes) => {
    for (const attempts of ATTEMPTS) {
      expect(verdictOn(failed(kind), attempts)).toEqual({ next: "end", state, closes, elsewhere: true })
    }
  })

  it("outside a platform's window: not this message, but the conversation stays open", () => {
    expect(verdictOn(failed("unreachable", { closed: "no_window" }), 1)).toMatchObject({ closes: false })
  })

  it("surely not sent: again, ever later, up to five minutes, and given up after eight times", () => {
    const waits = [1, 2, 3, 4, 5, 6, 7].map((attempts) => verdictOn(failed("not_sent"), attempts))
    expect(waits).toEqual(
      [1, 2, 4, 8, 16, 32, 64].map((seconds) => ({
        next: "again",
        afterMs: seconds * 1000,
        isFree: false,
        holds: false,
      })),
    )
    expect(verdictOn(failed("not_sent"), 8)).toMatchObject({ next: "end", state: "failed", elsewhere: true })
  })

  it("perhaps blocked: given up after eight times as not reached, and the conversation stays open", () => {
    expect(verdictOn(failed("not_sent", { closed: "blocked" }), 7)).toMatchObject({ next: "again" })
    expect(verdictOn(failed("not_sent", { closed: "blocked" }), 8)).toEqual({
      next: "end",
      state: "unreachable",
      closes: false,
      elsewhere: true,
    })
  })

  it.each([
    ["rate_limited", true],
    ["later", false],
  ] as const)("%s: again after the time that the platform says, as often as it says so", (kind, holds) => {
    for (const attempts of ATTEMPTS) {
      const verdict = verdictOn(failed(kind, { retryAfterSeconds: 30 }), attempts)
      expect(verdict).toEqual({ next: "again", afterMs: 30_000, isFree: true, holds })
    }
  })

  it.each([undefined, 0, -5, Number.NaN])(
    "rate limited without a time that makes sense (%s): a second",
    (retryAfterSeconds) => {
      expect(verdictOn(failed("rate_limited", { retryAfterSeconds }), 1)).toMatchObject({ afterMs: 1000 })
    },
  )

  it("a broken channel: everything waits, and nothing is lost however long it takes", () => {
    for (const attempts of ATTEMPTS) {
      expect(verdictOn(failed("broken"), attempts)).toMatchObject({
        next: "again",
        isFree: true,
        holds: true,
      })
    }
  })

  it("moved: again under the new id; without one it has failed", () => {
    expect(verdictOn(failed("moved", { movedTo: "-100" }), 1)).toEqual({ next: "move", to: "-100" })
    expect(verdictOn(failed("moved"), 1)).toMatchObject({ next: "end", state: "failed" })
  })
})
