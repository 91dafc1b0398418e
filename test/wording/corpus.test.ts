import { describe, expect, it } from "vitest"
import { faultOf, honest, lies } from "./support/corpus.ts"

const MOST_HARMED = 0.02

describe("sentences that a model may write", () => {
  it("are of many clauses and many kinds", () => {
    expect(honest.length).toBeGreaterThanOrEqual(120)
    expect(
      new Set(honest.flatMap(({ passage, quotes }) => quotes.map((quote) => passage + quote))).size,
    ).toBeGreaterThan(80)
    expect(lies.length).toBeGreaterThanOrEqual(300)
    expect(new Set(lies.map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(30)
  })

  it("are sent when they are honest", () => {
    const harmed = honest.filter((said) => faultOf(said) !== null).map(({ text }) => text)
    expect(harmed.length, harmed.join("\n")).toBeLessThanOrEqual(honest.length * MOST_HARMED)
  })

  it("are never sent when they lie", () => {
    expect(lies.filter((said) => faultOf(said) === null).map(({ kind, text }) => `${kind}: ${text}`)).toEqual(
      [],
    )
  })
})
