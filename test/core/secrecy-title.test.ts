import { describe, expect, it } from "vitest"
import { paperTitleMark, titleMark } from "../../src/core/secrecy-title.ts"

describe("the title of a paper", () => {
  it.each([
    ["Kế hoạch số 05-KH/CB (MẬT)", "MẬT"],
    ["Báo cáo tình hình [tối mật]", "TỐI MẬT"],
    ["Bao cao tinh hinh (TOI MAT)", "TỐI MẬT"],
    ["TUYỆT MẬT – Phương án bảo vệ đê số bảy", "TUYỆT MẬT"],
    ["MẬT: danh sách đội xung kích", "MẬT"],
    ["Phương án phòng thủ - MẬT", "MẬT"],
    ["Phương án phòng thủ, độ mật: Mật", "MẬT"],
    ["Báo cáo TỐI MẬT số 12 về con đê", "TỐI MẬT"],
    ["Báo cáo quản lý tài chính (MẬT)", "MẬT"],
    ["Báo cáo tiến độ (Mật)", "MẬT"],
    ["KẾ HOẠCH PHÒNG THỦ (TUYỆT MẬT)", "TUYỆT MẬT"],
  ])("carries a mark: %s", (title, mark) => {
    expect(titleMark(title)).toBe(mark)
    expect(titleMark(title.normalize("NFD"))).toBe(mark)
  })

  it.each([
    "Luật Bảo vệ bí mật nhà nước",
    "LUẬT BẢO VỆ BÍ MẬT NHÀ NƯỚC",
    "Danh mục bí mật nhà nước độ Tuyệt mật, độ Tối mật và độ Mật",
    "Quyết định về danh mục bí mật nhà nước độ TỐI MẬT của ngành",
    "Văn bản đóng dấu TỐI MẬT thì ai được đọc",
    "Tài liệu có dấu (MẬT) gửi thế nào",
    "Các mức: (TUYỆT MẬT), (TỐI MẬT), (MẬT)",
    "Kỹ thuật nuôi ong lấy mật",
    "Quy chế đặt mật khẩu (mật khẩu mạnh)",
    "Danh sách vắng (mất liên lạc)",
    "ỦY BAN MẶT TRẬN TỔ QUỐC",
    "MẬT",
    "Báo cáo tổng kết năm 2026",
    "",
  ])("carries none: %s", (title) => {
    expect(titleMark(title)).toBeUndefined()
  })

  it("carries one in small letters too, where the words are known to be a title", () => {
    expect(paperTitleMark("Báo cáo mật tháng 11")).toBe("MẬT")
    expect(paperTitleMark("Tài liệu tối mật về đê")).toBe("TỐI MẬT")
    expect(paperTitleMark("TỐI MẬT")).toBe("TỐI MẬT")
    expect(titleMark("Báo cáo mật tháng 11")).toBeUndefined()
    for (const other of ["Báo cáo mật độ dân số", "Tài liệu mật ong", "Hướng dẫn giữ bí mật"])
      expect(paperTitleMark(other), other).toBeUndefined()
  })
})
