import type { Words } from "./lexicon.ts"

/**
 * Verbs that, at the beginning of a message, bid somebody do a thing: "kẻ lại vạch sân", "trồng thêm cây"; "hail" may stand
 * before them.
 */
export const BIDDING_WORDS: Words = [
  [
    "do",
    `kẻ | kẻ lại | trồng | trồng lại | trồng thêm | dời | dời lại | di dời | mở | mở lại | mở thêm | dán | tổ chức | thay | thay mới | lắp | lắp lại | gắn | sửa | sửa lại | dọn | dọn dẹp | nạo vét | bỏ | bỏ bớt | thêm | bớt | đặt | đặt lại | đặt thêm | làm | làm lại | làm thêm | xây | xây thêm | quét | quét dọn | treo | cấm | giảm | giảm bớt | tăng | tăng cường | bố trí | chuyển | cắt tỉa | tỉa | chặt bớt | rào | rào lại | vớt | gom | thu gom | trải | lát | lát lại | che
      chống dột | phun | in | công khai | niêm yết | nhắc | nhắc nhở | xử lý | xử phạt | kiểm tra | khen | khen thưởng | tặng | hỗ trợ | phát | chia | tách | gộp | rút ngắn | kéo dài | nâng | nâng cấp | hạ | đắp | lấp | lấp lại | hàn | hàn lại | sơn | sơn lại | vẽ | mời | cử | bắc | khoan | đào | kéo | nối | mắc | bơm | tát | dựng | dựng lại | đóng | khôi phục | tu sửa | sắm | mua | mua thêm | trang bị | lập | thành lập | tuyên truyền | phổ biến | hướng dẫn | dạy | quay | chiếu | tập huấn | xịt | rửa | tưới | rải | đổ | đổ lại | mở rộng | nới | vá | vá lại | trám | gỡ | tháo | khơi | thông | xúc | cho xe | cho người | cho thêm | cho mở | cho làm
      ke lai | trong lai | trong them | doi lai | mo lai | mo them | to chuc | thay moi | lap lai | gan them | gan lai | sua lai | don dep | nao vet | bo bot | dat lai | dat them | lam lai | lam them | xay them | giam bot | bo tri | cat tia | thu gom | nang cap | hỏi ý kiến`,
  ],
  [
    "hail",
    "xã ơi | phường ơi | ad ơi | các bác ơi | mấy anh ơi | anh chị ơi | ủy ban ơi | thôi | hay là | hay | thế thì | vậy thì | xã | phường | dạ | chào xã | thưa xã | ước | trước hết | tốt nhất | tốt nhất là | các anh | các chú | mấy chú",
  ],
  ["self", "tôi | em | cháu | mình | con tôi | nhà tôi | nhà em | toi | minh | chau | chúng tôi | tụi tôi"],
  ["done", "đã | bị | rồi | xong | mà | nhưng | thế mà | vậy mà | trong khi | bi | roi | ma"],
]
