import { describe, expect, it } from "vitest"
import { hollowParts } from "../../src/understand/empty-answer.ts"

const GOOD = [
  "Ngày 20/11/2026 Điện lực huyện đã thay hai bóng đèn ở đầu thôn Đoài.",
  "UBND xã sẽ vá đoạn đường trước trường tiểu học, xong trước ngày 05/12/2026.",
  "Tổ vệ sinh môi trường thu gom rác ở ngõ 12 vào 6 giờ sáng thứ ba và thứ sáu.",
  "Sáng 22/11 cán bộ địa chính đã đo lại mốc giới, kết quả ghi trong biên bản kèm theo.",
  "Công an xã đã nhắc nhở quán karaoke ngày 18/11 và kiểm tra lại vào tối thứ bảy hằng tuần.",
  "Theo Quyết định 12/2026/QĐ-UBND, phí vệ sinh là 25.000 đồng mỗi hộ một tháng.",
  "Điều 14 Luật Cư trú quy định thời hạn là 7 ngày; ông/bà nộp hồ sơ tại bộ phận một cửa.",
  "Trưởng thôn Nguyễn Văn Bình đã họp với ba hộ ngày 15/11 và thống nhất khơi lại rãnh nước.",
  "Công ty Môi trường đặt thêm 4 thùng rác ở chợ trong tuần này.",
  "Đồng chí Lê Thị Hà, công chức văn hóa, trả lời trực tiếp tại nhà văn hóa lúc 14 giờ ngày 28/11.",
  "Trạm y tế tiêm bù cho các cháu vào sáng thứ tư, ngày 25 tháng 11.",
  "UBND xã đã ghi nhận và giao đội duy tu lấp ổ gà trước ngày 30/11/2026.",
  "Trong thời gian tới, cụ thể là từ ngày 01/12/2026, phòng Kinh tế sẽ cắm biển cấm xe tải.",
  "Hợp tác xã đã nạo vét mương nội đồng từ ngày 10 đến ngày 14/11.",
  "Việc này thuộc Nghị định 118/2025/NĐ-CP; hồ sơ trả trong 5 ngày làm việc.",
  "Ban quản lý chợ đã dời các quầy lấn đường vào chiều 19/11, ảnh kèm theo.",
  "Mặt trận xã tổ chức đối thoại về giá nước vào 8h ngày 02/12/2026 tại hội trường.",
  "Bà Trần Thị Mai ở bộ phận tiếp nhận đã xin lỗi ông/bà qua điện thoại hôm qua.",
  "Văn phòng UBND xã niêm yết lại bảng phí từ ngày mai.",
  "Đoàn thanh niên dọn rác ven kênh vào chủ nhật này.",
  "ngay 20/11/2026 dien luc huyen da thay bong den o dau thon Doai",
  "UBND xa se va doan duong truoc truong tieu hoc, xong truoc ngay 05/12/2026",
  "Phòng Tư pháp trả kết quả khai sinh trong 3 ngày kể từ khi nhận đủ giấy tờ.",
  "Nhà thầu sửa lại nắp cống hỏng trước 17h ngày 27/11, UBND xã nghiệm thu.",
  "Đảng ủy đã bàn góp ý của ông/bà tại cuộc họp ngày 12/11 và đồng ý mở thư viện buổi tối.",
  "Xã đã kiểm tra ngày 16/11: cây ở nhà ông Phạm Văn Tư không còn chắn tầm nhìn.",
  "Theo kế hoạch số 45, đoạn kênh này được kè trong quý 1 năm 2027.",
  "Trường tiểu học Đông Phong trả lại khoản thu 50.000 đồng trong tuần sau.",
  "Trung tâm hành chính công làm việc cả sáng thứ bảy, từ 7 giờ 30 đến 11 giờ.",
  "Đã thay bóng đèn và sửa dây ngày 26/11/2026, do tổ điện của xã làm.",
  "Thôn đã cưa và dọn cây ngày 26/11/2026, lối vào thông.",
  "Hội phụ nữ xã nhận hỗ trợ gia đình từ tháng 12, chị Vũ Thị Lan phụ trách.",
]
const EMPTY = [
  "Đã ghi nhận ý kiến của ông/bà.",
  "Xã đã ghi nhận và sẽ xem xét trong thời gian tới.",
  "Việc này sẽ được giải quyết theo quy định.",
  "Cảm ơn ông/bà đã góp ý.",
  "UBND xã tiếp thu ý kiến và sẽ nghiên cứu.",
  "Các cơ quan chức năng sẽ vào cuộc.",
  "Đơn vị có thẩm quyền đang xử lý.",
  "Chúng tôi sẽ cố gắng khắc phục sớm.",
  "Vấn đề ông/bà nêu sẽ được quan tâm.",
  "Xã sẽ chỉ đạo các bộ phận liên quan kiểm tra.",
  "Việc này sẽ làm khi có điều kiện.",
  "UBND xã sẽ sửa đường khi bố trí được kinh phí.",
  "Xin ghi nhận và chuyển bộ phận chuyên môn.",
  "Đề nghị ông/bà thực hiện đúng quy định của pháp luật.",
  "Sẽ xử lý nghiêm các trường hợp vi phạm.",
  "Đã giao bộ phận chuyên môn tham mưu.",
  "Nội dung này đang được xem xét.",
  "Xã sẽ tăng cường tuyên truyền, nhắc nhở người dân.",
  "Việc này đã được giải quyết.",
  "Công an xã sẽ tăng cường tuần tra trong thời gian tới.",
  "Ý kiến của ông/bà rất xác đáng, xã sẽ rút kinh nghiệm.",
  "Sẽ trả lời ông/bà trong thời gian sớm nhất.",
  "da ghi nhan va se xem xet",
  "se giai quyet theo quy dinh trong thoi gian toi",
  "UBND xã đang rà soát, nghiên cứu phương án phù hợp.",
  "Đề nghị ông/bà thông cảm, chia sẻ khó khăn với địa phương.",
  "Xã luôn quan tâm đến môi trường và sẽ tiếp tục thực hiện tốt công tác này.",
  "Phản ánh của ông/bà không đúng.",
  "Đã kiểm tra, không có vấn đề gì.",
  "Bộ phận chuyên môn xử lý đúng quy trình.",
]

describe("an answer of the office", () => {
  it("is written down thirty times and more each way", () => {
    expect([new Set(GOOD).size, new Set(EMPTY).size]).toEqual([32, 30])
  })

  it.each(GOOD)("is good: %s", (text) => {
    expect(hollowParts(text)).toEqual([])
  })

  it.each(EMPTY)("is empty: %s", (text) => {
    expect(hollowParts(text)).not.toEqual([])
  })

  it("is told what each part of it lacks", () => {
    expect(hollowParts("Xã đã ghi nhận và sẽ xem xét trong thời gian tới theo quy định.")).toEqual([
      "recorded",
      "considered",
      "soon",
      "by-rules",
      "no-day",
      "nobody",
    ])
    expect(hollowParts("UBND xã sẽ sửa đường.")).toEqual(["no-day"])
    expect(hollowParts("Đường đã được vá ngày 12/11.")).toEqual(["nobody"])
  })
})
