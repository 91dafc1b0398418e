import type { Words } from "./words.ts"

/** Taking back: "wrong" was a mistake, behind "redo" stands the new answer, "earlier" and "past" is what no longer counts. */
export const CORRECTION_WORDS: Words = [
  ["did", "!đã"],
  [
    "past",
    `tuần trước | tháng trước | lần trước | kỳ trước | buổi trước | hôm qua | tối qua | năm ngoái | hôm nọ
      bữa trước | đợt trước`,
  ],
  [
    "wrong",
    `nhầm | bấm nhầm | ấn nhầm | trả lời nhầm | nhắn nhầm | gửi nhầm | chọn nhầm | ấn lộn | bấm lộn
      chọn lộn | nhấn lộn | trả lời lộn | !lộn | lộn rồi | bấm bậy | ấn bậy | bấm sai | chọn sai | trả lời sai
      nhầm rồi | gõ nhầm | đánh nhầm | lỡ tay | lỡ bấm | ghi nhầm | bấm lỡ`,
  ],
  [
    "redo",
    `đổi lại | chọn lại | bấm lại | ấn lại | nhấn lại | trả lời lại | sửa lại | đổi sang | đổi thành
      đổi giúp tôi sang | đổi giúp em sang | chuyển sang | chuyển thành | sửa thành | sửa sang | đổi ý
      thay đổi | sửa câu trả lời | đổi câu trả lời | đổi thông tin | đính chính | báo lại là | cập nhật lại
      đăng ký lại | xin đổi | đổi giúp sang | sửa giúp thành | đổi giúp thành | à quên`,
  ],
  ["to", "thành"],
  ["from", "đổi từ | chuyển từ | sửa từ"],
  [
    "undo",
    `hủy câu trả lời | xóa câu trả lời | rút lại | rút lại câu trả lời | rút câu trả lời | thu hồi
      thu hồi câu trả lời | hủy | hủy giúp | hủy lựa chọn | hủy đăng ký | xóa giúp | hủy bỏ | bỏ câu trả lời
      xóa lựa chọn | undo | bỏ chọn | hủy chọn`,
  ],
  [
    "earlier",
    `!nãy | lúc nãy | hồi nãy | khi nãy | vừa rồi | ban nãy | hồi sáng | lúc trước | hôm trước | trước đó`,
  ],
  ["slip", "à không | ấy chết | ý quên | ủa không"],
]
