import { describe, expect, it } from "vitest"
import { checkSecrecy } from "../../src/core/secrecy.ts"

const HEAD = [
  "TỈNH ỦY VÍ DỤ",
  "*",
  "ĐẢNG CỘNG SẢN VIỆT NAM",
  "Số 12-BC/TU",
  "Ví Dụ, ngày 05 tháng 01 năm 2026",
]
const BODY = Array.from(
  { length: 60 },
  (_, index) => `${index + 1}. Đảng viên trong chi bộ thực hiện nhiệm vụ được giao.`,
)
const inHead = (mark: string) =>
  checkSecrecy([...HEAD.slice(0, 4), mark, HEAD[4], "BÁO CÁO", ...BODY].join("\n"), "bc.docx")
const inBody = (line: string) => checkSecrecy([...HEAD, ...BODY, line, ...BODY].join("\n"), "bc.docx")

describe("a secrecy mark in the head of a document", () => {
  it.each([
    ["MẬT", "MẬT"],
    ["[MẬT]", "MẬT"],
    ["| MẬT |", "MẬT"],
    ["M Ậ T", "MẬT"],
    ["Độ mật: Mật", "MẬT"],
    ["Số 12-BC/TU MẬT", "MẬT"],
    ["Số 12-BC/TU        (MẬT)", "MẬT"],
    ["TỐI MẬT", "TỐI MẬT"],
    ["T Ố I   M Ậ T", "TỐI MẬT"],
    ["ĐỘ MẬT: TỐI MẬT", "TỐI MẬT"],
    ["TUYỆT MẬT", "TUYỆT MẬT"],
    ["TUYỆT  MẬT | Bản số: 02", "TUYỆT MẬT"],
    ["TUYỆT MẬT".normalize("NFD"), "TUYỆT MẬT"],
    ["TÀI LIỆU THU HỒI", "TÀI LIỆU THU HỒI"],
    ["(Tài liệu thu hồi sau hội nghị)", "TÀI LIỆU THU HỒI"],
    ["LƯU HÀNH NỘI BỘ", "LƯU HÀNH NỘI BỘ"],
    ["(Tài liệu lưu hành nội bộ)", "LƯU HÀNH NỘI BỘ"],
    ["XEM XONG TRẢ LẠI", "XEM XONG TRẢ LẠI"],
  ])("refuses it: %s", (line, mark) => {
    expect(inHead(line)).toEqual({ verdict: "refuse", mark })
  })

  it.each([
    ["MAT", "MẬT"],
    ["MÂT", "MẬT"],
    ["TOI MAT", "TỐI MẬT"],
    ["TÓI MẬT", "TỐI MẬT"],
    ["T0I MẬT", "TỐI MẬT"],
    ["TUYET MAT", "TUYỆT MẬT"],
    ["TUYÊT MÂT.", "TUYỆT MẬT"],
    ["LUU HANH NOI BO", "LƯU HÀNH NỘI BỘ"],
    ["XEM XONG TRÀ LẠI", "XEM XONG TRẢ LẠI"],
  ])("refuses it without accents or damaged by OCR: %s", (line, mark) => {
    expect(inHead(line)).toEqual({ verdict: "refuse", mark })
  })

  it.each(["TUYẸI MẬT", "TUYÊT MẬ", "MẶT", "Tối mật"])("holds what may be one: %s", (line) => {
    expect(inHead(line).verdict).toBe("hold")
  })
})

describe("a mark elsewhere", () => {
  const paged = (...pages: string[][]) =>
    checkSecrecy(pages.map((page) => page.join("\n")).join("\f"), "bc.pdf")

  it("is found at the top and the bottom of any page, and at the end", () => {
    expect(paged(BODY, ["TỐI MẬT", ...BODY], BODY)).toEqual({ verdict: "refuse", mark: "TỐI MẬT" })
    expect(paged(BODY, [...BODY, "LƯU HÀNH NỘI BỘ", "2"], BODY)).toMatchObject({ verdict: "refuse" })
    expect(paged(BODY, BODY, [...BODY, "MẬT"])).toEqual({ verdict: "refuse", mark: "MẬT" })
  })

  it("is found in the ownership note at the foot of a page, broken over two lines", () => {
    const foot = [
      "Tài liệu này thuộc sở hữu của các cơ quan",
      "Đảng. Việc phát tán, sử dụng trái phép bị nghiêm cấm",
    ]
    expect(paged([...BODY, ...foot], BODY)).toMatchObject({ verdict: "refuse" })
  })

  it("holds a secrecy word standing alone in the middle of a text", () => {
    expect(inBody("TỐI MẬT")).toEqual({ verdict: "hold", mark: "TỐI MẬT" })
  })

  it("holds a list of all levels, which is a form and not a mark", () => {
    const text = [...HEAD, "TUYỆT MẬT", "TỐI MẬT", "MẬT", ...BODY].join("\n")
    expect(checkSecrecy(text, "mau.docx").verdict).toBe("hold")
  })
})

describe("a text about secrets", () => {
  it.each([
    "LUẬT",
    "BẢO VỆ BÍ MẬT NHÀ NƯỚC",
    "BÍ MẬT",
    "BAN HÀNH DANH MỤC BÍ MẬT NHÀ NƯỚC ĐỘ TỐI MẬT, MẬT",
    "Điều 8. Phân loại bí mật nhà nước",
    "a) Tuyệt mật là thông tin đặc biệt quan trọng;",
    "Mẫu dấu các độ mật (TUYỆT MẬT, TỐI MẬT hoặc MẬT)",
    "Hồ sơ đảng viên là tài liệu mật, do cấp ủy giữ.",
    "dữ liệu thường, nhạy cảm, mật và tối mật",
    "THIẾT BỊ LƯU KHÓA BÍ MẬT",
    "ỦY BAN MẶT TRẬN TỔ QUỐC",
    "MẶT\nTRẬN TỔ QUỐC VIỆT NAM",
    "Việc lưu hành nội bộ do người đứng đầu quyết định.",
    "lấy ý kiến về dự thảo quy chế",
    "HỎA TỐC",
    "THƯỢNG KHẨN",
    "KHẨN",
  ])("is clear: %s", (line) => {
    expect(inHead(line)).toEqual({ verdict: "clear" })
    expect(inBody(line)).toEqual({ verdict: "clear" })
  })

  it("is clear when it shows the circulation marks beside all marks of urgency", () => {
    const text = [...HEAD, "KHẨN", "THƯỢNG KHẨN", "HỎA TỐC", "LƯU HÀNH NỘI BỘ", "XEM XONG TRẢ LẠI", ...BODY]
    expect(checkSecrecy(text.join("\n"), "phu-luc.doc")).toEqual({ verdict: "clear" })
  })
})

describe("a draft", () => {
  it.each([
    "DỰ THẢO",
    "(Dự thảo lần 2)",
    "DU THAO",
    "DỰ THẢO 3",
    "DỰ THẢO NGHỊ QUYẾT",
    "Dự thảo ngày 12/5/2026",
  ])("is held: %s", (line) => {
    expect(inHead(line)).toEqual({ verdict: "hold", mark: "DỰ THẢO" })
  })

  it("that is secret is refused for that", () => {
    const text = ["DỰ THẢO", "MẬT", ...HEAD].join("\n")
    expect(checkSecrecy(text, "a.docx")).toEqual({ verdict: "refuse", mark: "MẬT" })
  })
})

describe("the name of a file", () => {
  it.each([
    ["bao-cao-toi-mat.pdf", "refuse"],
    ["BC 12 (MẬT).docx", "refuse"],
    ["bc_12_MAT.docx", "refuse"],
    ["van ban mat.pdf", "refuse"],
    ["Tài liệu lưu hành nội bộ.docx", "refuse"],
    ["ban-mat.pdf", "hold"],
    ["Dự thảo lần 2 quy chế.docx", "hold"],
    ["quy-che-du-thao.docx", "hold"],
    ["luat-bao-ve-bi-mat-nha-nuoc.txt", "clear"],
    ["Quy định về độ mật.docx", "clear"],
    ["Mặt trận Tổ quốc.docx", "clear"],
    ["BAO CAO MAT TRAN.docx", "clear"],
    ["danh sach vang mat.xlsx", "clear"],
    ["mất điện.txt", "clear"],
    ["gop-y-du-thao-luat.docx", "clear"],
  ])("counts as well: %s", (name, verdict) => {
    expect(checkSecrecy("Nội dung.", name).verdict).toBe(verdict)
  })
})
