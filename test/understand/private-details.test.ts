import { describe, expect, it } from "vitest"
import { copiedFrom } from "../../src/understand/copied.ts"
import { privateDetailsIn } from "../../src/understand/private-details.ts"

const found = (text: string) => privateDetailsIn(text).map(({ kind, words }) => `${kind}: ${words}`)

describe("what could lead to a private person", () => {
  it.each([
    ["Ông Nguyễn Văn A ở thôn 3 báo đèn hỏng", ["name: Nguyễn Văn A"]],
    ["trước nhà bà Lan có rác", ["name: Lan"]],
    ["nhà ông Hùng xả thải", ["name: Hùng"]],
    ["Hộ Trần Thị Bưởi chưa có nước", ["name: Trần Thị Bưởi"]],
    ["ong nguyen van tam do rac", ["name: ong nguyen van tam"]],
    ["anh Tuấn và chị Hoa cùng báo", ["name: Tuấn", "name: Hoa"]],
    ["Gọi 0912 345 678 để biết thêm", ["phone: 0912 345 678"]],
    ["số 0912.345.678", ["phone: 0912.345.678"]],
    ["liên hệ +84 912 345 678", ["phone: +84 912 345 678"]],
    ["máy bàn 024-3825-1234", ["phone: 024-3825-1234"]],
    ["CCCD 001085012345", ["paper: CCCD 001085012345"]],
    ["giấy tờ số 001 085 012 345 đã nộp", ["paper: 001 085 012 345"]],
    ["số CMND: 123 456 789", ["paper: CMND: 123 456 789"]],
    ["hộ chiếu B1234567", ["paper: hộ chiếu B1234567"]],
    ["xe biển 29A-123.45 đỗ", ["plate: 29A-123.45"]],
    ["xe 59X1-234.56", ["plate: 59X1-234.56"]],
    ["xe 30k 12345 chạy nhanh", ["plate: 30k 12345"]],
    ["tại số nhà 12A", ["house: số nhà 12A"]],
    ["số 15 ngõ 4 có cây đổ", ["house: số 15 ngõ 4"]],
    ["ở 27/3 hẻm 12", ["house: 27/3 hẻm 12"]],
    ["thửa đất số 125 bị lấn", ["house: thửa đất số 125"]],
    ["gửi về lan.nguyen@example.com", ["mail: lan.nguyen@example.com"]],
  ])("is pointed out in “%s”", (text, expected) => {
    expect(found(text)).toEqual(expected)
  })

  it.each([
    "Đèn chiếu sáng ở thôn 3 đã được thay ngày 30/11/2026.",
    "Đường Nguyễn Trãi, cầu Trần Hưng Đạo và trường Lê Lợi xuống cấp.",
    "Chủ tịch Nguyễn Văn An đã kiểm tra; đồng chí Lê Thị Hoa theo dõi.",
    "Kinh phí 150.000.000 đồng, làm xong trước ngày 15/12/2026.",
    "Quyết định số 12/2026/QĐ-UBND, Điều 14, khoản 2.",
    "Bà con thôn Đoài họp ở Nhà Văn hóa lúc 19 giờ 30.",
    "Phản ánh PA-26-7K3M9QXDT đã được trả lời.",
    "Có 120 hộ ở tổ 7, tổ 8 dùng nước của trạm số 2.",
    "Ông bà cao tuổi được khám miễn phí từ 8 giờ đến 11 giờ.",
  ])("is not seen in “%s”", (text) => {
    expect(found(text)).toEqual([])
  })
})

describe("words that were taken over", () => {
  const SAID = "Đèn đường trước nhà tôi hỏng hai tuần nay rồi, tối đi lại rất nguy hiểm cho các cháu"

  it.each([
    ["Đèn đường trước nhà tôi hỏng hai tuần nay", "Đèn đường trước nhà tôi hỏng hai tuần nay"],
    ["Người dân báo: TOI DI LAI RAT NGUY HIEM CHO CAC chau nhỏ", "TOI DI LAI RAT NGUY HIEM CHO CAC chau"],
    ["nay rồi - tối... đi lại rất nguy hiểm", "nay rồi tối đi lại rất nguy hiểm"],
  ])("are found, accents and marks or not: %s", (text, words) => {
    expect(copiedFrom(text, ["việc khác", SAID])).toBe(words)
  })

  it.each(["Đèn đường hỏng hai tuần nay, đi lại nguy hiểm", "", "trước nhà tôi hỏng hai tuần nay"])(
    "are none when they are fewer than eight in a row: %s",
    (text) => {
      expect(copiedFrom(text, [SAID])).toBeUndefined()
    },
  )
})
