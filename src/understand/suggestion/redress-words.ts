import { joined } from "./joined.ts"
import type { Words } from "./lexicon.ts"
import { I, NOT_OWN, OWN } from "./self-words.ts"

const HIT =
  `buộc | buộc tháo | buộc dỡ | bắt tháo | bắt dỡ | cấm | ép | tịch thu | phạt | phạt tiền | xử phạt | cắt | cắt mất | cắt chế độ | cắt trợ cấp | cắt hợp đồng | trừ | trừ lương | trừ hết | trừ phụ cấp | thu hồi | thu hồi đất | thu hồi sổ | từ chối | từ chối cấp | từ chối giấy phép | trả hồ sơ | trả lại hồ sơ | trả lại | bác | bác đơn | bác hồ sơ
  gạch tên | gạch | gạt | gạt khỏi | gạt ra | loại | loại khỏi | kỷ luật | khiển trách | cảnh cáo | đuổi | đuổi việc | đuổi học | đình chỉ | giữ | giữ xe | tạm giữ | cưỡng chế | tháo dỡ | liệt vào | đưa vào diện | xếp | xếp loại | xếp vào | hủy | hủy sổ | cấp nhầm | cấp chồng | cấp thiếu | ngưng | ngưng chế độ | dừng | dừng trợ cấp
  truy thu | áp giá | áp | tính sai | tính thiếu | tính thuế | chấm dứt | chấm dứt hợp đồng | điều chuyển | hạ bậc | hạ loại | cắm mốc | cẩu | cẩu xe | đập | đập nhà | phá nhà | phá hàng rào | phá quán | lấy đất | lấy mất đất | đo thiếu | đo sai | đo hụt | ghi sai | bỏ sót | bỏ tên | sót tên | rút phép | rút giấy phép | bỏ ra ngoài | cho nghỉ | cho thôi`.replaceAll(
    "\n",
    " | ",
  )

/** What an authority does to somebody, and that it is not accepted; "hard" are acts that nobody wishes, "soft" may be anything. */
export const REDRESS_WORDS: Words = [
  ["self", OWN],
  ["i", I],
  ["x", NOT_OWN],
  [
    "hard",
    joined(
      "bị | họ | xã | bị xã | ủy ban | phường | công an | trường | mấy anh | mấy ông | mấy bà | tự dưng | tự nhiên | đòi",
      HIT,
    ),
  ],
  ["hard", joined("phạt | loại | kỷ luật | đuổi | ép | bắt | cấm | buộc", I)],
  [
    "hard self",
    joined(
      "bắt | buộc | cấm | đuổi | loại | phạt | ép | đập | phá | lấy | thu | cắt | cẩu | san ủi | ủi | chặt | nhổ | lấn | lấn vào | lấn qua | gạch | chuyển",
      joined(
        "con | mẹ | bố | má | mạ | nhà | đất | vườn | vườn nhà | ruộng | xe | quán | gia đình | vợ | chồng | cây | hàng rào | hàng rào nhà | của | ao | mộ",
        I,
      ),
    ),
  ],
  [
    "hard",
    `ghi tôi là | ghi em là | xếp tôi vào | coi tôi là | hạ lương | đòi em nộp | đòi tôi nộp | bắt em nộp | bắt tôi nộp | đòi nộp lại | bắt nộp lại | chưa trả lương | không trả lương | nợ lương | bị chuyển lên | bị chuyển đi | bị chuyển công tác | bị chuyển | không tiếp | ngâm | san ủi không báo | cắt thai sản | không chịu sửa | không lập biên bản | bỏ mặc quyền | bắt dọn | bắt lùi | bắt làm lại từ đầu | kê biên | kê biên nhầm | chia cho người khác | phân cho em cái | đưa ra khỏi danh sách | xếp mức nhẹ | bị hạ hạnh kiểm | hạ hạnh kiểm | thu giấy phép | không cộng | không gọi nhập học | không ký tiếp | kêu thất lạc | nhà không hợp lệ | có giấy phạt | giấy phạt | nộp phạt rồi | vẽ vào bản đồ | cứ lập biên bản | không trích lục | không chịu trích lục | không cho thế chấp | không cho tôi thế chấp | cắt nước nhà | cắt điện nhà | toàn nhận ruộng | huỷ kết quả | cắt trợ cấp | cắt chế độ | cắt phụ cấp | cắt bảo hiểm | cắt tiền | cắt luôn | cắt vậy | cắt hợp đồng | cắt thi đua | bị cắt còn | ngưng chế độ | ngưng trợ cấp | dừng trợ cấp | không cấp sổ | không cấp giấy | không chịu cấp | không cho nhập khẩu | không cho nhập hộ khẩu | không cho tách | không cho xây | không cho cháu
      không nhận vào | không chịu nhận | không nhận hồ sơ | không nhận đơn | không xác nhận | không chịu xác nhận | không chịu ký | không chịu chứng | không chứng thực | không công nhận | không được hưởng | không được xét | không được nhận | không được cấp | không được đền | không được bồi thường | không được hỗ trợ
      không có tên | lại không có tên | mất tên | sót tên | bắt nộp | bắt nộp thêm | bắt nộp lại | bắt đóng thêm | bắt nhổ | bắt dỡ | bắt phá | bắt tháo | bắt dời | bắt đi | bắt trả | bắt phải | phải nộp phạt | phải nộp thêm | nộp phạt | phạt vậy | áp nhà | áp vào diện | đo thiếu | đo lại mất | đo lại còn | đo hụt | cấp nhầm | cấp thiếu | cấp sổ cho người
      xếp nhà | thoát nghèo | xét kiểu đó | tính sai | tính thiếu | cắm cọc | lộ giới | diện giải tỏa | vạch giải tỏa | diện phải di dời | phải di dời | cưỡng chế | đập hàng rào | đập phá | đập mất | phá quán | phá nhà | cẩu mất | cẩu xe | giữ xe | giữ bằng | tịch thu | thu mất | chấm dứt trước hạn | chấm dứt hợp đồng | hủy hợp đồng | thôi giữ chức | cho thôi giữ
      cho thôi việc | cho nghỉ việc | buộc thôi việc | hủy thẻ | vụ hủy thẻ | trả hồ sơ hoài | bị trả hồ sơ | bác hồ sơ | gạt khỏi | loại khỏi | gọi nhập ngũ | giấy gọi nhập ngũ | bảo đất công | nói đất công | bảo là đất công | là đất công ích | bảo là lấn chiếm | diện đất lấn chiếm | hết thẩm quyền | trừ lương | trừ phụ cấp | thu của tôi | thu của em | trượt oan
      không đủ giấy | phải dỡ | phải phá | phải trả lại đất | thu hồi đất | thu hồi ruộng | lấy mất | lấy đất | lấn vào sổ | cấp chồng | rút phép | xóa tên | rớt oan | đánh rớt | đánh trượt | quyết định phạt | quyết định thu hồi | quyết định kỷ luật | quyết định xử phạt | quyết định cưỡng chế | nhảy từ | không nhận con | không nhận cháu | không cho thi | cho ở lại lớp | đánh thuế`,
  ],
  [
    "hard refuse",
    joined(
      "không chấp nhận | không chịu | không đồng ý | không nhất trí | không phục | không đồng tình | không ký | không công nhận",
      "mức phạt | quyết định phạt | quyết định xử phạt | quyết định thu hồi | quyết định kỷ luật | án phạt | việc phạt | việc thu hồi | mức đền | mức đền bù | mức bồi thường | mức hỗ trợ hoa màu | giá đền bù | giá đền | kết quả kiểm đếm | kết quả đo",
    ),
  ],
  [
    "refuse",
    joined(
      "không chấp nhận | không đồng ý | không nhất trí | không phục",
      "cách giải quyết | cách giải quyết đó | cách xử lý | cách làm vậy | cách làm đó | kết quả đó | trả lời đó",
    ),
  ],
  ["redo", "lấy lại tên | đòi trình tự | trình tự lại | đòi làm lại | rút cái"],
  [
    "soft",
    `quyết định | thông báo | biên bản | kết luận | kết luận thanh tra | đền | đền bù | bồi thường | đền hoa màu | giá đền | tiền đền | áp giá | kiểm đếm | thuế khoán | thuế | trước bạ | tiền sử dụng đất | ghi sai | ghi trật | xếp loại | bình xét | xét duyệt | danh sách hỗ trợ | tái định cư | suất tái định cư | học bổng | bảo hiểm | trợ cấp | chế độ | hợp đồng | kỷ luật
      thu hồi | phạt | nhập học | giấy phép | hồ sơ | sổ đỏ | bản đồ | trích đo | đo đạc | hiến đất | khiển trách | cảnh cáo | thi đua`,
  ],
  [
    "redo",
    `nhổ mốc | đòi lương | trả lương | khôi phục cho | cho cháu vào học | vào học lại | trả lời bằng văn bản | phản đối | kiện tới cùng | bốc lại | chia lại | trả ruộng | trả nhà | trả xe | trả bằng | trả sổ cho | mở nước lại | mở lại | chấm lại | cấp ngay | trả cho nhà | trả cho tôi | trả cho em | lại cho tôi | lại cho em | lại cho mình | lại cho nhà | lại cho gia đình | xem lại | xem xét lại | coi lại | xét lại | được xét lại | tính lại | đo lại | đo đạc lại | đền lại | đền cho đúng | giải quyết lại | xác minh lại | thẩm tra | thẩm định lại | lập lại | chấm lại | thi lại | phúc khảo | kiểm đếm lại | trả lại | trả đất | trả tiền | trả đủ | trả sổ | hoàn lại | hoàn trả | hủy quyết định | hủy biên bản | hủy bỏ | hủy cái | hủy thông báo | rút lại | được rút lại | bỏ quyết định
      bỏ cái quyết định | thu hồi quyết định | thu hồi thông báo | thu hồi lại | bỏ kỷ luật | xóa kỷ luật | đền cho | bồi thường cho | phải bồi thường | phải đền | phải sửa | phải trả | phải xác nhận | phải cấp | khôi phục | phục hồi | cấp lại cho | tính đúng | trả lời rõ căn cứ | giải quyết thỏa đáng | làm rõ cho | cho tôi đi học lại | cho vào lại | nhận lại | được tính lại | yêu cầu hủy | đòi hoàn | đòi lại | đòi phải | đòi trả | đòi bồi thường | xem lại bản đồ | thay đổi quyết định`,
  ],
  [
    "refuse",
    joined(
      "cả họ | cả nhà | cả hộ | họ nhà tôi | tôi | em | mình | cháu | chúng tôi | tụi tôi | tụi em | gia đình | toi | vợ chồng tôi | má con tôi | mẹ con tôi | nhà tôi | nhà em | gia đình tôi | gia đình em | nhà mình | con tôi | dân chúng tôi",
      "không chịu | không chịu đâu | không nghe | không ký | không ký nhận | không nhận | không phục | không tâm phục | không chấp nhận | không đồng ý | không đồng tình | không nhất trí | không đi | không nộp | không công nhận | không bằng lòng | không tán thành | không thỏa mãn | chưa đồng ý | chưa nhất trí | chưa ký | không cam lòng | không dỡ | không trả | đòi | đòi lương | đòi lại | không nhận đâu | quyết không | đi kiện | sẽ kiện | kiện | kiến nghị lên trên | kiến lên trên | kiện lên trên | phản đối quyết định | cho là sai | thấy vô lý | thấy oan | thấy không đúng | thấy bất công | thấy thiệt thòi",
    ),
  ],
  [
    "refuse",
    "không đồng ý biên bản | không đồng ý quyết định | không đồng ý kết luận | không đồng ý với quyết định | không ký nhận | không ký biên bản | không chịu biên bản | oan ức quá | oan uổng",
  ],
  [
    "wrong",
    `hộ khác | nhà khác | người khác | đến sau lại được | lại được | không giao đất | nằm garage | không báo | không hề báo | không có lý do | không lý do gì | quá hạn | quá hạn theo luật | lần nữa | hai lần | cùng một lỗi | cùng một việc | đã nộp rồi | đóng rồi | có biên nhận | vô lý | lý do vô lý | oan | bị oan | oan ức | oan uổng | sai | là sai | sai hoàn toàn | sai luật | trái luật | không đúng luật | không đúng | không có căn cứ | không căn cứ | không ghi căn cứ | không nêu lý do | không nói lý do | không ai nói lý do | không lý do | không giải thích | không báo trước | không báo trước một tiếng | không ai hỏi | không hỏi | không hề họp | không đọc quyết định | không một tờ
      không đưa | không đưa một tờ | có tờ giấy nào | không có quyết định | chưa thỏa đáng | không thỏa đáng | không công bằng | đâu có công bằng | bất công | xâm phạm | xâm phạm quyền | thiệt thòi | lừa chúng tôi | lừa dân | làm vậy là | trong khi | người khác lại được | thua điểm lại được | thôn bên | nhà bên được | người ta được | chỉ có | mà chỉ | có biên lai | có sổ | có sổ từ | có giấy viết tay | có giấy phép | có đăng ký | có biên bản đàng hoàng | giấy tờ đầy đủ
      đủ điều kiện | đủ tuổi | đủ giấy tờ | nộp đủ | đóng đủ | không ai tranh chấp | hẳn hoi | đàng hoàng | im như thóc | quá hạn luật | quá hạn luật định | làm thất lạc | mất hết | xã làm sai | tính kiểu gì | không có mặt tôi | không có mặt | lấy lý do | viện lý do | nói tại | bảo tại | ép`,
  ],
  [
    "policy",
    "chủ trương | nghị quyết | dự thảo | chính sách | hương ước | quy ước | đề án | sáp nhập | quốc hội | chính phủ",
  ],
  ["law", "luật | nhà nước | tiêu chí | quy định"],
  [
    "x",
    `bị cắt điện | bị cắt nước | cắt điện | cắt nước | cúp điện | con em mình | mấy em | các em | các cháu | bà cháu | em bé | cho em hỏi | cho cháu hỏi | cho tôi hỏi | cho mình hỏi | cho em xin | cho tôi xin | cho cháu xin | cho em biết | cho tôi biết | xã mình | quê mình | một mình | nhà mình có | theo em | theo tôi | anh em | chị em | trẻ em
      bị ngập | trả lời | trả hồ sơ đúng hạn | có sổ hộ nghèo | đất đai | phạt nguội | sai tên | bị chó | bị giật | bị té | giữ trật tự | giữ vệ sinh | giữ gìn | trả kết quả | thuế đất | xã đo đạc | đòi hỏi | ép cọc | không đúng giờ | không đúng lịch | không hỏi thăm`,
  ],
]
