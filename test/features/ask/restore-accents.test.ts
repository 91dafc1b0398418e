import { describe, expect, it } from "vitest"
import { lacksAccents, restoreAccents } from "../../../src/features/ask/restore-accents.ts"

const TEXTS = [
  "Đảng viên dự bị có trách nhiệm đóng đảng phí hằng tháng tại chi bộ.",
  "Chi bộ họp bàn việc kết nạp đảng viên, thu đảng phí và chi tiêu.",
  "Bán hàng trên vỉa hè bị xử phạt; ban quản lý chợ lập biên bản.",
]
const restore = (question: string) => restoreAccents(question, TEXTS)

describe("a question without accents", () => {
  it.each([
    ["dang vien du bi dong dang phi", "đảng viên dự bị đóng đảng phí"],
    ["chi bo hop ban viec gi", "chi bộ họp bàn việc gì"],
    ["ban hang tren via he bi phat bao nhieu", "bán hàng trên vỉa hè bị phạt bao nhiêu"],
    ["ket nap dang vien nhu the nao", "kết nạp đảng viên như thế nào"],
  ])("gets those that its neighbours have in what words found: %s", (typed, meant) => {
    expect(restore(typed)).toBe(meant)
  })

  it("keeps its capitals, numbers and signs", () => {
    expect(restore("Dang vien (57-NQ/TW) dong DANG PHI 50 %?")).toBe(
      "Đảng viên (57-NQ/TW) đóng ĐẢNG PHÍ 50 %?",
    )
  })

  it("keeps what no text knows", () => {
    expect(restore("dang vien xyzt bitcoin")).toBe("đảng viên xyzt bitcoin")
    expect(restoreAccents("xyzt", [])).toBe("xyzt")
    expect(restoreAccents("", [])).toBe("")
  })
})

it("marks that were typed stay, also where the texts have others, and help their neighbours", () => {
  expect(restore("đang vien")).toBe("đang viên")
  expect(restore("bán hang")).toBe("bán hàng")
})

it("who types all marks meant the syllables without", () => {
  const written = "chi bộ họp ban quản lý chợ"
  expect(restore(written)).toBe(written)
  expect(restore("Đảng viên chi tiêu")).toBe("Đảng viên chi tiêu")
})

it("where every syllable bears a mark there is nothing to look for", () => {
  expect(lacksAccents("Đảng phí đóng ở đâu")).toBe(false)
  expect(lacksAccents("Đảng phí dong ở đâu")).toBe(true)
})
