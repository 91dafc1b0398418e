import { joined } from "./joined.ts"
import type { Words } from "./lexicon.ts"

/** What may be going on now, and the words by which it is seen whether it is. */
export const EMERGENCY_WORDS: Words = [
  [
    "grave",
    `${joined("rớt | té | rơi | ngã | lọt", "kênh | sông | giếng | mương | ao | hồ | suối | đập | biển | xuống biển | xuống đập | xuống nước")} | đang chìm | chìm dưới | chìm dần | chìm nghỉm | vùng vẫy | bình ga xì | xì ga | xì khói | khói khét lẹt
      cháy lan | lửa lan | lửa đang lan | lửa đang liếm | lửa liếm | lan sang nhà | lan xuống nhà | lan qua nhà | lửa lên tới | lửa lên nóc | lửa trùm | lửa ngùn ngụt | cháy ngùn ngụt | chết ngạt | không thoát được`,
  ],
  [
    "crime",
    joined(
      "bắt | đang bắt | kéo | lôi | tống",
      "con nhỏ | đứa nhỏ | cháu bé | bé gái | bé trai | con bé | thằng bé | em bé | lên xe | người lên xe | cô gái lên xe | đi mất",
    ),
  ],
  [
    "help",
    `gọi chữa cháy | kêu chữa cháy | gọi đội chữa cháy | kêu đội chữa cháy | gọi lính chữa cháy | gọi người chữa cháy | gọi lực lượng chữa cháy | gọi cảnh sát chữa cháy | nhờ đội chữa cháy
      nhờ chữa cháy | chữa cháy ngay | chữa cháy gấp | chữa cháy với | chữa cháy giùm | chữa cháy giúp | chữa cháy lẹ | chữa cháy nhanh | chữa cháy mau | chữa cháy đi | đội chữa cháy chưa tới | đội chữa cháy chưa đến | đội chữa cháy tới chưa | đội chữa cháy đến chưa
      đội chữa cháy đến ngay | đội chữa cháy tới ngay | xe chữa cháy | kêu xe chữa cháy | kêu xe | gọi xe chữa cháy | kêu xe cứu hỏa | kêu cứu hỏa | kêu công an | xe cấp cứu lẹ`,
  ],
  ["now", "đang bắt | vừa mới đây | mới đây thôi | mới cách đây | mới hồi nãy | nãy giờ | ra lẹ | lẹ lên"],
  [
    "then",
    "hồi đó | hồi ấy | ngày đó | năm đó | lúc ấy | viện phí | nằm viện | ra viện | xuất viện | tiền thuốc | đã dập | dập kịp | may dập | dập được",
  ],
  [
    "x",
    `${joined("cấp cứu cho | cứu lấy | cứu giúp", "cây | cây lúa | lúa | vườn | ruộng | đồng | nông dân | bà con nông dân | con sông | dòng sông | kênh | đường | nông sản | cây trồng")}
      ${joined("mùi | mùi hôi | hôi | thối | hôi thối | bụi | nóng | ngột ngạt", "không thở được | không thở nổi | thở không nổi | thở không được")}
      bị thương gì | khai man thương tật | có bị thương đâu | góp ý gì nữa | góp ý chi nữa | phản ánh gì nữa | góp ý gì giờ này`,
  ],
  // A state that lasts for minutes: whoever tells of it tells of now.
  [
    "grave",
    `treo co trong | !treo cổ | treo co tu tu | treo co tu van | máu nhiều | nhiều máu | máu chảy | không tỉnh | chảy nhiều máu | tím tái | sắp chết rồi | sắp chết đuối | cầm dao | cầm súng | cầm mã tấu | nổ súng | vác dao | đuổi chém | rượt chém | chém người | bóp cổ | dâng tới nóc | trên mái nhà | đang trên mái | trên nóc nhà | lao xuống vực | rơi xuống vực | lật xuống vực | xuống vực | bất tỉnh | ngất xỉu | ngất đi | ngất rồi | hôn mê | ngừng thở | không thở | tắt thở | co giật | đột quỵ | khó thở | thoi thóp | chảy máu nhiều
      máu chảy nhiều | chảy nhiều máu | mất nhiều máu | máu me | đau ngực dữ dội | đẻ rơi | sắp đẻ | sắp sinh | vỡ ối | uống thuốc sâu | uống thuốc trừ sâu
      uống thuốc ngủ | định tự tử | đòi tự tử | nhảy cầu | đòi nhảy | tự thiêu | điện giật | bị điện giật | rắn cắn | bị rắn cắn | đuối nước | chết đuối
      bị nước cuốn | nước cuốn | bị cuốn trôi | lũ cuốn | cuốn trôi | rơi xuống giếng | rơi xuống sông | rơi xuống mương | rơi xuống ao | rơi xuống hồ
      rơi xuống cống | rơi xuống kênh | rơi xuống suối | ngã xuống sông | ngã xuống giếng | ngã xuống mương | ngã xuống ao | ngã xuống kênh | té giếng | té sông
      rớt xuống | té xuống | lọt xuống | hóc dị vật | bị hóc | mắc kẹt | bị kẹt | còn kẹt | kẹt trong | kẹt trên | bị vùi | vùi lấp | bị đè | nằm bất động
      không dậy được | bị bắt cóc | bắt cóc | bị đâm | bị chém | ngộ độc | sùi bọt mép | ngưng thở | ngưng tim | nằm im | bị thương nặng | gãy chân | gãy tay
      bi ngat | ngat xiu | chết người rồi | mất tích | đi lạc | lạc mất
      gãy cổ | không cựa quậy | ngã từ giàn giáo | rơi từ giàn giáo | ngã giàn giáo | lở đất rồi | đất tràn vào nhà | đất vùi | vùi trong | uống hết vỉ | hết vỉ thuốc | gọi không dậy | lay không dậy | nằm im re | sưng vù | thở không được | không thở được | ghe chìm | chìm giữa | chưa thấy đâu | bé bên trong | đứa nhỏ bên trong | cửa khóa ngoài | khóa ngoài | rớt xuống hố | tím mặt | tím người | tím ngắt | nuốt cục pin | nuốt pin | nuốt đồng xu | nuốt phải | hóc xương | trợn ngược | mắt trợn | méo miệng | miệng méo | miệng méo nói không | té xỉu | xỉu rồi | xỉu | bể đầu | vỡ đầu | máu chảy tùm lum | chảy máu tai | chảy máu mũi hoài | cầm rựa | xách rựa | vác rựa | rượt nhau | sắp nhảy | sẽ nhảy | định nhảy | đứng trên lan can cầu | trèo lên cột điện
      không ra được | chưa ra được | chưa xuống được | không xuống được | còn trong nhà | trong nhà còn | kẹt lại | kẹt trên gác | không thoát ra | lên tới mái | tới mái | nước tới mái | xăng chảy ra | xăng tràn | xe bồn lật | lật ở đèo | lật giữa đèo | điện giật người | kêu không ra tiếng | thở không nổi | bóp cổ vợ | chém cửa | rơi vào máy | cuốn vào máy | dính vào máy | uống nhầm | ong đốt sưng | phản vệ | không còn thở | hết thở | ngưng thở rồi | lịm dần | lịm đi | sốt co giật | băng huyết | ra máu nhiều`,
  ],
  [
    "event",
    `nước lũ tràn | lũ tràn | nước lũ tràn vào | khói đen nghịt | khói mù mịt tầng | khói bốc ra | báo cháy | đâm nhau | đâm chém nhau | lật xe bồn | xì ga | bình đang xì | mùi ga nồng nặc | đê sắp vỡ | tràn qua mặt đê | tràn qua đê | tàu chìm | thuyền chìm | chìm tàu | đò chìm | ghe chìm | có trộm | có cướp | có kẻ trộm | trộm đột nhập | trộm vào nhà | có vụ đâm | vụ đâm chém | có đánh nhau | có chém nhau | có người đánh | lũ dâng | lật xuống | lật ngang | bị lật | cháy nhà | nhà cháy | cháy rừng | rừng cháy | cháy chợ | chợ cháy | cháy xe | xe cháy | cháy kho | kho cháy | cháy xưởng | xưởng cháy | cháy quán | cháy lớn
      cháy to | cháy rồi | cháy cháy | bốc cháy | đang cháy | lửa cháy | lửa to | lửa lớn | lửa bốc | ngọn lửa | hỏa hoạn | khói bốc  
      cháy đồi | cháy trường | cháy phòng trọ | cháy dãy trọ | cháy bếp | cháy tủ điện | cháy trạm biến áp | chập điện | chập cháy | phát nổ | nổ bình ga | nổ gas | nổ ga | nổ bình gas
      nổ lớn | rò ga | rò gas | rò rỉ ga | rò rỉ gas | xì ga | xì gas | mùi ga | mùi gas | tai nạn | đâm xe | xe đâm | đâm nhau | tông xe | xe tông | tông nhau | va chạm
      tông vào | đâm vào | lật xe | xe lật | bị xe đâm | bị xe tông | bị xe cán | sập nhà | nhà sập | sập cầu | sập giàn giáo | sạt lở | lở núi | núi nứt | quả núi nứt | núi sau bản nứt | đồi nứt | quả đồi nứt | sườn núi nứt | sườn đồi nứt | bùn đang chảy | bùn chảy xuống | đất đang trôi | vỡ đê | đê vỡ | tràn đê | lũ về
      lũ lên | nước lên | lũ quét | lũ ống | nước vào nhà | nước dâng | nước tràn vào | ngập đến nóc | ngập tới nóc | lốc xoáy | phóng điện | tóe lửa | chập mạch | đứt dây điện
      dây điện đứt | dây điện rơi | chay nha | chay rung | cháy ở | có cháy | một vụ cháy | vụ cháy | lật thuyền | lật đò | chìm thuyền | chìm đò | đắm thuyền | ngất | ngã gục | gục xuống
      cấp cứu | chảy máu | bị thương | đau đẻ | ngã từ trên cao | !cháy | !nổ`,
  ],
  [
    "crime",
    `trom | cuop | trộm | kẻ trộm | ăn trộm | cướp | kẻ cướp | cướp giật | bẻ khóa | cạy cửa | phá khóa | phá cửa | đập cửa | đập phá | phá nhà | đòi chém | đòi giết | đòi đốt | dọa giết
      dọa chém | đe dọa | chém nhau | đâm chém | đánh nhau | ẩu đả | hỗn chiến | cầm gậy | đuổi đánh | đánh vợ
      đánh con | đánh mẹ | đánh tôi | đánh người | đánh đập | đánh em | hành hung | bị đánh | xông vào | đột nhập | bắn nhau | khống chế | hiếp | cưỡng hiếp 
      ngáo đá | phê thuốc | tạt axit | ném bom xăng | đốt nhà | tưới xăng | đổ xăng | lẻn vào | trèo vào | trèo tường | giật túi | giật dây chuyền | nhốt`,
  ],
  [
    "now",
    `!đang | dang | roi | bây giờ | ngay bây giờ | lúc này | ngay lúc này | hiện đang | vừa mới | vừa xong | mới xảy ra | vừa xảy ra | vừa ngã | vừa bị | gấp | khẩn cấp | nguy cấp
      khẩn | nhanh lên | nhanh với | đến ngay | tới ngay | lên ngay | đến gấp | đến nhanh | tới nhanh | ngay lập tức | ngay đi | rồi | cho xe đến | gọi giùm | gọi hộ | kìa | mau lên | tới gấp
      đến mau | vừa thấy | vua bi | vua xay ra | sắp | đang ở trong nhà | đang trong nhà | đang chảy xuống | đang nứt | đang tràn xuống`,
  ],
  [
    "help",
    `cuu | cứu | cứu với | cứu tôi | cứu em | cứu chúng tôi | cứu mạng | cứu người | giúp với | giúp tôi với | kêu cứu | cầu cứu | sos | help | gọi cứu hỏa | gọi cấp cứu | gọi công an | gọi xe cấp cứu
      gọi 113 | gọi 114 | gọi 115 | gọi ai bây giờ | gọi ai | gọi số nào | số mấy | cứu hộ | xe cứu hỏa | xe cứu thương | cứu thương | cho cứu | 115 | 114 | 113 | làm sao bây giờ | làm gì bây giờ
      goi ai`,
  ],
  [
    "then",
    `mấy bận | tháng mấy bận | mấy tháng nay | đưa ra pháp luật | nhờ xã đưa | can không nổi | năm nào | hè nào cũng | mùa nào cũng | hè nào | lần nào | nào cũng | đứa nào | mỗi mùa | mỗi hè | vừa rồi may | may không sao | may mà | lần sau | sáng nay diễn tập | năm ấy | hồi tháng | hồi năm | cảm ơn | đã dắt | tìm thấy rồi | về nhà rồi | mở lớp | dạy bơi | thì gọi | thì báo | thì làm gì | thì làm sao | thì phải | hôm qua | tối qua | đêm qua | hôm kia | hôm nọ | hôm trước | tuần trước | tháng trước | năm trước | năm ngoái | lần trước | tuần qua | tháng qua | vừa qua | thời gian qua | trước đây
      từng | đã từng | hay | hay bị | thường | thường xuyên | hằng ngày | hàng ngày | hằng đêm | hàng đêm | hằng tuần | hàng tuần | hằng năm | hàng năm | mỗi lần | mỗi khi | mỗi năm | nhiều lần | nhiều vụ | suốt | liên tục
      cả tháng | cả tuần | cả năm | mấy hôm | mấy ngày | mấy tháng | ngày nào cũng | đêm nào cũng | tối nào cũng | năm nào cũng | lần nào cũng | cứ mưa | mùa mưa | mùa khô | mùa lũ | dễ | dễ gây | dễ xảy ra | sợ | chỉ lo | lo lắng | suot | neu
      nguy cơ | có nguy cơ | đề phòng | phòng | phòng cháy | chữa cháy | phòng ngừa | phòng chống | diễn tập | nếu | nếu có | lỡ | nhỡ | khi có | khi bị | có thể | tránh | để tránh | hạn chế | mất trộm | thêm
      các vụ | những vụ | mấy vụ | lâu nay | từ lâu | đã lâu | sau cơn bão | sau bão | sau lũ | sau trận | bao nhiêu năm | tuyên truyền | tập huấn | điểm đen | tiềm ẩn | gây tai nạn | gây nguy hiểm | nguy hiểm cho
      đã có | từng có | chết người | tháng nào cũng | sáng nào cũng | chiều nào cũng | ngày xưa | xảy ra tai nạn | ki nay | đợt trước | đợt lũ | đợt bão | bảo hiểm | nạn nhân | vụ án`,
  ],
  [
    "x",
    `huyết thanh rắn cắn | thuốc rắn cắn | vở chạy | vợ chạy cho | cấp cứu vô không | cấp cứu vào không | xe cấp cứu vào | xe cấp cứu không | cấp cứu không vào | cho chay | để cho cháy máy | cháy túi | kẹp hồ sơ | dam cho | xe xin | xỉu lên xỉu xuống | khói rơm | khói đốt rơm | thở không nổi vì tiền | nghèo thở không nổi | dân thở không nổi | treo co hoa | treo co to quoc | cựu chiến binh | cựu binh | cựu quân nhân | thay lại cháy | bóng cháy | cháy bóng | bị cháy bóng | đèn cháy | đèn bị cháy | bóng đèn cháy | bóng đèn bị cháy | cái cháy | cháy đèn | cháy máy biến áp | cháy hàng | cháy túi | cháy nắng | lúa cháy | cỏ cháy | chữa bệnh
      nước chảy | chay qua | chay xe | chay vao | chay ra | chay tren | chay qua toc do | cấp cứu người nghèo | phòng cấp cứu | trạm cấp cứu | xe cứu thương của trạm | nổ máy | bùng nổ | cứu trợ | hàng cứu trợ | tiền cứu trợ
      quỹ cứu trợ | nghiên cứu | cứu vãn | cứu đói | tra cứu | cứu tế | đang chờ | đang ở | đang làm | đang tính | đang định | đang học | dang phi | đảng | đăng ký | dang ky | dang vien | mất mạng
      va chạm với dân | va chạm lời nói | bảo vệ rừng | khong tho | mùi nồng | đánh giá | cải tạo | mùi gas xăng`,
  ],
  [
    "wish",
    `đề nghị lắp | đề nghị làm | đề nghị sửa | đề nghị đặt | đề nghị xây | đề nghị bố trí | đề nghị mở | đề nghị cắm | đề nghị tuần tra | lắp | lắp đặt | lắp thêm | xây | xây dựng | sửa chữa | cắm biển | biển báo | gờ giảm tốc | gương cầu
      kiến nghị | góp ý | đề xuất | đề nghị tăng cường | tăng cường | tuần tra | bố trí | kiểm tra lại | sửa giúp | nâng cấp | mở rộng | đề nghị xã xem | quy hoạch | đề nghị khắc phục | nhắc nhở | chấn chỉnh | đề nghị nhà nước | dự thảo`,
  ],
]
