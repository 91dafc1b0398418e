import { findNumbers } from "../../core/document-number.ts"
import { fold } from "../../core/text.ts"
import { isCapitals } from "../structure/shape.ts"
import type { Head } from "./head.ts"

const TYPES = [
  "Nghị quyết liên tịch",
  "Thông tư liên tịch",
  "Thông báo kết luận",
  "Chương trình hành động",
  "Văn bản hợp nhất",
  "Nghị quyết",
  "Nghị định",
  "Quyết định",
  "Quy định",
  "Quy chế",
  "Chỉ thị",
  "Kết luận",
  "Thông tư",
  "Thông báo",
  "Hướng dẫn",
  "Kế hoạch",
  "Chương trình",
  "Bộ luật",
  "Luật",
  "Pháp lệnh",
  "Điều lệ",
  "Công điện",
  "Báo cáo",
  "Tờ trình",
  "Đề án",
  "Phương án",
  "Lệnh",
  "Hiến pháp",
]
const BY_CODE: Readonly<Record<string, string>> = {
  NQLT: "Nghị quyết liên tịch",
  NQ: "Nghị quyết",
  ND: "Nghị định",
  QD: "Quyết định",
  QYD: "Quy định",
  QC: "Quy chế",
  CT: "Chỉ thị",
  KL: "Kết luận",
  TT: "Thông tư",
  TTLT: "Thông tư liên tịch",
  TB: "Thông báo",
  HD: "Hướng dẫn",
  KH: "Kế hoạch",
  CTR: "Chương trình",
  CTHD: "Chương trình hành động",
  PL: "Pháp lệnh",
  CD: "Công điện",
  BC: "Báo cáo",
  TTR: "Tờ trình",
  VBHN: "Văn bản hợp nhất",
  CV: "Công văn",
}

export interface FoundType {
  readonly type: string
  /** The head line that names it, or -1. */
  readonly line: number
  /** What follows the type's name on that line. */
  readonly rest: string
}

/** The document's type as its letterhead prints it, else as its number or its first line says. */
export function typeOf(head: Head, number: string): FoundType {
  for (const [line, text] of head.lines.entries()) {
    const broken = TYPES.find((name) => `${text} ${head.lines[line + 1] ?? ""}` === name.toUpperCase())
    if (broken) return codified(broken, number, line + 1, "")
    const upper = text.replace(/^#+\s*/, "")
    const type = TYPES.find((name) => startsWithType(upper, name.toUpperCase()))
    if (type) return codified(type, number, line, upper.slice(type.length).trim())
  }
  const first = head.lines[0] ?? ""
  if (/^(?:phụ lục|mẫu số)/iu.test(first)) return { type: "Phụ lục", line: -1, rest: "" }
  if (/^BỘ PHÁP ĐIỂN/u.test(first)) return { type: "Pháp điển", line: -1, rest: "" }
  const tabled = TYPES.find((name) => name === head.table.get("Loại văn bản"))
  const titled = TYPES.find((name) => first.startsWith(`${name} `))
  const cited = TYPES.find((name) =>
    new RegExp(`${name} số\\s*${literal(number)}`, "iu").test(head.lines.slice(0, 3).join(" ")),
  )
  return { type: tabled ?? titled ?? cited ?? typeByNumber(number), line: -1, rest: "" }
}

/** A consolidated text is printed with the base law's type; its own number says what it is. */
function codified(type: string, number: string, line: number, rest: string): FoundType {
  return { type: findNumbers(number)[0]?.type === "VBHN" ? "Văn bản hợp nhất" : type, line, rest }
}

function typeByNumber(number: string): string {
  const found = findNumbers(number)[0]
  if (!found) return number.startsWith("Điều lệ") ? "Điều lệ" : ""
  if (BY_CODE[found.type]) return BY_CODE[found.type] as string
  if (/^QH\d/.test(found.issuer)) return "Luật"
  return /^UBTVQH/.test(found.issuer) ? "Nghị quyết" : "Công văn"
}

/** The name alone on its line, or followed by a title; "LUẬTCÁN BỘ" is glued, "LUẬT SƯ" cannot be told apart. */
function startsWithType(text: string, name: string): boolean {
  // OCR loses accents: "QUYÉT ĐỊNH".
  if (isCapitals(text) && fold(text.replace(/:$/, "")) === fold(name)) return true
  if (!text.startsWith(name)) return false
  const rest = text.slice(name.length)
  return (
    /^\s*(?:CỦA|VỀ|Về|của|về|[-–]|\()/u.test(rest) ||
    (/^(?:LUẬT|ĐIỀU LỆ|HIẾN PHÁP)/u.test(name) && /^\s?\p{Lu}{2}/u.test(rest))
  )
}

function literal(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")
}
