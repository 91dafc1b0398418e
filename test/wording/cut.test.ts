import { describe, expect, it } from "vitest"
import { faultIn } from "./support/check-one.ts"

const SECRET = "Không lưu hoặc gửi tài liệu có dấu mật trên điện thoại, trên Zalo."
const TWICE = "Chi bộ đăng ký thi đua vào đầu năm và bỏ phiếu đánh giá vào cuối năm."
const PAY = "Đảng viên đóng đảng phí trên Cổng dịch vụ hoặc đóng bằng tiền mặt cho chi bộ."
const KEPT = "Sổ biên bản do bí thư chi bộ lưu giữ."

describe("what is cut short in the middle", () => {
  it.each([
    ["which of them are meant", SECRET, "Không lưu hoặc gửi tài liệu trên điện thoại."],
    ["what a ban is about", "Hộ dân không được trồng cây lâu năm.", "Hộ dân không được trồng cây."],
    ["the when of another deed", TWICE, "Chi bộ đăng ký thi đua vào cuối năm."],
    ["two choices made one", PAY, "Đảng viên đóng đảng phí bằng tiền mặt trên Cổng dịch vụ."],
    ["who does it", KEPT, "Sổ biên bản do chi bộ lưu giữ."],
    ["how often", "Hộ dân lấy không quá 200 lít mỗi ngày.", "Hộ dân lấy không quá 200 lít."],
    [
      "what is counted",
      "Tổ có ít nhất 03 hòa giải viên và phải có hòa giải viên nữ.",
      "Tổ có ít nhất 03 hòa giải viên nữ.",
    ],
    [
      "half of a share's base",
      "Có ít nhất 90 % số việc trong nghị quyết được làm xong.",
      "Có ít nhất 90 % số nghị quyết được làm xong.",
    ],
  ])("%s is not sent", (_, stored, said) => {
    expect(faultIn(stored, said)).not.toBeNull()
  })

  it.each([
    [TWICE, "Chi bộ đăng ký thi đua vào đầu năm."],
    [TWICE, "Chi bộ bỏ phiếu đánh giá vào cuối năm."],
    [PAY, "Đảng viên đóng đảng phí bằng tiền mặt cho chi bộ."],
    [KEPT, "Bí thư chi bộ lưu giữ sổ biên bản."],
  ])("%s is sent as “%s”", (stored, said) => {
    expect(faultIn(stored, said)).toBeNull()
  })
})

describe("lines that speak of different things", () => {
  const DAYS = "Ngày 03/02: gặp mặt đảng viên lâu năm.\nNgày 27/7: thăm hỏi gia đình liệt sĩ."
  const LAWS = "Từ năm 2026 áp dụng Luật số 91/2025/QH15, không áp dụng Nghị định số 13/2023/NĐ-CP."

  it("are not mixed", () => {
    expect(faultIn(DAYS, "Ngày 27/7 gặp mặt đảng viên lâu năm.")).not.toBeNull()
    expect(faultIn(DAYS, "Ngày 03/02 gặp mặt đảng viên lâu năm.")).toBeNull()
  })

  it("do not exchange their documents", () => {
    const turned = "Từ năm 2026 áp dụng Nghị định số 13/2023/NĐ-CP, không áp dụng Luật số 91/2025/QH15."
    expect(faultIn(LAWS, turned)).toBe("reference")
  })
})
