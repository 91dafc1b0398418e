import { describe, expect, it } from "vitest"
import { AUDIENCES } from "../../src/core/document.ts"
import { shelfOf, sightOf } from "../../src/core/shelf.ts"

describe("a shelf", () => {
  it("is the audience's own for the whole organisation, and four apart for each unit", () => {
    expect(AUDIENCES.map((audience) => shelfOf(audience, null))).toEqual([0, 1, 2])
    expect(AUDIENCES.map((audience) => shelfOf(audience, 1))).toEqual([4, 5, 6])
    expect(AUDIENCES.map((audience) => shelfOf(audience, 25))).toEqual([100, 101, 102])
  })
})

describe("what a reader sees", () => {
  it("holds every audience up to their own", () => {
    expect(AUDIENCES.map((audience) => sightOf(audience))).toEqual([[0], [0, 1], [0, 1, 2]])
  })

  it("holds of each unit what their place there lets them see, and nothing of others", () => {
    const places = [
      { unit: 3, audience: "committee" },
      { unit: 1, audience: "members" },
    ] as const
    expect(sightOf("public", places)).toEqual([0, 12, 13, 14, 4, 5])
  })

  it("holds a shelf once, though somebody is two things in a unit", () => {
    const places = [
      { unit: 2, audience: "members" },
      { unit: 2, audience: "committee" },
    ] as const
    expect(sightOf("members", places)).toEqual([0, 1, 8, 9, 10])
  })
})
