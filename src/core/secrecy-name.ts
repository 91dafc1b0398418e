import type { SecrecyFinding } from "./secrecy.ts"
import { type Level, OTHER_WORDS } from "./secrecy-marks.ts"
import { cleanText, fold } from "./text.ts"

// "mật" as the mark, not in bí mật, mật khẩu, mật độ, độ mật and the like.
const ACCENTED = new RegExp(`(?<!(?:bí|độ)\\s)(?<!\\p{L})mật(?!\\p{L})(?!\\s(?:${OTHER_WORDS}))`, "u")
// The unaccented "mat" is also mặt, mắt, mất: what stands around it tells.
const PLAIN = /^(?:(.*)\s)?mat(?:\s(.*))?$/
const BEFORE_MARK = /(?:^|\s)(?:van ban|tai lieu|cong van|bao cao|to trinh|ho so|dong dau|dau)$/
const BEFORE_OTHER = /(?:^|\s)(?:bi|do|co|vang|ra|thay|be|mot|hai|nhieu|tien|truoc|khuon|gap|mai|tham|than)$/
const AFTER_OTHER = /^(?:tran|bang|do|khau|hang|troi|cat|san|ong|ma|thiet|vu|danh)(?:\s|$)/

const WORDINGS: readonly (readonly [RegExp, string])[] = [
  [/\btai lieu thu hoi\b/, "TÀI LIỆU THU HỒI"],
  [/\bluu hanh noi bo\b/, "LƯU HÀNH NỘI BỘ"],
  [/\bxem xong tra lai\b/, "XEM XONG TRẢ LẠI"],
]
const DRAFT = /^(?:ban )?du thao\b|\bdu thao(?: lan \w+)?$/

/** The same marks in a file's name: "BC-12 (MẬT).docx", "tai-lieu-toi-mat.pdf", "Dự thảo lần 2.docx". */
export function checkName(fileName: string): SecrecyFinding {
  const name = cleanText(fileName)
    .replace(/\.[^.]*$/, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()
  const folded = fold(name)
  const level = levelIn(name, folded)
  // A text about secrets may name the levels in its title: a person decides.
  const about = /\b(?:bi mat|do mat|bao ve|danh muc)\b/.test(folded)
  if (level !== undefined) return { verdict: level.sure && !about ? "refuse" : "hold", mark: level.mark }
  const wording = WORDINGS.find(([pattern]) => pattern.test(folded))
  if (wording !== undefined) return { verdict: "refuse", mark: wording[1] }
  return DRAFT.test(folded) ? { verdict: "hold", mark: "DỰ THẢO" } : { verdict: "clear" }
}

function levelIn(name: string, folded: string): { mark: Level; sure: boolean } | undefined {
  if (/\btuyet mat\b/.test(folded)) return { mark: "TUYỆT MẬT", sure: true }
  if (/\btoi mat\b/.test(folded)) return { mark: "TỐI MẬT", sure: true }
  if (ACCENTED.test(name.toLowerCase())) return { mark: "MẬT", sure: true }
  const written = PLAIN.exec(name.toLowerCase())
  if (written === null) return undefined
  const [before, after] = [fold(written[1] ?? ""), fold(written[2] ?? "")]
  if (AFTER_OTHER.test(after) || BEFORE_OTHER.test(before)) return undefined
  const capitals = /(?:^|\s)MAT(?:\s|$)/.test(name) && name !== name.toUpperCase()
  if (capitals || (BEFORE_MARK.test(before) && after === "")) return { mark: "MẬT", sure: true }
  return before === "" || after === "" ? { mark: "MẬT", sure: false } : undefined
}
