import { joined } from "./joined.ts"
import type { Words } from "./lexicon.ts"

/** Greetings and thanks; "" is what may stand beside them. */
export const GREETING_WORDS: Words = [
  [
    "hi",
    `an khang | an khang thịnh vượng | vạn sự như ý | nhân dịp | xuân mới | kính chúc | chúc tết | mừng xuân | có ai ở đấy không nhỉ | có ai ở đấy không | có ai ở đây không | chao | oi | chào | xin chào | chào buổi sáng | chào buổi chiều | chào buổi tối | hello | hi | helo | hallo | alo | a lô | alô | cảm ơn | cám ơn | thanks | thank | thank you | tks | cảm ơn nhiều | tạm biệt | bye | chúc | chúc mừng
      kính chào | good morning | hế lô | hế nhô | chúc ngủ ngon | có ai không | ai đó không | có ai ở đó không | có ai trực không | ơi | cam on | camon | chúc sức khỏe | hey | lô | thank kiu`,
  ],
  [
    "",
    `vậy | thế | z | nè | bên | trên | dưới | sáng sớm | cuối tuần | buổi | sang | cac | bên xã | a | nhe | nha | vang | ban | chi | bac | ong | ba | co | chu | cac | xa | phuong | nhieu | lam | qua | roi | voi | toi | minh | chau | mot | ngay | da | giup | vi | la | duoc | het | khong | do | o | day | cua | nguoi | gia quyến | toàn thể | tập thể | thịnh vượng | phát tài | dồi dào | đấy | nhỉ | ấy | trợ lý | bot | chatbot | ad | admin | shop | anh | chị | em | bạn | cô | chú | bác | ông | bà | các | mọi người | cả nhà | cán bộ | xã | phường | ủy ban | ủy ban xã | tổng đài | hệ thống | ạ | nhé | nha | nhá | nhe | à | ừ | dạ | vâng | ok | oke | rất nhiều
      nhiều | lắm | quá | rồi | với | tôi | tớ | mình | cháu | con | và | buổi sáng | buổi chiều | buổi tối | buổi trưa | một | ngày | ngày mới | tuần mới | tốt lành | vui vẻ | sức khỏe | hạnh phúc | bình an | đã | trả lời | giúp | giúp đỡ | hỗ trợ | vì | thì | là | các bạn | các anh chị | anh chị | quý | cơ quan | đồng chí
      các đồng chí | được | cho | thông tin | hướng dẫn | cái | nhiệt tình | hết | năm mới | gia đình | luôn | mạnh khỏe | chính quyền | có | ai | không | đó | ở | đây | của | người`,
  ],
]

/** Rude words; "their" is what they are said to. */
export const ABUSE_WORDS: Words = [
  [
    "rude",
    `mả cha | mả mẹ | tụi bây | tụi bay | chúng bây | mặt dày | đồ mặt dày | thằng mặt lồn | cút hết | cút hết đi | đồ chó | đồ ngu | đồ điên | đồ khùng | đồ rác | đồ ăn hại | đồ vô dụng | đồ khốn | đồ mất dạy | đồ lừa | đồ đểu | !ngu | ngu thế | ngu vl | ngu vcl | ngu như | ngu quá | ngu vãi | bot ngu | ngu dốt | ngu xuẩn | ngu si | óc chó | óc lợn | óc bò | não chó | não phẳng | dm | đm | đcm | dcm | dmm | đmm | vcl | vl | vkl | vãi | clgt | cmm | cmn
      đéo | deo | đếch | địt | đụ | đù | lồn | buồi | cặc | cak | !lol | mẹ mày | bố mày | cha mày | tổ sư | tiên sư | tao | !mày | chúng mày | bọn mày | tụi mày | khốn nạn | khốn kiếp | chó chết | chó má | chó đẻ | mất dạy | vô học | !cút | cút đi | cút xéo | biến đi | chết đi | thằng chó | con chó này | lũ chó | súc vật | lũ ăn hại | ăn hại | phế vật | đần | đần độn | thiểu năng
      xàm | xàm l | cứt | đĩ | !phò | !điếm | rẻ rách | rác rưởi | lũ sâu mọt | lũ khốn | bố láo | láo toét | láo lếu | hãm | hãm l | fuck | shit | wtf | stupid | idiot | đầu bò | chết tiệt | bậy bạ | cho chet | do cho | chung may | bon may | me may | may ngu | vô dụng | bọn chó | lũ điên | bọn khốn | thần kinh | dở hơi | hâm | điên`,
  ],
]

/**
 * What asks; "report" asks for the way; "indef" asks only where a sentence ends with it, and else is any, some or none; "press"
 * only asks how long it is to go on.
 */
export const QUESTION_WORDS: Words = [
  [
    "ask",
    `ai ký | ai cấp | ai duyệt | ai là | gọi số mấy | số mấy | muốn biết | ở đâu | tại đâu | nơi nào | bao nhiêu | khi nào | lúc nào | giờ nào | mấy giờ | ngày mấy | thứ mấy | mấy bản | thế nào | như thế nào | thế nào là | làm sao | là gì | cần gì | cần những gì | giấy tờ gì | những gì | gồm gì | gồm những gì
 quy định gì | là ai | những ai | ai giải quyết | gặp ai | hỏi ai | gửi ai | ai có quyền | cơ quan nào | cấp nào | mức nào | loại nào | trường hợp nào | ngành nào | đơn vị nào | có được không | có phải không | hay không | có bị | có cần | có bắt buộc | có bị phạt | có được
      cho hỏi | xin hỏi | cho em hỏi | cho tôi hỏi | cho mình hỏi | cho cháu hỏi | muốn hỏi | hỏi về | hỏi chút | số nào | điều mấy | điều nào | điều bao nhiêu | cách nào | có hiệu lực | mức phạt | xin cho biết quy định | ai phụ trách | nộp đâu | hỏi đâu | làm thế nào | cho biết
      thoi han | dieu nao | o dau | di dau | tìm hiểu | là như thế nào | có gì khác | khác gì | khác nhau thế nào | khác nhau chỗ nào | khác nhau ra sao | phân biệt`,
  ],
  [
    "indef",
    `nào | gì | gi | đâu | mấy | ai | sao | chỗ nào | nói gì | làm gì | cái gì | kiểu gì | ra sao | hôm nào | ngày nào | tháng nào | năm nào | cho ai | do ai | mấy lần | mấy tháng | mấy ngày | thì sao | là sao | ai được | bao lâu | nhỉ | hả | chăng | cách gì
      bằng cách nào | vậy sao | không nhỉ | chưa nhỉ | lam gi | cai gi | la gi`,
  ],
  [
    "ask",
    `ở xã hay | hay tỉnh | hay ở tỉnh | xã hay phường | xã hay tỉnh | bao tiền | hết bao | hết bao tiền | phải mang gì | mang gì theo | mang theo gì | năm nào phải | tên gì | ngày mấy | là mấy | mấy triệu | mấy bản | mấy loại | mấy bước | mấy thôn | mấy người thì | mấy khẩu thì | mấy năm thì | bao lâu thì | mất bao lâu | bao nhiêu lâu | tháng nào thì | ngày nào thì | từ tháng nào | từ ngày nào | vào ngày nào | vào tháng nào | hôm nào thì | thì sao ạ | phải làm gì | cần làm gì | làm gì trước | nghĩa là gì | là cái gì | số điện thoại | sdt | sđt
      có phải không | được không | đúng không | phải không | có sao không | không vậy | chưa vậy | hả anh | hả chị | vậy anh | vậy chị | làm sao để | cho hỏi chút | tôi hỏi | xin được hỏi | cho bác hỏi | cho cô hỏi | cho chú hỏi | cho con hỏi | cho ông hỏi | cho bà hỏi | hỏi xem | hỏi tí | hỏi xíu | hỏi với | tôi muốn biết | muốn biết | em muốn hỏi | văn bản nào | loại nào thì | ở tòa nào | tòa nào | phòng nào | quầy nào  | lấy ở đâu | có mấy bước | có mấy loại | gồm mấy`,
  ],
  [
    "report",
    "gửi đơn tới ai | gửi đơn cho ai | gửi đơn đến ai | nộp đơn ở tòa | nộp đơn ở đâu | nộp đơn ở phòng | nộp phòng nào | nộp đơn cho ai | gửi tới ai | thì hỏi ai | hỏi ai | báo ai trước | làm đơn gửi ai | xin số | cho em xin số | cho xin số | cho tôi xin số | gửi tới đâu | gửi cho phòng | gửi đâu | gửi đi đâu | báo cho ai | báo ai | báo đâu | báo ở đâu | gọi cho ai | gọi số nào | gửi cho ai | gửi ở đâu | gửi đâu | gửi đến đâu | nộp ở đâu | phản ánh ở đâu | phản ánh với ai | góp ý ở đâu | liên hệ ai | liên hệ đâu | gửi vào đâu | phản ánh thế nào | góp ý thế nào | phản ánh kiểu gì | góp ý kiểu gì | gửi thế nào | kiến nghị ở đâu | báo tin ở đâu",
  ],
  [
    "press",
    "đâu lại vào đó | đâu vào đấy | đâu vẫn hoàn đấy | để làm gì | sao thấu | sao nổi | sao kham | chịu sao | lấy gì | lấy đâu ra | biết làm sao | biết làm gì | bao giờ cho | đến lúc nào mới | thấy đâu | không thấy đâu | làm sao cho dân | bao giờ thì sửa | bao giờ sửa | khi nào sửa | bao giờ thì xong | bao giờ xong | nào cũng | ai cũng | gì cũng | đâu cũng | sao cũng | gì mà | nào mà | sao mà | sao để | sao không cho | sao cứ | sao mấy | sao tiêm cho | ai mà | đâu mà | ai trông | biết ai | ai nghe | trông vào ai | biết nghe ai | ai ngó | ai dòm | tính sao chứ | tính sao đây | đến đời nào | tới đời nào | đời nào | nỗi gì | cái nỗi gì | muốn hỏi một câu mà | hỏi một câu mà | đến kiếp nào | chờ đến | đợi đến | đừng gửi cho ai | không cho ai | đừng cho ai | đừng nói với ai | không nói với ai | đừng nói ai | việc gì cũng | cái gì cũng | gì cũng | bao giờ mới | khi nào mới | đến bao giờ | tới bao giờ | đến khi nào | chừng nào mới | sao mãi | sao cứ | tại sao | vì sao | sao lại | sao không | sao chưa | ai chịu trách nhiệm | biết đến bao giờ | bao lâu nữa | ai chịu | làm ăn kiểu gì | kiểu gì mà | thế là thế nào | là thế nào | không ai | chẳng ai | không biết ai | ai cũng | làm gì có | chẳng làm gì | không làm gì | không thấy gì | chẳng thấy gì | gì cả | gì hết | kiểu gì cũng | lúc nào cũng | ngày nào cũng | đêm nào cũng | hôm nào cũng | tối nào cũng | nhà nào cũng | tháng nào cũng | mấy hôm | mấy ngày nay | mấy tháng nay | mấy năm nay | mấy tháng | mấy lần rồi | đến đâu rồi | đến đâu | đi đâu cũng | chỗ nào cũng | đâu có | không biết kêu ai | mấy hôm nay | mấy hôm rồi | mấy năm | mấy tuần | không hiểu sao | tại sao không | không đâu vào đâu | mấy cái | mấy nhà | mấy hộ | mấy con | mấy ông | mấy anh | mấy bà | mấy cháu",
  ],
  [
    "legal",
    "thủ tục | mức | lịch | danh sách đại biểu | hướng dẫn | chế độ | nhiệm vụ | quyền | trách nhiệm của | tiêu chuẩn | điều kiện | thời hạn | thời gian | số điện thoại | địa chỉ | mẫu | nguyên tắc | nội dung | nghĩa vụ | quy trình | thông tư | điều lệ | giờ mở cửa | giờ làm việc | đi tù | ở tù | tù mấy năm | năm tù | còn bị kỷ luật | bị kỷ luật không | bị xử lý | bị phạt | xử phạt | bị kỷ luật | theo luật | điều mấy | điều nào | mức phạt | quy định | khung hình phạt | tội gì | bị tội | bị xử | luật | nghị định | xử lý thế nào | xử lý ra sao | hình thức kỷ luật | kỷ luật gì | kỷ luật thế nào | là gì | thế nào là | khái niệm | có bị",
  ],
  ["yet not", "chưa"],
  ["done", "đã"],
  ["have certain", "có phải"],
  [
    "sent",
    joined(
      "phản ánh | góp ý | kiến nghị | ý kiến | đề nghị | tin nhắn",
      "của tôi | của em | của cháu | của mình | tôi gửi | em gửi | hôm trước | hôm nọ | hôm qua | tuần trước | tháng trước",
    ),
  ],
  [
    "lost",
    joined(
      "quên | mất | quên mất | lỡ xóa | xóa mất | làm mất | không nhớ | quên béng",
      "mã | cái mã | mã số | mã tra cứu | mã phản ánh",
    ),
  ],
  ["lost", "mã tôi quên | mã em quên | mã tôi mất | mã bị mất | mất mã rồi"],
  [
    "press",
    "ai phụ trách thì | ai quản lý thì | ai có trách nhiệm thì | ai trực thì | bao nhiêu năm rồi | bao nhiêu năm nay | bao nhiêu lần rồi | bao nhiêu lần | bao lâu rồi | làm được gì | chẳng được gì | chứ gì nữa | chứ còn gì | học ở đâu cái | học đâu cái | học đâu ra | để trang trí | ai mà chịu | đại diện cho ai",
  ],
  [
    "ask choice",
    joined(
      "hay | hay là | hay phải",
      "qua xã | lên xã | ra xã | ở xã | tại xã | lên huyện | lên tỉnh | ra tỉnh | qua phường | lên phường | ra phường | qua công an | ra công an | ra thôn | ra bưu điện | theo quý | theo năm | theo tháng",
    ),
  ],
  ["x", joined("không chấp nhận | không chịu | không đồng ý | không nhất trí | không phục", "mức phạt")],
  ["when", "bao giờ | chừng nào | đến lúc nào"],
  ["new", "mới"],
  ["have", "!có | co | còn"],
  ["not", "không bao giờ | chưa bao giờ | chẳng bao giờ | không | khong | chua | chẳng | chả | nỏ | đừng"],
  ["still", "vẫn | toàn | cứ | hoài | miết | suốt | van"],
  ["turn", "cũng | thì | mà | cung | thi | ma | hay"],
  [
    "tail",
    "ạ | a | vậy | vay | nhỉ | anh | chị | chú | bác | cô | xã | ad | shop | ta | hè | hén | hở | đó | nè | nha | nhé | em | cán bộ | rứa | z | dzậy | thế | ơi | ông | bà | các bác | mấy chú | mấy anh",
  ],
]

/** What makes words a suggestion: they wish something, or tell of something that is not as it should be. */
export const SUGGESTION_WORDS: Words = [
  [
    "wish",
    `mong | nho xa | nho can bo | nho chinh quyen | nho cong an | nho phuong | nho uy ban | xin cho | đề nghị | kiến nghị | góp ý | góp ý kiến | xin góp ý | đóng góp ý kiến | có ý kiến | ý kiến của tôi là | theo tôi | phản ánh | xin phản ánh | mong | rất mong | mong muốn | mong rằng | yêu cầu | nhờ | xin cho | xin xã | xin sửa | xin xa | xin xem | xin kiểm tra | xin in | xin hỗ trợ | xin bố trí | xin cấp | xin làm | xin được | xin lắp | xin thêm | xin cử | xin mở | xin thay | xin phép | xin mượn
      !nên | nen lam | nen co | nen sua | nen bo | nen to chuc | cần phải | cần có | cần sửa | cần được | cần thêm | cần lắp | cần xem | cần xử lý | cần tăng | cần nạo vét | cần thay | phải chi | giá mà | giá như | ước gì | hy vọng | hi vọng | đề xuất | hiến kế | kính mong | kính đề nghị | bà con mong | sửa giúp | sửa giùm | sửa hộ | xem giúp | kiểm tra giúp | giúp dân | giúp bà con | cho xin
      làm ơn | báo với xã | báo xã | báo cho xã | xin báo | đừng | hãy | thay giúp | dọn giúp | cho người | cử người | cho người xuống | cho cán bộ | sớm | cho sửa | cho làm | nhắc nhở giúp | kêu gọi | tôi đề nghị | lắp thêm | mở thêm | bố trí thêm | đặt thêm | nên xem | bao giờ mới | khi nào mới | chừng nào mới | không đồng ý | phản đối | ủng hộ | tán thành | nhất trí với`,
  ],
  [
    "bad",
    `lèo tèo | đạm bạc | phân rơi | rơi đầy | đầy mái | phân chim | phân đầy | chờ mỏi chân | mỏi chân | chờ dài cổ | đợi dài cổ | toàn thấy cửa đóng | hoàn thành xuất sắc | áp chót | đứng chót | cải lùi | bắn ná | ngồi không tới | thò ra | mà rợn | hết cá tôm | đợi hết buổi | lồi lõm | chưa tới lượt | không bảo đảm | không đảm bảo | đau bụng | chưa cắm mốc | mới mở | cũng run | chưa kịp thở | thì nhiều | liên miên | khó quá | cao quá | dốc quá | thấp quá | nhỏ quá | bé quá | ít quá | đông quá | đông nghẹt | lên không nổi | đi không nổi | không nổi | bắt gửi xe | lội | lội sình | lội bùn | lầy | té | ngã | vấp | ngập đầu gối | tới gối | chẳng thấy | chưa thấy ai | không thấy ai | xanh lè | đục | vẫn chưa | tuần sau vẫn | hoài không | mà chưa
      phải qua | nằm chỏng chơ | chen nhau | chen lấn | lắc lư | che hết | đứng ngoài nắng | đứng chờ | đợi | chờ mãi | chờ hoài | xắn quần | bịt mũi | ho cả | mất ngủ | giật mình | bay vào nhà | bay trắng | phủ trắng | phủ đầy | chất đống | đầy đường | vương vãi | nhớp | sình lầy | mục | nghiêng | sụp | sụp bánh | gãy | hở | rò | kẹt | quá tải | quá sức | quá đáng | quá nhiều khoản | nặng | nặng quá | bất hợp lý | tùy tiện | lạc hậu | khổ lắm | khổ quá | cực lắm | vất vả lắm | thiệt cho dân | thiệt thòi | trừ điểm | cứng quá | đòi quét mặt
      còn nguyên | tối mò | yếu xìu | kẹt hoài | trầy hết | rụng chữ | đen thui | hôi rình | cạn khô | cỏ lút | rớt hoài | sai hoài | quẹt | vèo vèo | la hét | chặt chém | quay đầu | lảng vảng | ăn sạch | vỡ kính | mà kệ | quá sức | leo thang | rẻ | ế | đội giá | cho có | y nguyên | tốn | đỡ tốn | hẹn mai | hẹn mốt | nguýt | như nói với con nít | lè nhè | chưa hứa | bảo gọi chỗ khác | gọi 10 cuộc | mai một | bỏ học | không tới | với không tới | không ai nghe được | trơn trợt | chia năm sẻ bảy | gỉ sét | sắp rơi | hở dây | không có quạt | đổ ven | nóng lắm | trả nhầm | phải quay lại | bừa bãi | đến muộn | hình thức | cho có | để đấy | trốn học | thâu đêm | nước thải | xả nước | chắn hết | chắn lối | hết thuốc | hết vắc xin | lênh láng | bể | mục nát | tanh | vàng khè | lộn xộn | chật chội | nóng nực | hô khẩu hiệu | hong | hu | gay | nut | sut | lun | tac | ngap | bui | mui | thieu | cham | lau | kem | tre | xau | rac | trom | cai chay | hỏng | hư | hư hỏng | !vỡ | bị vỡ | gãy | nứt | sụt | lún | sập | !đổ | đổ rác | đổ thải | nghiêng | tắc | nghẹt | nghẽn | ngập | ổ gà | ổ voi | lầy | lầy lội | trơn trượt | bụi | hôi | thối | mùi | ô nhiễm | ồn | ồn ào | mất nước | mất điện | cúp điện | cúp nước | cắt nước | chập chờn | !yếu | không sáng | không cháy | tối om | tối thui | !tối quá | thiếu | !chậm | !lâu | chờ lâu | chờ | không có ai | không ai | không thấy | chưa thấy | chưa có
      chưa được | chưa nhận được | không được | !mãi | mãi không | mãi chưa | quá tải | nguy hiểm | xuống cấp | dột | bẩn | kẹt xe | ùn tắc | lấn chiếm | bừa bãi | tràn | tràn lan | rò rỉ | đứt | !mờ | hết khó khăn | vất vả | !khổ | khổ quá | bức xúc | cao quá | đắt | đắt đỏ | nhiều quá | chán | kém | !tệ | lãng phí | vô lý | bất cập | sai lầm | không hợp lý | chưa hợp lý | bất hợp lý | báo lỗi | lỗi | cá chết | chết cá | nổi trắng | đua xe | tụ tập
      thả rông | bị cắn | cắn | đốt | đi lại bốn lần | đi lại nhiều lần | đi lại | đóng cửa | va nhau | khuất tầm nhìn | khuất | xả thải | thải ra | keo loa | kéo loa | không ngủ được | mất ngủ | không chịu nổi | chịu không nổi | không đọc được | không dùng được | không đi được | không vào được | không gọi được | không nghe máy | bỏ hoang | hoang phí | trễ | muộn | chưa sửa | không sửa | chưa làm | không làm | không dọn | chưa dọn | hết thuốc
      cháy bóng | cháy đèn | bóng cháy | cái cháy | đèn cháy | bị cháy | mất trộm | mất cắp | gây mất | ảnh hưởng | mất an toàn | mất vệ sinh | mất mỹ quan | ruồi | muỗi | bệnh | ốm | cực | cực khổ | mệt | phiền | phiền hà | rườm rà | nhiêu khê | lằng nhằng | ngán | quan liêu | hách dịch | vô trách nhiệm | thiếu trách nhiệm | cộc lốc | cửa quyền | thờ ơ | quát | quát mắng | mắng | đùn đẩy | hẹn lần | hen lua | vô cảm | lạnh nhạt | lười
      không công bằng | bất công | gây khó | làm khó | xấu | quá xấu | hố | hố sâu | sạt | sạt lở | sâu quá | rác | rác thải | bốc mùi | khói | karaoke | loa kẹo kéo | nẹt pô | trộm | nhậu | gây rối | đánh nhau | đậu xe | đỗ xe | chắn | chặn | cản trở | bị bỏ quên | quên | không thay | không nạo vét | bồi lắng | cạn | khô | khô hạn | chết | hạn | úng | trắng tay | lạc hậu | cũ nát | cũ | rách | thủng | gỉ | rỉ sét | mục | mối mọt | han gỉ | mất sóng | không có sóng | không có | không còn | ít quá | xa quá | chật
      nóng | dơ | dơ bẩn | tốn kém | nặng quá | gánh nặng | nhũng nhiễu | lâu ngày | quá hạn | trễ hẹn | sai hẹn | thất hứa | hứa | thái độ | nói năng | không giải quyết | chậm trễ | chẳng thấy | chẳng ai | chả ai | chả thấy | lem nhem | nhếch nhác | nhức nhối | mất đường | ngắt quãng | rớt mạng | chập | hở | lộ thiên | không nắp | mất nắp | mất trật tự | ầm ĩ | inh ỏi | đinh tai | nhức óc | bất tiện | quá ít | quá nhiều | tăng cao | bị chết | cằn cỗi | phát sinh | tùy tiện | lộn xộn | loạn`,
  ],
  [
    "soft",
    "giùm | giúp | dùm | hộ | đi | với | nha | nghen | nhé | liền | lẹ | nhờ | nên | nen | cần | can | phải | hãy",
  ],
  ["beg", "xin"],
  [
    "x",
    "xin hỏi | xin chào | xin lỗi | xin cho hỏi | xin cho biết | giấy xin | đơn xin | xin việc | cho xin hỏi | xin số | xin mẫu | xin cảm ơn | xin việc làm",
  ],
  [
    "praise",
    "chịu khó | hỏi thăm | bà con quý | quý lắm | dễ thương | cảm ơn | cám ơn | biết ơn | khen | hoan nghênh | nhiệt tình | tận tình | niềm nở | chu đáo | tốt lắm | rất tốt | làm tốt",
  ],
  [
    "fact",
    `không | khong | chưa | chua | chẳng | chả | toàn | cứ | suốt | suot | vẫn | quá | qua | lắm | cả ngày | cả đêm | cả tuần | cả tháng | cả năm | hoài | hoai | miết | hết trơn | nát | nát bét | đục ngầu | rầm rầm | hoành hành | tùm lum | kẹt cứng | bong tróc`,
  ],
  [
    "state",
    "qua | lam | roi | bi | dan | tôi | em | cháu | mình | quá | lắm | rồi | bị | !đã | nhà tôi | toi | bà con | dân | người dân | chúng tôi",
  ],
  [
    "x",
    "không được đâu | chờ đợi kết quả | có được không | có được giải quyết không | hư cấu | hạn mức | thời hạn | giới hạn | hạn chót | kỳ hạn | chết chóc | chế độ ốm đau | bệnh viện | bệnh nghề nghiệp | trợ cấp ốm đau | quên mật khẩu | thái độ chính trị | báo lỗi thời",
  ],
]

/** What only a person can answer: asked for, vague, or written to a machine. */
export const PERSON_WORDS: Words = [
  ["kn", "kntc | kn tc | khntc | kn | k n | kncc | kncd | đkn"],
  [
    "paper",
    `gửi đơn | nộp đơn | viết đơn | có đơn | đơn của tôi | đơn thư | làm đơn | đơn của em | đơn của gia đình | đưa đơn | có cái đơn | có lá đơn | lá đơn | nhận đơn | cái đơn | một đơn | tờ đơn | trình đơn`,
  ],
  [
    "plain",
    "đơn xin | đơn đăng ký | đơn đề nghị | đơn kiến nghị | đơn góp ý | mẫu đơn | đơn giản | đơn vị | hóa đơn | đơn giá | đơn phản ánh | đơn thuốc | đơn hàng | đơn từ",
  ],
  [
    "person",
    `muốn báo ông | muốn báo bà | tôi muốn báo | toi muon bao | gặp người phụ trách | gặp cán bộ | gặp người thật | gặp lãnh đạo | nói chuyện với người | gặp người trực | cho tôi gặp | muốn gặp | cần gặp | xin gặp | gọi lại cho tôi | có việc riêng | chuyện riêng | chuyện tế nhị | việc tế nhị | chuyện này khó nói | khó nói lắm | khó nói | có chuyện muốn nói | muốn nói chuyện | có chuyện này | có việc này | muốn trình bày | xin trình bày
      kể khổ | oan ức | ấm ức | uất ức | cầu cứu | kêu cứu | không ai giải quyết cho tôi | không biết kêu ai | không biết phải kêu ai | bế tắc | không ai giúp tôi | giải quyết cho tôi | đòi lại công bằng | đòi công lý | công lý | muốn báo một việc | báo một việc | báo một chuyện | muốn báo tin | báo tin | có tin muốn báo | biết chuyện này | có chuyện không hay | chuyện không hay`,
  ],
  [
    "machine",
    `từ giờ mày là | từ giờ bạn là | không có luật lệ gì | không bị giới hạn | số điện thoại của mấy người | số điện thoại của những người | mấy người đã nhắn | những người đã nhắn | tên tất cả người | in ra tên | đọc tên những người | đóng tất cả hồ sơ | duyệt hết | system | prompt | system prompt | ignore | ignore all | previous instructions | bỏ qua mọi hướng dẫn | bỏ qua hướng dẫn | bỏ qua các hướng dẫn | bỏ qua tất cả | bỏ qua chỉ dẫn | in toàn bộ | đánh dấu phản ánh | đã giải quyết xong hết | gửi danh sách | xuất danh sách | cho xem danh sách | danh sách đảng viên | danh sách người gửi | mở quyền | cấp quyền admin | quyền quản trị | role admin | assistant | instructions | developer mode
      quên hết hướng dẫn | đóng vai | hãy đóng vai | jailbreak | you are | ai gửi phản ánh | ai đã gửi | ai phản ánh | người nào gửi | drop table | select from | script | base64 | override | đánh dấu là đã | chuyển trạng thái | đổi trạng thái | xóa hết phản ánh | xóa phản ánh của | hay phê bình lãnh đạo`,
  ],
  [
    "picture",
    `${joined("ảnh | hình | video | clip | ảnh chụp", "đây | nè | đây nè | đó | kèm | của tôi | của em | hôm qua | hôm trước | vừa chụp | mới chụp")} | ${joined("gửi | gởi | gửi lại | gửi thêm | bổ sung", "ảnh | hình | video | clip | tấm ảnh | tấm hình")}`,
  ],
  [
    "plain",
    "bà con coi chừng | mọi người coi chừng | coi chừng lừa | coi chừng bị | coi chừng mấy đứa | coi chừng kẻo | coi chừng té | coi chừng sập",
  ],
  [
    "threat",
    `giết chết | tao giết | giết hết | đốt ủy ban | đốt trụ sở | cho nổ | đặt bom | cho biết tay | xử đẹp | tìm đến nhà | chém chết | cho một trận | đập chết | liệu hồn | coi chừng | sẽ tự xử | tự xử`,
  ],
]
