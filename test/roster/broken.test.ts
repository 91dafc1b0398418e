import { describe, expect, it } from "vitest"
import { people, read, told } from "./lists.ts"

const CAPTION = "Trợ lý chỉ giữ họ tên, chức vụ trong chi bộ, loại đảng viên và số điện thoại."
const ALL_OFFICIAL =
  "Danh sách không ghi ai là dự bị nên hiểu mọi người là đảng viên chính thức. Nếu có đảng viên dự bị, hãy thêm cột “Loại đảng viên”."

describe("ten lists as secretaries send them", () => {
  it("1: phones that Excel has spoiled", async () => {
    const reading = await read([
      ["STT", "Họ và tên", "Loại đảng viên", "SĐT"],
      [1, "Nguyễn Văn An", "Chính thức", 912345678],
      [2, "Trần Thị Bình", "Chính thức", "9.12E+08"],
      [3, "Lê Văn Cường", "Chính thức", "9.87654321E8"],
      [4, "Phạm Thị Dung", "Chính thức", "09123456"],
      [5, "Hoàng Văn Em", "Chính thức", "0212345678"],
      [6, "Vũ Thị Phương", "Chính thức", "001085012345"],
      [7, "Đỗ Văn Giang", "Chính thức", "+81 90 1234 5678"],
      [8, "Bùi Thị Hà", "Chính thức", "hỏi con trai"],
      [9, "Đặng Văn Ích", "Chính thức", [45000]],
    ])
    expect(people(reading).slice(0, 3)).toEqual([
      "2 Nguyễn Văn An +84912345678 member",
      "3 Trần Thị Bình - member",
      "4 Lê Văn Cường +84987654321 member",
    ])
    expect(told(reading)).toEqual({
      stops: [
        "Dòng 3, cột D: Excel đã làm tròn số điện thoại nên mất các chữ số cuối. Hãy định dạng cột này là Văn bản (Text) rồi gõ lại số.",
        "Dòng 5, cột D: số điện thoại có 8 chữ số, trong khi số di động có 10 chữ số. Hãy sửa lại hoặc để trống ô này.",
        "Dòng 6, cột D: số điện thoại có đầu số không dùng ở Việt Nam. Hãy sửa lại hoặc để trống ô này.",
        "Dòng 7, cột D: số này có 12 chữ số, giống số căn cước hơn là số điện thoại. Hãy xóa số căn cước khỏi danh sách rồi ghi số điện thoại.",
        "Dòng 8, cột D: đây là số điện thoại nước ngoài, trợ lý chưa dùng được. Hãy ghi số Việt Nam hoặc để trống ô này.",
        "Dòng 9, cột D: ô này không phải số điện thoại. Hãy ghi số điện thoại hoặc để trống ô này.",
        "Dòng 10, cột D: ô này không phải số điện thoại. Hãy ghi số điện thoại hoặc để trống ô này.",
      ],
      told: [],
    })
  })

  it("2: people whom nothing tells apart", async () => {
    const reading = await read([
      ["Họ và tên", "Loại đảng viên", "Điện thoại"],
      ["Nguyễn Văn An", "Chính thức", "0912 345 678"],
      ["Nguyễn Văn An", "Chính thức", "0912 345 679"],
      ["Trần Thị Hoà", "Chính thức", ""],
      ["Trần Thị Hòa", "Chính thức", ""],
      ["Trần Thị Hòa", "Chính thức", "0912 345 670"],
      ["Lê Văn Minh", "Chính thức", "0987 654 321"],
      ["Lê Thị Nga", "Chính thức", "+84 987 654 321"],
      ["Vũ Văn Tú", "Chính thức", "0977 000 111"],
      ["Vũ Văn Tú", "Chính thức", "84977000111"],
    ])
    expect(reading.rows).toHaveLength(9)
    expect(told(reading).stops).toEqual([
      "Dòng 6: “Trần Thị Hoà” cùng tên ở dòng 4, 5 và 6: cần số điện thoại để phân biệt. Hãy ghi số điện thoại của từng người, hoặc xóa dòng thừa.",
      "Dòng 8, cột C: dòng 7 và 8 có cùng số điện thoại. Hãy ghi số riêng của từng người, ai không có thì để trống.",
      "Dòng 10, cột C: dòng 9 và 10 giống nhau cả họ tên và số điện thoại. Hãy xóa bớt, chỉ để lại một dòng.",
    ])
  })

  it("3: names that are none", async () => {
    const reading = await read([
      ["TT", "Họ tên", "Loại đảng viên", "SĐT"],
      [1, "Hoa", "Chính thức", "0912345671"],
      [2, "Nguyễn Văn 2", "Chính thức", "0912345672"],
      [3, '=HYPERLINK("http://x.tld")', "Chính thức", "0912345673"],
      [4, `Nguyễn ${"Văn ".repeat(30)}An`, "Chính thức", "0912345674"],
      [5, "", "Chính thức", "0912345675"],
      [6, "???", "Chính thức", "0912345676"],
    ])
    expect(reading.rows).toEqual([])
    expect(told(reading).stops).toEqual([
      "Dòng 2, cột B: họ và tên “Hoa” chỉ có một chữ. Hãy ghi đủ họ và tên.",
      "Dòng 3, cột B: họ và tên “Nguyễn Văn 2” có chữ số. Hãy kiểm tra xem có nhầm cột không, rồi chỉ để lại họ và tên.",
      "Dòng 4, cột B: họ và tên bắt đầu bằng dấu =, +, - hoặc @. Hãy gõ lại họ và tên bằng chữ.",
      "Dòng 5, cột B: họ và tên dài quá 80 ký tự. Hãy chỉ để lại họ và tên.",
      "Dòng 6, cột B: thiếu họ và tên. Hãy ghi họ và tên, hoặc xóa cả dòng này.",
      "Dòng 7, cột B: ô họ và tên không có chữ nào. Hãy ghi họ và tên, hoặc xóa cả dòng này.",
    ])
  })

  it("4: no header at all", async () => {
    const reading = await read([
      ["Nguyễn Văn An", "0912345678"],
      ["Trần Thị Bình", "0987654321"],
    ])
    expect(reading.rows).toEqual([])
    expect(told(reading)).toEqual({
      stops: [
        "Không thấy cột “Họ và tên”. Hãy ghi dòng tiêu đề có ô “Họ và tên” ngay phía trên danh sách, hoặc dùng tệp mẫu.",
      ],
      told: [],
    })
  })

  it("5: a header and nobody below", async () => {
    const reading = await read([["STT", "Họ và tên", "SĐT"], [1], [2], ["Tổng cộng: 0 đồng chí"]])
    expect(told(reading)).toEqual({
      stops: ["Dưới dòng tiêu đề không có người nào. Hãy kiểm tra xem đã lưu đúng tệp chưa."],
      told: [
        "Dòng 4: bỏ qua “Tổng cộng: 0 đồng chí” vì không phải người. Nếu là người, hãy ghi lại họ và tên và số thứ tự.",
      ],
    })
  })

  it("6: everything that should not be in a list", async () => {
    const reading = await read([
      [
        "STT",
        "Họ và tên",
        "Ngày sinh",
        "Số CCCD",
        "Số thẻ đảng viên",
        "Địa chỉ",
        "Tôn giáo",
        "Thu nhập",
        "SĐT",
      ],
      [
        1,
        "Nguyễn Văn An",
        [20000],
        "001085012345",
        "12.345678",
        "Số 5, thôn Đông",
        "Không",
        5_000_000,
        "0912345678",
      ],
      [
        2,
        "Trần Thị Bình",
        "01/02/1960",
        "001085012346",
        "12.345679",
        "Số 6, thôn Đông",
        "Không",
        6_000_000,
        "",
      ],
    ])
    const all = JSON.stringify(reading)
    for (const kept of ["1085012345", '345678"', "thôn Đông", "1960", "5000000"]) {
      expect(all.replaceAll("+84912345678", "")).not.toContain(kept)
    }
    expect(told(reading)).toEqual({
      stops: [],
      told: [
        `Cột C: không lấy cột “Ngày sinh”. ${CAPTION}`,
        "Cột D: không lấy cột “Số CCCD” vì là số giấy tờ riêng. Lần sau hãy xóa cột này trước khi gửi.",
        "Cột E: không lấy cột “Số thẻ đảng viên” vì là số giấy tờ riêng. Lần sau hãy xóa cột này trước khi gửi.",
        `Cột F: không lấy cột “Địa chỉ”. ${CAPTION}`,
        `Cột G: không lấy cột “Tôn giáo”. ${CAPTION}`,
        `Cột H: không lấy cột “Thu nhập”. ${CAPTION}`,
        ALL_OFFICIAL,
      ],
    })
  })

  it("7: marks and offices that contradict each other", async () => {
    const reading = await read([
      ["STT", "Họ và tên", "Chức vụ", "Chính thức", "Dự bị", "SĐT"],
      [1, "Nguyễn Văn An", "Bí thư", "x", "", "0912345671"],
      [2, "Trần Thị Bình", "Bí thư chi bộ", "x", "", "0912345672"],
      [3, "Lê Văn Cường", "", "x", "x", "0912345673"],
      [4, "Phạm Thị Dung", "Chi ủy viên", "", "x", "0912345674"],
      [5, "Hoàng Văn Em", "Bí thư Đoàn", "có lẽ", "", "0912345675"],
    ])
    expect(told(reading)).toEqual({
      stops: [
        "Dòng 3: dòng 2 cũng ghi là bí thư; chi bộ chỉ có một bí thư. Hãy sửa lại chức vụ của một người.",
        "Dòng 4: vừa ghi là chính thức vừa ghi là dự bị. Hãy chỉ để lại một.",
        "Dòng 5: đảng viên dự bị không giữ chức vụ trong chi bộ được. Hãy sửa lại loại đảng viên hoặc chức vụ.",
        "Dòng 6, cột D: không rõ ô này là có hay không. Hãy đánh dấu x nếu có, để trống nếu không.",
      ],
      told: ["Dòng 6, cột C: không lấy chức danh “Bí thư Đoàn” vì không phải chức vụ trong chi bộ."],
    })
  })

  it("8: no phones, twins and a heading that might be a person", async () => {
    const reading = await read([
      ["STT", "Họ và tên", "Loại đảng viên"],
      ["", "Đội Trồng Rừng"],
      [1, "Nguyễn Văn An", "Chính thức"],
      [2, "Nguyễn Văn An", "Dự bi"],
      [3, "Trần Thị Bình", "Dự khuyết"],
    ])
    expect(told(reading)).toEqual({
      stops: [
        "Dòng 2, cột B: không rõ “Đội Trồng Rừng” là người hay là dòng chia nhóm. Nếu là người, hãy ghi số thứ tự; nếu không, hãy xóa dòng này.",
        "Dòng 4: “Nguyễn Văn An” cùng tên ở dòng 3 và 4: cần số điện thoại để phân biệt. Hãy ghi số điện thoại của từng người, hoặc xóa dòng thừa.",
        "Dòng 5, cột C: không rõ “Dự khuyết” là loại đảng viên nào. Hãy ghi Chính thức hoặc Dự bị.",
      ],
      told: [
        "Danh sách không có cột số điện thoại. Hãy thêm cột “Số điện thoại” để phân biệt người trùng tên và để liên kết.",
      ],
    })
  })

  it("9: several phones, old numbers, landlines and a column without a header", async () => {
    const reading = await read([
      ["Họ và tên", "Đảng viên", "Điện thoại", "Mã số", ""],
      ["Nguyễn Văn An", "CT", "0912345678 / 0987654321", "M1", "x"],
      ["Trần Thị Bình", "DB", "0168.765.4321", "M2", ""],
      ["Lê Văn Cường", "CT", "(024) 3825 1234", "M3", ""],
      ["Phạm Thị Dung", "CT", "0901234567", "M3", ""],
    ])
    expect(people(reading)).toEqual([
      "2 Nguyễn Văn An +84912345678 member",
      "3 Trần Thị Bình +84387654321 probationary",
      "4 Lê Văn Cường +842438251234 member",
      "5 Phạm Thị Dung +84901234567 member",
    ])
    expect(told(reading)).toEqual({
      stops: ["Dòng 5: dòng 4 và 5 có cùng mã số. Hãy sửa lại để mỗi người một mã."],
      told: [
        "Cột E: không lấy cột này vì không có tiêu đề.",
        "Dòng 2, cột C: ô này có nhiều số điện thoại; chỉ lấy số đầu tiên dùng được. Nếu cần số khác, hãy ghi số đó lên trước.",
        "Dòng 3, cột C: đây là số di động 11 chữ số kiểu cũ, đã đổi sang đầu số mới. Hãy xem lại cho chắc.",
        "Dòng 4, cột C: đây là số máy bàn nên không nhắn được. Nếu có số di động, hãy ghi số di động.",
      ],
    })
  })

  it("10: an administrative form with titles, merged headers, headings, totals and signatures", async () => {
    const reading = await read([
      ["ĐẢNG BỘ XÃ TÂN THÀNH", "", "", "ĐẢNG CỘNG SẢN VIỆT NAM"],
      ["CHI BỘ THÔN ĐÔNG", "", "", "Tân Thành, ngày 05 tháng 3 năm 2026"],
      [],
      ["DANH SÁCH ĐẢNG VIÊN CHI BỘ THÔN ĐÔNG"],
      ["STT", "Họ và tên", "Năm sinh", "", "Chức vụ Đảng", "Ngày vào Đảng", "", "Điện thoại"],
      ["", "", "Nam", "Nữ", "", "Dự bị", "Chính thức", ""],
      ["(1)", "(2)", "(3)", "(4)", "(5)", "(6)", "(7)", "(8)"],
      ["I", "Đảng viên chính thức"],
      [1, "NGUYỄN VĂN AN", 1960, "", "Bí thư, Trưởng thôn", [30000], [30365], 912345678],
      [2, "TRẦN THỊ BÌNH", "", 1971, "Phó bí thư", [36000], [36365], 987654321],
      ["II", "Đảng viên dự bị"],
      [3, "LÊ THỊ H'LAN", "", 1999, "", "15/5/2025", "", "0355 667 788"],
      ["", "Tổng cộng: 03 đồng chí"],
      ["", "NGƯỜI LẬP", "", "", "", "T/M CHI BỘ"],
      ["", "(Ký, ghi rõ họ tên)", "", "", "", "BÍ THƯ"],
      ["", "Trần Thị Bình", "", "", "", "Nguyễn Văn An"],
    ])
    expect(people(reading)).toEqual([
      "9 Nguyễn Văn An +84912345678 member,secretary",
      "10 Trần Thị Bình +84987654321 member,deputy",
      "12 Lê Thị H'Lan +84355667788 probationary",
    ])
    const skipped = (line: number, text: string) =>
      `Dòng ${line}: bỏ qua “${text}” vì không phải người. Nếu là người, hãy ghi lại họ và tên và số thứ tự.`
    expect(told(reading)).toEqual({
      stops: [],
      told: [
        `Cột C: không lấy cột “Năm sinh – Nam”. ${CAPTION}`,
        `Cột D: không lấy cột “Năm sinh – Nữ”. ${CAPTION}`,
        `Cột F: không lấy cột “Ngày vào Đảng – Dự bị”. ${CAPTION}`,
        `Cột G: không lấy cột “Ngày vào Đảng – Chính thức”. ${CAPTION}`,
        skipped(8, "I Đảng viên chính thức"),
        "Dòng 9, cột E: không lấy chức danh “Trưởng thôn” vì không phải chức vụ trong chi bộ.",
        skipped(11, "II Đảng viên dự bị"),
        skipped(13, "Tổng cộng: 03 đồng chí"),
        skipped(14, "NGƯỜI LẬP T/M CHI BỘ"),
        skipped(15, "(Ký, ghi rõ họ tên) BÍ THƯ"),
        skipped(16, "Trần Thị Bình Nguyễn Văn An"),
      ],
    })
  })
})
