import { describe, expect, it } from "vitest"
import { pastedMark } from "../../src/core/secrecy-pasted.ts"
import { readMessageText } from "../../src/core/text.ts"

const PAPER = [
  "TỈNH ỦY VÍ DỤ",
  "*",
  "Số 12-BC/TU",
  "ĐẢNG CỘNG SẢN VIỆT NAM",
  "TỐI MẬT",
  "Ví Dụ, ngày 05 tháng 01 năm 2026",
  "BÁO CÁO",
  "về việc của hội nghị",
  "1. Hội nghị đã bàn về con đê số bảy và việc gia cố trong đêm.",
  "2. Các đồng chí được phân công có mặt từ sớm, chờ lệnh của người chỉ huy.",
]
const read = (text: string) => readMessageText(text).text

describe("a paper that was pasted", () => {
  it.each(["TỐI MẬT", "MẬT", "TUYỆT MẬT"])("is known by its mark %s", (mark) => {
    const lines = PAPER.map((line) => (line === "TỐI MẬT" ? mark : line))
    expect(pastedMark(read(lines.join("\n")), false)).toBe(mark)
    expect(pastedMark(read(lines.join("\r\n")), false)).toBe(mark)
    expect(pastedMark(read(lines.join("\t")), false), "cells of a table").toBe(mark)
    expect(pastedMark(read(lines.join("     ")), false), "columns with gaps").toBe(mark)
    expect(pastedMark(read(lines.join(" ")), false), "where all lines became one").toBe(mark)
  })

  it("is known by a short piece of it, and without accents", () => {
    expect(pastedMark(read("TỐI MẬT\nHội nghị bàn về con đê số bảy."), false)).toBe("TỐI MẬT")
    expect(pastedMark(read("TUYET MAT\nHoi nghi ban ve con de."), false)).toBe("TUYỆT MẬT")
    expect(pastedMark(read("Hội nghị bàn về con đê.\n(MẬT)\nVí Dụ"), false)).toBe("MẬT")
  })

  it("is known by a caption that is nothing but the mark", () => {
    expect(pastedMark(read("TỐI MẬT"), true)).toBe("TỐI MẬT")
  })
})

describe("a message about secrets", () => {
  it.each([
    "MẬT",
    "Tối mật là gì?",
    "tối mật",
    "Văn bản đóng dấu TỐI MẬT thì ai được đọc?",
    "Điều 8 Luật Bảo vệ bí mật nhà nước quy định độ mật thế nào?",
    "LUẬT\nBẢO VỆ BÍ MẬT NHÀ NƯỚC\nSố: 29/2018/QH14\nngày 15 tháng 11 năm 2018",
    "LUẬT BẢO VỆ BÍ MẬT NHÀ NƯỚC Số: 29/2018/QH14 ngày 15 tháng 11 năm 2018 nói gì?",
    "Các độ mật:\nTUYỆT MẬT\nTỐI MẬT\nMẬT\nkhác nhau thế nào?",
    "Quyết định số 12/QĐ-TTg ngày 05 tháng 01 năm 2026 về danh mục bí mật nhà nước độ TỐI MẬT, MẬT của ngành",
    "ỦY BAN\nMẶT\nTRẬN TỔ QUỐC",
    "Quyết định số 12/QĐ-TTg ngày 05 tháng 01 năm 2026 đóng dấu TỐI MẬT thì ai được đọc?",
    "Số 12-BC/TU ngày 05 tháng 01 năm 2026 của Mặt trận",
    "(Tài liệu lưu hành nội bộ)\nthì có được đọc cho dân nghe không?",
    "Chi bộ họp\nmấy lần?",
    "",
  ])("is answered like any other: %j", (text) => {
    expect(pastedMark(read(text), false)).toBeUndefined()
  })
})
