import { markerOf } from "../structure/markers.ts"
import { isCapitals } from "../structure/shape.ts"
import type { Head } from "./head.ts"
import { recase } from "./recase.ts"
import type { FoundType } from "./type.ts"

const NO_TITLE =
  /^(?:Số\s*:?\s|Ngày ban hành|Người ký|Độc lập|CỘNG H|Quốc hội$|QUỐC HỘI$|CHÍNH PHỦ$|THỦ TƯỚNG CHÍNH PHỦ|BỘ TRƯỞNG|ỦY BAN (?:NHÂN DÂN|THƯỜNG VỤ)|UỶ BAN|HỘI ĐỒNG NHÂN DÂN|BAN CHẤP HÀNH|BỘ CHÍNH TRỊ|BAN BÍ THƯ|TRƯỞNG BAN|CHỦ TỊCH|QUYẾT (?:NGHỊ|ĐỊNH)|\((?:Kèm|Ban hành|Bản|Đại hội))/u
const LONGEST_TITLE = 700

/** The trích yếu: the lines below the type's name, in ordinary case and without "V/v" and the issuer. */
export function titleOf(text: string, head: Head, found: FoundType): string {
  const tabled = head.table.get("Trích yếu")
  if (tabled) return tidy(tabled)
  const lines = found.line >= 0 ? below(head.lines, found) : (annexTitle(head.lines) ?? [])
  const printed = lines.join(" ").replace(/\s+/g, " ").trim()
  if (printed === "") return ""
  const body = text.slice(0, 400_000)
  const title = tidy(lines.map((line) => line.trim()).some(isCapitals) ? recaseParts(printed, body) : printed)
  const lawful =
    /^(?:Luật|Bộ luật|Pháp lệnh|Điều lệ|Hiến pháp)$/u.test(found.type) || found.type === "Văn bản hợp nhất"
  if (!lawful || /^(?:Luật|Bộ luật|Pháp lệnh|Điều lệ)/u.test(title)) return title
  const kind = found.type === "Văn bản hợp nhất" ? "Luật" : found.type
  const rest = /^Sửa đổi/u.test(title) ? title.charAt(0).toLowerCase() + title.slice(1) : title
  return `${kind} ${rest}`
}

function below(lines: readonly string[], found: FoundType): string[] {
  // "LUẬTCÁN BỘ" above "CÁN BỘ": a converter printed the title twice.
  const repeated = found.rest === (lines[found.line + 1] ?? "")
  const title = found.rest === "" || found.rest === ":" || repeated ? [] : [found.rest]
  let length = found.rest.length
  for (const line of lines.slice(found.line + 1)) {
    if (NO_TITLE.test(line) || length + line.length > LONGEST_TITLE) break
    // A sentence is the first of the text, unless it only ends the title.
    if (title.length > 0 && /[.;:]$/u.test(line) && line.length > 120) break
    if (markerOf(line)?.kind === "dash") break
    if (
      title.length > 0 &&
      isCapitals(title.at(-1) ?? "") &&
      !isCapitals(line) &&
      !/^[\d“"(]/.test(line) &&
      line.length > 60
    )
      break
    title.push(line)
    length += line.length
  }
  return title
}

/** "Phụ lục I" and its lines in capitals, for a file that is only an annex. */
function annexTitle(lines: readonly string[]): string[] | null {
  if (!/^phụ lục/iu.test(lines[0] ?? "")) return null
  const end = lines.findIndex((line, at) => at > 0 && !isCapitals(line))
  return [`${lines[0]} –`, ...lines.slice(1, end < 0 ? 4 : end)]
}

/** Only the words in capitals are rewritten: "CỦA BỘ CHÍNH TRỊ về đột phá …" mixes both. */
function recaseParts(printed: string, text: string): string {
  if (isCapitals(printed)) return recase(printed, text)
  return printed.replace(/\p{Lu}{2}[\p{Lu}\s,]*(?<=\p{Lu})(?![\p{Ll}\d/-])/gu, (part) => {
    const written = recase(part, text)
    return /^C[ủỦ]A\s/u.test(part) ? written.charAt(0).toLowerCase() + written.slice(1) : written
  })
}

const ISSUER =
  /^của\s+(?:Bộ Chính trị, Ban Bí thư|Bộ Chính trị|Ban Bí thư|Ban Chấp hành Trung ương(?: Đảng)?|Chính phủ|Thủ tướng Chính phủ)\s*/iu

function tidy(title: string): string {
  const bare = title
    .replace(/^V\/v\s+/iu, "Về việc ")
    .replace(ISSUER, "")
    .replace(/\.$/u, "")
    .trim()
  return bare.charAt(0).toUpperCase() + bare.slice(1)
}
