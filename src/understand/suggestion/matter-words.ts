import type { Words } from "./lexicon.ts"

/** More that a suggestion is about, in the weights of `category-words.ts`: whole phrases, which say more than a word. */
export const MATTER_WORDS: Words = [
  [
    "infrastructure:5",
    `con lộ | lộ nhựa | trải nhựa | lồi lõm | sóng yếu | sóng điện thoại | sóng 4g | không có sóng | mất sóng | trụ nước chữa cháy | trụ cứu hỏa | lối lên | đường lên | biển tên | biển tên thôn | che hết tầm nhìn | cây che hết | che khuất | cầu ván | thay ván | cầu gỗ | cảnh lội bùn | chưa có đường nước | đường nước | kẻ vạch | vạch sang đường | mặt cầu | ván cầu | trạm phát sóng | xe lăn lên | cho xe lăn | đường bằng đất`,
  ],
  ["infrastructure:1", "loa phường | loa thôn"],
  [
    "environment:5",
    `vứt chai | chai thuốc | chai thuốc sâu | vỏ chai | chai lọ | bao ni lông | bao bì thuốc | bịch ni lông | quăng rác | đem rác | rác cúng | bể thu gom | thuốc cỏ | phun thuốc cỏ | thuốc diệt cỏ | xả dầu | dầu loang | dầu nhớt | thả hoa súng | trồng lại keo | trồng lại rừng | phân bò | phân trâu | phân đầy | phân rơi | phân chim | nước có mùi | giếng làng | trồng lại hàng | hàng cây | hàng phượng | chim yến | nuôi yến | xưởng gỗ | xác súc vật | tập kết rác | hố tập kết | đừng thả ra đường | lục bình | vớt bèo`,
  ],
  [
    "land:5",
    `đất lâm trường | lâm trường | giao khoán | giao đất cho dân | ao công | đất chợ cũ | đất bỏ không | bỏ không cỏ mọc | quy hoạch treo | bìa đỏ | bìa đất | thấy bìa | thầu lại ao | đấu thầu lại ao | đất công bỏ | đất 5% | chưa có bìa | vẽ lại bản đồ`,
  ],
  [
    "public_service:5",
    `sao y | quầy sao y | nộp tiền điện | nộp tiền điện nước | fanpage | fanpage xã | trang fb | facebook của xã | trang của xã | hòm thư góp ý | tổng đài xã | tổng đài | trang dịch vụ công | đặt ra cái số | làm lại thẻ | làm lại thẻ bảo hiểm | cấp lại thẻ | thiếu một tờ | con bot này | bảng giá dịch vụ | mẫu đơn viết sẵn | máy lấy số | giấy khai tử | dời vô chỗ kín | cửa một cửa | nộp qua mạng`,
  ],
  [
    "security_order:5",
    `cấm xe tải | cấm xe | xe điện ba bánh | phóng vèo vèo | chạy vèo vèo | chạy ào ào | che rạp | dựng rạp | rạp giữa đường | giữ xe chặt chém | chặt chém | tài xế không nhường | tín hiệu cho học sinh | thi công ban đêm | rọi đèn | quán bi a | bi a mở thâu đêm | cúp học | đá bóng trước cửa | mã otp | giả danh | giả danh công an | giả danh điện lực | tự xưng nhân viên | tự xưng công an | tự xưng là | lừa người già | trúng thưởng | hát từ trưa | tràn ra hết lòng | bắn ná | choai choai | câu kích điện | tông tông`,
  ],
  [
    "education_health:6",
    `cơm trưa | bữa trưa của các cháu | bữa cơm của | đổi món | bác sĩ về khám | khám cho bà con | cô đỡ | cô đỡ thôn bản | điểm chi trả | điểm chi trả lương hưu | lĩnh lương hưu | nhà trường gửi | trường dột | lớp dột | neo đơn dột nát | nhà dột nát | trạm thiếu thuốc | bàn ghế lớp | bàn ghế học sinh | nhà vệ sinh trường | cô trò | chúc thọ`,
  ],
  [
    "policy:8",
    `quy định cấm | lệnh cấm | mức hỗ trợ | nâng mức | tăng mức | tăng mức vay | mức vay | kiến nghị nâng | nâng lên cho bằng | hỗ trợ giá | bao tiêu | bỏ cấp huyện | đóng góp xây | đóng góp thì | thu phí | thu phí vỉa hè | phí vỉa hè | nên miễn phí | dự thảo quy ước | góp ý dự thảo | phạt xe cũ | bầu bán | lấy ý kiến cho có | họp lấy ý kiến | phiên họp thôn | đủ thứ quỹ | thu quỹ | các quỹ | loại quỹ | mỗi năm một phong trào | phong trào thì | bệnh thành tích | nông thôn mới kiểu mẫu | xét hộ nghèo | tiêu chí cứng | gộp thôn | gộp ba thôn | gộp hai thôn | gộp xã | thuê sạp | tiền thuê sạp | mức thu | mức thu vệ sinh | trợ cấp người già | không ủng hộ cái | tôi phản đối | tui phản đối`,
  ],
  [
    "other:5",
    `dạy đàn | lớp dạy đàn | dạy đàn tính | dạy võ | lớp dạy võ | chợ phiên | chơi cờ | chỗ chơi cờ | giải cờ | cờ tướng | muốn trồng hoa | giống hoa | bia ghi công | dựng bia | giấy khen | trao giấy khen | thi nấu | gói bánh | lễ hội đình | hội đình | đội lân | múa lân | mượn sân | mượn sân nhà văn hóa | chỗ tập | đi tham quan | thả hoa đăng | hát chèo | hát then | đội cồng chiêng | cồng chiêng`,
  ],
  ["off", "bảo vệ ủy ban | bảo vệ xã | tiếp xúc cử tri | đại biểu vậy"],
  [
    "act",
    "theo quy định hiện hành | đọc xong hiểu chết liền | giấy viết sẵn | đã dắt | đọc nguyên văn nghị quyết",
  ],
]
