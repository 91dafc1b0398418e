import { describe, expect, it } from "vitest"
import { DeliveryError } from "../../src/core/errors.ts"
import { verdictOn } from "../../src/outbox/rules.ts"

const failed = (kind: DeliveryError["kind"], retryAfterSeconds?: number) =>
  new DeliveryError(kind, "no", { retryAfterSeconds })

describe("after a failed delivery", () => {
  it.each([
    ["perhaps_sent", "unknown"],
    ["unreachable", "unreachable"],
    ["rejected", "failed"],
  ] as const)("%s: never again, whatever the attempt, and it says %s", (kind, state) => {
    for (const attempts of [1, 7, 100]) {
      expect(verdictOn(failed(kind), attempts)).toEqual({ again: false, state })
    }
  })

  it("surely not sent: again, ever later, up to five minutes, and given up after eight times", () => {
    const waits = [1, 2, 3, 4, 5, 6, 7].map((attempts) => verdictOn(failed("not_sent"), attempts))
    expect(waits).toEqual(
      [1, 2, 4, 8, 16, 32, 64].map((seconds) => ({ again: true, afterMs: seconds * 1000 })),
    )
    expect(verdictOn(failed("not_sent"), 8)).toEqual({ again: false, state: "failed" })
  })

  it("rate limited: again after the time that the platform says, as often as it says so", () => {
    for (const attempts of [1, 8, 100]) {
      expect(verdictOn(failed("rate_limited", 30), attempts)).toEqual({ again: true, afterMs: 30_000 })
    }
  })

  it.each([undefined, 0, -5, Number.NaN])(
    "rate limited without a time that makes sense (%s): a second",
    (given) => {
      expect(verdictOn(failed("rate_limited", given), 1)).toEqual({ again: true, afterMs: 1000 })
    },
  )
})
