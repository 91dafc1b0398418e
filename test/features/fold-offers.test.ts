import { describe, expect, it } from "vitest"
import { loadTexts } from "../../src/core/texts.ts"
import type { Offer } from "../../src/features/dialogue.ts"
import { foldOffers } from "../../src/features/fold-offers.ts"

const texts = loadTexts("vi")
const some = (count: number): Offer[] =>
  Array.from({ length: count }, (_, at) => ({
    label: `nút ${at + 1}`,
    action: { feature: "menu", do: "say", words: String(at + 1) },
  }))
const labels = (offers: readonly Offer[]) => offers.map(({ label }) => label)

describe("buttons of one message", () => {
  it("stay as they are when there are six", () => {
    expect(foldOffers(texts, some(6), () => 1)).toEqual(some(6))
  })

  it.each([7, 8, 12])("are six of %i: the rarest lie behind the last, each once and in order", (count) => {
    const rare = new Set(["nút 2", "nút 4"])
    const folded = foldOffers(texts, some(count), ({ label }) => (rare.has(label) ? 1 : 0))
    expect(folded).toHaveLength(6)
    const { action } = folded[5]!
    if (action.feature !== "menu" || action.do !== "others") throw new Error("no others")
    expect(labels(action.offers)).toEqual(expect.arrayContaining([...rare]))
    expect([...labels(folded.slice(0, 5)), ...labels(action.offers)].sort()).toEqual(
      labels(some(count)).sort(),
    )
    expect(labels(action.offers)).toEqual(
      labels(some(count).filter((one) => labels(action.offers).includes(one.label))),
    )
  })
})
