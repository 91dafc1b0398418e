import { describe, expect, it } from "vitest"
import { contentFlags } from "../../src/core/filler.ts"
import { syllables } from "../../src/core/text.ts"

function subject(question: string): string {
  const flags = contentFlags(question)
  return syllables(question)
    .filter((_, index) => flags[index])
    .join(" ")
}

describe("what a question is about", () => {
  it.each([
    ["Đảng phí của hưu trí là bao nhiêu?", "Đảng phí hưu trí"],
    ["Chi bộ họp khi nào ạ?", "Chi bộ họp"],
    ["cho tôi hỏi về cách giải quyết khiếu nại được quy định như thế nào", "cách giải quyết khiếu nại"],
    ["dang vien du bi", "dang vien du bi"],
  ])("%s", (question, expected) => {
    expect(subject(question)).toBe(expected)
  })

  it.each(["là gì", "như thế nào?", "Cho hỏi ở đâu ạ", "nhu the nao", ""])("nothing: %s", (question) => {
    expect(subject(question)).toBe("")
  })

  it("is not lost with the accents of its question: “thẻ” typed as “the” is no “thế”", () => {
    expect(subject("thẻ đảng viên thế nào")).toBe("thẻ đảng viên")
    expect(subject("the dang vien")).toBe("the dang vien")
  })

  it("takes the longest phrase, so that the words of a shorter one are not left over", () => {
    expect(contentFlags("đồng chí hướng dẫn như thế nào")).toEqual([
      false,
      false,
      true,
      true,
      false,
      false,
      false,
    ])
  })

  it("has one flag for every syllable", () => {
    for (const text of ["Điều 5, khoản 2?", "  ", "a b c d"]) {
      expect(contentFlags(text)).toHaveLength(syllables(text).length)
    }
  })
})
