import type { Words } from "./lexicon.ts"
import { MATTER_WORDS } from "./matter-words.ts"

/**
 * What a suggestion is about: a category and how much the words weigh, 3 where they are the matter itself, 1 where they are
 * as often only the place. "off" and "act" together are the conduct of officials; "at" stands before a place.
 */
export const CATEGORY_WORDS: Words = [
  ...MATTER_WORDS,
  // Who is touched by a thing is seldom what it is about.
  ["education_health:2", "học sinh | hoc sinh | người khuyết tật | khuyết tật | hộ nghèo | người cao tuổi"],
  [
    "infrastructure:3",
    `cổng chào | gỉ sét | ổ điện | đổ bê tông | bê tông | cầu khỉ | cau khi | mục nát | bể ống | bùn lầy | lát gạch | trụ đèn | trụ điện | cảnh báo | biển cảnh báo | cắm biển | bong tróc | nước giếng khoan | lòng cống | nạo vét | bồi lắng | đèn đường | đèn chiếu sáng | bóng đèn | đèn | cột đèn | cột điện | dây điện | đường dây điện | trạm biến áp | điện yếu | mất điện | cúp điện | cắt điện | điện chập chờn | điện lực | chiếu sáng | điện đường
      đường xấu | đường hỏng | sửa đường | làm đường | mở đường | mặt đường | đường đất | đường bê tông | đường liên thôn | đường xóm | đường làng | đường nhựa | bê tông hóa | ổ gà | ổ voi | lầy lội | lầy | hố | hố sâu | sụt lún | sụt | lún
      nứt | cống | nắp cống | hố ga | thoát nước | rãnh thoát | rãnh | tắc cống | ngập | ngập úng | úng | ngập nước | mất nước | nước sinh hoạt | nước sạch | nước máy | nước yếu | đường ống | ống nước | vỡ ống | cầu | cây cầu | lan can | gương cầu lồi
      gương cầu | biển báo | đèn tín hiệu | đèn xanh đèn đỏ | gờ giảm tốc | giải phân cách | dải phân cách | vạch kẻ | kênh mương | mương thủy lợi | thủy lợi | trạm bơm | đê điều | kè | bờ kè | đập tràn | sóng điện thoại | mạng internet | wifi | cáp viễn thông
      xuống cấp | dột | sửa chữa nhà văn hóa | mái tôn | tường rào | bờ tường | vỉa hè hỏng | lát vỉa hè | gạch vỉa hè | giao thông | đường sá | đường xá | bến xe | xe buýt | trạm xe buýt | cầu treo | cầu phao | bến đò | loa phát thanh | loa truyền thanh | đường thôn | nước giếng
      duong o ga | mương tưới | nước tưới | cổng làng | nhà vệ sinh công cộng | den duong | ống cống | trạm cấp nước | công ty nước | cột mốc đường | đường trơn | trơn trượt | máng nước | ta luy`,
  ],
  [
    "infrastructure:1",
    "tai nạn | duong | dien | nuoc | kenh | muong | đường | con đường | ngõ | ngã ba | ngã tư | mương | kênh | chợ | nhà văn hóa | sân bóng | cầu thang | điện | nước | đê | hẻm | công trình | vỉa hè | đường đi | đường vào | đường ra | sân chơi | bến",
  ],
  [
    "environment:3",
    `chở rác | đổ rác sang | bãi tập kết | on qua | rửa đường | phun nước | quét đường | inh ỏi | đinh tai | nhức óc | bốc khói | khét | rac | bui | rác | rác thải | bãi rác | thu gom rác | xe rác | thùng rác | đổ rác | vứt rác | bốc mùi | mùi hôi | hôi thối | hôi | thối | mùi | ô nhiễm | xả thải | nước thải | chất thải | xa thai | đổ thải | phế thải | thải ra | thải xuống | xác chết động vật | lợn chết | gà chết
      cá chết | chết cá | khói | khói bụi | bụi | bụi bẩn | tiếng ồn | ồn | ồn ào | chăn nuôi | chuồng trại | trại heo | trại lợn | trại gà | trại vịt | chuồng lợn | chuồng bò | đốt rơm | đốt rác | đốt đồng | rơm rạ | thuốc trừ sâu | vỏ thuốc | vệ sinh môi trường
      môi trường | chặt cây | cây xanh | trồng cây | hút cát | khai thác cát | mỏ đá | nổ mìn | bèo | bèo tây | lục bình | vệ sinh | muỗi | ruồi | ruồi nhặng | nước đen | nước bẩn | kênh chết | dòng sông chết | lò gạch | lò đốt | khu công nghiệp xả | nhà máy xả | xả khói | bãi thải
      rac thai | mui | ngửi | hóa chất | lò mổ | giết mổ | phân lợn | nước rỉ | túi ni lông | rác nhựa`,
  ],
  ["environment:1", "ao | hồ | suối | sông | cây | xưởng | công viên | nhà máy | ao hồ"],
  [
    "land:3",
    `quy hoạch | sổ đỏ | sổ hồng | tái định cư | đất đai | đất ở | đất ruộng | đất vườn | đất công | đất nông nghiệp | đo đạc | địa giới | ranh giới | mốc giới | chuyển mục đích | tách thửa | tách sổ | bản đồ | giao đất | cấp đất | thuê đất | đấu giá đất | đất công ích
      đền bù | bồi thường | giải phóng mặt bằng | giải tỏa | thu hồi đất | dồn điền | dồn thửa | quyền sử dụng đất | cấp sổ | tranh chấp đất | đất rừng | giá đất | bảng giá đất | thửa đất | khu đất | đất bỏ hoang | đất nghĩa trang | đất dịch vụ | cắm mốc | dự án treo | quy hoạch treo
      so do | ruộng đất | kê khai đất | đăng ký đất`,
  ],
  ["land:1", "dat | đất | thửa | địa chính | ruộng"],
  [
    "public_service:3",
    `phòng chờ | giấy tờ | số thứ tự | bấm số | ghế chờ | tin cũ | trang web của xã | một cửa | bộ phận một cửa | giấy khai sinh | khai sinh | khai tử | giấy tờ | hồ sơ | thủ tục | thủ tục hành chính | dịch vụ công | chứng thực | công chứng | bản sao | căn cước | đăng ký kết hôn | giấy xác nhận | xác nhận | hộ khẩu | tạm trú | thường trú | đăng ký kinh doanh | giấy phép
      lệ phí | trả kết quả | giấy hẹn | trễ hẹn | quá hạn | trung tâm hành chính công | hành chính công | cổng thông tin | trang thông tin | trang web | đường dây nóng | lấy số | xếp hàng | chờ đợi | nộp hồ sơ | giờ làm việc | tiếp dân | lịch tiếp công dân | phòng tiếp dân | trụ sở | vneid | định danh
      làm giấy | hướng dẫn một lần | chờ lâu | kê khai thông tin | kê khai | khai báo tạm trú | lý lịch | ứng dụng | phần mềm | qr | mã qr | chữ ký số | chuyển đổi số | thanh toán trực tuyến | trực tuyến`,
  ],
  ["public_service:1", "giấy | nộp | đơn | ủy ban | chậm trả lời | trả lời | thông báo"],
  [
    "security_order:3",
    `quán net | thâu đêm | dừng đón trả khách | xe công nông | chắn lối | chắn hết lối | lối vào | nhậu nhẹt | xe đậu | xe đỗ | bày bán | tan học | đua xe | nẹt pô | bô xe | lạng lách | phóng nhanh | quá tốc độ | chạy nhanh | chạy quá nhanh | chạy ẩu | quá tải | xe tải | xe ben | đậu xe | đỗ xe | bãi đỗ | đỗ xe bừa bãi | lấn chiếm | lấn chiếm vỉa hè | lấn chiếm lòng đường | lòng lề đường | hàng rong | bán hàng | họp chợ | chợ cóc 
      hát hò | mở nhạc | mở loa | loa to | say rượu | say xỉn | nhậu | đánh nhau | gây rối | mất trật tự | trật tự | an ninh | an ninh trật tự | mất trộm | trộm | trộm cắp | trộm chó | tệ nạn | cờ bạc | ma túy | nghiện | nghiện hút | tụ tập | thanh niên tụ tập | chó thả rông | thả rông | chó cắn | rọ mõm | trâu bò thả
      pháo | đốt pháo | bắn pháo | tuần tra | camera | camera an ninh | công an | dân phòng | mũ bảo hiểm | không đội mũ | xây trái phép | xây không phép | xây dựng trái phép | lừa đảo | tín dụng đen | cho vay | quảng cáo cho vay | game bắn cá | quán game | internet đêm | đánh bạc | bị cắn | phòng cháy | phòng cháy chữa cháy | bình chữa cháy | chữa cháy
      tạm trú không khai báo | người lạ | thú dữ | chó dữ | va nhau | ùn tắc | kẹt xe | tắc đường | lấn đường | vũ trường | chăn trâu bò | mat trom | đá gà | dao búa`,
  ],
  [
    "security_order:4",
    "karaoke | loa kẹo kéo | kẹo kéo | keo loa | lòng đường | lòng lề đường | đốt pháo | pháo nổ",
  ],
  ["act public_service:6", "trả nhầm | trả nhầm giấy tờ | làm mất hồ sơ"],
  ["policy:9", "nhà nước | chính phủ | trung ương"],
  ["policy:2", "quy ước | không tán thành | không đồng ý | không nhất trí | phản đối | ủng hộ việc"],
  ["policy:4", "chủ trương bỏ | bầu cử | ứng cử | tự ứng cử | trưng cầu"],
  ["other:1", "tết"],
  ["public_service:2", "đóng cửa | mở cửa"],
  ["security_order:1", "thanh niên | xe máy | chó | loa | xe"],
  [
    "education_health:3",
    `neo đơn | người già neo đơn | hoàn cảnh khó khăn | chích ngừa | vắc xin | trường học | trường mầm non | trường tiểu học | trường cấp | trường trung học | mầm non | mẫu giáo | nhà trẻ | tiểu học | trung học | học sinh | học phí | giáo viên | cô giáo | thầy giáo | lớp học | dạy thêm | học thêm | bán trú | bữa ăn bán trú | sách giáo khoa | đồng phục | tiền trường | quỹ lớp | phòng học | bàn ghế học
      y tế | trạm y tế | trạm xá | bệnh viện | phòng khám | bác sĩ | y sĩ | y tá | thuốc | thuốc bảo hiểm | bảo hiểm y tế | thẻ bảo hiểm | khám bệnh | khám chữa bệnh | tiêm chủng | tiêm phòng | vắc xin | vắc-xin | dịch bệnh | sốt xuất huyết | trợ cấp | trợ cấp xã hội | tiền trợ cấp | người cao tuổi | hộ nghèo | cận nghèo
      người có công | thương binh | liệt sĩ | gia đình chính sách | khuyết tật | bảo trợ | an sinh | cứu trợ | quà trẻ em | trẻ mồ côi | an toàn thực phẩm | thực phẩm bẩn | bếp ăn | khám sức khỏe | sức khỏe | phun thuốc muỗi | phun thuốc | đỡ đầu | nhà tình nghĩa | nhà tình thương | xóa nhà tạm | nhà dột nát | thất nghiệp | việc làm
      bảo hiểm xã hội | trường cấp hai | trường cấp ba | trường cấp một | học bổng | khuyến học | thư viện | bể bơi | dạy bơi | dạy học | thi cử | trung tâm y tế | điểm tiêm | dân số`,
  ],
  [
    "education_health:1",
    "trường | người già | trẻ con | học | trạm | cháu bé | các cháu | đi học | người nghèo",
  ],
  [
    "policy:6",
    "luật đất đai | luật giao thông | luật cư trú | luật nhà ở | quốc hội | nghị quyết | chủ trương  | chính sách | hương ước | lương hưu | sáp nhập | sáp nhập thôn | sáp nhập xã | nghị định | luong huu",
  ],
  [
    "policy:3",
    `mức đóng | đóng quỹ | quỹ thôn | ứng cử | bầu trưởng thôn | luat | luật | tăng lương | lương tối thiểu | bỏ cấp huyện | đặt tên xã | tên xã | mức đóng góp | đóng góp theo | hội đồng nhân dân | đại biểu quốc hội | nhân sự
      thuế | mức thuế | nghĩa vụ quân sự | tuổi nghỉ hưu | văn kiện | đại hội | đảng | nông thôn mới | tiêu chí nông thôn mới | quỹ phòng chống thiên tai | các khoản đóng góp | huy động | xã hội hóa | chỉ thị | quy định | kế hoạch | đề án | cải cách | tinh giản | tinh gọn | tiền lương | phụ cấp | bầu cử | giá điện | giá xăng | học phí miễn | hiến pháp | chế độ cho
      lấy ý kiến | chi ngân sách | lãng phí`,
  ],
  ["policy:1", "đóng góp | khoản | tiền | ý kiến | chỉ tiêu"],
  [
    "other:3",
    `tặng quà | thiếu nhi | phiên chợ | du khách | đội văn nghệ | loa đài | bóng chuyền | bóng đá | văn nghệ | câu lạc bộ | mượn nhà văn hóa | mượn hội trường | ghế đá | lễ hội | hội làng | giao lưu | thể thao | dân vũ | khiêu vũ | tết trung thu | trung thu | hội trại | tour | du lịch | sân khấu | biểu diễn | giải đấu | dụng cụ tập | tập thể dục | thể dục | thơ | sinh hoạt hè | cưới hỏi | đám cưới | ma chay | hội thi
      cuộc thi | phong trào | tết | văn hóa văn nghệ | chợ đêm | hội chợ | cây nêu | cờ hoa | treo cờ | truyền thống | lịch sử | bia tưởng niệm`,
  ],
  [
    "off",
    `các bác trên ấy | các bác trên xã | đồng chí phụ trách | chị cán bộ | trưởng khu phố | các vị | mấy vị | mấy ông bà | ông bà trên xã | mấy anh chị | cô ở quầy | quầy hộ tịch | quầy tiếp dân | trực ban công an | cán bộ hướng dẫn | người phụ trách | công an xã | công an khu vực | cô tiếp dân | trên xã | lãnh đạo mà | lãnh đạo gì | ban chấp hành | hội trưởng | trưởng ban | phó ban | hiệu trưởng | cán bộ hội | cán bộ | công chức | viên chức | lãnh đạo | lãnh đạo xã | chủ tịch | chủ tịch xã | phó chủ tịch | bí thư | trưởng thôn | tổ trưởng | trưởng xóm | trưởng bản | trưởng ấp | trưởng khu | công an viên | công an xã | cán bộ địa chính | cán bộ tư pháp | cán bộ xã | cán bộ tiếp dân | các ông | ông chủ tịch
      ông trưởng thôn | đại biểu | quan chức | đồng chí | mấy ông | mấy bà | mấy anh | mấy ổng | nhân viên | cô cán bộ | anh cán bộ | chị cán bộ | người tiếp dân | cán bộ trực | trực ban | quan | đảng viên | lãnh đạo phường | ban lãnh đạo | chính quyền | ông tổ trưởng | thủ trưởng | chỉ huy`,
  ],
  [
    "act",
    `không bao giờ họp | chưa bao giờ họp | tự quyết | để xem | để báo cáo | để hỏi lại | đóng kịch | diễn kịch | như diễn kịch | đỏ mặt tía tai | đập bàn | đập ghế | vừa làm vừa | lướt facebook | lướt mạng | lướt điện thoại | xem phim trong giờ | ngáp ngắn | nhắn zalo suốt | quát người ta | hứa trước | chưa hứa | xuống thôn | nghe cái dân nói | nghe dân nói | nói cho dễ hiểu | nói dễ hiểu | đọc nguyên văn | hẹn mai | hẹn mốt | nguýt | nghe báo cáo | toàn nghe báo cáo | ra đồng đâu | chịu khó | đi từng nhà | hỏi thăm | như nói với con nít | như nói với trẻ con | lè nhè | hay nhậu | chưa hứa bao giờ | hứa trước dân | gọi chỗ khác | đổ cho nhau | đá qua đá lại | chuyền bóng | đẩy qua đẩy lại | chưa lần nào xuống | chưa lần nào về | chưa bao giờ xuống | không bao giờ xuống | chưa xuống | chỉ ngồi | ngồi phòng lạnh | ngồi máy lạnh | ngồi mát | nói một kiểu | một người nói một kiểu | trống đánh xuôi | đọc giấy | cầm giấy đọc | đọc xong về | đọc xong là về | không nghe ai nói | khóa cửa về | đã khóa cửa | chưa thấy cán bộ | chưa thấy cán bộ đâu | đi ăn từ | vắng hoe | vắng tanh | vừa ăn vừa | quẳng ra | quẳng giấy | ném giấy | mặt sưng | mặt nặng | mặt lạnh | mặt như | cha thiên hạ | như ông trời | ông trời con | không ai bắt | không bắt máy | ngủ quên | ngủ gật | bù nhìn | giữ lời | phục sát đất | vô tình | không ai đến | không ai tới | không thăm hỏi
      bằng miệng | nói miệng | ghi nhận | ghi xong để đó | không được ngồi | khen | khen cô | khen anh | khen chị | thưởng cho | cười hoài | dắt ba em | bắt về lấy | bảo về lấy | đúng giờ hơn | dân là gốc | chụp ảnh xong | chụp hình xong | làm cảnh | diễn | hô hào | nói cho sướng | nói cho hay | thành tích | trên giấy thôi | báo cáo đẹp | báo cáo hay | đóng cửa ngủ | không ai trực | bỏ đi đâu | đi đâu hết | phũ | gắt với | gắt | nói trống | hỏi câu nào | sưng sỉa | xem dân như | coi dân như | coi thường | xem thường | lớn lối | làm phách | ra oai | lên mặt | lên giọng | nạt dân | chỉ tay | năm ngón | nghỉ sớm | đến muộn | hình thức | hoạt động hình thức | cho có | để đấy | hô khẩu hiệu | chẳng làm được gì | không làm được gì | chỉ giỏi | nói mồm | chuyên môn | ý thức | xa dân | trơ ra | tự ý | ít họp dân | không họp dân | hứa nhiều làm ít | hứa nhiều | không ai tiếp | chẳng ai tiếp | chả ai tiếp | uống nước chè | ngồi chơi | không thèm | đi làm đúng giờ | nghe dân | hỏi ý kiến dân | thái độ | nói năng | cộc lốc | hách dịch | hạch sách | quan liêu | cửa quyền | vô trách nhiệm | thiếu trách nhiệm | trách nhiệm | vô cảm | thờ ơ | lạnh nhạt | quát | quát mắng | quát tháo | mắng | nạt | nạt nộ | lớn tiếng | gắt gỏng | cáu gắt | cau có | bất lịch sự | thiếu tôn trọng | coi thường | khinh dân | khinh người | hẹn lần | hẹn lần hẹn lữa
      hẹn lửa | hen lua | đùn đẩy | né tránh | không nghe máy | không bắt máy | không tiếp | tránh mặt | xuống dân | gần dân | sát dân | xa dân | về họp | lười | lười biếng | đi muộn | đi trễ | về sớm | uống rượu | nhậu trong giờ | chơi game | chơi điện thoại | bấm điện thoại | làm việc riêng | nói một đằng | nói suông | hứa suông | hứa hẹn | nói hay | thất hứa | bao biện | gia trưởng
      độc đoán | mất dân chủ | thiếu dân chủ | dân chủ | tác phong | lề lối | trả lời cho có | qua loa | đại khái | nhiệt tình | tận tình | niềm nở | chu đáo | gây khó dễ | làm khó | gây khó khăn | hành dân | dân hành | năng lực | yếu kém | ăn nói | bỏ bê | không gương mẫu | gương mẫu | lắng nghe | không lắng nghe | thiếu gương mẫu | nói chuyện trống không | trống không
      không thấy mặt | vắng mặt | xưng hô | im lặng | cười cợt | vênh váo | hống hách | ta đây | cẩu thả | tắc trách | xem thường | chửi | chửi dân | bàn quan | bàng quan | làm ngơ | bảo thủ | đạo đức | sâu sát | đi cơ sở | đối thoại | lòng vòng`,
  ],
  [
    "at",
    "ven | dọc | ở | tại | sau | trước | cạnh | gần | đầu | cuối | dưới | trong | ngoài | bên | qua | giữa | phía | đối diện | trước cửa | trước cổng | sau lưng | ngay | khu vực | trên | vào | ra",
  ],
  [
    "prop",
    "đề nghị | kiến nghị | góp ý | góp ý kiến | phản ánh | mong | mong muốn | yêu cầu | xin | nhờ | đề xuất | báo | về việc",
  ],
  ["thanks", "cảm ơn | cám ơn | biết ơn | hoan nghênh"],
  ["because", "vì | do | tại vì | bởi vì | bởi | để cho | nhân tiện"],
  [
    "x",
    "đơn vị | đơn giản | hóa đơn | đơn giá | đơn thuốc | đường xa | đường dây nóng hỏi | cầu mong | cầu xin | nhà nước ta | đường lối | nguồn nước mắt | nước ngoài | nước nhà | cả nước | đất nước | hội đồng | tiền nên | theo luật | đúng luật | không đúng luật | quan tâm | cơ quan | liên quan | tham quan | kinh tế quan trọng | quan trọng | chủ quan | mong các | ngay cả | ra sao | cầu thị | nhu cầu | toàn cầu",
  ],
]
