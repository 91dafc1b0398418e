import { expect, it } from "vitest"
import { createBucket } from "../../src/core/rate.ts"

it("a bucket gives what it holds at once, then as much as has come back", () => {
  const take = createBucket({ burst: 3, perMinute: 6 })
  expect([take(0), take(0), take(0), take(0)]).toEqual([true, true, true, false])
  expect(take(9_999)).toBe(false)
  expect([take(10_000), take(10_000)]).toEqual([true, false])
})

it("a bucket never holds more than its size, and a clock that goes back fills nothing", () => {
  const take = createBucket({ burst: 2, perMinute: 60 })
  expect([take(0), take(600_000), take(600_000), take(600_000)]).toEqual([true, true, true, false])
  expect([take(0), take(600_500), take(601_000)]).toEqual([false, false, true])
})
