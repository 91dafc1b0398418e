import { readLines } from "../structure/furniture.ts"
import { markerOf } from "../structure/markers.ts"
import { isCapitals } from "../structure/shape.ts"

/** The beginning of a document, up to its căn cứ or its first heading. */
export interface Head {
  /** Without page furniture. */
  readonly lines: readonly string[]
  /** What a web site's table on top says: "Số hiệu" → "154/2026/NĐ-CP". */
  readonly table: ReadonlyMap<string, string>
  readonly side: "party" | "state" | ""
}

const LONGEST_HEAD = 60
/** No line of a letterhead or title is longer. */
const LONGEST_LINE = 800
const BASIS = /^[-–]?\s*(?:Căn cứ |CĂN CỨ |Kính gửi)/u
/** Begins a căn cứ, but below the type's name also a title: "HƯỚNG DẪN⏎Thực hiện quy trình …". */
const BASIS_OR_TITLE = /^[-–]?\s*(?:Xét |Theo đề nghị |Thực hiện )/u
const STATE = /CỘNG\s+H(?:ÒA|OÀ)\s+XÃ\s+HỘI\s+CHỦ\s+NGHĨA\s+VIỆT\s+NAM/u
const PARTY = /ĐẢNG\s+CỘNG\s+SẢN\s+VIỆT\s+NAM/u
const TABLE_ROW =
  /^(Số hiệu|Loại văn bản|Cơ quan ban hành|Ngày ban hành|Ngày hiệu lực|Trích yếu)\s*(?:\t|\|)\s*(.+)$/u

/** Reads the first lines of a text, broken letterheads included. */
export function headOf(text: string): Head {
  // A letterhead is on the first pages; a long text need not be looked at whole.
  const all = readLines(text.slice(0, 20_000)).lines.map((line) => line.text.slice(0, LONGEST_LINE))
  const lines = all.slice(0, LONGEST_HEAD)
  const table = new Map<string, string>()
  for (const line of lines) {
    const [, key, value] = TABLE_ROW.exec(line) ?? []
    if (key && value && !table.has(key)) table.set(key, value.trim())
  }
  const start = table.size >= 2 ? realStart(lines) : 0
  const length = lines
    .slice(start)
    .findIndex((line, at) => at > 0 && endsHead(line, lines[start + at - 1] ?? ""))
  const own = lines.slice(start, length < 0 ? Math.min(lines.length, start + 40) : start + length)
  return { lines: own, table, side: sideOf(own.length > 2 ? own : lines) }
}

/** Behind the web table, at the lines before the nation's name. */
function realStart(lines: readonly string[]): number {
  const table = lines.findLastIndex((line) => TABLE_ROW.test(line))
  const nation = lines.findIndex((line, at) => at > table && /CỘNG\s+H/u.test(line))
  return nation < 0 ? table + 1 : Math.max(table + 1, nation - 3)
}

function endsHead(line: string, before: string): boolean {
  if (BASIS.test(line) || opensBody(line)) return true
  return BASIS_OR_TITLE.test(line) && !isCapitals(before)
}

function opensBody(line: string): boolean {
  const marker = markerOf(line)
  return marker !== null && ["division", "chapter", "article", "roman"].includes(marker.kind)
}

function sideOf(lines: readonly string[]): Head["side"] {
  const text = lines.slice(0, 25).join(" ")
  if (STATE.test(text)) return "state"
  return PARTY.test(text) ? "party" : ""
}
