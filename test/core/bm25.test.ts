import { describe, expect, it } from "vitest"
import { COUNTERS, counterOf, rarity, saturatedWeight } from "../../src/core/bm25.ts"

describe("the weight of a word in a passage", () => {
  it("rises with every occurrence, ever more slowly, to 2.2 at most", () => {
    const weights = [1, 2, 3, 50].map((count) => saturatedWeight(count, 170))
    expect(weights).toEqual([...weights].sort((left, right) => left - right))
    expect(weights[1]! - weights[0]!).toBeGreaterThan(weights[2]! - weights[1]!)
    expect(weights[3]).toBeLessThan(2.2)
  })

  it("is 1 for one occurrence in a passage of the usual length, less in a longer one", () => {
    expect(saturatedWeight(1, 170)).toBeCloseTo(1, 10)
    expect(saturatedWeight(1, 400)).toBeLessThan(1)
    expect(saturatedWeight(1, 20)).toBeGreaterThan(1)
  })
})

describe("the rarity of a word", () => {
  it("is the greater the fewer passages have it", () => {
    const values = [1, 10, 500, 1000].map((frequency) => rarity(frequency, 1000))
    expect(values).toEqual([...values].sort((left, right) => right - left))
    expect(values.at(-1)).toBeGreaterThan(0)
  })

  it("is never negative or undefined, also when the counters run ahead of the shelf", () => {
    expect(rarity(12, 10)).toBeGreaterThan(0)
    expect(rarity(0, 0)).toBeGreaterThan(0)
  })
})

describe("counters", () => {
  it("exist for every term", () => {
    for (const term of [1, COUNTERS - 1, COUNTERS, 2 ** 29 - 1]) {
      expect(counterOf(term)).toBe(term % COUNTERS)
    }
  })
})
