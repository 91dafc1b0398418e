import { findNumbers } from "../../core/document-number.ts"
import { isCapitals } from "../structure/shape.ts"
import type { Head } from "./head.ts"
import { recase } from "./recase.ts"

/** Bodies whose symbol says everything, in folded form. */
const BY_SYMBOL: Readonly<Record<string, string>> = {
  CP: "Chính phủ",
  TTG: "Thủ tướng Chính phủ",
  VPCP: "Văn phòng Chính phủ",
  VPQH: "Văn phòng Quốc hội",
  BTCTW: "Ban Tổ chức Trung ương",
  BTGTW: "Ban Tuyên giáo Trung ương",
  BTGDVTW: "Ban Tuyên giáo và Dân vận Trung ương",
  BNCTW: "Ban Nội chính Trung ương",
  UBKTTW: "Ủy ban Kiểm tra Trung ương",
  VPTW: "Văn phòng Trung ương Đảng",
}
const CENTRAL: readonly [RegExp, string][] = [
  [/BỘ CHÍNH TRỊ,\s*BAN BÍ THƯ/u, "Bộ Chính trị, Ban Bí thư"],
  [/BỘ CHÍNH TRỊ/u, "Bộ Chính trị"],
  [/BAN BÍ THƯ/u, "Ban Bí thư"],
  [/BAN CHẤP HÀNH TRUNG ƯƠNG/u, "Ban Chấp hành Trung ương"],
]
const NATION = /CỘNG\s+H|CHỦ\s+NGHĨA|ĐẢNG\s+CỘNG\s+SẢN|^VIỆT\s+NAM$|^Độc lập|^Số|ngày.*tháng/u

/** The issuing body, from the number's symbol where that is enough, else from the letterhead. */
export function issuerOf(text: string, head: Head, number: string): string {
  const tabled = head.table.get("Cơ quan ban hành")
  if (tabled) return tabled
  const symbol = findNumbers(number)[0]?.issuer ?? ""
  const known = bySymbol(symbol)
  if (known !== "") return known
  if (symbol === "TW") return centralBody(text, head)
  const printed = printedBody(head.lines)
  if (printed !== "") return isCapitals(printed) ? withPlace(recase(printed, text)) : printed
  return congress(head.lines)
}

function bySymbol(symbol: string): string {
  if (BY_SYMBOL[symbol]) return BY_SYMBOL[symbol] as string
  if (/^QH\d/.test(symbol)) return "Quốc hội"
  if (/^UBTVQH\d+$/.test(symbol)) return "Ủy ban Thường vụ Quốc hội"
  if (/^UBTVQH.*CP.*MTTQ/.test(symbol)) {
    return "Ủy ban Thường vụ Quốc hội, Chính phủ, Đoàn Chủ tịch Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam"
  }
  return ""
}

/** Names of places begin with capitals even where the text never repeats them. */
function withPlace(name: string): string {
  return name.replace(/(?<=\s(?:tỉnh|thành phố|xã|phường|đặc khu)\s)[\p{L} ]+$/u, inCapitals)
}
/** TW is shared: the signature or the title says whether the Bộ Chính trị or the Ban Bí thư speaks. */
function centralBody(text: string, head: Head): string {
  const signature =
    /T\/M\s+(BỘ CHÍNH TRỊ|BAN BÍ THƯ|BAN CHẤP HÀNH TRUNG ƯƠNG)/u.exec(text.slice(-4000))?.[1] ?? ""
  const title = head.lines.filter((line) => /CỦA/u.test(line)).join(" ")
  const letterhead = head.lines.slice(0, 25).join(" ")
  const spoken = /của (Bộ Chính trị|Ban Bí thư)/u.exec(head.lines.slice(0, 3).join(" "))?.[1]
  for (const source of [signature, title]) {
    const found = CENTRAL.find(([pattern]) => pattern.test(source))
    if (found) return found[1]
  }
  return spoken ?? CENTRAL.find(([pattern]) => pattern.test(letterhead))?.[1] ?? ""
}

/** The lines of the left column: a superior body, the body itself, its place. */
function printedBody(lines: readonly string[]): string {
  const stop = lines.findIndex((line) =>
    /^(?:NGHỊ|QUY|CHỈ|KẾT|THÔNG|HƯỚNG|KẾ |CÔNG ĐIỆN|LUẬT|ĐIỀU LỆ|BỘ PHÁP ĐIỂN|PHỤ|Phụ)/u.test(line),
  )
  const left = lines
    .slice(0, stop < 0 ? 12 : stop)
    .map((line) => (line.split(/\t| \| |\s{2,}/)[0] ?? "").replace(/^#+\s*/, "").trim())
    .map((line) =>
      line.replace(/\s*(?:CỘNG\s+H(?:ÒA|OÀ)|ĐẢNG\s+CỘNG\s+SẢN).*$/u, "").replace(/[_*\s]+$/u, ""),
    )
    .filter(
      (line) => line !== "" && isCapitals(line) && !NATION.test(line) && !/\d\/|^HÒA XÃ|^CỘNG$/u.test(line),
    )
  const joined = left
    .join(" ")
    .replace(/\s+/g, " ")
    .replace(/\bBAN CHẤP HÀNH TRUNG ƯƠNG (?=\p{Lu})/u, "")
  return ofCommittee(joined) ?? joined
}

const OFFICES: Readonly<Record<string, string>> = {
  "BAN TỔ CHỨC": "Ban Tổ chức",
  "BAN TUYÊN GIÁO": "Ban Tuyên giáo",
  "BAN TUYÊN GIÁO VÀ DÂN VẬN": "Ban Tuyên giáo và Dân vận",
  "BAN NỘI CHÍNH": "Ban Nội chính",
  "BAN XÂY DỰNG ĐẢNG": "Ban Xây dựng Đảng",
  "ỦY BAN KIỂM TRA": "Ủy ban Kiểm tra",
  "UỶ BAN KIỂM TRA": "Ủy ban Kiểm tra",
  "VĂN PHÒNG": "Văn phòng",
}
const COMMITTEE = new RegExp(
  `^(TỈNH|THÀNH|ĐẢNG) (?:ỦY|UỶ)\\s+(.+?)\\s+(${Object.keys(OFFICES).join("|")})$`,
  "u",
)

/** "THÀNH ỦY SÔNG XANH" above "BAN TỔ CHỨC" is the Ban Tổ chức Thành ủy Sông Xanh. */
function ofCommittee(joined: string): string | null {
  const [, level, place = "", office] = COMMITTEE.exec(joined) ?? []
  if (!level || !office) return null
  return `${OFFICES[office]} ${level.charAt(0)}${level.slice(1).toLowerCase()} ủy ${inCapitals(place.toLowerCase())}`
}

function inCapitals(place: string): string {
  return place.replace(/(?<=^|\s)\p{Ll}/gu, (letter) => letter.toUpperCase())
}

function congress(lines: readonly string[]): string {
  return /ĐẠI HỘI ĐẠI BIỂU TOÀN QUỐC/u.test(lines.join(" ")) ? "Đại hội đại biểu toàn quốc" : ""
}
