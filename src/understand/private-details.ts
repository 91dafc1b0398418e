import { FAMILY_NAMES } from "../core/family-names.ts"
import { foldAligned } from "../core/fold-aligned.ts"

/** What of somebody's private life may stand in words that all will read. */
export const DETAIL_KINDS = ["name", "phone", "house", "paper", "plate", "mail"] as const
export type DetailKind = (typeof DETAIL_KINDS)[number]

export interface PrivateDetail {
  readonly kind: DetailKind
  /** As it was written. */
  readonly words: string
}

const FAMILY = [...FAMILY_NAMES, ...FAMILY_NAMES.map((name) => name.toUpperCase())].join("|")
const TITLE = "ông bà anh chị em cô chú bác cụ cháu thầy dì cậu mợ hộ nhà"
  .split(" ")
  .map((title) => `[${title[0]!.toUpperCase()}${title[0]}]${title.slice(1)}`)
  .join("|")
const NAME = "\\p{Lu}[\\p{L}\\p{M}]*"
/** "bà Lan", "nhà ông Nguyễn Văn A", "anh T.". */
const TITLED = new RegExp(`(?<![\\p{L}])(?:${TITLE}) (${NAME}(?: ${NAME}){0,3})`, "gu")
/** "Nguyễn Thị Lan": with the name of a family, wherever it stands. */
const FULL = new RegExp(`(?<![\\p{L}])((?:${FAMILY})(?: ${NAME}){1,3})(?![\\p{L}])`, "gu")
/** "ông nguyễn văn a", "ong nguyen van a": typed without capitals. */
const SMALL =
  /(?<![a-z])(?:ong|ba|anh|chi|bac|cu) (?:nguyen|tran|pham|hoang|huynh|phan|vu|vo|dang|bui|ngo|duong|dinh|doan|trinh|truong|luong|phung)(?: [a-z]+){1,2}/g
/** Streets, schools and bridges bear names too, and who holds an office is no private person. */
const PUBLIC_BEFORE =
  /(?:duong|pho|truong|cau|cho|cong vien|ngo|ngach|hem|thon|xom|lang|ban|xa|phuong|tinh|huyen|quan|quang truong|benh vien|tuong dai|nha tho|dai lo|khu|chu tich|pho chu tich|bi thu|pho bi thu|truong thon|truong ban|truong khu|to truong|truong phong|giam doc|hieu truong|truong cong an|dong chi|can bo|cong chuc) $/
/** With capitals these are no names: "Nhà Văn hóa", "Bà con", "Ông bà". */
const NO_NAME = /^(?:van hoa|con|ba|ong|nuoc|may|o|tho|dan|chi|em|uy|mat|cong|hoi|doan|xa|phuong)(?![\p{L}])/u

const PHONE = /(?<![\d/])(?:\+?84|0)(?:[\s.-]?\d){8,10}(?![\d/])/g
const PAPER_RUN = /(?<![\d/.,])\d(?:[\s.-]?\d){8,11}(?![\d/])/g
const PAPER_SAID =
  /(?<![\p{L}])(?:cccd|cmnd|cmt|can cuoc(?: cong dan)?|chung minh(?: nhan dan| thu)?|ho chieu|ma so thue|bhxh|bhyt|so tai khoan|stk)[^\n\d]{0,15}[a-z]{0,2}\d[\d\s.-]{4,18}\d/gu
const PASSPORT = /(?<![\p{L}\d])(?:[A-Z]\d{7}|[A-Z]{2}\d{13})(?![\p{L}\d])/gu
const MONEY = /^[\s]*(?:d|dong|vnd|trieu|ty|nghin|ngan|k)(?![a-z])/
const PLATE =
  /(?<![\p{L}\d/.-])\d{2}[-\s]?[A-ZĐ](?:[A-ZĐ]|\d)?[-\s.]{0,3}\d{3}(?:\.?\d{2}|\d)(?![\p{L}\d/])/giu
const HOUSE =
  /(?<![\p{L}])(?:(?:so nha|nha so|can ho(?: so)?|phong so|thua(?: dat)?(?: so)?)\s*\d+[a-z]?(?:\/\d+[a-z]?)*|(?:so )?\d+[a-z]?(?:\/\d+[a-z]?)*,? (?:ngo|ngach|hem|kiet|duong|pho) [\p{L}\d]+)(?![\p{L}\d])/gu
const MAIL = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g

/**
 * What in words of the office could lead to a private person: names, numbers to call, houses, papers, plates, addresses of
 * mail. A hint for whoever makes something public; what it does not know it does not find.
 */
export function privateDetailsIn(text: string): PrivateDetail[] {
  const written = text.normalize("NFC")
  const folded = foldAligned(written)
  const found: { kind: DetailKind; start: number; end: number }[] = []
  const add = (kind: DetailKind, start: number, length: number) => {
    const end = start + length
    if (length > 0 && !found.some((one) => start < one.end && end > one.start))
      found.push({ kind, start, end })
  }
  const all = (
    kind: DetailKind,
    pattern: RegExp,
    where: string,
    fits: (match: RegExpExecArray) => boolean,
  ) => {
    for (const match of where.matchAll(pattern)) if (fits(match)) add(kind, match.index, match[0].length)
  }
  all("mail", MAIL, written, () => true)
  all("paper", PAPER_SAID, folded, () => true)
  all("phone", PHONE, written, ([run]) => isPhone(run))
  all("paper", PAPER_RUN, written, (match) => isPaper(match[0], folded.slice(match.index + match[0].length)))
  all("paper", PASSPORT, written, () => true)
  all("plate", PLATE, written, () => true)
  all("house", HOUSE, folded, () => true)
  for (const pattern of [TITLED, FULL])
    for (const match of written.matchAll(pattern)) {
      const at = match.index + match[0].lastIndexOf(match[1]!)
      const before = folded.slice(0, match.index)
      const name = match[1]!
      if (PUBLIC_BEFORE.test(before) || NO_NAME.test(folded.slice(at))) continue
      add("name", at, name.length)
    }
  all("name", SMALL, folded, () => true)
  return found
    .sort((one, other) => one.start - other.start)
    .map(({ kind, start, end }) => ({ kind, words: written.slice(start, end).trim() }))
}

function isPhone(run: string): boolean {
  const digits = run.replace(/\D/g, "")
  return digits.startsWith("84") ? digits.length === 11 || digits.length === 12 : /^0\d{9,10}$/.test(digits)
}

/** Nine or twelve digits that are no sum of money. */
function isPaper(run: string, behind: string): boolean {
  const digits = run.replace(/\D/g, "")
  if (digits.length !== 9 && digits.length !== 12) return false
  return !MONEY.test(behind) && !/^\d{1,3}(?:\.\d{3})+$/.test(run)
}
