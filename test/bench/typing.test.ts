import { expect, it } from "vitest"
import { halfAccented, TYPINGS, typedAs } from "../../bench/retrieval/typing.ts"
import { fold, hasAccents, syllables } from "../../src/core/text.ts"

const QUERY = "Đảng phí của đảng viên hưởng lương hưu được quy định như thế nào, đóng ở đâu?"

it("a question typed without accents and with half of them is the same question", () => {
  const question = { id: "1", query: QUERY, gold: ["a"] }
  const [accented, bare, half] = TYPINGS.map((typing) => typedAs(question, typing))
  expect(accented).toEqual(question)
  expect(bare).toEqual({ ...question, query: fold(QUERY) })
  expect(half!.gold).toEqual(["a"])
  expect(fold(half!.query)).toBe(fold(QUERY))
})

it("half-accented typing keeps a syllable's accents or takes them all away, each about as often", () => {
  const written = syllables(QUERY)
  const typed = syllables(halfAccented(QUERY))
  for (const [place, syllable] of typed.entries()) {
    expect([written[place], fold(written[place]!)]).toContain(syllable)
  }
  const lines = Array.from({ length: 200 }, (_, number) => `${number} đồng phí ở xã`)
  const kept = lines.flatMap((line) => syllables(halfAccented(line)).filter(hasAccents))
  expect(kept.length).toBeGreaterThan(0.42 * 800)
  expect(kept.length).toBeLessThan(0.58 * 800)
})

it("the same question keeps the same accents, and another one others", () => {
  expect(halfAccented(QUERY)).toBe(halfAccented(QUERY))
  const kept = (query: string) => syllables(halfAccented(query)).map(hasAccents)
  const lines = Array.from({ length: 50 }, (_, number) => kept(`${number} đồng phí ở xã`).join())
  expect(new Set(lines).size).toBeGreaterThan(10)
})
