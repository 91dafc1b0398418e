import type { Words } from "./lexicon.ts"

/** Who wishes something, and what is done to a road, a bridge or a wire that is broken. */
export const MENDING_WORDS: Words = [
  [
    "wish",
    `đề nghị | kiến nghị | đề xuất | mong | mong muốn | kính mong | rất mong | yêu cầu | nhờ | góp ý | phản ánh | hy vọng | xin | cần | nên | de nghi | mong | nho xa
      nho phuong | nho thon | nho can bo | nho dien luc | yeu cau`,
  ],
  ["please", "giúp | giùm | hộ | đi | với | sớm"],
  [
    "mend",
    `sửa | sua | sửa chữa | sửa sang | tu sửa | khắc phục | khac phuc | gia cố | nạo vét | dọn | dọn dẹp | san gạt | san lấp | san ủi | xúc | xúc dọn | hót đất | hót dọn | thông đường | thông tuyến | vá
      kè | làm kè | xây kè | đắp | đắp lại | làm lại | làm đường | làm cầu | thay | thay mới | thay dây | nối lại | nối dây | dựng lại | trồng lại | lắp lại | chặt | cắt tỉa | rào lại | rào chắn | căng dây | cắm biển
      đặt biển | biển báo | cảnh báo | máy xúc | máy ủi | xử lý đoạn | xử lý chỗ | xử lý điểm | xử lý cây | xử lý cột | xử lý dây | kéo dây | treo lại`,
  ],
  [
    "x",
    "sửa sai | thay mặt | thay phiên | thay vì | xin lỗi | xin hỏi | xin chào | không nên | cần cứu | mong ai | thay nhau",
  ],
]
