import { LEVELS, type Level } from "./secrecy-marks.ts"
import { checkName } from "./secrecy-name.ts"
import { cleanText, fold } from "./text.ts"

/**
 * Whether a document may be taken in. `refuse`: it carries a mark that keeps it out, `hold`: a person has to look.
 * `mark` is the mark as offices write it, such as "TỐI MẬT", whatever the text made of it.
 */
export type SecrecyFinding =
  | { verdict: "clear" }
  | { verdict: "refuse"; mark: string }
  | { verdict: "hold"; mark: string }

const FIRST_LINES = 25
const LAST_LINES = 25
const TOP_LINES = 6
const BOTTOM_LINES = 5
const NEAR_LINES = 12
/** A longer line is a paragraph: it may speak of secrets, it is no mark. */
const LONGEST_MARK = 240
const CLEAR: SecrecyFinding = { verdict: "clear" }

/**
 * Looks for marks of secrecy, of limited circulation and of a draft: in the file's name, at the beginning and end
 * of the text, and at the top and bottom of every page. A mark is a line or a cell of its own, so a law that only
 * speaks of secrets is clear. Accents may be lost, letters spaced out or changed by OCR.
 */
export function checkSecrecy(text: string, fileName: string): SecrecyFinding {
  const pages = cleanText(text)
    .split("\f")
    .map((page) => page.split("\n").filter((line) => line.trim() !== ""))
  const findings = [
    checkName(fileName),
    ...pages.flatMap((page, index) => checkPage(page, index, pages.length)),
  ]
  return (
    findings.find((finding) => finding.verdict === "refuse") ??
    findings.find((finding) => finding.verdict === "hold") ??
    CLEAR
  )
}

function checkPage(page: readonly string[], index: number, count: number): SecrecyFinding[] {
  const top = index === 0 ? FIRST_LINES : TOP_LINES
  const bottom = page.length - (index === count - 1 ? LAST_LINES : BOTTOM_LINES)
  return page.flatMap((line, at) => {
    const margin = at < top || at >= bottom
    // Columns and cells stand on one line; letter-spaced words have wide gaps of their own, so the line counts too.
    const parts = new Set([line, ...line.split(/\s{3,}|\s\|\s/)])
    return [...parts].map((part) => checkPart(part, page, at, margin))
  })
}

function checkPart(part: string, page: readonly string[], at: number, margin: boolean): SecrecyFinding {
  if (part.length > LONGEST_MARK) return CLEAR
  const level = levelOf(part, margin)
  if (level !== undefined && !isFaceOfFront(level.mark, page[at + 1])) {
    // In the middle of a page it may be a word of a form; among all the other levels it is a list of them.
    const sure = level.sure && margin && !exclusive(page, at, BY_LETTERS)
    return { verdict: sure ? "refuse" : "hold", mark: level.mark }
  }
  if (!margin) return CLEAR
  const squeezed = squeeze(part)
  const circulation = CIRCULATION.find(([pattern]) => pattern.test(squeezed))
  if (circulation !== undefined && !exclusive(page, at, URGENCY)) {
    return { verdict: "refuse", mark: circulation[1] }
  }
  if (OWNERSHIP.test(squeeze(page.slice(at, at + 3).join(" ")))) {
    return { verdict: "refuse", mark: "TÀI LIỆU THUỘC SỞ HỮU CỦA CƠ QUAN ĐẢNG" }
  }
  return DRAFT.test(squeezed) || DRAFT_OF.test(bare(part)) ? { verdict: "hold", mark: "DỰ THẢO" } : CLEAR
}

const BY_LETTERS: ReadonlyMap<string, Level> = new Map(LEVELS.map((level) => [squeeze(level), level]))
const URGENCY: ReadonlyMap<string, string> = new Map([
  ["hoatoc", "HỎA TỐC"],
  ["thuongkhan", "THƯỢNG KHẨN"],
  ["khan", "KHẨN"],
])
// All on text without accents, spaces and signs.
const CIRCULATION: readonly (readonly [RegExp, string])[] = [
  [
    /^(?:tailieu|vanban)(?:duoc|phai|se)?thuhoi(?:sau.{0,40}|khi.{0,40})?$|^thuhoi(?:sau|tailieusau).{0,40}$/,
    "TÀI LIỆU THU HỒI",
  ],
  [/^(?:tailieu|vanban)?(?:chi)?luuhanhnoibo.{0,25}$/, "LƯU HÀNH NỘI BỘ"],
  [/^(?:tailieu|vanban|denghi)?xemxongtralai.{0,25}$/, "XEM XONG TRẢ LẠI"],
]
const OWNERSHIP = /^tailieunaythuocsohuucua|^viecphattansudungtraiphepbinghiemcam/
const DRAFT = /^(?:ban)?duthao(?:lan(?:thu)?[\da-z]{1,5})?(?:ngay[\dthangnam]*)?\d*$/
const DRAFT_OF =
  /^DỰ THẢO(?:\s+LẦN\s+\S+)?\s+(?:NGHỊ|QUYẾT|QUY|HƯỚNG DẪN|KẾ HOẠCH|CHỈ THỊ|TỜ TRÌNH|BÁO CÁO|ĐỀ ÁN|CHƯƠNG TRÌNH|KẾT LUẬN)(?:\s|$)/u
// The only words of one syllable that are surely meant: "MẤT", "MẮT", "MẶT" are words of their own.
const SURELY_MAT = new Set(["MẬT", "MAT", "MÂT", "MẠT"])
const NUMBER_OR_DATE = /^(?:so|ban so)\b|\bngay\b.*\bthang\b/

/** The level a line or cell consists of; `sure` is false when it may be another word or OCR noise. */
function levelOf(part: string, margin: boolean): { mark: string; sure: boolean } | undefined {
  const labelled = /^\s*độ\s+mật\s*:\s*/iu.test(bare(part))
  const line = bare(labelled ? part.replace(/^.*?:/, "") : beside(part))
  const squeezed = squeeze(line)
  const mark = BY_LETTERS.get(squeezed)
  if (mark === undefined) return margin && isUpper(line) ? garbled(squeezed) : undefined
  if (!labelled && !isUpper(line)) return margin && line.length < 12 ? { mark, sure: false } : undefined
  const known = squeezed !== "mat" || SURELY_MAT.has(line.replace(/[^\p{L}]/gu, "").toUpperCase())
  return { mark, sure: known }
}

/** A mark printed on the line of the number or the date, where columns were read as one line. */
function beside(part: string): string {
  const found = /^(.*?)\s*[[(|]?\s*((?:TUYỆT\s+|TỐI\s+)?MẬT)\s*[\])|]?\s*$/u.exec(part.trim())
  return found !== null && NUMBER_OR_DATE.test(fold(found[1]!)) ? found[2]! : part
}

function garbled(squeezed: string): { mark: string; sure: boolean } | undefined {
  const likely = squeezed.replaceAll("0", "o").replace(/[l1!]/g, "i")
  for (const [word, mark] of BY_LETTERS) {
    if (word.length > 3 && (likely === word || oneApart(likely, word))) return { mark, sure: likely === word }
  }
  return undefined
}

/** True when one letter was changed, lost or added. */
function oneApart(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false
  let same = 0
  while (same < a.length && a[same] === b[same]) same += 1
  const rest = (text: string, skip: number): string => text.slice(same + skip)
  return rest(a, 1) === rest(b, 1) || rest(a, 1) === rest(b, 0) || rest(a, 0) === rest(b, 1)
}

/** "MẶT" at the end of a line of "MẶT TRẬN TỔ QUỐC" set in a narrow column. */
function isFaceOfFront(mark: string, next: string | undefined): boolean {
  return mark === "MẬT" && next !== undefined && /^\s*tran\b/.test(fold(next))
}

/** Two marks of one family nearby: no document has both, so these are examples of marks. */
function exclusive(page: readonly string[], at: number, family: ReadonlyMap<string, string>): boolean {
  const near = page.slice(Math.max(0, at - NEAR_LINES), at + NEAR_LINES + 1).map(squeeze)
  return new Set(near.filter((line) => family.has(line))).size >= 2
}

function isUpper(line: string): boolean {
  const letters = line.match(/\p{L}/gu) ?? []
  const capitals = letters.filter((letter) => letter === letter.toUpperCase())
  return capitals.length >= letters.length * 0.6
}

/** Without the brackets, rules and signs around a mark. */
function bare(part: string): string {
  return part.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, "")
}

function squeeze(text: string): string {
  return fold(text).replace(/[^a-z\d]/g, "")
}
