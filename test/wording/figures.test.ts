import { describe, expect, it } from "vitest"
import { faultIn } from "./support/check-one.ts"

const ABSENCE = "Đảng viên vắng mặt phải báo cáo lý do với bí thư chi bộ trước giờ họp ít nhất 24 giờ."
const ROOMS = "Phòng họp lớn có 120 chỗ ngồi, phòng họp nhỏ có 30 chỗ ngồi."
const APPEAL =
  "Khiếu nại lần đầu được giải quyết không quá 30 ngày kể từ ngày thụ lý; việc phức tạp không quá 45 ngày."

describe("a figure that nobody stored", () => {
  it.each([
    ["another number", ABSENCE, "Đảng viên vắng mặt phải báo cáo lý do trước giờ họp ít nhất 48 giờ."],
    [
      "another number in words",
      ABSENCE,
      "Đảng viên vắng mặt phải báo cáo lý do trước giờ họp ít nhất hai giờ.",
    ],
    ["another unit", ABSENCE, "Đảng viên vắng mặt phải báo cáo lý do trước giờ họp ít nhất 24 ngày."],
    ["another share", "Học sinh được giảm 50 % học phí.", "Học sinh được giảm 60% học phí."],
    [
      "another fraction",
      "Cần ít nhất hai phần ba số phiếu tán thành.",
      "Cần ít nhất ba phần tư số phiếu tán thành.",
    ],
    ["another amount", "Học sinh đóng 5.000 đồng mỗi tháng.", "Học sinh đóng 50.000 đồng mỗi tháng."],
    ["another day", "Hồ sơ nộp trước ngày 30/6/2026.", "Hồ sơ nộp trước ngày 30/7/2026."],
    [
      "another hour",
      "Chi bộ họp vào 19 giờ 30, ngày 05 hằng tháng.",
      "Chi bộ họp vào 18 giờ 30, ngày 05 hằng tháng.",
    ],
    [
      "another weekday",
      "Chủ tịch tiếp dân vào thứ Ba hằng tuần.",
      "Chủ tịch tiếp dân vào thứ Năm hằng tuần.",
    ],
    ["another pace", "Văn phòng báo cáo hằng quý.", "Văn phòng báo cáo hằng tháng."],
    ["working days as days", "Đơn được trả lời trong 10 ngày làm việc.", "Đơn được trả lời trong 10 ngày."],
  ])("%s is not sent", (_, stored, said) => {
    expect(faultIn(stored, said)).toBe("figure")
  })
})

describe("a figure of something else", () => {
  it.each([
    [ROOMS, "Phòng họp nhỏ có 120 chỗ ngồi."],
    [ROOMS, "Phòng họp lớn có 30 chỗ ngồi."],
    [APPEAL, "Khiếu nại lần đầu được giải quyết không quá 45 ngày."],
    [APPEAL, "Việc phức tạp không quá 30 ngày."],
  ])("is not sent: %s %s", (stored, said) => {
    expect(faultIn(stored, said)).not.toBeNull()
  })

  it("is told of whom it is when the sentence names them", () => {
    expect(faultIn(ROOMS, "Phòng họp nhỏ có 30 chỗ ngồi.")).toBeNull()
    expect(
      faultIn(
        APPEAL,
        "Khiếu nại lần đầu được giải quyết không quá 30 ngày kể từ ngày thụ lý, việc phức tạp không quá 45 ngày.",
      ),
    ).toBeNull()
  })
})

describe("the same figure written otherwise", () => {
  it.each([
    ["Kỳ họp có thời gian từ 90 phút trở lên.", "Kỳ họp có thời gian ít nhất 90 phút."],
    ["Đơn được trả lời trong 03 ngày.", "Đơn được trả lời trong ba ngày."],
    ["Mức phạt tối đa là 03 tỷ đồng.", "Mức phạt tối đa là 3.000.000.000 đồng."],
    ["Học sinh được giảm 50 % học phí.", "Học sinh được giảm 50 phần trăm học phí."],
    ["Cần ít nhất hai phần ba số phiếu tán thành.", "Cần ít nhất 2/3 số phiếu tán thành."],
    ["Hồ sơ nộp trước ngày 30/6/2026.", "Hồ sơ nộp trước ngày 30 tháng 6 năm 2026."],
    ["Chi bộ họp vào 19 giờ 30.", "Chi bộ họp vào 19h30."],
  ])("is sent: %s %s", (stored, said) => {
    expect(faultIn(stored, said)).toBeNull()
  })
})
