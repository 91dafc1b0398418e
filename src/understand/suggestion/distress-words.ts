import { joined } from "./joined.ts"
import type { Words } from "./lexicon.ts"

const ME = "tôi | em | cháu | con | mình | chúng tôi | mẹ con em | mẹ con tôi | hai mẹ con"

/** Somebody who cannot go on, is beaten or has nowhere to go; "over" is who speaks of others or of long ago. */
export const DISTRESS_WORDS: Words = [
  [
    "despair",
    `chán sống | không muốn sống | chẳng muốn sống | không thiết sống | hết muốn sống | sống làm gì nữa | sống không bằng chết | muốn chết | chỉ muốn chết | chết cho xong | chết quách | chết đi cho | chết cho rồi | chết cho khỏe | tìm đến cái chết | tìm cái chết | nghĩ quẩn | nghĩ đến cái chết | muốn tự tử | muốn tự vẫn | tự kết liễu | muốn kết thúc | kết thúc tất cả | kết thúc cuộc đời
      giải thoát cho xong | muốn biến mất | không thiết gì nữa | không còn thiết | tuyệt vọng | bế tắc quá | hết đường sống | cùng đường | đường cùng | không còn lối thoát | không lối thoát | không chịu đựng nổi nữa | không chịu nổi nữa rồi | không trụ nổi | không gượng nổi | không lo nổi nữa | kiệt sức rồi | kiệt quệ | gục ngã | trầm cảm | muốn buông xuôi | buông xuôi | vĩnh biệt | không ai cần | sống như chết | ôm con nhảy | uống thuốc chết
      khổ quá chịu hết nổi | hết chịu nổi rồi | sống vầy | sống thế này khổ quá | rạch tay | cắt tay`,
  ],
  [
    "beaten",
    `${joined("đánh | đập | đánh đập | bạo hành | hành hạ | tát | nhốt | trói | bóp cổ | đuổi | sàm sỡ | sờ | sờ mó | sờ soạng | giở trò với | xâm hại | hiếp | cưỡng bức | dọa giết | chửi đánh | bắt nạt | bắt ép", ME)}
      bị chồng đánh | bị vợ đánh | bị bố đánh | bị ba đánh | bị cha đánh | bị mẹ đánh | bị mẹ kế | bị dì ghẻ | bị bố dượng | bị dượng | bị cha dượng | bị ba dượng | bị cậu | bị chú | bị anh trai đánh | bị con trai đánh | bị con đánh | con trai đánh tôi | bị bạn đánh hoài | bị bạn bè bắt nạt | bị bạn bắt nạt | bị bắt nạt | bị cô lập | bị bạo hành | bị hành hạ | bị đánh suốt | bị đánh hoài | bị đánh đập | bị xâm hại | bị sàm sỡ
      bị làm nhục | bị ép lấy chồng | bị ép cưới | bắt lấy chồng | bắt nghỉ học lấy chồng | sợ về nhà | không dám về nhà | không dám về | muốn bỏ nhà đi | trốn khỏi nhà | bị nhốt | bị bỏ rơi | bị đuổi khỏi nhà | bị đuổi ra khỏi nhà | đuổi ra đường`,
  ],
  [
    "want",
    `chưa có gì ăn | không có gì ăn | không còn gì ăn | hết gạo ăn | nhịn đói | nhịn ăn mấy | đói mấy ngày | đói lả | con khóc đòi ăn | không có sữa cho con | không biết ngủ đâu | không có chỗ ngủ | không có chỗ ở | không nhà không cửa | ngủ ngoài đường | ngủ gầm cầu | không nơi nương tựa | không có nơi nương tựa | lang thang`,
  ],
  [
    "over",
    "các cháu | ngày xưa | hồi xưa | trước đây | tuyên truyền | phòng chống | trẻ em vùng | các cụ | mấy nhà | nhiều nhà | trong thôn | nhịn ăn sáng | quỹ | cán bộ | luật | quy định | bị phạt | hội thảo | chuyên đề",
  ],
  [
    "own",
    "tôi | em | cháu | con | mình | nhà tôi | chồng em | toi | chau | minh | hoài | suốt | không biết nói với ai | không biết kêu ai | không ai giúp",
  ],
]
