import { cleanInput, fold, hasAccents } from "../core/text.ts"
import { fieldOf, headerWords } from "./header-words.ts"
import type { RowFacts } from "./row-facts.ts"
import type { RosterRole } from "./types.ts"

/** What a row is. A person may still turn out to have no usable name. */
export type RowKind = "person" | "nameless" | "nothing" | "sample" | "group" | "footer" | "header" | "unclear"

const FOOTER =
  /^(?:tổng(?: cộng| số|\s*:|$)|cộng(?:\s*:|\s+\d|$)|danh sách (?:này )?(?:gồm|có)|ấn định|người lập|lập (?:bảng|biểu)|t\/m|tm\.|thay mặt|k\/t|kt\.|bí thư|phó bí thư|chi ủy|đảng ủy|nơi nhận|xác nhận|ghi chú|lưu ý|\(?ký(?:,| tên| và)|ngày \d)|,\s*ngày.*tháng/u
const GROUP =
  /^(?:(?:[ivx]+|[a-d]|\d+)\s*[.)/:-]\s*)?(?:tổ(?: đảng| dân phố| số|\s\d)|đảng viên|chi bộ|khu (?:phố|dân cư|vực)|thôn|xóm|ấp|bản|khối|tiểu khu)(?:\s|$|:)|^[ivx]+\s*[.)/]\s/u
const FOOTER_BARE = new RegExp(fold(FOOTER.source), "u")
const GROUP_BARE = new RegExp(fold(GROUP.source), "u")
const PLACE = /\b(?:to|chi bo|khu|thon|xom|ap|ban|khoi)\b/
const SAMPLE = /^\(\s*(?:vi du|mau)\s*\)/

/**
 * Tells people from what else stands in a list. Below a footer only those count who have a running number or a phone;
 * in a list that counts its people a lone name without a number is unclear.
 */
export function rowKind(row: RowFacts, afterFooter: boolean, countsPeople: boolean): RowKind {
  const { name, texts, isCounted, hasPhone, hasStanding, others } = row
  if (SAMPLE.test(fold(name))) return "sample"
  if (!isCounted && !hasPhone) {
    const field = fieldOf(headerWords(name))
    if (field === "name" || field === "given") return "header"
    const leads = name === "" ? texts : texts.slice(0, 1)
    if (leads.some((text) => matches(text, FOOTER, FOOTER_BARE))) return "footer"
    const lead = texts.find((text) => matches(text, GROUP, GROUP_BARE))
    const isPerson = name !== "" && hasStanding
    if (lead !== undefined && !isPerson && (lead === name || name === "" || lead === texts[0])) return "group"
    if (afterFooter) return texts.length === 0 ? "nothing" : "footer"
  }
  if (name !== "") return countsPeople && !isCounted && !hasPhone && others === 0 ? "unclear" : "person"
  if (others === 0 && texts.length === 0) return "nothing"
  if (isCounted && others === 0) return "nothing"
  return isCounted || hasPhone ? "nameless" : "group"
}

/** With accents where the text has them: "Tô Đặng Hải" is no "tổ đảng". */
function matches(text: string, accented: RegExp, unaccented: RegExp): boolean {
  const lower = text.toLowerCase()
  return hasAccents(text) ? accented.test(lower.replaceAll("uỷ", "ủy")) : unaccented.test(lower)
}

/** What a heading inside the list makes of the people below it. */
export function groupRole(text: string): RosterRole | undefined {
  const words = fold(cleanInput(text))
  if (/\bdu bi\b/.test(words)) return "probationary"
  if (/\bmien\b/.test(words)) return "exempt"
  if (/\btam thoi\b|\bnoi khac\b|\bdi xa\b|\btam vang\b/.test(words)) return "elsewhere"
  return /\bchinh thuc\b/.test(words) ? "member" : undefined
}

/** True for a heading that names a part of the organisation: "Tổ đảng 1". */
export function isPlace(text: string): boolean {
  return PLACE.test(fold(cleanInput(text)))
}
