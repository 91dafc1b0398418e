import { describe, expect, it } from "vitest"
import { countTerms, foldedSyllables, pairTerm, syllableTerm, termOf, termRun } from "../../src/core/terms.ts"

describe("terms of a text", () => {
  it("are the same with and without accents, capitals and composed letters", () => {
    const plain = termRun("sinh hoat chi bo")
    for (const spelling of ["Sinh hoạt chi bộ", "SINH HOẠT CHI BỘ", "sinh hoạt, chi bộ".normalize("NFD")]) {
      expect(termRun(spelling)).toEqual(plain)
    }
    expect(foldedSyllables("Sinh hoạt CHI BỘ")).toEqual(["sinh", "hoat", "chi", "bo"])
  })

  it("fit into the database's space of sparse vectors, counted from 1", () => {
    const words = Array.from({ length: 20_000 }, (_, index) => `chữ${index}`)
    for (const term of termRun(words.join(" "))) {
      expect(Number.isInteger(term) && term >= 1 && term < 2 ** 29).toBe(true)
    }
  })

  it("hardly ever collide", () => {
    const words = Array.from({ length: 20_000 }, (_, index) => `chu${index}`)
    expect(new Set(words.map(termOf)).size).toBeGreaterThan(19_990)
  })

  it("stay what they are: shelves written years ago are still found", () => {
    const [dang, phi] = [syllableTerm("dang"), syllableTerm("phi")]
    expect([dang, phi, pairTerm(dang, phi)]).toEqual([210921366, 453148870, 227255524])
  })

  it("tell a pair from its reverse", () => {
    const [one, other] = [termOf("hội"), termOf("đồng")]
    expect(pairTerm(one, other)).not.toBe(pairTerm(other, one))
  })

  it("are found again after so many other words that the memory of words was emptied", () => {
    const before = termOf("đảng")
    for (let index = 0; index < 50_001; index++) termOf(`từ${index}`)
    expect(termOf("đảng")).toBe(before)
  })
})

describe("counting terms", () => {
  it("counts syllables and neighbouring pairs", () => {
    const [a, b] = termRun("đảng phí")
    const counts = countTerms(termRun("đảng phí đảng phí"))
    expect(Object.fromEntries(counts)).toEqual({
      [a!]: 2,
      [b!]: 2,
      [pairTerm(a!, b!)]: 2,
      [pairTerm(b!, a!)]: 1,
    })
  })

  it("adds another run with its weight to what was counted", () => {
    const counts = countTerms(termRun("phí"))
    countTerms(termRun("đảng phí"), counts, 3)
    expect([counts.get(termOf("phí")), counts.get(termOf("đảng"))]).toEqual([4, 3])
  })

  it("makes no pair across two runs", () => {
    const counts = countTerms(termRun("đảng"))
    countTerms(termRun("phí"), counts)
    expect(counts.size).toBe(2)
  })
})
