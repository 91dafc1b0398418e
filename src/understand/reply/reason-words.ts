import type { Words } from "./words.ts"

/**
 * Why people stay away, as they say it. "health", "work" and "busy" alone mean that nobody comes; "ail", "duty",
 * "family" and "other" only give the reason. "care" and "kin" make a family's reason together ("trông mẹ").
 */
export const REASON_WORDS: Words = [
  [
    "health",
    `ốm | ốm yếu | ốm đau | ốm nặng | ốm nhẹ | đau ốm | bệnh | bịnh | sốt | sốt cao | sốt rét
      sốt xuất huyết | ho quá | ho nhiều | ho sốt | cảm | cảm cúm | cúm | cảm lạnh | cảm sốt | covid
      dương tính | mệt quá | không khỏe | không được khỏe | trong người không khỏe | sức khỏe yếu
      sức khỏe kém | sức khỏe không tốt | sức khỏe không đảm bảo | lý do sức khỏe | nằm viện | nhập viện
      vào viện | vô viện | đi viện | đang viện | nằm bệnh viện | đi bệnh viện | vào bệnh viện | vô bệnh viện
      cấp cứu | đi cấp cứu | đi khám | khám bệnh | đi khám bệnh | tái khám | đi tái khám | khám lại
      đi khám lại | khám thai | mổ | mổ mắt | mổ ruột thừa | mới mổ | vừa mổ | phẫu thuật | xạ trị | hóa trị
      truyền dịch | chạy thận | điều trị | châm cứu | thai sản | nghỉ thai sản | sắp sinh | sinh em bé
      sinh con | đẻ con | sinh bé | mới sinh | vừa sinh | chờ sinh | !đẻ | đi đẻ | mới đẻ | sắp đẻ | ở cữ | mang bầu
      dưỡng thai | động thai | dọa sảy | đau lưng | đau chân | đau đầu | nhức đầu | đau bụng | đau khớp
      đau răng | nhổ răng | đau mắt | đau tim | đau cột sống | thoát vị | gout | gút | tăng huyết áp
      cao huyết áp | tai biến | đột quỵ | gãy chân | gãy tay | bó bột | bong gân | trật chân | tai nạn
      ngộ độc | đau dạ dày | chóng mặt | tiền đình | rối loạn tiền đình | viêm họng | viêm phổi | sỏi thận
      zona | thủy đậu | cách ly | bác sĩ bảo | bác sĩ dặn | nghỉ ốm | ốm nghén | chạy chữa | nội soi | hậu sản
      đau nhức`,
  ],
  [
    "family",
    `đám cưới | cưới | ăn cưới | đi ăn cưới | đi cưới | lễ cưới | cưới hỏi | ăn hỏi | đám hỏi | lễ hỏi
      dạm ngõ | rước dâu | đưa dâu | đón dâu | ăn cỗ | có cỗ | đám giỗ | giỗ | ăn giỗ | đám | nhà có đám
      đi đám | có đám | giỗ chạp | đám tang | đám ma | tang | có tang | tang lễ | đưa tang | viếng | đi viếng
      đưa đám | hiếu | hiếu hỉ | việc hiếu | việc hỉ | đám hiếu | bốc mộ | cải táng | cúng | 49 ngày
      100 ngày | đầy tháng | thôi nôi | mừng thọ | tân gia | về nhà mới | mới mất | vừa mất | qua đời
      việc nhà | bận việc nhà | việc gia đình | bận việc gia đình | gia đình | gia đình có việc | nhà có việc
      chuyện nhà | chuyện gia đình | công chuyện nhà | nhà có khách | nhà có người ốm | nhà có chuyện
      việc riêng gia đình | lo việc nhà | họp phụ huynh | đi họp phụ huynh | họp lớp cho con | phụ huynh
      đón con | đón cháu | giữ cháu | trông con | trông cháu | trông em | trông nhà | coi nhà | bế con
      bế cháu | con nhỏ | cháu nhỏ | con dại | con mọn | con thơ | con ốm | con sốt | con bệnh | con bịnh
      vợ ốm | vợ đẻ | vợ sinh | vợ bệnh | không ai trông | không có ai trông | không ai giữ | không ai coi
      con mới sinh | bà đẻ | họ hàng | người thân | nhà thờ họ | giỗ tổ | việc họ | họp họ | giỗ họ`,
  ],
  [
    "care",
    `trông | chăm | chăm sóc | chăm nom | đưa | chở | đón | rước | bế | giữ | coi | canh | nuôi | lo | lo cho
      thăm | đi thăm | đưa đón | chăm lo | đi đón | đi đưa | phụng dưỡng | dẫn | trông nom | phụ | đi nuôi`,
  ],
  [
    "work",
    `công tác | đi công tác | công tác xa | về công tác | chuyến công tác | công vụ | trực | trực ca
      ca trực | bận trực | trực đêm | trực cơ quan | trực ban | trực chốt | trực bệnh viện | trực ở bệnh viện
      trực chiến | trực lãnh đạo | trực ở trường | trực viện | trực trạm | tăng ca | ca đêm | làm ca | đi ca
      ca chiều | ca ba | ca tối | vào ca | kẹt ca | đổi ca | làm đêm | làm thêm giờ | tập huấn | đi tập huấn
      đi học nghiệp vụ | học nghiệp vụ | bồi dưỡng | đi họp trên xã | họp trên xã | họp trên huyện
      họp trên tỉnh | họp xã | họp tỉnh | họp cơ quan | họp công ty | họp ở xã | họp ở tỉnh | họp ở cơ quan
      họp ở công ty | họp ở trường | họp trên phường | họp phường | họp ủy ban | họp hội đồng | họp giao ban
      họp đột xuất ở cơ quan | họp bên | họp ở ủy ban | cơ quan cử | đơn vị cử | đơn vị điều | công ty cử
      sếp cử | sếp gọi | cấp trên gọi | cấp trên cử | công việc cơ quan | việc cơ quan | việc công ty
      việc ở công ty | việc trên công ty | bận việc cơ quan | bận việc công ty | công việc công ty
      làm nhiệm vụ | đi làm | phải đi làm | đi làm về | đi làm xa | làm xa | đi dạy | dạy học | lên lớp
      tiếp đoàn | đón đoàn | kiểm tra đơn vị | dự hội nghị | dự hội thảo | diễn tập | hành quân | tuần tra
      được phân công | đi chống dịch`,
  ],
  [
    "busy",
    `bận | bận việc | có việc | có việc bận | việc bận | bận rộn | bận bịu | bận quá | bận lắm
      bận công việc | bận công chuyện | có công chuyện | công chuyện | mắc việc | mắc công chuyện | mắc | kẹt
      kẹt việc | kẹt công chuyện | vướng | vướng việc | vướng lịch | trùng lịch | trùng giờ | lu bu
      việc riêng | việc cá nhân | lý do cá nhân | lý do riêng | không rảnh | không sắp xếp được
      không thu xếp được | không bố trí được | không tiện | không có thời gian | việc đột xuất
      có việc đột xuất | bận đột xuất | dở việc | dở tay | dở việc rồi | việc gấp | có việc gấp | có hẹn
      trót hẹn`,
  ],
  [
    "other",
    `mùa gặt | gặt | gặt lúa | cấy | đi cấy | cày | làm đồng | ra đồng | đi đồng | mần ruộng | làm ruộng
      ruộng | ngoài ruộng | thu hoạch | vụ mùa | phơi lúa | lúa | tôm | ao tôm | đi biển | ra khơi
      ngoài biển | ngoài khơi | ghe | thuyền | đi rẫy | rẫy | làm rẫy | nương | làm nương | đi rừng | bán hàng
      trông hàng | đi chợ | chợ | bơm nước | tưới | sạ lúa | xuống giống | hái cà phê | cạo mủ | xe hỏng
      xe hư | hỏng xe | hư xe | xe chết máy | thủng lốp | bể bánh | bể lốp | thủng xăm | lỡ xe | lỡ tàu
      lỡ chuyến | trễ xe | trễ tàu | trễ chuyến | hết xe | không có xe | không xe | tắc đường | kẹt xe
      tắc xe | xe khách | chậm chuyến | hoãn chuyến | hủy chuyến | máy bay | chuyến bay | mưa | mưa to
      mưa bão | mưa lớn | bão | bão lụt | lụt | lũ | lũ lụt | nước lũ | nước lụt | nước lên | nước ngập | ngập
      ngập lụt | ngập nước | giông | dông | sạt lở | trời mưa | trời lạnh | trời rét | rét quá | nắng nóng
      đường ngập | đường lầy | đường trơn | thi cuối kỳ | thi học kỳ | thi cử | !phải thi | thi rồi | ngày thi
      hôm thi | ôn thi | !đi thi | lịch thi | bận thi | đi học | lịch học | học bài | học thêm
      bảo vệ luận văn | bảo vệ đồ án | du lịch | đi du lịch | đi chơi | đi nghỉ mát | đi tắm biển | đi lễ chùa
      đi chùa | đi lễ | hành hương | về quê | đi vắng | đi xa | đi nước ngoài | đi tỉnh | mất điện | cúp điện
      nhà dột | sửa nhà | xây nhà | làm nhà | chuyển nhà | đổ mái | đổ trần | đổ bê tông | thợ | động thổ
      không có ai chở | không ai chở | không ai đưa | không có người đưa | không có phương tiện | phương tiện
      xa quá | đường xa | ở xa quá | đi ăn | ăn nhậu | liên hoan | đi đá bóng | đi đám bạn | họp lớp | quên`,
  ],
  [
    "ail",
    `bác sĩ | sức khỏe | yếu | già yếu | bầu | mang thai | chân yếu | mắt kém | huyết áp | mệt | sinh
      mất ngủ | uống thuốc | lấy thuốc | vấn đề sức khỏe | tiểu đường | tim mạch | tiêm | xét nghiệm | khám
      viện | chân đau | !đau | té | ngã | trạm xá | truyền nước | bệnh viện`,
  ],
  [
    "duty",
    `cơ quan | công ty | xưởng | nhà máy | nhiệm vụ | phân công | hội nghị | hội thảo | giao ban | lịch trực
      thanh tra | họp ở`,
  ],
  ["lost", "!mất"],
]
