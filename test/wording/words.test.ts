import { describe, expect, it } from "vitest"
import { faultIn } from "./support/check-one.ts"

const PROBATION = "Đảng viên dự bị được thảo luận nhưng không có quyền biểu quyết."
const PRIVATE = "Chuyện riêng tư được hòa giải viên giữ kín, trừ trường hợp luật quy định khác."
const REMOTE =
  "Chi bộ chỉ sinh hoạt trực tuyến khi có hướng dẫn của cấp ủy cấp trên; mật khẩu phòng họp không được gửi vào nhóm chung."
const MINUTES = "Biên bản do phó bí thư chi bộ lưu giữ lâu dài tại tủ hồ sơ của chi bộ."

describe("a little word that turns the sense", () => {
  it.each([
    ["a không that is gone", PROBATION, "Đảng viên dự bị có quyền biểu quyết."],
    ["a không that came", MINUTES, "Biên bản không do phó bí thư chi bộ lưu giữ."],
    ["an exception that is gone", PRIVATE, "Chuyện riêng tư được hòa giải viên giữ kín."],
    ["a chỉ that is gone", REMOTE, "Chi bộ sinh hoạt trực tuyến khi có hướng dẫn của cấp ủy cấp trên."],
    ["a reserve that is gone", PROBATION, "Đảng viên dự bị được thảo luận."],
    [
      "a condition that is gone",
      "Nếu ngày họp trùng ngày lễ thì bí thư chọn ngày khác.",
      "Bí thư chọn ngày khác.",
    ],
  ])("%s is not sent", (_, stored, said) => {
    expect(faultIn(stored, said)).toBe("negation")
  })

  it("does not pass by a quote that begins behind it", () => {
    expect(
      faultIn(REMOTE, "Mật khẩu phòng họp được gửi vào nhóm chung.", { quotes: ["được gửi vào nhóm chung"] }),
    ).not.toBeNull()
    expect(
      faultIn("Không chụp tài liệu có dấu mật.", "Chụp tài liệu có dấu mật.", {
        quotes: ["chụp tài liệu có dấu mật"],
      }),
    ).toBe("negation")
  })

  it("is not missed where another part of the clause is told", () => {
    expect(faultIn(PROBATION, "Đảng viên dự bị không có quyền biểu quyết.")).toBeNull()
    expect(faultIn(REMOTE, "Mật khẩu phòng họp không được gửi vào nhóm chung.")).toBeNull()
  })

  it.each([
    ["phải", "có thể", "Người gửi phải nêu lý do.", "Người gửi có thể nêu lý do."],
    ["được", "phải", "Bạn đọc được mượn sách.", "Bạn đọc phải mượn sách."],
    ["tối đa", "tối thiểu", "Bạn đọc mượn tối đa 03 cuốn.", "Bạn đọc mượn tối thiểu 03 cuốn."],
    ["trước", "sau", "Đảng viên báo vắng trước giờ họp.", "Đảng viên báo vắng sau giờ họp."],
    ["và", "hoặc", "Biên bản do chủ trì và thư ký ký.", "Biên bản do chủ trì hoặc thư ký ký."],
    ["trước", "", "Hồ sơ nộp trước ngày 30/6/2026.", "Hồ sơ nộp ngày 30/6/2026."],
  ])("%s does not become '%s'", (_from, _to, stored, said) => {
    expect(faultIn(stored, said)).toBe("modality")
  })
})

describe("words that were put together anew", () => {
  it.each([
    [
      "subject and object",
      "Lái xe báo cáo số km đã đi với Văn phòng.",
      "Văn phòng báo cáo số km đã đi với lái xe.",
    ],
    [
      "the deed of another",
      "Chủ tịch Công đoàn quyết định mức chi; thủ quỹ chi tiền.",
      "Thủ quỹ quyết định mức chi.",
    ],
    ["a title cut short", MINUTES, "Biên bản do bí thư chi bộ lưu giữ."],
    [
      "a rule for some as one for all",
      "Đảng viên sinh hoạt tạm thời không có quyền biểu quyết.",
      "Đảng viên không có quyền biểu quyết.",
    ],
    [
      "what others are told to do",
      "Chi bộ đề nghị cấp trên xóa tên đảng viên đó.",
      "Chi bộ xóa tên đảng viên đó.",
    ],
    ["more than the quote", MINUTES, "Biên bản do phó bí thư chi bộ lưu giữ, công bố khắp nơi."],
    ["the question's own claim", MINUTES, "Biên bản do trưởng thôn lưu giữ."],
    ["an opinion", MINUTES, "Theo tôi, biên bản do phó bí thư chi bộ lưu giữ."],
  ])("%s are not sent", (_, stored, said) => {
    expect(faultIn(stored, said, { question: "Trưởng thôn lưu giữ biên bản phải không?" })).toBe("words")
  })

  it.each([
    ["a part that moved", "Phó bí thư chi bộ lưu giữ biên bản lâu dài tại tủ hồ sơ của chi bộ."],
    ["a part that is gone", "Biên bản do phó bí thư chi bộ lưu giữ lâu dài."],
    ["a lead", "Theo Điều 5, biên bản do phó bí thư chi bộ lưu giữ."],
    ["what was asked first", "Người lưu giữ biên bản là phó bí thư chi bộ."],
  ])("%s is sent", (_, said) => {
    expect(faultIn(MINUTES, said)).toBeNull()
  })
})
