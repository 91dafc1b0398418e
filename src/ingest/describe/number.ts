import { documentKey, findNumbers } from "../../core/document-number.ts"
import { numberInFileName } from "./file-number.ts"
import type { Head } from "./head.ts"

/** A document's number, canonical but with its leading zeros, and how sure it is. */
export interface FoundNumber {
  readonly number: string
  readonly warnings: readonly string[]
}

// "Số: 12/…" at the start of a line or glued behind capitals; "Luật số: 12/…" with its colon. "… Nghị định số 12" cites.
const OWN_NUMBER =
  /(?:^|[\t_|]\s?|\p{Lu}\s)Số\s*:?\s*|^(?:Luật|Bộ luật|Pháp lệnh|Nghị quyết|Nghị định)\s+số\s*:\s*/u
const BLANK = /^[\s.…_]*[-–/]\s?(?:\d{4}\s?\/\s?)?[\p{Lu}Đ]/u
/** OCR reads 1 as I or l and 0 as O. */
const MISREAD = /^([\dIl|O]{1,4})\s?(\/\s?(?:\d{4}\s?\/\s?)?\p{Lu}[\p{L}\d-]+)/u
const TITLE_NUMBER =
  /^(?:Nghị định|Nghị quyết|Quyết định|Quy định|Chỉ thị|Thông tư|Hướng dẫn|Kết luận|Luật|Thông báo)(?: số)?\s+(?=\d)/u
const ATTACHED = /^[([]?(?:Phụ lục )?(?:[Bb]an hành )?[Kk]èm theo\s+(?:[\p{L}]+\s+){1,4}số\s+/u
/** In a file that is only an annex the bracket may stand behind dirt of a scan. */
const ATTACHED_ANYWHERE = /[([]\s*(?:[Bb]an hành )?[Kk]èm theo\s+(?:[\p{L}]+\s+){1,4}số\s+/u
const ANNEX_HEAD = 15

/** The document's own number: from its number line, its title, an annex that names it, or last the file's name. */
export function numberOf(text: string, head: Head, fileName: string): FoundNumber {
  const inName = numberInFileName(fileName)
  const tabled = canonical(head.table.get("Số hiệu") ?? "")
  if (tabled !== "") return { number: tabled, warnings: [] }
  const warnings: string[] = []
  for (const [at, line] of head.lines.entries()) {
    const match = OWN_NUMBER.exec(line)
    if (!match) continue
    const written = `${line.slice(match.index + match[0].length)} ${head.lines[at + 1] ?? ""}`
    const found = findNumbers(written)[0]
    if (found && found.start <= 1)
      return { number: canonical(found.raw), warnings: disagreement(found.raw, inName) }
    const misread = MISREAD.exec(written)
    if (misread) {
      const digits = (misread[1] as string).replace(/[Il|]/g, "1").replace(/O/g, "0")
      const number = canonical(digits + misread[2])
      if (number !== "")
        return {
          number,
          warnings: [`number read as ${misread[0]}: confirm it`, ...disagreement(number, inName)],
        }
    }
    if (BLANK.test(written)) warnings.push("number is missing in the text layer")
  }
  const named = titleNumber(head.lines) || attachedNumber(text, head.lines) || confirmedNumber(text, inName)
  if (named !== "") return { number: named, warnings }
  if (inName !== "") return { number: inName, warnings: [...warnings, "number taken from the file name"] }
  const spoken = spokenName(head.lines)
  return { number: spoken, warnings: spoken === "" ? [...warnings, "no number was found"] : warnings }
}

function canonical(raw: string): string {
  const found = findNumbers(raw)[0]
  return found ? found.raw.replace(/\s+/g, "").replaceAll("–", "-") : ""
}

function disagreement(number: string, inName: string): string[] {
  if (inName === "" || documentKey(number) === documentKey(inName)) return []
  return [`number ${number} disagrees with the file name (${inName})`]
}

function titleNumber(lines: readonly string[]): string {
  const line = lines[0] ?? ""
  const match = TITLE_NUMBER.exec(line)
  const found = match && findNumbers(line.slice(match[0].length))[0]
  return found && found.start === 0 ? canonical(found.raw) : ""
}

/** "(Kèm theo Hướng dẫn số 40-HD/BTGDVTW, ngày …)" above an annex names the document to which it belongs. */
function attachedNumber(text: string, lines: readonly string[]): string {
  const annex = /^phụ lục/iu.test(lines[0] ?? "")
    ? firstCited(lines.slice(0, ANNEX_HEAD), ATTACHED_ANYWHERE)
    : ""
  return annex === "" ? firstCited(text.split("\n"), ATTACHED) : annex
}

function firstCited(lines: readonly string[], pattern: RegExp): string {
  for (const line of lines.map((candidate) => candidate.trim())) {
    const match = pattern.exec(line)
    const found = match && findNumbers(line.slice(match.index + match[0].length))[0]
    if (found && found.start === 0) return canonical(found.raw)
  }
  return ""
}

/** A number in the first lines of a text without letterhead, when the file's name agrees. */
function confirmedNumber(text: string, inName: string): string {
  if (inName === "") return ""
  const key = documentKey(inName)
  const found = findNumbers(text.slice(0, 1500)).find((number) => number.key === key)
  return found ? canonical(found.raw) : ""
}

function spokenName(lines: readonly string[]): string {
  const head = lines.join(" ")
  if (/ĐIỀU LỆ ĐẢNG(?: CỘNG SẢN VIỆT NAM)?/u.test(head)) return "Điều lệ Đảng"
  const topic = /ĐỀ MỤC\s+(\d+\.\d+)/u.exec(head)?.[1]
  return topic ? `Đề mục ${topic}` : ""
}
