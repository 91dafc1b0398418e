import { describe, expect, it } from "vitest"
import type { Style } from "../../src/core/channel.ts"
import { paginate } from "../../src/core/paginate.ts"

const pagesOf = (text: string, limit: number, last?: number) =>
  paginate({ text, styles: [] }, limit, last).map((page) => page.text)
const bare = (text: string) => text.replace(/\s+/g, "")

describe("a text on pages", () => {
  it("stays whole when it fits, also when it is empty", () => {
    expect(pagesOf("vừa đủ", 6)).toEqual(["vừa đủ"])
    expect(pagesOf("", 10)).toEqual([""])
  })

  it.each([
    ["paragraphs", "Đoạn một dài. Hết.\n\nĐoạn hai.", 24, ["Đoạn một dài. Hết.", "Đoạn hai."]],
    ["lines", "Dòng một ở đây\nDòng hai ở kia", 20, ["Dòng một ở đây", "Dòng hai ở kia"]],
    ["sentences", "Câu một dài. Câu hai dài hơn.", 18, ["Câu một dài.", "Câu hai dài hơn."]],
    ["points of a list", "trồng cây; tưới cây; nhổ cỏ", 22, ["trồng cây; tưới cây;", "nhổ cỏ"]],
    ["words", "một hai ba bốn", 8, ["một hai", "ba bốn"]],
  ])("is parted at the ends of %s", (_where, text, limit, pages) => {
    expect(pagesOf(text, limit)).toEqual(pages)
  })

  it("is not parted after the number of a clause or an abbreviation of one letter", () => {
    expect(pagesOf("Theo quy định tại khoản 3. mục này", 30)).toEqual([
      "Theo quy định tại khoản 3. mục",
      "này",
    ])
  })

  it("rather ends at a lesser place than leaves a page almost empty", () => {
    expect(pagesOf("A.\n\nmột hai ba bốn năm sáu", 20)).toEqual(["A.\n\nmột hai ba bốn", "năm sáu"])
  })

  it("is parted anywhere where no word ends, but never inside a letter", () => {
    expect(pagesOf("x".repeat(25), 10).map((page) => page.length)).toEqual([10, 10, 5])
    for (const limit of [2, 3, 5]) {
      const pages = pagesOf("🌱".repeat(9), limit)
      expect(pages.join("")).toBe("🌱".repeat(9))
      expect(pages.every((page) => page.isWellFormed() && page.length <= limit)).toBe(true)
    }
  })

  it("leaves room on its last page, whatever the text ends with", () => {
    const words = "một hai ba bốn năm sáu bảy tám chín mười"
    for (let length = 1; length <= words.length; length++) {
      for (const end of ["", " ", "\n\n\n", "   \n"]) {
        const pages = pagesOf(words.slice(0, length) + end, 16, 7)
        expect(pages.at(-1)!.length).toBeLessThanOrEqual(16 - 7)
        expect(pages.every((page) => page.length <= 16)).toBe(true)
        expect(bare(pages.join(""))).toBe(bare(words.slice(0, length)))
      }
    }
  })

  it("keeps every letter once and in order, at any width", () => {
    const text = "Điều 1. Trồng cây\n1. Mỗi nhà một cây; cây trồng vào tháng hai.\n\n2. “Cây” là bằng lăng."
    for (let limit = 1; limit < text.length; limit++) {
      expect(bare(pagesOf(text, limit).join(""))).toBe(bare(text))
    }
  })

  it("keeps its looks on the words that they were on", () => {
    const text = "Một câu đầu. “Trích nguyên văn” — nguồn"
    const styles: Style[] = [
      { start: 13, end: 31, style: "quote" },
      { start: 34, end: 39, style: "source" },
    ]
    const pages = paginate({ text, styles }, 16)
    const shown = pages.flatMap((page) =>
      page.styles.map(({ start, end, style }) => [style, page.text.slice(start, end)]),
    )
    expect(shown).toEqual([
      ["quote", "“Trích nguyên"],
      ["quote", "văn”"],
      ["source", "nguồn"],
    ])
  })
})
