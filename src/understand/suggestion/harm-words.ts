import type { Words } from "./lexicon.ts"

/** A decision or an act of the authorities against somebody, whose it is, and that it is disputed. */
export const HARM_WORDS: Words = [
  [
    "mine",
    `nhà tôi | gia đình tôi | của tôi | cho tôi | tôi bị | con tôi | mẹ tôi | bố tôi | ba tôi | vợ tôi | chồng tôi | cha tôi | anh tôi | em tôi | ông tôi
      bà tôi | đất tôi | hộ tôi | hộ nhà tôi | hộ gia đình tôi | nhà em | nhà mình | nhà cháu | nhà con | gia đình em | gia đình mình | gia đình cháu
      của em | của cháu | của mình | của gia đình | em bị | cháu bị | mình bị | gia đình chúng tôi | chúng tôi bị | của chúng tôi 
      tôi không được | tôi chưa được | nhà tôi bị | quyền lợi của tôi | quyền lợi gia đình | đối với tôi | với tôi | với gia đình tôi | xe tôi
      đất nhà tôi | cửa hàng tôi | quán tôi | lương tôi | bản thân tôi | cho gia đình | các hộ chúng tôi | con em | tôi thiệt | bố mẹ tôi | tôi là người bị
      tên tôi | suất của tôi | nha toi | dat toi | toi bi | cho toi | cua toi`,
  ],
  [
    "x",
    "theo tôi | xin cho tôi | cho tôi gửi | cho tôi hỏi | cho tôi xin | cho em hỏi | cho tôi biết | ý kiến của tôi | góp ý của tôi | phản ánh của tôi | đề nghị của tôi | con em mình | con em bà con | cho tôi góp ý | cho tôi phản ánh | hàng xóm nhà tôi | gần nhà tôi | cạnh nhà tôi | trước nhà tôi | sau nhà tôi | đầu nhà tôi | bên nhà tôi | khu nhà tôi | cổng nhà tôi | trước cửa nhà tôi | xóm nhà tôi | ngõ nhà tôi | đường nhà tôi | chỗ nhà tôi | thôn nhà tôi",
  ],
  [
    "decision",
    `trừ lương | bị trừ | lấy đất | không cho tách thửa | không xét | xử lý tôi | hạ bậc thi đua | thu hồi giấy phép | rút phép | đuổi học | xét hộ nghèo | việc xét | bình xét hộ nghèo | bình bầu hộ nghèo | kiểm đếm | cấm tôi | cấm nhà tôi | giữ giấy tờ | giữ bằng lái | quyết định | quyết định xử phạt | quyết định thu hồi | xử phạt | bị phạt | phạt | phạt tiền | phạt tôi | thu hồi đất | thu hồi | cưỡng chế | bồi thường
      đền bù | giải tỏa | giải phóng mặt bằng | kỷ luật | từ chối cấp | không cấp | không chịu cấp | kết luận | phá dỡ | tháo dỡ | phá nhà | phá hàng rào
      đình chỉ | buộc thôi việc | cho thôi việc | cho nghỉ việc | sa thải | cắt chế độ | cắt trợ cấp | cắt tiền | cắt hộ nghèo | loại khỏi | bị loại
      bị cắt | gạch tên | gạt ra | không công nhận | bác đơn | bác hồ sơ | trả hồ sơ | trả lại hồ sơ | từ chối giải quyết | từ chối nhận
      không giải quyết cho | tịch thu | tạm giữ | thu giữ | truy thu | xét duyệt | bình xét | hỗ trợ tái định cư | giá đền bù | áp giá | 
      không được bồi thường | không được đền bù | không được hỗ trợ | không được hưởng | không được xét | không được vào hộ nghèo
      cấp sổ đỏ cho người khác | cấp chồng | cấp nhầm | cấp sai | đo sai | đo thiếu | đuổi việc | điều chuyển | hạ bậc | cảnh cáo | khiển trách
      biên bản | thông báo thu hồi | hủy sổ đỏ | thu hồi sổ đỏ | không chứng thực | không xác nhận | từ chối xác nhận | đập nhà | cẩu xe | giữ xe
      tính thuế | thu thuế | ép ký | bắt ký | ép bán | ép giá | không được cấp | rút giấy phép | đóng cửa quán | buộc tháo dỡ | xếp loại | trừ lương | cắt thi đua
      đánh trượt | trả lời đơn | văn bản trả lời | kết quả giải quyết | giải quyết lần đầu | giải quyết đơn`,
  ],
  ["x", "kết luận của đảng | không phạt | chưa phạt | quyết định đúng | biên bản họp | hộ nghèo chưa"],
  [
    "against",
    `đền bù lại | bồi thường lại | kiểm đếm lại | mà chỉ | chỉ được | không đủ | chưa đủ | không bằng | thieu | thap | phản đối | !sai 
      sai sự thật | 
      không thuyết phục | không khách quan | không hợp lý | xem xét lại | xem lại | giải quyết lại | tính lại | đo lại | xét lại | trả lại | hủy | hủy bỏ
      sửa quyết định | đòi lại | đòi quyền lợi | thiếu | thấp | thấp quá | rẻ mạt | thiệt thòi | thiệt hại
      quyền lợi | ép | không có căn cứ | không căn cứ | không thông báo | không báo trước | lần hai | lần 2 | nhầm
      không minh bạch | thiếu khách quan | trong khi | cớ sao | tại sao | vì sao | lấy lý do | không lý do
      không có lý do | là sai | sai rồi | quá nặng | quá thấp `,
  ],
  [
    "policy",
    "chủ trương | nghị quyết | dự thảo | chính sách | hương ước | quy hoạch chung | kế hoạch | đề án | sáp nhập",
  ],
  [
    "wrong",
    "bi oan | không đồng ý | không nhất trí | không chấp nhận | không chấp thuận | không đúng | không thỏa đáng | chưa thỏa đáng | không công bằng | đòi bồi thường | yêu cầu bồi thường | không đền | không hỏi | trái luật | trái pháp luật | trái quy định | sai quy định | không đúng quy định | không theo quy định | sai luật | oan ức | oan sai | oan | bị oan | vô lý | bất công | không phục | không tâm phục | xâm phạm | xâm hại quyền | ép uổng | xử ép | chèn ép | không công minh | phi lý",
  ],
  [
    "decision mine",
    "phạt tôi | loại tôi | đuổi tôi | phạt nhà tôi | phạt gia đình tôi | phạt con tôi | kỷ luật tôi | kỷ luật con tôi",
  ],
  [
    "decision against",
    "hủy quyết định | rút quyết định | thu hồi quyết định | xem xét lại quyết định | xem lại quyết định | bỏ quyết định | sửa quyết định",
  ],
  ["decision wrong", "phat oan | phat sai | canh cao oan"],
  ["decision mine", "không cho tôi | không cho nhà tôi | không cho gia đình tôi"],
  ["own case", "quyết định đó | quyết định này | quyết định trên | quyết định số"],
]
