import { joined } from "./joined.ts"
import type { Words } from "./lexicon.ts"

const PAPER = `văn bản | tài liệu | công văn | báo cáo | hồ sơ | nghị quyết | kế hoạch | quyết định | tờ trình | đề án | danh sách | biên bản | bản đồ | phương án | chỉ thị | thông báo | điện mật | file | tập giấy | tờ giấy | giấy tờ | kết luận | phiếu | đề thi | đáp án | sơ đồ | bảng phân công | bản sao | bản chụp | ảnh chụp | lịch trực | giấy | tập tài liệu | xấp tài liệu | xấp giấy | công điện | dự thảo | thông tin | số liệu`

/** Papers that are not for everybody, told of in everyday words. "mark" is a mark of secrecy, "inner" what only keeps it inside. */
export const SECRET_WORDS: Words = [
  [
    "marked",
    joined(
      "văn bản | tài liệu | công văn | tập giấy | xấp giấy | giấy tờ | tập tài liệu | tờ trình | kế hoạch | danh sách | nghị quyết | chỉ thị | công điện | hồ sơ | thông tin | báo cáo | phương án",
      "mật | tuyệt mật | tối mật | loại mật | diện mật | dấu mật | đóng mật | đóng dấu mật | có dấu mật | có chữ mật | tối mật của",
    ),
  ],
  ["paper", PAPER],
  [
    "mark",
    "đóng dấu mật | dấu mật | dấu đỏ mật | dấu đỏ chữ mật | chữ mật đỏ | chữ mật | dấu chữ mật | mộc mật | mộc đỏ mật | con dấu mật | tuyệt mật | !tối mật | độ mật | bảo là mật | nói là mật | ghi là mật | thuộc loại mật | bí mật nhà nước | bí mật quân sự | bí mật công tác | dấu tối mật | dấu tuyệt mật",
  ],
  ["word", "!mật | ghi mật | bìa ghi mật"],
  [
    "inner",
    "lưu hành nội bộ | nội bộ | trong nội bộ | chỉ trong nội bộ | chưa công bố | chưa được công bố | chưa công khai | chưa ban hành | chưa duyệt | chưa thi | sắp thi | mai thi | còn niêm phong | niêm phong | không được phổ biến | cấm phổ biến | không phổ biến | không cho ra ngoài | cấm mang ra ngoài | không được đưa ra ngoài | đọc xong xóa | xem xong xóa | đọc xong đốt | rò rỉ | bị lộ | lộ ra | tuyệt đối đừng",
  ],
  [
    "hidden",
    `nguồn tin của công an | nguồn tin báo | kế hoạch tác chiến | tác chiến | bố phòng | sơ đồ bố phòng | mật khẩu camera | mật khẩu máy tính | mật khẩu tài khoản | lịch tuần tra của | quân số trực | kho đạn | kho vũ khí | kho súng | trận địa | hầm chỉ huy | trực chiến | phân công trực chiến | giờ đổi gác | đổi gác | giờ gác | bố trí lực lượng | phương án tác chiến | phương án phòng thủ | khu vực phòng thủ | phương án bảo vệ mục tiêu | phương án đánh án | đánh án | chuyên án | kế hoạch bắt | kế hoạch truy bắt | kế hoạch vây bắt | trinh sát | cơ sở bí mật | mật báo viên | người báo tin
      người tố giác | danh sách người tố cáo | tên người tố cáo | người làm đơn tố cáo | người đứng đơn | đứng đơn vụ | người đứng đơn tố cáo | ai tố cáo | tọa độ | chốt biên phòng | đồn biên phòng | sơ đồ kho | sơ đồ doanh trại | doanh trại | bản đồ quân sự | bản đồ tác chiến | mật khẩu hệ thống | mật khẩu máy chủ | mật mã | khóa mã | mật khẩu đêm | quân số | danh sách quân nhân | dự bị động viên | đơn vị pháo
      quy hoạch cán bộ | quy hoạch nhân sự | nhân sự dự kiến | nhân sự khóa | nhân sự đại hội | phương án nhân sự | phiếu tín nhiệm | phiếu thăm dò | bảo vệ chính trị nội bộ | chính trị nội bộ | hồ sơ cán bộ | lý lịch cán bộ | biên bản họp thường vụ | họp kín | thường vụ chưa | kế hoạch động viên | kế hoạch a2 | bỏ phiếu kín | phòng thủ dân sự mật`,
  ],
  ["exam", "đề thi | đề kiểm tra | đề tuyển sinh | đáp án"],
  [
    "hold",
    `gởi ở đây | tôi gởi | gửi ở đây | tôi gửi ở | gửi chỗ này | đọc được hết | đọc hết nội dung | để tôi kể | kể nghe | tôi kể cho |  up hình | up ảnh | mình up | đọc trộm | đang giữ | em đang giữ | tôi đang giữ | ai muốn coi | có ai muốn | mọi người xem | xem thử | công bố đây | gửi hình | từng trang | đây là | file đây | file nè | mọi người đọc | cho bà con rõ | bà con rõ | lỡ chụp | gõ lại | nhắn riêng | có bản | có cái | có tờ | có trước | usb | gửi xã xem | ai muốn xem | đăng lên đây | đây nè | đây này | dưới đây | như sau | đính kèm | kèm theo | chụp được | mới chụp | chụp gửi | chụp lại | tôi chụp | em chụp | mình chụp | scan | !scan | đánh máy lại | chép lại | chép ra | vẽ lại | ghi lại đây | chuyển lên đây | chuyển tiếp | ai cần | cần đọc | inbox | !ib | ib | mình có | tôi có | em có | bên em có | nhà tôi có | nhặt được | lượm được | mượn được | lấy được | xin được | vớ được | tìm thấy | dua toi
      đưa tôi | đưa em | gửi lên đây | gửi đây | gửi vào đây | gửi mọi người | gửi cả nhà | gửi anh em | gửi các | gửi cho xã | gửi anh | gửi em | tôi gửi | em gửi | mình gửi | để tham khảo | tham khảo | nội dung như sau | nội dung là | tóm tắt giúp | tóm tắt hộ | đọc giúp | dịch giúp | giải thích giúp | xem giúp | up lên | đăng lên | lưu lại | mình lưu | gửi | ra ngoài quán | đưa cho ai | bán cho ai | có giấy ghi | câu một | câu 1`,
  ],
  [
    "x",
    "bí mật | mật khẩu | mật độ | mật ong | bảo mật | mật thiết | đề nghị gửi | gửi đơn | mẫu giấy | gửi xã | cơ mật viện | danh mục bí mật | bảo vệ bí mật | hội nghị | công khai danh sách | mật danh | rau mật | mật mía",
  ],
]
