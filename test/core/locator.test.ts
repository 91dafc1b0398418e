import { describe, expect, it } from "vitest"
import type { Clause, Section } from "../../src/core/document.ts"
import { findClause, locatorOf, parseLocators, sectionMatches } from "../../src/core/locator.ts"

/** "article=24 clause=2" for each place. */
const places = (question: string) =>
  parseLocators(question).map(({ start: _start, end: _end, ...levels }) =>
    Object.entries(levels)
      .filter(([, value]) => value !== null)
      .map(([level, value]) => `${level}=${value}`)
      .join(" "),
  )

const clause = (kind: Clause["kind"], label: string, parent = -1): Clause => ({
  kind,
  label,
  start: 0,
  end: 0,
  parent,
})
const section = (part: string, label: string, clauses: Clause[], path: string[] = []): Section => ({
  part,
  path,
  label,
  heading: "",
  text: "",
  page: null,
  clauses,
})

const article = section(
  "Quy chế",
  "Điều 5",
  [
    clause("paragraph", ""),
    clause("clause", "khoản 1"),
    clause("point", "điểm a", 1),
    clause("clause", "khoản 2"),
    clause("point", "điểm a", 3),
    clause("point", "điểm đ", 3),
    clause("dash", "gạch đầu dòng 1", 5),
  ],
  ["Chương II QUYỀN"],
)
const item = section("", "điểm 3", [
  clause("item", "3.2"),
  clause("item", "3.2.1", 0),
  clause("point", "điểm a", 1),
  clause("item", "3.3"),
])
const roman = section("", "Mục IV.1", [
  clause("item", "1.1"),
  clause("point", "điểm b", 0),
  clause("item", "(1)"),
])

describe("parseLocators", () => {
  it.each([
    ["điều 24 khoản 2", "article=24 clause=2"],
    ["dieu 3 khoan 2 diem a", "article=3 clause=2 point=a"],
    ["k2 đ24", "article=24 clause=2"],
    ["điểm đ khoản 1 điều 41", "article=41 clause=1 point=đ"],
    ["khoản 2, Điều 15 của quy định", "article=15 clause=2"],
    ["điều 3a nói gì", "article=3a"],
    ["quy định tại khoản 3 Điều 2", "article=2 clause=3"],
    ["quy dinh tai khoan 3 dieu 2", "article=2 clause=3"],
    ["điều 15.1", "article=15 clause=1"],
    ["điểm 10.5", "item=10.5"],
    ["điểm 7.1 a", "point=a item=7.1"],
    ["điểm 4.3.3 (a) Hướng dẫn", "point=a item=4.3.3"],
    ["mục II có gì", "item=II"],
    ["Mục IV.1", "item=IV.1"],
    ["phần III mục 2", "item=III.2"],
    ["phần thứ nhất", "item=I"],
    ["phụ lục I", "annex=I"],
    ["Phụ lục I, mục II", "item=II annex=I"],
    ["còn khoản 2?", "clause=2"],
    ["chương II điều 5", "article=5 chapter=II"],
  ])("reads %s", (question, place) => {
    expect(places(question)).toEqual([place])
  })

  it("gives one place for each of a list or range", () => {
    expect(places("Điều 59-62")).toEqual(["article=59", "article=60", "article=61", "article=62"])
    expect(places("từ điều 5 đến điều 7")).toEqual(["article=5", "article=6", "article=7"])
    expect(places("khoản 1 và 2 Điều 9")).toEqual(["article=9 clause=1", "article=9 clause=2"])
    expect(places("các điểm d, đ và e khoản 1")).toEqual([
      "clause=1 point=d",
      "clause=1 point=đ",
      "clause=1 point=e",
    ])
    expect(places("điểm 7.1 và 7.2")).toEqual(["item=7.1", "item=7.2"])
    expect(places("điều 5 khoản 2, khoản 3")).toEqual(["article=5 clause=2", "article=5 clause=3"])
    expect(places("khoản 3 điều 5 và khoản 1 điều 6")).toEqual(["article=5 clause=3", "article=6 clause=1"])
  })

  it.each([
    "quan điểm 3",
    "thời điểm 1/7/2025",
    "điều kiện kết nạp",
    "điều lệ đảng",
    "tài khoản 2",
    "tai khoan 2",
    "chi tiết 3",
    "khóa k2",
    "danh mục 3",
  ])("finds no place in: %s", (question) => {
    expect(places(question)).toEqual([])
  })

  it("says where the words stand", () => {
    const question = "theo điểm a khoản 2 điều 8 thì sao"
    const [query] = parseLocators(question)
    expect(question.slice(query?.start, query?.end)).toBe("điểm a khoản 2 điều 8")
  })
})

describe("locatorOf", () => {
  it("names part, article, clause and point", () => {
    expect(locatorOf(article, 5)).toBe("Quy chế, Điều 5 khoản 2 điểm đ")
    expect(locatorOf(article, null)).toBe("Quy chế, Điều 5")
  })

  it("falls back to the nearest labelled unit for dashes and paragraphs", () => {
    expect(locatorOf(article, 6)).toBe("Quy chế, Điều 5 khoản 2 điểm đ")
    expect(locatorOf(article, 0)).toBe("Quy chế, Điều 5")
  })

  it("gives the whole dotted number once", () => {
    expect(locatorOf(item, 1)).toBe("điểm 3.2.1")
    expect(locatorOf(item, 2)).toBe("điểm 3.2.1 a")
    expect(locatorOf(roman, 0)).toBe("Mục IV, điểm 1.1")
    expect(locatorOf(roman, 1)).toBe("Mục IV, điểm 1.1 b")
    expect(locatorOf(roman, 2)).toBe("Mục IV.1 (1)")
    expect(locatorOf(section("", "Điều 2", [clause("clause", "khoản 3"), clause("item", "3.1", 0)]), 1)).toBe(
      "Điều 2 điểm 3.1",
    )
  })

  it("does not repeat a part that is its own label", () => {
    expect(locatorOf(section("Phụ lục I", "Phụ lục I", []), null)).toBe("Phụ lục I")
    expect(locatorOf(section("Phụ lục I", "Mục II", []), null)).toBe("Phụ lục I, Mục II")
  })
})

describe("findClause", () => {
  const find = (where: Section, question: string) => {
    const [query] = parseLocators(question)
    if (!query) throw new Error(`no place in ${question}`)
    return findClause(where, query)
  }

  it("finds the clause and the point inside it", () => {
    expect(find(article, "khoản 2 điều 5")).toBe(3)
    expect(find(article, "điểm a khoản 2 điều 5")).toBe(4)
    expect(find(article, "điểm đ điều 5")).toBe(5)
    expect(find(item, "điểm 3.2.1")).toBe(1)
    expect(find(item, "điểm 3.2.1 a")).toBe(2)
  })

  it("finds nothing that is not there or that is not named", () => {
    expect(find(article, "khoản 9 điều 5")).toBeNull()
    expect(find(article, "điều 5")).toBeNull()
    expect(find(item, "điểm 3.2.2")).toBeNull()
  })

  it("does not guess between two points of the same letter", () => {
    expect(find(article, "điểm a điều 5")).toBeNull()
  })
})

describe("sectionMatches", () => {
  const matches = (where: Section, question: string) =>
    parseLocators(question).every((query) => sectionMatches(where, query))

  it("compares articles, chapters and items", () => {
    expect(matches(article, "điều 5")).toBe(true)
    expect(matches(article, "chương II điều 5")).toBe(true)
    expect(matches(article, "chương I điều 5")).toBe(false)
    expect(matches(article, "điều 50")).toBe(false)
    expect(matches(item, "điểm 3.2.1")).toBe(true)
    expect(matches(item, "điểm 3")).toBe(true)
    expect(matches(item, "điểm 3.9")).toBe(false)
    expect(matches(roman, "mục IV")).toBe(true)
    expect(matches(roman, "mục IV khoản 1")).toBe(true)
    expect(matches(roman, "mục IV khoản 2")).toBe(false)
    expect(matches(section("Phụ lục I", "Mục II", []), "phụ lục I mục II")).toBe(true)
    expect(matches(section("Phụ lục II", "Mục II", []), "phụ lục I mục II")).toBe(false)
  })
})
