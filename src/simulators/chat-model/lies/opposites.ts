import { waysOf } from "../answer-types.ts"
import { byChanging, swapOne } from "./lie.ts"

const LITTLE: readonly (readonly [string, string])[] = [
  ["do", "cho"],
  ["từ", "đến"],
  ["còn hạn", "hết hạn"],
  ["kèm", "không kèm"],
  ["thay", "cùng"],
  ["tại", "ngoài"],
  ["bằng", "không bằng"],
  ["nếu", "kể cả khi"],
  ["khi", "dù không"],
  ["chưa đủ", "đã đủ"],
  ["cùng", "không cùng"],
]

/** One word is exchanged for another, and the rule says the opposite or another thing. */
export const oppositeLies = waysOf("opposites", {
  "except-turned": byChanging(
    swapOne([
      ["trừ trường hợp", "kể cả trường hợp"],
      ["trừ", "kể cả"],
      ["trừ", "và"],
    ]),
  ),
  /** "phải" becomes "có thể" and the other way round. */
  "duty-exchanged": byChanging(
    swapOne([
      ["phải", "có thể"],
      ["có trách nhiệm", "có quyền"],
      ["phải", "nên"],
      ["được", "phải"],
    ]),
  ),
  "bound-exchanged": byChanging(
    swapOne([
      ["tối đa", "tối thiểu"],
      ["ít nhất", "nhiều nhất"],
      ["không quá", "ít nhất"],
      ["không dưới", "không quá"],
      ["trở lên", "trở xuống"],
      ["trên", "dưới"],
      ["chậm nhất", "sớm nhất"],
      ["không vượt quá", "không dưới"],
      ["cao nhất", "thấp nhất"],
    ]),
  ),
  "before-after-exchanged": byChanging(
    swapOne([
      ["trước", "sau"],
      ["trước khi", "sau khi"],
      ["trong", "sau"],
      ["từ ngày", "đến ngày"],
    ]),
  ),
  "and-or-exchanged": byChanging(swapOne([["và", "hoặc"]])),
  "often-exchanged": byChanging(
    swapOne([
      ["hằng tháng", "hằng năm"],
      ["hằng quý", "hằng tháng"],
      ["hằng tuần", "hằng tháng"],
      ["hằng ngày", "hằng tuần"],
      ["mỗi quý", "mỗi tháng"],
      ["mỗi năm", "mỗi tháng"],
      ["mỗi ngày", "mỗi tháng"],
      ["mỗi tháng", "mỗi tuần"],
      ["một lần", "hai lần"],
    ]),
  ),
  "all-some-exchanged": byChanging(
    swapOne([
      ["toàn bộ", "một phần"],
      ["tất cả các", "một số"],
      ["mọi", "một số"],
      ["mỗi", "một số"],
      ["các", "một trong các"],
      ["từng", "một số"],
      ["bất kỳ", "một số"],
    ]),
  ),
  /** The deed becomes its opposite. */
  "deed-turned": byChanging(
    swapOne([
      ["miễn phí", "có thu phí"],
      ["được miễn", "phải nộp"],
      ["được giảm", "phải nộp thêm"],
      ["cấm", "cho phép"],
      ["khiển trách", "khen thưởng"],
      ["công khai", "giữ kín"],
      ["gửi", "nhận"],
      ["nộp", "rút"],
      ["thu", "chi"],
      ["mở cửa", "đóng cửa"],
      ["tán thành", "phản đối"],
      ["đồng ý", "từ chối"],
      ["có hiệu lực", "hết hiệu lực"],
      ["tự nguyện", "bắt buộc"],
      ["bỏ phiếu kín", "giơ tay"],
      ["kéo dài", "rút ngắn"],
      ["xuất sắc", "kém"],
      ["có mặt", "vắng mặt"],
      ["trong giờ", "ngoài giờ"],
      ["bồi thường", "mua lại"],
      ["tham khảo", "quyết định"],
    ]),
  ),
  /** Words that join, and with which the sense turns. */
  "little-word-exchanged": byChanging(swapOne(LITTLE)),
})
