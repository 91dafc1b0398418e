import type { Words } from "./lexicon.ts"

/**
 * Verbs that, at the beginning of a message, bid somebody do a thing: "kẻ lại vạch sân", "trồng thêm cây"; "hail" may stand
 * before them.
 */
export const BIDDING_WORDS: Words = [
  [
    "do",
    `kẻ | trồng | dời | di dời | mở | dán | tổ chức | thay | lắp | gắn | sửa | dọn | dọn dẹp | nạo vét | bỏ | thêm | bớt | đặt | làm | xây | quét
      quét dọn | treo | cấm | giảm | tăng | tăng cường | bố trí | chuyển | cắt tỉa | tỉa | rào | vớt | gom | thu gom | trải | lát | che | chống dột | phun
      in | công khai | niêm yết | nhắc | nhắc nhở | xử lý | xử phạt | kiểm tra | khen | khen thưởng | tặng | hỗ trợ | phát | chia | tách | gộp | rút ngắn
      kéo dài | nâng | nâng cấp | hạ | đắp | lấp | hàn | sơn | vẽ | mời | cử | bắc | khoan | đào | kéo | nối | mắc | bơm | tát | dựng | đóng | khôi phục
      tu sửa | sắm | mua | trang bị | lập | thành lập | tuyên truyền | phổ biến | hướng dẫn | dạy | quay | chiếu | tập huấn | xịt | rửa | tưới | rải | đổ
      mở rộng | nới | vá | trám | gỡ | tháo | khơi | thông | xúc | cho xe | cho người | cho mở | cho làm | to chuc | don dep | nao vet | bo tri | cat tia
      thu gom | nang cap | hỏi ý kiến`,
  ],
  // What is there already and is to be made anew, or more of it.
  [
    "redo",
    `kẻ lại | trồng lại | trồng thêm | dời lại | mở lại | mở thêm | thay mới | lắp lại | sửa lại | bỏ bớt | đặt lại | đặt thêm | làm lại | làm thêm
      xây thêm | giảm bớt | chặt bớt | rào lại | lát lại | lấp lại | hàn lại | sơn lại | dựng lại | mua thêm | đổ lại | vá lại | cho thêm | ke lai
      trong lai | trong them | doi lai | mo lai | mo them | thay moi | lap lai | gan them | gan lai | sua lai | bo bot | dat lai | dat them | lam lai
      lam them | xay them | giam bot`,
  ],
  ["again", "lại | thêm | bớt"],
  [
    "hail",
    "xã ơi | phường ơi | ad ơi | các bác ơi | mấy anh ơi | anh chị ơi | ủy ban ơi | thôi | hay là | hay | thế thì | vậy thì | xã | phường | dạ | chào xã | thưa xã | ước | trước hết | tốt nhất | tốt nhất là | các anh | các chú | mấy chú",
  ],
  ["self", "tôi | em | cháu | mình | con tôi | nhà tôi | nhà em | toi | minh | chau | chúng tôi | tụi tôi"],
  ["done", "đã | bị | rồi | xong | mà | nhưng | thế mà | vậy mà | trong khi | bi | roi | ma"],
]
