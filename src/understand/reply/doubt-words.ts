import type { Words } from "./words.ts"

/** Doubt, conditions and questions; "wonder", "look" and what asks with them ask nobody but oneself. */
export const DOUBT_WORDS: Words = [
  [
    "hedge",
    `có thể | chắc | chắc là | chắc cũng | chưa chắc chắn | không chắc chắn | chưa chắc lắm | không dám hứa
      chưa dám hứa | không hứa | chưa hứa | chưa biết thế nào | chưa biết sao | không biết sao
      chưa biết được | không biết được | chưa quyết | chưa tính | chưa xác định | chưa xác định được
      chưa sắp xếp được | chưa sắp xếp | chưa thu xếp được | chưa có lịch | chờ lịch | đợi lịch | mới biết
      báo sau | báo lại sau | báo lại | trả lời sau | nhắn sau | hên xui | năm ăn năm thua | phân vân | do dự
      lưỡng lự | may ra | có lẽ | có khi | có nhẽ | biết đâu | hình như | dự kiến | dự tính | dự định | !định
      e là | e rằng | !sợ | sợ là | sợ rằng | lo là | khả năng | khả năng cao | khả năng là | nghĩ là
      chắc thế | xem sao | xem đã | tính sau | tính sau nhé | coi đã | lừng khừng | maybe
      chưa nói trước được | không nói trước được | khó nói | sẽ sắp xếp | sắp xếp | thu xếp | đang tính
      đang xem | chờ xem | đợi xem | xem lại lịch | xem lịch | xem tình hình | tình hình | coi tình hình
      fiftyfifty | tạm thời`,
  ],
  ["hedge late", "sợ muộn | sợ trễ"],
  ["hedge neg", "sợ không | chắc không"],
  ["try", "cố gắng | !cố | ráng | !gắng | ráng cố | hết sức cố gắng"],
  ["still", "vẫn | vẫn sẽ | vẫn phải"],
  [
    "wonder",
    `không dám chắc | chưa chắc | không chắc | chưa quyết định | chưa biết | không biết | chưa rõ | không rõ
      tùy | còn tùy | tùy vào | phụ thuộc | còn phụ thuộc | chẳng biết`,
  ],
  ["let", "để"],
  [
    "weigh",
    `xem | coi | hỏi | hỏi lại | tính | tính lại | nghĩ | suy nghĩ | bàn | kiểm tra | cân nhắc | sắp xếp
      thu xếp | xem lại | coi lại | dò | check | liệu`,
  ],
  ["tell", "báo | báo lại | trả lời | nhắn | nhắn lại | thông tin lại"],
  [
    "if",
    `nếu | nếu như | giả sử | miễn | miễn là | miễn sao | trừ khi | trừ phi | hễ | !nhỡ | !lỡ | ngộ nhỡ
      phòng khi`,
  ],
  ["then", "thì"],
  ["or", "hay | hay là | hoặc | hoặc là"],
  [
    "what",
    `mấy giờ | lúc nào | khi nào | bao giờ | ở đâu | tại đâu | chỗ nào | nơi nào | địa điểm nào | họp gì
      nội dung gì | bao nhiêu | bao lâu | ai chủ trì | mang gì | hôm nào | ngày nào | thứ mấy | ngày mấy
      là gì | thế nào | như thế nào | ra sao | vì sao | tại sao | sao lại | sao vậy | sao thế | ở mô | khi mô
      mấy | giờ nào | buổi nào | phòng nào | tầng mấy | để làm gì | gồm những ai`,
  ],
  [
    "ask",
    `phải không | đúng không | hay không | !hả | !hử | chăng | nhỉ | được không nhỉ | có sao không | có được
      không nói | không bảo | ai bảo | ai nói | đâu có nói | chưa nói | chưa bảo | thắc mắc | cho hỏi
      xin hỏi | hỏi chút | muốn hỏi`,
  ],
  ["any", "gì | đâu | nào | !mô | ai"],
  [
    "how",
    `sao | răng | làm sao | sao mà | răng mà | làm sao mà | làm răng | làm răng mà | cách nào | kiểu gì
      kiểu chi`,
  ],
]
