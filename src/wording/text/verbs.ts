import { keyPhrases } from "./keys.ts"

/** Deeds of offices and people, as regulations name them; first of all those that follow "phải" and "đã" most often. */
const VERBS: ReadonlyMap<string, readonly (readonly string[])[]> = Map.groupBy(
  keyPhrases(`
  bảo đảm | đảm bảo | đạt | thông báo | sử dụng | áp dụng | tuân thủ | chấp hành | hoàn thành | xác định | chịu | cung cấp | công bố |
  tiến hành | bồi thường | trả lời | trả | ghi | tham gia | tham dự | dự | thanh toán | nêu | đồng ý | thể hiện | ký | giải quyết |
  cấp | xem xét | bổ sung | ban hành | bố trí | chấp nhận | hoàn trả | nhận | tiếp nhận | tiếp tục | nộp | xuất trình | lập | kê khai |
  thu hồi | thu | khắc phục | điều chỉnh | công khai | triển khai | chuyển | khai báo | xóa | thiết lập | phê duyệt | duyệt |
  thu thập | công nhận | niêm yết | duy trì | xác nhận | xác minh | chứng minh | sửa | sửa chữa | phối hợp | cập nhật | hoàn thiện |
  trích | trích lập | phát hiện | lưu | lưu giữ | lưu trữ | gửi | báo | báo cáo | đăng ký | đăng tải | lựa chọn | chọn | lấy | phục vụ |
  thông qua | từ chối | chi trả | giải trình | gia hạn | bàn giao | giao | giao nộp | triệu tập | mời | tổng hợp | trao đổi | đối chiếu |
  theo dõi | thẩm định | kiểm tra | giám sát | thanh tra | đánh giá | xếp loại | phân công | phân loại | chỉ đạo | lãnh đạo | hướng dẫn |
  tổ chức | thực hiện | quyết định | đề nghị | kiến nghị | trình | tham mưu | quản lý | tuyên truyền | phổ biến | vận động | họp | sinh hoạt |
  bầu | bỏ phiếu | biểu quyết | thảo luận | góp ý | đóng góp | đóng | mở | giữ | bảo quản | bảo vệ | chăm sóc | hỗ trợ | giúp | giúp đỡ |
  khen thưởng | thưởng | kỷ luật | xử lý | xử phạt | phạt | giới thiệu | bổ nhiệm | tuyển dụng | đào tạo | bồi dưỡng | khiếu nại | tố cáo |
  phản ánh | rút | làm | làm việc | học | học tập | xây dựng | kiểm điểm | viết | đọc | nghe | nói | hỏi | nhắc | phát | treo | dán |
  gọi | kể | nghỉ | bán | mua | thuê | vay | mượn | cho | tặng | hưởng | nâng cao | tăng cường | rà soát | thống kê | soạn thảo | chuẩn bị |
  tiếp | tiếp công dân | đối thoại | hòa giải | phòng ngừa | ngăn chặn | yêu cầu | đình chỉ | hủy | hủy bỏ | bãi bỏ | thay thế | thay |
  thành lập | giải thể | chia | tách | sáp nhập | chứng thực | công chứng | tạo điều kiện | khuyến khích | tôn trọng | giữ gìn | phát huy |
  đấu tranh | cam kết | cử | điều hành | chủ trì | ủy quyền | ủy nhiệm | điểm danh | tập huấn | bốc | trồng | nuôi | đốt | xả | đổ | đỗ |
  dùng | chụp | quét | tải | xem | sao | in | đưa | mang | xếp | dọn | vứt | phơi | khai | lau | tra cứu | đính chính | cải chính | tích hợp
`),
  ([first]) => first!,
)

/** Whether a deed begins with these keys. */
export function isVerb(keys: readonly string[]): boolean {
  return VERBS.get(keys[0] ?? "")?.some((verb) => verb.every((key, step) => keys[step] === key)) === true
}
