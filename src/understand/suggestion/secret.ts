import { pastedMark } from "../../core/secrecy-pasted.ts"
import { plainText } from "./typed.ts"

const PAPER =
  "(?:văn bản|tài liệu|công văn|báo cáo|hồ sơ|nghị quyết|kế hoạch|quyết định|tờ trình|đề án|danh sách|biên bản|bản đồ|phương án|chỉ thị|thông báo|điện|file|bản|giấy|ảnh chụp|kết luận|phiếu)"
const END = "(?![\\p{L}\\p{M}])"
const START = "(?<![\\p{L}\\p{M}])"
/** "văn bản mật", "công văn đóng dấu tối mật", "tài liệu loại tuyệt mật"; not mật độ, mật khẩu, bí mật. */
const MARKED = new RegExp(
  `${START}(?:${PAPER}(?: này| này là| số \\S+| của \\S+ \\S+)? (?:là |thuộc )?(?:loại |có |được |đã )?(?:đóng )?(?:dấu |độ |diện |chế độ )?["“(]?|(?:đóng )?dấu (?:độ )?["“(]?|độ )(?:tuyệt |tối )?mật${END}(?! (?:khẩu|độ|ong|mã|thiết|vụ|danh|thư))`,
  "iu",
)
/** A mark at the head, as an office writes it: "TUYỆT MẬT: phương án …". */
const HEADED = /^[^\p{L}]*(?:(?:(?:tuyệt|tối) )?mật|tuyet mat|to[i1] mat(?= *:))\s*[:.\-–)\]]/iu
const PLAIN =
  /(?<![a-z])(?:(?:tai lieu|van ban|cong van|to trinh|chi thi|bao cao|nghi quyet|danh sach|ke hoach|phuong an)(?: so \S+)? (?:loai |co |dong )?(?:dau )?(?:do )?(?:hoa toc[ ,-]+)?(?:tuyet |toi )?mat|dong dau (?:tuyet |toi )?mat|tuyet mat|dau toi mat)(?![a-z])(?! (?:khau|do|ong|ma|thiet|vu|danh|roi|cap|ky|o dau|tich|mat))/
const INNER =
  /(?<![\p{L}])(?:(?:chỉ )?lưu hành nội bộ|luu hanh noi bo|tài liệu thu hồi|tai lieu thu hoi|xem xong trả lại|xem xong tra lai|không phổ biến ra ngoài|cấm phổ biến)(?![\p{L}])/iu

/** Whether a text brings a paper with a mark of secrecy, or says that it does. Whoever asks about marks brings none. */
export function bringsSecret(text: string, line: string, asks: boolean): boolean {
  if (pastedMark(text, false) !== undefined) return true
  if (offers(line, asks)) return true
  if (asks) return false
  const said = plainText(text).replace(/\s+/g, " ")
  return MARKED.test(said) || HEADED.test(said.trim()) || PLAIN.test(said) || INNER.test(said)
}

/** Whether such a paper is at hand, told of in everyday words, from the tags of `secret-words.ts`. */
function offers(line: string, asks: boolean): boolean {
  const has = (tags: string) => new RegExp(` (?:${tags}) `).test(line)
  if (!has("hold")) return false
  if (has("marked|hidden") || (has("word") && has("paper")) || (has("mark") && (has("paper") || !asks)))
    return true
  return / (?:paper|exam) (?:[^ .?]+ ){0,10}inner | inner (?:[^ .?]+ ){0,6}(?:paper|exam) /.test(line)
}
