import { describe, expect, it } from "vitest"
import { gistOf, isAlike } from "../../../src/features/ask/alike.ts"
import { BuiltinEmbeddings } from "../../../src/models/builtin.ts"
import { FURTHER, PAIRS } from "./alike-pairs.ts"

const model = new BuiltinEmbeddings()

async function judge(pairs: typeof PAIRS) {
  const counts = { right: 0, wrong: 0, missed: 0 }
  for (const [asked, shelved, isSame] of pairs) {
    const [one, other] = [await model.embedQuery(asked), await model.embedQuery(shelved)]
    const meaning = one.reduce((sum, value, at) => sum + value * other[at]!, 0)
    const found = isAlike(gistOf(asked), gistOf(shelved), meaning)
    if (found) counts[isSame ? "right" : "wrong"]++
    else if (isSame) counts.missed++
  }
  return counts
}

describe("two questions", () => {
  it("are taken for one only where they are, of sixty pairs that are alike or nearly", async () => {
    const { right, wrong, missed } = await judge(PAIRS)
    expect(wrong).toBe(0)
    expect(right / (right + missed)).toBeGreaterThan(0.65)
  })

  it("are so in forty others too", async () => {
    const { right, wrong, missed } = await judge(FURTHER)
    expect(wrong).toBe(0)
    expect(right / (right + missed)).toBeGreaterThan(0.75)
  })
})
