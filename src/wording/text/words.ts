import { compoundKey, keyOf, keySet } from "./keys.ts"
import { tokensOf } from "./tokens.ts"

/**
 * Words that only link what is said, name the kind of thing that anyway stands beside, or say that a text says it. Whatever
 * is put together from them alone claims nothing.
 */
export const LINKING: ReadonlySet<string> = new Set([
  ...[
    "như sau",
    "sau đây",
    "dưới đây",
    "ngoài ra",
    "quy định",
    "thực hiện",
    "tiến hành",
    "diễn ra",
    "áp dụng",
    "trường hợp",
    "thời hạn",
    "thời gian",
    "nội dung",
    "căn cứ",
    "đồng thời",
    "bao gồm",
    "văn bản",
    "cụ thể",
    "đề cập",
    "như vậy",
  ].map(compoundKey),
  ...keySet(`
  theo tại của là thì các những này đó nêu rõ như rằng ở với cho về để việc vào lúc cũng sẽ gồm mà nhằm bằng thuộc trong khi
  ngày vậy tức còn mức số có đối mỗi lại ra lên vòng
`),
])

/** Phrases parted by "|", each as the keys that a text with these words has; longest first. */
function phrases(list: string): string[][] {
  return list
    .split("|")
    .map((phrase) => tokensOf(phrase.trim()).map(({ key }) => key))
    .sort((one, other) => other.length - one.length)
}

/** What these phrases say, the stored text says in one of the others. */
const PARAPHRASES: readonly (readonly [readonly string[], readonly (readonly string[])[]])[] = [
  ["vắng họp", "vắng mặt"],
  ["kéo dài", "thời gian | thời lượng"],
  ["diễn ra", "được tổ chức | sinh hoạt | họp"],
  ["họp", "sinh hoạt"],
  ["buổi", "kỳ | cuộc"],
  ["địa điểm", "tại"],
  ["báo cáo", "báo"],
  ["thông báo", "báo"],
  ["người dân", "công dân"],
  ["công dân", "người dân"],
  ["bắt đầu", "từ ngày"],
  ["hàng", "hằng | mỗi"],
  ["hằng", "mỗi | hàng"],
  ["dùng", "sử dụng"],
  ["ai", "người | cá nhân"],
  ["người", "ai"],
  ["nghỉ hưu", "hưu trí | lương hưu"],
].map(([said, stored]) => [phrases(said!)[0]!, phrases(stored!)])

const BY_FIRST = Map.groupBy(PARAPHRASES, ([said]) => said[0]!)

/** How many syllables from `index` on only say in other words what stands in the stored keys; 0 for none. */
export function paraphrased(keys: readonly string[], index: number, stored: string): number {
  const found = BY_FIRST.get(keys[index]!)?.find(
    ([said, meant]) =>
      said.every((key, step) => keys[index + step] === key) &&
      meant.some((phrase) => stored.includes(` ${phrase.join(" ")} `)),
  )
  return found?.[0].length ?? 0
}

/** Who speaks of the one says as much as of the other. */
const SHORTER = [
  ["hộ", "hộ dân"],
  ["báo", "báo cáo"],
].map(([said, stored]) => [phrases(said!)[0]!, phrases(stored!)] as const)

/** Whether a stored word is only part of what these words of a sentence say in another way: "mặt" of "vắng mặt" for "vắng họp". */
export function isInOtherWords(stored: string, words: ReadonlySet<string>): boolean {
  return [...PARAPHRASES, ...SHORTER].some(
    ([said, meant]) => said.every((key) => words.has(key)) && meant.some((phrase) => phrase.includes(stored)),
  )
}

/** Whoever does or owes something: never taken from the question, for there it may stand for somebody else. */
export const ROLES: ReadonlySet<string> = keySet(`
  bí thư phó chủ tịch chi đảng ủy viên hội đồng mặt trận công an tướng bộ trưởng giám đốc thôn chức đoàn thanh niên quân
  tòa án viện kiểm sát thanh tra tỉnh xã phường quốc chính phủ
`)

/** Whoever may do something: what begins so is no thing that something is done to. */
export const PEOPLE: ReadonlySet<string> = keySet(
  "người ai dân hộ nhà cán bên ông bà cha mẹ con em sinh đọc xe trẻ đơn tổ cá cơ nhóm thành ban",
)

/** To pay, send, call, press, tell a secret: such a word is worth nothing but in a quote. */
export const WEIGHTY: ReadonlySet<string> = keySet(`
  chuyển khoản trả tiền nạp đóng nộp thanh toán phí gọi liên hệ bấm nhấn truy cập gửi mật khẩu mã otp pin tài stk ngân hàng
  đường dẫn link website trang web zalo telegram facebook email thư điện số thoại hotline tải cài quét qr đăng nhập ký vay
  thưởng trúng hoàn cung cấp xác nhận xóa sửa hủy bán mua admin quyền
`)

/** What makes another thing of the word that it stands beside. */
export const DEFINING_BEFORE: ReadonlySet<string> = keySet(
  "phó nguyên cựu cận trái vô bất phi tạm hoãn thiếu vắng dự ngừng dừng thôi",
)
export const DEFINING_AFTER: readonly (readonly string[])[] = phrases(
  "dự bị | chính thức | cận nghèo | nghèo | bất thường | cấp tỉnh | cấp xã | cấp cơ sở | cấp ủy | lần | tạm thời | lâm thời | đột xuất | chuyên đề | phức tạp | đặc biệt | trực tuyến | làm việc | liên tục | liên tiếp | hai | không chuyên trách | cấp trên | cấp dưới | ẩn danh | liên quan | nhạy cảm | nghiêm trọng | quan trọng | lâu năm | còn lại",
)

/** With these words something that belongs to a deed begins: when, where, how, for whom. It may stand elsewhere or be left out. */
export const ADJUNCT: ReadonlySet<string> = new Set([
  ..."tại ở vào lúc trong theo để vì bằng qua với cho về khi nếu hằng hàng mỗi do của nhằm tính giữa ngay"
    .split(" ")
    .map(keyOf),
  ..."!trước !sau !từ !đến !max !min !muộn nhất !trên !dưới !trừ !ngoài".split(/ (?=!)/),
])
