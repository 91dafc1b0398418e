import { describe, expect, it } from "vitest"
import {
  accentKey,
  cleanInput,
  cleanText,
  fold,
  hasAccents,
  readInput,
  syllables,
} from "../../src/core/text.ts"

describe("text as it is stored", () => {
  it.each([
    ["decomposed letters", "Nghị quyết".normalize("NFD"), "Nghị quyết"],
    ["the Icelandic letter that old fonts left", "Ðảng bộ ðảng viên", "Đảng bộ đảng viên"],
    ["no-break and thin spaces", "khoản\u00A02\u2009Điều\u30005", "khoản 2 Điều 5"],
    ["soft hyphens, joiners and direction marks", "đảng\u00AD \u200Bphí\u202E\uFEFF", "đảng phí"],
    ["tags that hide words", "họp\u{E0041}\u{E0042}", "họp"],
    ["control characters", "chi\u0000 bộ\u0007\u009B", "chi bộ"],
    ["line ends of other systems", "một\r\nhai\rba", "một\nhai\nba"],
    ["half of a pair of units", "a\uD800b", "a\uFFFDb"],
  ])("is freed of %s", (_what, text, expected) => {
    expect(cleanText(text)).toBe(expected)
  })

  it("keeps tabs, line ends and the form feeds between pages", () => {
    expect(cleanText("a\tb\nc\fd")).toBe("a\tb\nc\fd")
  })
})

describe("text as a person typed it", () => {
  it("is one trimmed line", () => {
    expect(cleanInput("  chi bộ \n\n họp\tkhi nào?  ")).toBe("chi bộ họp khi nào?")
  })

  it("keeps at most so many characters as people count them, none of them by half", () => {
    expect(cleanInput("ữ".repeat(5000))).toHaveLength(4000)
    expect(cleanInput("ab🙏c", 3)).toBe("ab🙏")
    expect(cleanInput("ab🙏🏽🇻🇳c", 4)).toBe("ab🙏🏽🇻🇳")
  })

  it("says whether it is all that was typed", () => {
    expect(readInput("ữ".normalize("NFD").repeat(4000))).toEqual({ text: "ữ".repeat(4000) })
    expect(readInput(`  ${"a".repeat(4000)}\u200B \n`)).toEqual({ text: "a".repeat(4000) })
    expect(readInput("a".repeat(4001))).toEqual({ text: "a".repeat(4000), isCut: true })
    expect(readInput(`${" ".repeat(70_000)}họp khi nào?`)).toEqual({ text: "", isCut: true })
  })

  it.each<[string, string, string]>([
    ["4,000 marks on one letter", `a${"\u0301".repeat(4000)}b`, "á\u0301b"],
    ["a zero", "họp\0 khi nào", "họp khi nào"],
    ["halves of letters", "\uD83D họp \uDE4F", "\uFFFD họp \uFFFD"],
    ["letters turned round", "\u202Ehọp\u202C \u2067khi\u2069 nào", "họp khi nào"],
    ["words hidden in tags", `họp${"\u{E0041}".repeat(4000)} khi nào`, "họp khi nào"],
  ])("is what people can read of %s", (_what, typed, read) => {
    expect(readInput(typed)).toEqual({ text: read })
  })

  it.each<[string, string]>([
    ["a million letters", "a".repeat(1_000_000)],
    ["a million marks", `a${"\u0301".repeat(1_000_000)}`],
    ["a million zeros", "\0".repeat(1_000_000)],
    ["a million blanks", " ".repeat(1_000_000)],
    ["half a million halves", "\uD800".repeat(500_000)],
    ["a quarter of a million skins of one hand", `🙏${"🏽".repeat(250_000)}`],
    ["a quarter of a million letters under tags", "a\u{E0041}".repeat(250_000)],
    ["as many jamos", "\u1100\u1161\u11A8".repeat(250_000)],
  ])("is short and said to be cut when it was %s", (_what, typed) => {
    const { text, isCut } = readInput(typed)
    expect(isCut).toBe(true)
    expect(text.length).toBeLessThanOrEqual(16_000)
    expect(text.isWellFormed()).toBe(true)
    expect(readInput(text)).toEqual({ text })
  })

  it("loses marks that are stacked on one letter, but no Vietnamese accent", () => {
    const stacked = `họp${"\u0301\u0300\u0303".repeat(20)} ường`
    expect(cleanInput(stacked).length).toBeLessThan(12)
    expect(cleanInput("ường thuở ngoằn")).toBe("ường thuở ngoằn")
  })
})

describe("folding", () => {
  it.each([
    ["Đảng viên DỰ BỊ", "dang vien du bi"],
    ["Đảng viên".normalize("NFD"), "dang vien"],
    ["30/2020/NĐ-CP", "30/2020/nd-cp"],
    ["", ""],
  ])("reads %s without accents and capitals", (text, expected) => {
    expect(fold(text)).toBe(expected)
  })

  it.each([
    ["hoà", "hòa"],
    ["thuỷ", "thủy"],
    ["kĩ", "kỹ"],
    ["Lí", "lý"],
    ["QUÝ".normalize("NFD"), "quý"],
  ])("takes %s and %s for one spelling", (one, other) => {
    expect(accentKey(one)).toBe(accentKey(other))
  })

  it.each([
    ["má", "mà"],
    ["quy", "qui"],
    ["tay", "tai"],
    ["đa", "da"],
    ["y", "i"],
  ])("keeps %s apart from %s", (one, other) => {
    expect(accentKey(one)).not.toBe(accentKey(other))
  })

  it("tells accented words from plain ones", () => {
    expect(hasAccents("sinh hoạt")).toBe(true)
    expect(hasAccents("Đ")).toBe(true)
    expect(hasAccents("SINH HOAT 24/7")).toBe(false)
  })
})

describe("syllables", () => {
  it("are words and numbers in order, as written, without punctuation", () => {
    expect(syllables("Điều 5, khoản 2: “Đảng phí” (mức 1%)…")).toEqual([
      "Điều",
      "5",
      "khoản",
      "2",
      "Đảng",
      "phí",
      "mức",
      "1",
    ])
  })

  it("are none in a text without letters", () => {
    expect(syllables(" – … !")).toEqual([])
  })
})
