import { expect, it } from "vitest"
import { loadTexts } from "../../src/core/texts.ts"
import { askedAgain, lengthProblem } from "../../src/features/officers-words.ts"
import { sealedAs } from "../../src/features/sealed-as.ts"
import { testKeys } from "../support/keys.ts"

const texts = loadTexts()

it("words of an officer are too short or too long by letters as people count them, and hear so in one sentence", () => {
  expect(lengthProblem(texts, "chín chữ")).toBe("Lời vừa gõ có 8 chữ; cần từ 10 đến 2.000 chữ.")
  expect(lengthProblem(texts, "👍".repeat(10))).toBeUndefined()
  expect(lengthProblem(texts, "a".repeat(2000))).toBeUndefined()
  expect(lengthProblem(texts, "a".repeat(2001))).toContain("có 2.001 chữ")
  expect(lengthProblem(texts, "a".repeat(301), { most: 300 })).toContain("đến 300 chữ")
})

it("what was wrong stands above what is asked", () => {
  expect(askedAgain("Ngắn quá.", "Xin gõ câu trả lời.")).toBe("Ngắn quá.\nXin gõ câu trả lời.")
  expect(askedAgain(undefined, "Xin gõ câu trả lời.")).toBe("Xin gõ câu trả lời.")
})

it("what a button carries sealed for one thing is not opened as another", () => {
  const cases = sealedAs<number>("officers-cases")
  const sealed = cases.seal(testKeys, 9_007_199_254_740_991)
  expect(sealed).not.toContain("9007199254740991")
  expect(cases.open(testKeys, sealed)).toBe(9_007_199_254_740_991)
  expect(() => sealedAs<number>("officers-questions").open(testKeys, sealed)).toThrow("another key")
})
