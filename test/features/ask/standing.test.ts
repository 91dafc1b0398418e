import { describe, expect, it } from "vitest"
import type { Citation } from "../../../src/features/ask/answer-types.ts"
import { present } from "../../../src/features/ask/present.ts"
import { NEW_STATUTE, OLD_STATUTE, PUBLIC_PAPERS } from "./papers.ts"
import { quotesOf, remarksOf, shownBy, texts, useShelf } from "./talk.ts"

const shelf = useShelf(PUBLIC_PAPERS)

/** What is written under each quotation: "12-QC/CB còn hiệu lực". */
async function notes(question: string | readonly string[], today?: string): Promise<string[]> {
  const answer = await shelf.ask(question, today === undefined ? {} : { today })
  const citations: readonly Citation[] = answer.outcome === "answered" ? answer.citations : []
  const parts = present(texts, answer, "").parts.filter((part) => part.kind === "quote")
  return parts.map((part, index) => `${citations[index]!.section.number} ${part.note}`)
}

describe("what is in force", () => {
  it("stands before what it replaced, though the old text says it in the asker's words", async () => {
    expect((await notes("chi bộ sinh hoạt thường kỳ vào ngày nào"))[0]).toBe(
      `${NEW_STATUTE.number} còn hiệu lực`,
    )
    expect((await notes("chi bộ sinh hoạt vào 19 giờ ngày 03 phải không"))[0]).toBe(
      `${NEW_STATUTE.number} còn hiệu lực`,
    )
  })

  it("is told when the question names the text that was replaced", async () => {
    const asked = `${OLD_STATUTE.number} bị văn bản nào thay?`
    expect(shownBy(await shelf.ask(asked))[0]).toContain(NEW_STATUTE.number)
    expect(quotesOf(await shelf.ask(asked))[0]).toContain("thay thế")
  })

  it("has taken the place of the old text, which says so when it alone answers", async () => {
    expect(await notes("đoàn thanh niên tưới cây bàng vào lúc nào")).toEqual([
      `${OLD_STATUTE.number} đã được thay thế bởi 12-QC/CB từ 01/01/2026`,
    ])
  })

  it("is what an old text that is asked for by number is not", async () => {
    expect(await notes("quy chế 11 điều 2")).toEqual(["11-QC/CB đã được thay thế bởi 12-QC/CB từ 01/01/2026"])
  })

  it("is not what begins later, or what has ended, or what nobody knows the day of", async () => {
    expect(await notes("người thả diều phải cách đường dây điện bao nhiêu mét")).toEqual([
      "88/2026/NĐ-CP chưa có hiệu lực, từ 01/3/2027",
    ])
    expect(await notes("người thả diều phải cách đường dây điện bao nhiêu mét", "2027-03-01")).toEqual([
      "88/2026/NĐ-CP còn hiệu lực",
    ])
    expect(await notes("mỗi hộ trồng bao nhiêu cây cau")).toEqual([
      "20-KH/CB đã hết hiệu lực từ sau 30/6/2026",
    ])
    expect(await notes("mỗi hộ trồng bao nhiêu cây cau", "2026-06-30")).toEqual(["20-KH/CB còn hiệu lực"])
    expect(await notes("trống cơm treo nơi nào")).toEqual([" chưa rõ hiệu lực"])
  })
})

describe("whether a document is in force", () => {
  it.each([
    "11-QC/CB còn hiệu lực không",
    "quy che 11 con hieu luc khong",
    "quy chế 11-QC/CB bị thay thế bởi văn bản nào",
    "QC 11-QC/CB còn áp dụng không?",
  ])("is answered by the sentence that replaced it: %s", async (question) => {
    const answer = await shelf.ask(question)
    expect(shownBy(answer)[0]).toBe("12-QC/CB: Điều 3 khoản 2")
    expect(quotesOf(answer)[0]).toContain("thay thế Quy chế số 11-QC/CB, ngày 10/02/2023")
  })

  it("is answered by its own sentence on the day from which it holds", async () => {
    const own = ["Luật này có hiệu lực thi hành từ ngày 01 tháng 01 năm 2026."]
    expect(quotesOf(await shelf.ask("luật thư viện thôn có hiệu lực từ ngày nào"))).toEqual(own)
    expect(quotesOf(await shelf.ask("luat 901/2025/QH15 co hieu luc khi nao"))).toEqual(own)
    expect((await notes("nghị định 88/2026 đã có hiệu lực chưa"))[0]).toContain(
      "chưa có hiệu lực, từ 01/3/2027",
    )
  })

  it("is said under its beginning where no sentence says it", async () => {
    expect(await notes("quy định 37 còn hiệu lực không")).toEqual([
      "37-QĐ/TW còn hiệu lực",
      "37-QĐ/TW còn hiệu lực",
    ])
    expect(await notes("kế hoạch 20 còn hiệu lực không")).toEqual([
      "20-KH/CB đã hết hiệu lực từ sau 30/6/2026",
      "20-KH/CB đã hết hiệu lực từ sau 30/6/2026",
    ])
  })

  it("may be asked by title", async () => {
    expect(quotesOf(await shelf.ask("quy chế làm việc có hiệu lực từ bao giờ"))).toEqual([
      "1. Quy chế này có hiệu lực thi hành từ ngày 01/01/2026.",
    ])
  })

  it("of one that is not on the shelf is still answered when another speaks of it, else declined", async () => {
    expect(shownBy(await shelf.ask("nghị định 12345/2020/NĐ-CP còn hiệu lực không"))).toEqual(["document"])
  })
})

describe("a question about another day", () => {
  it.each([
    "tại ngày 1/7/2025 chi bộ sinh hoạt thường kỳ vào ngày nào",
    "chi bo sinh hoat thuong ky ngay nao, tinh den ngay 1/7/2025",
    "năm 2024 chi bộ sinh hoạt thường kỳ vào ngày nào?",
    "Tháng 6/2024 chi bộ sinh hoạt thường kỳ ngày mấy",
  ])("is answered by the text of then, which says that it is replaced today: %s", async (question) => {
    const answer = await shelf.ask(question)
    expect(shownBy(answer)[0]).toMatch(/^11-QC\/CB: Điều 1/)
    expect(remarksOf(answer)).toContain("as-of")
    expect((await notes(question))[0]).toBe("11-QC/CB đã được thay thế bởi 12-QC/CB từ 01/01/2026")
  })

  it("says what was not yet in force then", async () => {
    expect(await notes("tại ngày 1/7/2025, luật thư viện thôn điều 2 khoản 1")).toEqual([
      "901/2025/QH15 chưa có hiệu lực, từ 01/01/2026",
    ])
  })

  it("means today when the year belongs to a number, is this year, or nothing differed then", async () => {
    for (const question of [
      "nghị quyết 57 năm 2024 đặt mục tiêu mỗi thôn mấy tủ sách",
      "năm 2026 chi bộ sinh hoạt thường kỳ vào ngày nào",
      "năm 2025 ai giữ chìa khóa nhà văn hóa",
    ])
      expect(remarksOf(await shelf.ask(question)), question).not.toContain("as-of")
  })
})
