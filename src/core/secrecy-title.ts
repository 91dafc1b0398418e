import { type Level, levelNamed, OTHER_WORDS } from "./secrecy-marks.ts"
import { fold } from "./text.ts"

const LEVEL = "(tuyệt\\s+mật|tối\\s+mật|mật)"
const CAPITALS = "(TUYỆT\\s+MẬT|TỐI\\s+MẬT|MẬT)"
/** "(MẬT)", "[Tối mật]". */
const BRACKETED = new RegExp(`[([{]\\s*${LEVEL}\\s*[)\\]}]`, "iu")
/** The same in capitals without accents; in small letters "(mat)" may be another word. */
const BRACKETED_PLAIN = /[([{]\s*(TUYET MAT|TOI MAT|MAT)\s*[)\]}]/
/** "TỐI MẬT – Báo cáo", "Độ mật: Mật", "Báo cáo - MẬT". */
const LABELLED = new RegExp(`(?:^|[^\\p{L}])độ\\s+mật\\s*:\\s*${LEVEL}(?!\\p{L})`, "iu")
const FIRST = new RegExp(`^\\s*${CAPITALS}\\s*[-–—:|]\\s*\\p{L}`, "u")
const LAST = new RegExp(`\\p{L}[^\\p{L}]*[-–—:|,]\\s*${CAPITALS}[\\s.!]*$`, "u")
/** In capitals among small letters, but not where somebody speaks of the mark itself. */
const IN_CAPITALS = /(?<!\p{L})(TUYỆT\s+MẬT|TỐI\s+MẬT)(?!\p{L})/u
/** "Báo cáo mật về …" at the beginning of a title. */
const KIND_OF_PAPER = new RegExp(
  `^\\s*(?:báo cáo|kế hoạch|phương án|tài liệu|văn bản|công văn|tờ trình|nghị quyết|chỉ thị|thông báo|hồ sơ|đề án|kết luận|quyết định)(?:\\s+số\\s+\\S+)?\\s+${LEVEL}(?!\\p{L})(?!\\s(?:${OTHER_WORDS}))`,
  "iu",
)
const ALONE = new RegExp(`^\\s*${CAPITALS}\\s*$`, "u")
/** What stands before a mark that is spoken of: "có dấu (MẬT)", "độ TỐI MẬT", but not "tiến độ (MẬT)". */
const ABOUT = /(?<!\p{L})(?:dấu|dau|mức|muc|(?<!(?:tiến|tốc|chế|trình|cường|nhiệt) )độ)$/u

/**
 * The mark of secrecy that a line with a paper's title or number carries, as offices write it ("TỐI MẬT"); undefined for
 * one that carries none, speaks of secrets, or names several levels.
 */
export function titleMark(title: string): Level | undefined {
  const line = title.normalize("NFC")
  const found =
    BRACKETED.exec(line) ??
    BRACKETED_PLAIN.exec(line) ??
    LABELLED.exec(line) ??
    FIRST.exec(line) ??
    LAST.exec(line) ??
    (isMostlyCapitals(line) ? null : IN_CAPITALS.exec(line))
  if (found === null || hasSeveral(line)) return undefined
  const before = line
    .slice(0, found.index + found[0].indexOf(found[1]!))
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+$/u, "")
  const isLabelled = LABELLED.test(found[0])
  return isLabelled || !ABOUT.test(before) ? levelNamed(found[1]!) : undefined
}

/** The same for words that are known to be a title: "Báo cáo mật tháng 11" and "MẬT" carry the mark as well. */
export function paperTitleMark(title: string): Level | undefined {
  const line = title.normalize("NFC")
  const found = KIND_OF_PAPER.exec(line) ?? ALONE.exec(line)
  return titleMark(title) ?? (found === null || hasSeveral(title) ? undefined : levelNamed(found[1]!))
}

/** No paper has two levels: then they are a list of them. */
function hasSeveral(line: string): boolean {
  const plain = fold(line)
  const alone = plain.replace(/\b(?:tuyet|toi|bi|do) mat\b/g, "")
  return (
    [
      /\btuyet mat\b/.test(plain),
      /\btoi mat\b/.test(plain),
      /(?<!\p{L})MẬT(?!\p{L})/u.test(line) && /\bmat\b/.test(alone),
    ].filter(Boolean).length > 1
  )
}

function isMostlyCapitals(line: string): boolean {
  const letters = line.match(/\p{L}/gu) ?? []
  return letters.filter((letter) => letter === letter.toUpperCase()).length > letters.length * 0.6
}
