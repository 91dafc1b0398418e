import { fromTelex } from "../telex.ts"

/** Words for days, hours and meetings that have marks or a tone. */
const WORDS = new Set(
  `thứ chủ chúa nhật nhựt ngày tháng tuần quý này tới mỗi hằng hàng mọi các cách định kỳ lần mốt bữa hôm mùng mồng rằm
  giêng chạp tết âm lịch đầu giữa cuối tiên cùng sáng trưa chiều tối túi đêm khuya giờ rưỡi kém phút tiếng nữa lúc hồi
  một bốn tư năm sáu bảy bẩy tám chín mười mươi họp hoạt mời tại ở địa điểm nội dời đổi chuyển lùi`.split(
    /\s+/,
  ),
)
const TOKEN = /(?<![\p{L}\p{M}\d])[a-z]{3,8}(?![\p{L}\p{M}\d])/giu

/**
 * The text with such words in their place that were typed in Telex and stayed keys: "thuws" is "thứ", "toois" is "tối".
 * Any other token, such as a name, stays as it is.
 */
export function withTelexRead(text: string): string {
  return text.replace(TOKEN, (token) => {
    const read = fromTelex(token.toLowerCase())
    return read !== undefined && WORDS.has(read) ? read : token
  })
}
