import { civilDate, findDates, parseDate } from "../../core/dates.ts"
import type { CivilDate } from "../../core/document.ts"
import { documentKey, findNumbers } from "../../core/document-number.ts"
import type { Head } from "./head.ts"

export interface Issued {
  readonly date: CivilDate | null
  readonly warnings: readonly string[]
}

// A capital, then letters only: "Hà Nội, ngày …"; "số 3/2019/NĐ-CP ngày …" is a citation.
const PLACE_DATE =
  /(?<![\p{L}\d/-])(?<!của )\p{Lu}[\p{L} .]{1,40}(?:,\s*ngày|\sngày)\s*(\d{0,2})\s*tháng\s*(\d{0,2})\s*năm\s*(\d{4})/u
const ADOPTED = /(?:thông qua|được ban hành)\s+(?:vào\s+)?ngày\s+(\d{1,2}\s+tháng\s+\d{1,2}\s+năm\s+\d{4})/u
const ISO = /Ngày ban hành\s*:\s*(\d{4})-(\d{2})-(\d{2})/u

/** The day of issue: from the place and date line, else from what the text says about itself elsewhere. */
export function issuedOn(text: string, head: Head, number: string): Issued {
  const warnings: string[] = []
  const written = letterheadDate(head.lines, warnings)
  if (written) return { date: written, warnings }
  const tabled = parseDate(head.table.get("Ngày ban hành") ?? "")
  const other =
    tabled ??
    isoDate(head.lines) ??
    numberLineDate(head.lines) ??
    adoptionDate(text) ??
    ownCitation(text, number)
  if (other && warnings.length > 0) warnings.push("day of issue taken from another place in the text")
  if (!other && warnings.length === 0) warnings.push("no day of issue was found")
  return { date: other, warnings }
}

function letterheadDate(lines: readonly string[], warnings: string[]): CivilDate | null {
  const match = placeDate(lines)
  if (!match) return null
  const [written, day = "", month = "", year = ""] = match
  if (day === "" || month === "") {
    warnings.push(`${day === "" ? "day" : "month"} of issue is missing in the text layer`)
    return null
  }
  const date = civilDate(Number(day), Number(month), Number(year))
  if (!date) warnings.push(`day of issue is impossible: ${written.trim()}`)
  return date
}

/** On a line of its own, or broken over two ("Hà⏎Nội, ngày …"). Lines as long as a title's only cite. */
function placeDate(lines: readonly string[]): RegExpExecArray | null {
  for (const [at, line] of lines.entries()) {
    const next = lines[at + 1] ?? ""
    const match =
      PLACE_DATE.exec(line) ?? (line.length + next.length < 90 ? PLACE_DATE.exec(`${line} ${next}`) : null)
    if (match && line.length < 160) return match
  }
  return null
}

function isoDate(lines: readonly string[]): CivilDate | null {
  const [, year, month, day] = ISO.exec(lines.join(" ")) ?? []
  return year ? civilDate(Number(day), Number(month), Number(year)) : null
}

/** "Số 127-KL/TW, ngày 28/02/2025" */
function numberLineDate(lines: readonly string[]): CivilDate | null {
  const line = lines.find((candidate) => /^Số\s.*,\s*ngày\s/u.test(candidate))
  return line ? parseDate(line) : null
}

/** "… khóa XV, kỳ họp thứ 9 thông qua ngày 26 tháng 6 năm 2025" at the end, or under the title of a charter. */
function adoptionDate(text: string): CivilDate | null {
  const match =
    ADOPTED.exec(text.slice(-6000).replace(/\s+/g, " ")) ??
    ADOPTED.exec(text.slice(0, 1500).replace(/\s+/g, " "))
  return match ? parseDate(match[1] as string) : null
}

/** The date that an annex or a press text gives beside the document's own number. */
function ownCitation(text: string, number: string): CivilDate | null {
  const key = documentKey(number)
  if (number === "") return null
  for (const found of findNumbers(text)) {
    if (found.key !== key) continue
    const behind = text.slice(found.end, found.end + 60)
    const date = findDates(behind)[0]
    if (date && /^[\s,]*(?:ngày\s*)?$/u.test(behind.slice(0, date.start))) return date.date
  }
  return null
}
