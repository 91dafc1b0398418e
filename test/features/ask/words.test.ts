import { describe, expect, it } from "vitest"
import { termOf } from "../../../src/core/terms.ts"
import { readings } from "../../../src/features/ask/abbreviations.ts"
import { readAsked } from "../../../src/features/ask/asks.ts"
import { sayingsIn } from "../../../src/features/ask/everyday.ts"
import { holdsAsked } from "../../../src/features/ask/holds-asked.ts"
import { termsOf } from "../../../src/features/ask/question.ts"
import { makeTarget } from "../../../src/features/ask/target.ts"

describe("short forms", () => {
  it("are written like the words around them", () => {
    expect(readings("ubnd xa o dau")[0]).toMatchObject({
      text: "uy ban nhan dan xa o dau",
      assumed: [["ubnd", "ủy ban nhân dân"]],
    })
    expect(readings("UBND xã ở đâu")[0]!.text).toBe("ủy ban nhân dân xã ở đâu")
    expect(readings("bh họp")[0]!.text).toBe("bao giờ họp")
    expect(readings("Ban TTND xã")[0]!.text).toBe("Ban thanh tra nhân dân xã")
  })

  it("give one reading for each meaning, and never more than four", () => {
    expect(readings("BCT quy định").map(({ text }) => text)).toEqual([
      "Bộ Chính trị quy định",
      "Bộ Công Thương quy định",
    ])
    expect(readings("BCT BTC HD CB đv nd")).toHaveLength(4)
  })

  it("stay as they are inside a number and where they are words", () => {
    expect(readings("57-NQ/TW")[0]!.text).toBe("57-NQ/TW")
    expect(readings("tin tốt, đã cử tb")[0]!.text).toBe("tin tốt, đã cử tb")
  })
})

describe("the words of a question", () => {
  const shelf = { passages: 1000, frequency: new Map([[termOf("ban"), 600]]) }
  const weight = (question: string) => makeTarget(termsOf(question), shelf, question).weights.at(-1)!

  it("weigh by how rare their own spelling is, where accents were typed", () => {
    expect(weight("vé bán")).toBeGreaterThan(2 * weight("vé bản"))
    expect(weight("ban")).toBeLessThan(weight("vé bản"))
  })

  it("that only ask are not looked for", () => {
    const pair = (text: string) => termsOf(text).pairs
    expect(termsOf("đóng bao nhiêu phần trăm").wanted).toHaveLength(1)
    expect(pair("đóng bao nhiêu")).not.toContain(pair("bao nhiêu đồng")[0])
    expect(pair("nộp phí")).toHaveLength(1)
  })
})

describe("what is asked for", () => {
  const kind = (question: string) => readAsked(question).kind

  it("is told by the words of the question", () => {
    expect(kind("ai là bí thư")).toBe("person")
    expect(kind("số điện thoại của xã")).toBe("phone")
    expect(kind("luat moi so may")).toBe("figure")
    expect(kind("xây ở tỉnh nào")).toBe("province")
    expect(kind("mở cửa mấy giờ")).toBe("hour")
    expect(kind("họp ngày mấy")).toBe("date")
    expect(kind("mượn sách mấy ngày")).toBe("period")
    expect(kind("chi ủy có mấy ủy viên")).toBe("count")
    expect(kind("học phí một tháng bao nhiêu")).toBe("money")
    expect(kind("cần bao nhiêu phần trăm số phiếu")).toBe("percent")
    expect(kind("nói gì về sách")).toBe("any")
  })

  const holds = (text: string, question: string) => holdsAsked(text, readAsked(question))

  it("of a task is whoever has it, of an office only somebody with a name", () => {
    expect(holds("Thủ thư là đầu mối của tủ sách.", "ai là đầu mối của tủ sách")).toBe(1)
    expect(holds("Đầu mối của tủ sách họp vào tháng ba.", "ai là đầu mối của tủ sách")).toBe(0)
    expect(holds("Trưởng ban là bí thư đảng ủy xã.", "ai là bí thư đảng ủy xã")).toBe(0)
    expect(holds("Bí thư là đồng chí Nguyễn Văn Mẫu.", "ai là bí thư đảng ủy xã")).toBe(1)
    expect(holds("Ban do đồng chí Bí thư làm Trưởng ban.", "ai làm trưởng ban")).toBe(1)
    expect(holds("Ban do đồng chí Bí thư làm Trưởng ban.", "ai làm phó trưởng ban")).toBe(0)
  })

  it("of a figure is one in the unit that was named", () => {
    expect(holds("Mức hỗ trợ là 100.000 đồng mỗi năm.", "hỗ trợ bao nhiêu tiền")).toBe(1)
    expect(holds("Bạn đọc được mượn ba tuần.", "muon sach may tuan")).toBe(1)
    expect(holds("Bạn đọc được mượn 05 cuốn.", "muon sach may tuan")).toBe(0)
    expect(holds("Phải có trên 50% số hộ đồng ý.", "cần bao nhiêu % số hộ")).toBe(1)
    expect(holds("Hội nghị có 16 tham luận.", "có bao nhiêu tham luận")).toBe(1)
  })

  it("of a word's meaning is the clause that begins with it", () => {
    expect(kind("Theo quy định pháp luật, tủ sách lưu động là gì?")).toBe("definition")
    expect(kind("thế nào là tủ sách lưu động")).toBe("definition")
    expect(kind("điều kiện mượn sách là gì")).toBe("any")
    const clause = "2. Tủ sách lưu động là tủ sách được chở đến các thôn."
    expect(holds(clause, "tu sach luu dong la gi")).toBe(1)
    expect(holds(clause, "tủ sách lưu động của xã là gì")).toBe(0)
    expect(holds("Xã mua một tủ sách lưu động là đủ.", "tủ sách lưu động là gì")).toBe(0)
  })

  it("of an amount may be the share or multiple by which it is reckoned, which says less", () => {
    expect(holds("Hỗ trợ 100% chi phí.", "hỗ trợ bao nhiêu tiền")).toBe(0.5)
    expect(holds("Trợ cấp bằng 02 lần mức lương cơ sở.", "trợ cấp bao nhiêu tiền")).toBe(0.5)
    expect(holds("Hỗ trợ do tỉnh quyết định.", "hỗ trợ bao nhiêu tiền")).toBe(0)
  })
})

describe("what was typed in everyday words", () => {
  const formsOf = (question: string) => sayingsIn(question).length

  it("is known by what documents call it", () => {
    expect(formsOf("dân có đồng ý mới làm đường")).toBeGreaterThan(0)
    expect(formsOf("tủ sách mở cửa khi nào")).toBe(0)
  })

  it("and an amount by how it is written out", () => {
    const [saying] = sayingsIn("lương dưới 3,5 triệu")
    expect(saying?.forms[0]?.map(({ key }) => key)).toEqual(["3", "500", "000"])
  })
})
