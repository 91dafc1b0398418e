import { describe, expect, it } from "vitest"
import { readings } from "../../../src/features/ask/abbreviations.ts"
import { holdsAsked, taskAsked, unitAsked, whatIsAsked } from "../../../src/features/ask/asks.ts"

describe("short forms", () => {
  it("are written like the words around them", () => {
    expect(readings("ubnd xa o dau")[0]).toMatchObject({
      text: "uy ban nhan dan xa o dau",
      assumed: [["ubnd", "ủy ban nhân dân"]],
    })
    expect(readings("UBND xã ở đâu")[0]!.text).toBe("ủy ban nhân dân xã ở đâu")
    expect(readings("bh họp")[0]!.text).toBe("bao giờ họp")
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

describe("what is asked for", () => {
  it("is told by the words of the question", () => {
    expect(whatIsAsked("ai là bí thư")).toBe("person")
    expect(whatIsAsked("số điện thoại của xã")).toBe("phone")
    expect(whatIsAsked("luat moi so may")).toBe("figure")
    expect(whatIsAsked("mở cửa mấy giờ")).toBe("hour")
    expect(whatIsAsked("họp ngày mấy")).toBe("time")
    expect(whatIsAsked("nói gì về sách")).toBe("any")
  })

  it("of a task is whoever has it, of an office only somebody with a name", () => {
    const holds = (text: string, question: string) =>
      holdsAsked(text, { asks: whatIsAsked(question), task: taskAsked(question), unit: unitAsked(question) })
    expect(holds("Thủ thư là đầu mối của tủ sách.", "ai là đầu mối của tủ sách")).toBe(true)
    expect(holds("Đầu mối của tủ sách họp vào tháng ba.", "ai là đầu mối của tủ sách")).toBe(false)
    expect(holds("Trưởng ban là bí thư đảng ủy xã.", "ai là bí thư đảng ủy xã")).toBe(false)
    expect(holds("Bí thư là đồng chí Nguyễn Văn Mẫu.", "ai là bí thư đảng ủy xã")).toBe(true)
  })

  it("of a figure is one in the unit that was named", () => {
    const holds = (text: string, question: string) =>
      holdsAsked(text, { asks: whatIsAsked(question), task: "", unit: unitAsked(question) })
    expect(holds("Mức hỗ trợ là 100.000 đồng mỗi năm.", "hỗ trợ bao nhiêu tiền")).toBe(true)
    expect(holds("Hỗ trợ 100% chi phí.", "hỗ trợ bao nhiêu tiền")).toBe(false)
    expect(holds("Bạn đọc được mượn ba tuần.", "muon sach may tuan")).toBe(true)
    expect(holds("Bạn đọc được mượn 05 cuốn.", "muon sach may tuan")).toBe(false)
    expect(holds("Phải có trên 50% số hộ đồng ý.", "cần bao nhiêu % số hộ")).toBe(true)
  })
})
