import { describe, expect, it } from "vitest"
import { splitArticle } from "../../../src/ingest/structure/index.ts"

describe("splitArticle", () => {
  it("makes heading and text one section with its clauses", () => {
    const section = splitArticle(
      "Điều 7. Giờ tưới cây",
      "Tưới cây vào:\n1. Buổi sáng:\na) Sáu giờ;\nb) Bảy giờ.\n2. Buổi chiều.",
    )
    expect(section.label).toBe("Điều 7")
    expect(section.heading).toBe("Giờ tưới cây")
    expect(section.text.split("\n")[0]).toBe("Điều 7. Giờ tưới cây")
    expect(section.clauses.map(({ label }) => label)).toEqual(["", "khoản 1", "điểm a", "điểm b", "khoản 2"])
    const second = section.clauses[4]
    expect(section.text.slice(second?.start, second?.end)).toBe("2. Buổi chiều.")
  })

  it("takes a heading line that is a sentence as text", () => {
    const section = splitArticle(
      "Điều 2. Thông tư này có hiệu lực thi hành kể từ ngày 03 tháng 4 năm 2011.",
      "",
    )
    expect(section.heading).toBe("")
    expect(section.clauses).toHaveLength(1)
    expect(section.text.slice(section.clauses[0]?.start)).toMatch(/^Thông tư này/)
  })

  it("keeps inserted khoản and points, and points with a full stop", () => {
    const section = splitArticle(
      "Điều 1. Cây",
      "1. Một.\n1a. Một a.\n2. Hai:\na. Cây cao;\nb. Cây thấp;\ng. Cây khác.",
    )
    expect(section.clauses.map(({ label }) => label)).toEqual(
      ["khoản 1", "khoản 1a", "khoản 2", "điểm a", "điểm b"].concat([""]),
    )
  })

  it("splits many articles quickly", () => {
    const lines = Array.from(
      { length: 40 },
      (_, index) => `${index + 1}. Nội dung của khoản:\na) Điểm thứ nhất;\nb) Điểm thứ hai.`,
    )
    const text = lines.join("\n")
    const started = performance.now()
    for (let count = 0; count < 1000; count++) splitArticle("Điều 1. Cây", text)
    expect(performance.now() - started).toBeLessThan(5000)
  })
})
