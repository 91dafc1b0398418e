import { joined } from "./joined.ts"
import type { Words } from "./lexicon.ts"

/** How swindlers whom nobody knows go about, and that others are to be warned of them. */
const SCAM = `${joined(
  "giả danh | tự xưng | tự xưng là | mạo danh | giả làm | xưng là | xưng danh | đóng giả | giả mạo",
  "công an | nhân viên | nhân viên điện lực | điện lực | bưu điện | ngân hàng | nhân viên ngân hàng | cán bộ | cán bộ xã | cán bộ thuế | thuế | bảo hiểm | bảo hiểm xã hội | nhân viên bảo hiểm | viện kiểm sát | tòa án | giáo viên | cô giáo | shipper | giao hàng | người nhà | nhân viên y tế | bác sĩ | đoàn từ thiện",
)}
  lừa đảo giả danh | lừa đảo qua mạng | lừa đảo trên mạng | lừa đảo qua điện thoại | lừa qua điện thoại | lừa qua mạng | cuộc gọi lừa đảo | tin nhắn lừa đảo | gọi điện lừa đảo | gọi điện lừa | nhắn tin lừa | tin nhắn lừa | tin nhắn trúng thưởng | trúng thưởng lừa | bấm link | link lạ | mã otp | cài app | chiêu lừa | chiêu trò lừa | thủ đoạn lừa`
const WARN = `cảnh giác | coi chừng | đề phòng | tuyên truyền | cảnh báo | loan báo | loa nhắc | nhắc bà con | nhắc dân | nhắc nhở bà con | nhắc mọi người | xã nhắc | nhắc các cụ | nhắc trên loa | nhắc giùm | phát loa | phát loa nhắc | đọc loa | nói trên loa | thông báo trên loa | báo cho dân | báo cho bà con | bà con biết | dân biết mà tránh | biết mà tránh | để bà con tránh | cho bà con biết`

/** Who may be accused: "official" of the office or any that is held, "named" is one person, "body" an institution. */
export const WHO: Words = [
  [
    "official",
    `ấp trưởng | bản trưởng | ấp phó | phó ấp | phó bản | phó xóm | trưởng khu phố | dược sĩ | cán bộ kiểm dịch | thú y | bác bảo vệ | trực chốt | bí thư đoàn | cán bộ tín dụng | giám đốc trung tâm | đội trật tự | trọng tài | thẩm phán | kiểm sát viên | chấp hành viên | trưởng đài | nhân viên điện lực | thủ từ
      chủ tịch | phó chủ tịch | bí thư | phó bí thư | trưởng thôn | thôn trưởng | phó thôn | thôn phó | trưởng xóm
      xóm trưởng | trưởng bản | trưởng ấp | trưởng khu | trưởng khu phố | tổ trưởng | tổ phó | trưởng làng | cán bộ
      công chức | viên chức | lãnh đạo | quan chức | địa chính | kế toán | thủ quỹ | thủ kho | công an | công an viên
      cảnh sát | csgt | dân phòng | xã đội | hiệu trưởng | hiệu phó | giáo viên | thầy giáo | cô giáo | bác sĩ | y sĩ
      y tá | trạm trưởng | trưởng trạm | trưởng ban | phó ban | ban quản lý | ban chấp hành | hội trưởng | đội trưởng
      thanh tra | kiểm lâm | cán bộ thuế | hải quan | trưởng phòng | phó phòng | chủ nhiệm | hợp tác xã | ủy viên
      đại biểu | chi ủy | cấp ủy | ban công tác mặt trận | ban quản trị | tư pháp xã | hộ tịch | mấy ổng | các quan
      quan xã | sếp | người có chức | đảng viên | trưởng công an | đoàn thanh tra  | thầy hiệu trưởng
      hội phụ nữ | hội nông dân    | quản lý thị trường`,
  ],
  ["vague", "có người | ai đó | người ta | một số người | một số cán bộ | có kẻ | nhiều người | một bộ phận"],
  [
    "named",
    `ong | ông | !bà     | anh | !chị | !ổng | !bả | thằng | hàng xóm | chủ quán | chủ xưởng | chủ trại
      chủ cơ sở | chủ thầu | nhà thầu | doanh nghiệp | công ty | giám đốc | phó giám đốc | đối tượng | vợ chồng | chồng
      gia đình ông | nhà ông | nhà bà | chú | !bác | cậu | !cô | hộ ông | hộ bà | nhà kia | nhà bên | chủ nhà | chủ cửa hàng
      bên thi công | đơn vị thi công`,
  ],
  [
    "x",
    "ánh sáng | ảnh hưởng | hình ảnh | tiếng anh | ảnh chụp | nhanh | xe công nông | xe công cộng | ăn bán trú | bữa ăn | phát tiền | trả tiền | chi trả | nộp tiền | đóng tiền | phát tiền trợ cấp | nhận tiền trợ cấp | lãnh tiền | lĩnh tiền | tiền học | tiền thuê | tiền phạt | tiền viện phí | phát gạo | tăng tiền | giảm tiền | dự toán ngân sách nhà nước | ông bà | ống nước | ống cống | ống thoát | ống xả | anh chị | các cụ ông | cô chú | các bác | bác nào",
  ],
  [
    "body",
    "xa | phuong | thon | xã | phường | ủy ban | chính quyền | thôn | ban ngành | nhà trường | trường | hội",
  ],
]

/** What the law punishes: "crime" of those who hold something, or grave; "vice" of anybody. */
const DEEDS: Words = [
  [
    "x",
    `giảm bớt | giảm bớt tiền | bớt tiền thuê | bớt tiền đóng | bớt tiền cho | bớt tiền học | bớt tiền điện | bớt tiền nước | tự lừa | tự lừa mình | lừa mình dối người | trừng phạt lừa đảo`,
  ],
  ["scam", SCAM],
  ["warn", WARN],
  [
    "crime",
    `mua bằng đại học | mua bằng | ngoài luồng | bán gỗ tang vật | chia nhau tiêu | hưởng chênh lệch | lấy tiền riêng | xẻ đất | !ăn bẩn | nhận tiền rồi | nhận tiền để | nhận tiền của | lấy tiền rồi | lấy tiền của dân | lấy tiền dân | mãi lộ | bồ nhí | nuôi gái | lấy công quỹ | công quỹ | ăn hết tiền | ăn tiền cứu trợ | ăn tiền hỗ trợ | ăn hết | ép dân đưa tiền | bắt dân đưa tiền | moi tiền | vơ vét | đục khoét | ăn đút | ăn lót | tuon | tham ô | tham nhũng  | hối lộ | nhận hối lộ | ăn hối lộ | đưa hối lộ | đút lót | lót tay | ăn chặn | ăn bớt
      ăn tiền | ăn của dân | ăn cắp | ăn quỹ | ăn đất | bớt xén | xà xẻo | bòn rút | rút ruột | biển thủ | thụt két
      chiếm đoạt | chiếm dụng | lừa đảo | lừa tiền | lừa dân | khai khống | kê khống | lập khống | ký khống | chứng từ khống
      hóa đơn khống | hồ sơ khống | nâng khống | tính khống | danh sách khống | quyết toán khống | báo khống | !khống
      khai man | làm giả | giả mạo | giấy tờ giả | bằng giả | hồ sơ giả | chữ ký giả | giả chữ ký | con dấu giả | bằng cấp giả
      thương binh giả | hộ nghèo giả | bảo kê | chạy chức | chạy việc | chạy án | chạy chọt | chạy điểm | chạy biên chế
      chạy chế độ | chạy suất | mua quan bán chức | mua chuộc | mua phiếu | gian lận | vòi tiền | vòi vĩnh | vòi quà | !vòi
      đòi tiền | đòi hối lộ | đòi lót tay | đòi chung chi | gợi ý đưa tiền | gợi ý tiền | làm tiền | ăn chia | chia chác
      !tuồn | tuồn hàng | tuồn về | tẩu tán | bán đất công | bán trộm đất | bán chui | ăn hoa hồng | nhận hoa hồng
      lợi dụng chức vụ | lợi dụng chức quyền | lạm dụng chức quyền | lạm dụng chức vụ | lợi dụng quyền | lạm quyền
      tư túi | tư lợi | trục lợi | móc ngoặc | móc nối | câu kết | cấu kết | thông đồng | thông thầu | đút túi | nhét túi
      cho vào túi | bỏ túi | bỏ vào túi | túi riêng | bỏ túi riêng | nuốt tiền | nuốt trọn | rút tiền ngân sách | sửa điểm
      sửa hồ sơ | tẩy xóa | hợp thức hóa | rửa tiền | trốn thuế | khai gian | ăn gian | gian dối | cưỡng đoạt | tống tiền
      ăn chận | ăn trên đầu | quân xanh quân đỏ | bao che tội | cát tặc | lâm tặc | giữ lại tiền | cắt xén tiền
      cắt phế | ăn phần trăm | lại quả | làm của riêng | chiếm làm của | rút quỹ | lấy quỹ | xài quỹ | tiêu quỹ | thu khống
      ăn xén | làm khống | chấm công khống | bớt tiền | ỉm tiền | ém tiền | quỵt tiền | biến mất quỹ | ôm tiền`,
  ],
  [
    "vice",
    `đốt rừng | chơi đề | đánh đề | chơi số đề | đánh lô | khai thác lậu | đánh bạc | cờ bạc | cá độ | lô đề | số đề | ghi đề | bán đề | chứa bạc | sới bạc | xóc đĩa | đá gà | ma túy | hút chích | nghiện hút
      buôn ma túy | bán ma túy | mại dâm | chứa mại dâm | buôn lậu | hàng cấm | hàng lậu | khai thác trái phép | hút cát trái phép
      phá rừng | chặt rừng | tín dụng đen | nặng lãi | xâm hại | hiếp dâm | cưỡng hiếp | dâm ô | quấy rối | sàm sỡ | sờ soạng
      gạ tình | đánh đập | bạo hành | hành hung | đánh vợ | đánh con | đánh người | đánh tôi | đánh dân | đe dọa | dọa giết
      dọa đánh | gây thương tích | giết người | buôn người | tàng trữ | ngoại tình | quan hệ bất chính
      nấu rượu lậu | vũ khí | súng | thuốc nổ | chất nổ | tôn giáo trái phép | tà đạo | vượt biên 
      kích điện | chích điện | cướp đất | phá hoại | vu khống | bôi nhọ | vi phạm pháp luật`,
  ],
  [
    "x",
    "có bác sĩ | có bác | có bạc hà | hoa súng | cây súng | bông súng | nghi huu | nghi le | nghi hoc | nghi viec | ngay nghi | vòi nước | vòi phun | làm gia đình  | vòi chữa cháy | voi nuoc | ăn chia sẻ",
  ],
]

/** What only hints at a deed; taking money; what is done against a deed. */
const AROUND: Words = [
  [
    "hint",
    `có tiền thì | ai có tiền | không lót | lót tiền | ăn dày | xe sang | tên lạ | chẳng thấy chi | không thấy chi | chênh lệch | quỵt | xe công | đứng tên | bán gỗ | tang vật | bán thuốc | khai lý lịch | tiền riêng | hòm công đức | suất ăn tăng giá | bị đánh | bị bạn đánh | đánh học sinh | đánh trẻ | đánh cháu | có quan hệ | quan hệ tốt | cho qua | thân hữu | nể nang | bao thầu | tay trong | xì xào | dị nghị | dự toán | đội giá | đội vốn | kê giá | thổi giá | rút lõi | gửi gắm | chạy cửa | sai trái | việc sai trái | tiền bồi dưỡng | tiền uống nước | !biếu | phong bì | phong bao | bì thư | có quà | quà mới | phải có quà | quà cáp | biếu xén | biếu quà | không đưa tiền | phải đưa tiền
      phải mất tiền | có tiền mới | đưa tiền mới | mất tiền mới | cò mồi | cò đất | bôi trơn | chung chi | khuất tất | mờ ám
      tiêu cực | không trong sạch | đi đêm | đi cửa sau | cửa sau | lợi ích nhóm | sân sau | ưu ái | thiên vị | thiên tư
      người nhà cán bộ | con cháu cán bộ | người nhà lãnh đạo | con ông cháu cha | người nhà trưởng thôn | sai phạm | !sai phép
      bao che | dung túng | chống lưng | tiếp tay | nhũng nhiễu | sách nhiễu | làm luật | vào túi | chui túi | chui vào túi
      lạm thu | thân quen | phải quen biết | quen biết mới | móc túi | trù dập | trả thù | đe nẹt | vạch mặt | bóc phốt | lật tẩy
      bất chính  | xà xẻo | tiền đi đâu | tiền đâu | quỹ đi đâu | không biết tiền | tiền biến | không rõ tiền
      quyết toán sai    | thu sai | thu trái | thu tiền trái   | cấp đất sai | bán thầu
      không có biên lai | không có hóa đơn | không biên lai | không hóa đơn | không ghi hóa đơn | không giấy tờ  | lấp liếm
      bồi dưỡng      | chạy tuổi  | tiền lót | tiền trà | tiền cà phê 
      làm chui  | trái pháp luật | cố ý làm trái | làm trái | sai luật | phạm luật | phạm pháp `,
  ],
  [
    "take",
    `nhan | lay | thu | an | doi | rut | tieu | nhận | lấy | ăn | giữ lại | chia nhau | đòi | cầm | rút  | tiêu | xài   | bớt | thu thêm | đòi thêm | xin thêm | bắt nộp | bắt đóng
      ép nộp | bắt đưa | nhận riêng | ôm | nuốt  | mượn | vay | bắt dân nộp | bắt dân đóng | thu của dân | lấy của dân  `,
  ],
  [
    "money",
    `tien | trieu | ty | tiền | quỹ | triệu | tỷ | ngân sách | kinh phí | hàng cứu trợ | gạo cứu trợ | tiền cứu trợ | tiền hỗ trợ | quà cứu trợ | xi măng
      vật tư | hoa hồng | tiền công đức | tiền dân | tiền của dân | tiền từ thiện | quỹ hội | quỹ thôn | quỹ lớp | tiền trợ cấp | tiền đền bù
      tiền chế độ | gạo | quà từ thiện | hàng từ thiện | tiền bồi thường | tiền làm đường | nghìn | đồng`,
  ],
  [
    "x",
    "không phải đóng tiền | tiền điện | tiền nước | tiền rác | tiền lương | nhận được | thu gom | thu hoạch | ăn hại | ăn uống | làm ăn | chạy xe | chạy qua | chạy nhanh",
  ],
  [
    "x",
    "xin lỗi | uống nước bẩn | nước uống | xin cho | xin hỏi | xin xã | xin kiểm tra   | chạy ẩu | chạy quá | chạy máy | chạy ra | chạy vào | máy chạy | đua xe | chạy đêm | chạy ban đêm",
  ],
  ["taken", "thuế | phí | lệ phí"],
  [
    "breach",
    `nứt tường | làm nứt | xây lấn | bị người ta chiếm | chiếm đất | lấn chiếm | lấn đất | lấn đường | lấn ngõ | lấn sông | lấn kênh | lấn mương | lấn hồ | lấn ruộng | lấn sang | xây trái phép | xây dựng trái phép
      xây nhà trái phép | xây không phép | xây sai phép | san lấp trái phép | đổ trộm | xả trộm | chiếm đất | chiếm đường | rào đường | bịt đường | chặn đường đi
      rào lối đi | bịt lối đi | !lấn | trái phép | vi phạm | làm sai`,
  ],
  [
    "hedge",
    `nghi | nghi ngờ | nghi vấn | nghi là | !chắc | chac la | chac tien | hình như | có lẽ | không biết | chẳng biết | chả biết | nghe nói | nghe đồn
      đồn | nghe bảo | mọi người bảo | bà con bảo | người ta bảo | thấy bảo | phải chăng | liệu | dường như | có vẻ | có dấu hiệu | không rõ
      có khi | biết đâu | không hiểu | phải không | đúng không | hay không | có phải`,
  ],
  [
    "evidence",
    `bằng chứng | chứng cứ | có ảnh | có video | có ghi âm | có clip | tôi biết rõ | biết rõ | giấu tên | giấu tên tôi | ẩn danh | nặc danh | làm chứng
      nhân chứng | gửi ảnh | gửi video | cả xã biết | ai cũng biết | cả thôn biết | ảnh chụp | đủ giấy tờ chứng minh`,
  ],
  [
    "prevent",
    `phòng chống | phòng ngừa | phòng tránh | chống | tuyên truyền | đẩy lùi | bài trừ | ngăn chặn | ngăn ngừa | đấu tranh | cảnh báo | tránh | tệ nạn
      cảnh giác | nâng cao nhận thức | phòng`,
  ],
  [
    "address",
    `nho | bao | xin | gui | goi | đề nghị | mong | nhờ | báo | báo cáo | yêu cầu | kiến nghị | kính gửi | gửi | thưa | trình báo | kính mong | hy vọng | cần | để | kính thưa
      rất mong | mong muốn | xin | kính đề nghị | gọi | báo với | báo cho | phản ánh với | đề xuất | kêu gọi | bảo`,
  ],
  ["ought", "nên | cần | phải | không nên | đừng | chỉ nên | hãy"],
  ["beg", "giùm | giúp"],
  [
    "polite",
    "mấy | vài | một số | các | các cấp | đồng chí | các đồng chí | bên | phía | cấp | quý | các anh | các ông",
  ],
  [
    "not",
    "khong | chua | chang | không | chưa | chẳng | chả | không phải | đâu có | không hề | không có | đừng",
  ],
]

/** The acts by their own names. "about" stands before what is spoken of, not done. */
const NAMES: Words = [
  [
    "denounce",
    `tố cáo | tố giác | đơn tố cáo | tố cáo hành vi | tố tham nhũng | tố tội | đơn tố | đơn tố giác | tố cao | tố luôn | !tố | lên án`,
  ],
  ["complain", "khiếu nại | khiếu kiện | khiếu lại | đơn khiếu nại | đơn khiếu | kêu oan | thưa kiện"],
  [
    "both",
    "khiếu nại tố cáo | khiếu tố | kntc | đơn thư | đơn kiện | khởi kiện | kiện ra tòa | !kiện | tôi kiện | đi kiện | đơn tc | vụ kiện",
  ],
  [
    "x",
    `cay to cao | cây to cao | nha to cao | nhà to cao | cot to cao | tuong to cao | cua to cao | nguoi to cao | điều kiện | sự kiện | bưu kiện | văn kiện
      kiện toàn | kiện hàng | tố chất | yếu tố | nhân tố | bão tố | dông tố | phụ kiện | tòa nhà to cao | cac cay to cao | dieu kien | yeu to`,
  ],
  [
    "about",
    `luật | quyền | thời hạn | thủ tục | quy trình | trình tự | nghị định | thông tư | thế nào là | mẫu đơn | mẫu | quy định | quy định về | khái niệm
      thẩm quyền | người tố cáo | bị tố cáo | văn bản | hồ sơ gồm | điều kiện để | bảo vệ người | so sánh | phân biệt | khác nhau | khác gì`,
  ],
  [
    "no",
    "tố hay | hay tố | hay góp ý | khong | không phải | không | chứ không | chưa muốn | không định | không muốn | không có ý | không dám | chẳng phải | không hề | đừng coi là | đừng nghĩ",
  ],
  ["about denounce", "người tố cáo | bị tố cáo"],
]

const PETTY: Words = [["petty", "trộm cắp | ăn trộm | trộm chó | cướp giật | trộm"]]

export const ACCUSATION_WORDS: Words = [...WHO, ...DEEDS, ...PETTY, ...AROUND, ...NAMES]
