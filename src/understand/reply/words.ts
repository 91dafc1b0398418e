/** Tags, parted by spaces, and the phrases that carry them, parted by "|" or line ends. */
export type Words = readonly (readonly [tags: string, phrases: string])[]

/**
 * What the words of an answer do in it. Each line gives a tag (or several, in order) and the phrases that carry it.
 * Written with accents; who types none is matched without. The longest phrase wins, then the one whose accents agree,
 * then the one listed first. "!" marks what counts only with its accents. Under "" stands what is passed over.
 */
export const WORDS: Words = [
  ["n1", "số một | chọn một"],
  ["w1", "một"],
  [
    "x",
    `dự bị | dự án | dự thảo | dự toán | dự trữ | dự báo | dự phòng | quy định | nghị định | ổn định
      định kỳ | xác định | định hướng | chậm nhất | muộn nhất | có hiệu lực | chuẩn bị | tham gia giao thông
      đi lại | đi làm giấy | đi kèm | đi vào | lên lương | tăng lên | trở lên | đưa ra | đưa vào | xảy ra
      diễn ra | tổ chức họp | liên quan đến | nói đến | dẫn đến | đến nay | tính đến | đề nghị | kiến nghị
      sinh hoạt phí | sinh hoạt đảng | chuyển sinh hoạt | ca | đến giờ | tới giờ | vắng khách | vắng người | vắng vẻ`,
  ],
  ["n2", "số hai | chọn hai"],
  ["w2", "hai"],
  ["n3", "số ba | chọn ba"],
  [
    "",
    `đang | rồi | xong | hiện | hiện tại | bây giờ | giờ | lúc này | đồng thời | các | những | cả | đều | cứ
      ngay | thật | rất | hơi | khá | lắm | quá | nữa | luôn | liền | thôi | cái | này | đó | đấy | kia | ấy
      nó | của | bị | được nghỉ | nghỉ hưu | nghỉ làm | nghỉ hè | về hưu | bí thư | phó bí thư | chi bộ
      chi ủy | cấp ủy | đảng ủy | chi hội | ban chấp hành | buổi | buổi này | bữa này | một bữa | một buổi
      kỳ này | kỳ họp | lần này | phiên họp | buổi sinh hoạt | cuộc họp này | buổi họp này
      họp chi bộ lần này | đúng giờ | đầy đủ | sớm | đông đủ | nghiêm túc | trên xe | bố trí | thu xếp được
      sắp xếp được | sắp xếp được công việc | như mọi khi | như mọi lần | như thường lệ | bình thường | tuổi
      cao tuổi | tuổi đã cao | tuổi cao | ở nhà | ở xa | xa | từ xa về | khoảng | chừng | tầm | độ | tuy | !dù
      mặc dù | tuy nhiên | tí | chút | xíu | chút xíu | một chút | một tí | một lát | ít phút | vài phút
      hoàn toàn | thực sự | thiệt | !nhà | nhà em | nhà tôi | nhà mình | nhà con | nhà cháu | nhà tui | nhanh
      gấp | đột xuất | lại | qua | sang | báo với | ghi | ghi là | cho biết | thông báo là | nói | giúp | hộ
      dùm | giùm | ghi nhận | cơ | tin | làm | sir | boss | bro | cứ họp | cứ họp trước | cứ họp đi
      họp trước | họp trước đi | họp đi | rảnh | rỗi | khỏe | sau`,
  ],
  [
    "p",
    `ạ | á | nhé | nhe | nha | nhá | có gì đâu | có sao đâu | không sao | không có gì | nhen | nghen | nghe
      hen | hỉ | hí | nì | hè | nà | hihi | haha | hehe | kk | chứ | chớ | chơ | mừ | thế | vậy | rứa | mờ
      đây | ha | nhan | hầy | bác nhé | với nhé`,
  ],
  ["ah", "!à"],
  ["dau", "dau"],
  [
    "thing",
    `giấy mời | theo giấy mời | buổi họp | cuộc họp | hội trường | nhà văn hóa | tại nhà văn hóa
      ở nhà văn hóa | tại hội trường | ở hội trường | nhà sinh hoạt | nhà sinh hoạt cộng đồng | trụ sở
      ủy ban | điểm họp | chỗ họp | nơi họp | đình làng`,
  ],
  [
    "neg",
    `không | chẳng | chả | nỏ | hông | hổng | hem | chưa | !đừng | đừng ghi | khỏi | đâu có | không phải
      chẳng phải | không hề | không thể | chẳng thể | chưa thể | không còn | từ chối | khước từ | khó mà
      !khó | không có cách nào`,
  ],
  ["can", "được | nổi | kịp | đặng | kịp giờ | được đâu"],
  ["have", "có"],
  [
    "will",
    `sẽ | cũng | đăng ký | tranh thủ | quyết tâm | cam kết | !nhớ | sẵn sàng | quyết định | xin hứa
      hứa`,
  ],
  ["new", "mới"],
  ["only", "!chỉ | chỉ có"],
  ["want", "muốn | thích | mong muốn | ước"],
  ["beg", "xin | cho | cho phép | được phép"],
  ["pardon", "xin phép | xin phép chi bộ | có phép | vắng phép"],
  [
    "sorry",
    `thông cảm | mong thông cảm | xin lỗi | thứ lỗi | lượng thứ | tiếc quá | tiếc là | rất tiếc | tiếc`,
  ],
  [
    "hi",
    `cảm ơn | cám ơn | thanks | thank | tks | chào | xin chào | hello | kính gửi | kính thưa | kính chào
      kính báo | thưa | gửi | báo cáo | kính | chúc`,
  ],
  [
    "go",
    `dự | tham gia | tham dự | có mặt | góp mặt | đi họp | đến họp | tới họp | dự họp | đến dự | tới dự
      đi dự | về dự | về họp | lên họp | vào họp | vô họp | ra họp | qua họp | sang họp | đi sinh hoạt
      dự sinh hoạt | trực tiếp | đến trực tiếp | trình diện | đủ mặt | tham gia họp | tham gia sinh hoạt
      họp cùng | join | mặt có`,
  ],
  [
    "move",
    `đi | lên | vô | ra | về | ghé | xuống | chạy qua | chạy lên | chạy ra | chạy về | ghé qua | về tới
      đi tới | đi đến | về đến`,
  ],
  ["neg reach", "không tới | không đến | chưa tới | hông tới | hổng tới"],
  ["into", "vào"],
  ["have reach", "có tới"],
  ["will reach", "sẽ tới | mới tới | vẫn tới"],
  ["reach can", "tới được | đến được | tới kịp | đến kịp | tới nổi"],
  ["reach late", "!tới trễ | !tới muộn | !tới chậm"],
  ["me move", "em qua | tôi qua | tui qua | cháu qua"],
  ["reach", "đến | tới"],
  ["meet", "họp | sinh hoạt"],
  [
    "absent",
    `vắng | vắng mặt | nghỉ | kiếu | nghỉ họp | nghỉ buổi | nghỉ bữa | nghỉ sinh hoạt | vắng họp | vắng buổi
      vắng phép | vắng có phép | nghỉ phép | bỏ họp | báo vắng | báo nghỉ | vắng nhà | không đi nữa
      thôi không đi`,
  ],
  [
    "late",
    `muộn | trễ | chậm | muộn giờ | trễ giờ | chậm giờ | đến sau | tới sau | vô sau | vào sau | đến trễ
      đến muộn | đến chậm | đi trễ | đi muộn | vào muộn | vào trễ`,
  ],
  ["leave", "về trước | về sớm | ra về sớm | ra về trước | rời sớm | rời trước | rút sớm"],
  [
    "online",
    `online | zoom | meet | google meet | gg meet | teams | skype | webex | qua zoom | qua mạng | qua meet
      qua zalo | trên mạng | trên zoom | trực tuyến | họp từ xa | dự từ xa | tham gia từ xa | từ xa | on zoom
      on meet | on nha | on nhé | on ạ | vô zoom | vào zoom | lên zoom | dự on | họp on | vào link
      vào bằng điện thoại | qua điện thoại | bằng điện thoại | qua video | gọi video | video call
      qua máy tính | bằng máy tính | qua internet`,
  ],
  ["nod", "dạ | vâng | ừ | dạ vâng | ừm | vầng | vưng | ừa"],
  [
    "yes",
    `ok | oki | okê | okela | okla | yes | yep | đồng ý | nhất trí | tán thành | chuẩn | đúng rồi
      nhất trí cao | chấp hành | nhất trí dự | không vấn đề | không vấn đề gì | không thành vấn đề | duyệt
      chốt | đồng ý tham gia | thumbsup`,
  ],
  ["no", "no | nope | never | thumbsdown"],
  [
    "sure",
    `chắc chắn | chắc chắn rồi | chắc rồi | chắc luôn | chắc mà | chắc ăn | nhất định | chứ sao không
      chớ sao không | chứ sao | chớ sao | chứ răng | chớ răng | chứ sao nữa | sao lại không | tất nhiên
      dĩ nhiên | đương nhiên | sure | chắc như bắp | sao không`,
  ],
  ["must", "phải"],
  ["vang", "vang"],
  ["muon", "muon"],
  [
    "receipt",
    `!rõ | nhận được | đã nhận | nhận | nhận rồi | đã nhận được | đã nghe | đã xem | đã đọc | đã rõ | rõ rồi
      biết rồi | đã biết | em biết rồi | nắm được | nắm rồi | đã nắm | nghe rồi | thấy rồi | thông báo
      đã tiếp nhận`,
  ],
  [
    "pick",
    `chọn | số | phương án | chọn số | đáp án | lựa chọn | chọn phương án | phương án số | bấm | ấn | nhấn
      bấm số | chọn câu | câu | ý | mục | option | chọn ý | chọn mục | cách`,
  ],
  [
    "unit",
    `người | đứa | trường hợp | tháng | ngày | hôm | bữa | tuần | lần | chiếc | phần | suất | xe | vợ chồng
      chị em | mẹ con | bố con | ông cháu | bà cháu | năm | độ | giờ đồng hồ | hội | tiếng | phút | nhà | hộ
      cái`,
  ],
  ["but", "nhưng | nhưng mà | song"],
  ["ma", "mà"],
  ["so", "nên | cho nên | vì vậy | vì thế | do đó | thành ra | bởi vậy | bởi thế"],
  ["because", "vì | do | tại vì | bởi | bởi vì | lý do | tại | lí do | vì lý do | do có"],
  ["with", "với | cùng | cùng với | chung với"],
  ["at", "ở | tại | trên | ngoài | trong | dưới | từ"],
  ["be", "là"],
  ["over", "hết | đỡ | không phải bị | qua khỏi"],
  [
    "time",
    `hôm đó | hôm ấy | hôm nay | bữa nay | bữa ni | bựa ni | bữa đó | bữa tê | hôm nớ | tối nay | tối mai
      tối đó | tối ấy | sáng mai | sáng đó | sáng nay | chiều nay | chiều mai | chiều đó | trưa nay | ngày mai
      ngày đó | ngày hôm đó | ngày kia | mai | mốt | bựa mai | tuần này | tuần sau | tuần tới | tháng này
      tháng tới | buổi tới | lần tới | lần sau | buổi sau | kỳ sau | sắp tới | tối thứ bảy | thứ bảy
      chủ nhật | thứ hai | thứ ba | thứ tư | thứ năm | thứ sáu | cuối tuần | sáng | trưa | chiều | tối | đêm
      đêm nay | buổi tối | buổi sáng | buổi chiều | hết tuần | hôm họp | ngày họp | giờ họp | giờ đó | giờ ấy
      lúc đó | lúc ấy | khi đó | để lần sau | hẹn lần sau | hẹn buổi sau | lúc`,
  ],
]
