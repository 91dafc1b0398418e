import { findDates } from "../../core/dates.ts"
import type { CivilDate } from "../../core/document.ts"
import { type DocumentNumber, documentKey, findNumbers } from "../../core/document-number.ts"
import { TYPE_NAMES } from "./sentences.ts"

/** A document that a phrase names. */
export interface Target {
  readonly target: string
  readonly targetKey: string
  readonly targetDate: CivilDate | null
  /** "khoản 1 Điều 109" when the phrase concerns only a part. */
  readonly unit: string
}

const TYPE = new RegExp(`(?:${TYPE_NAMES})(?! này)(?![\\p{L}])`, "gu")
/** "đã được sửa đổi, bổ sung một số điều theo Luật số 1, Luật số 2 và Luật số 3": history, not targets. */
const HISTORY = new RegExp(
  "(?:đã\\s+)?được\\s+(?:sửa đổi|bổ sung)[^;:.]*?(?:theo|bởi|tại|của)\\s+(?:các\\s+)?" +
    `(?:(?:${TYPE_NAMES})[^,;:]{0,80}?số\\s+[\\p{L}\\d/.-]*[\\p{L}\\d](?:\\s+ngày\\s[\\d/]+|\\s+ngày\\s\\d+\\s+tháng\\s\\d+\\s+năm\\s\\d+)?(?:,?\\s+và\\s+|,\\s+)?)+`,
  "gu",
)
const WHOLE = /^(?:toàn bộ|các|những|cho|tất cả)?\s*(?:các\s+)?$/u
const CONNECTOR = /\s*(?:quy định tại|ban hành kèm theo|tại|của|trong|thuộc)\s*(?:các\s+)?$/u
const NEXT_UNIT =
  /^[,;]?\s*(?:và\s+)?((?:điểm|khoản|Điểm|Khoản|Điều|Chương|Mục|Phụ lục)\s.{0,80}?)\s+(?:của|tại)$/u

/** The documents that an object ("thay thế …") or a subject ("… hết hiệu lực") names: the first one and its like. */
export function targetsIn(phrase: string): Target[] {
  const text = phrase.replace(HISTORY, (part) => " ".repeat(part.length))
  const found: Target[] = []
  let first: string | undefined
  let end = 0
  let passedOver = false
  for (const number of findNumbers(text)) {
    const type = typeBefore(text, number.start, end)
    const between = text.slice(end, type?.start ?? number.start).trim()
    const unit =
      first === undefined
        ? firstUnit(between, type)
        : nextUnit(between, type, first, passedOver, found.at(-1)?.unit ?? "")
    if (unit === null) {
      passedOver = true
      continue
    }
    first ??= type?.name ?? ""
    passedOver = false
    found.push(makeTarget(text, number, type?.start, unit))
    end = number.end
  }
  return found
}

interface TypeWord {
  readonly name: string
  readonly start: number
  /** "số" follows at once: "Nghị định số", not "Luật Thanh tra số". */
  readonly bare: boolean
}

/** "Luật Thanh tra số" in front of a number: the type's name and where it begins. */
function typeBefore(text: string, numberStart: number, from: number): TypeWord | null {
  const window = text.slice(from, numberStart)
  const types = [...window.matchAll(TYPE)]
  // "Luật sửa đổi một số điều của Luật Cây, Luật Hoa số 5": the whole phrase is one name.
  const last = from === 0 && types[0]?.index === 0 && !/\d/.test(window) ? types[0] : types.at(-1)
  if (!last || /[;:.]/u.test(window.slice(last.index)) || window.length - last.index > 160) return null
  return {
    name: last[0],
    start: from + last.index,
    bare: /^\s*số\s*$/u.test(window.slice(last.index + last[0].length)),
  }
}

/** The part of the first document that is meant, "" for the whole, null when the number is none of a document. */
function firstUnit(between: string, type: TypeWord | null): string | null {
  if (!type && !/^(?:số\s*)?$/u.test(between)) return null
  if (WHOLE.test(between)) return ""
  return between
    .replace(CONNECTOR, "")
    .replace(/^(?:các|những)\s+(?=khoản|điểm|Điều)/u, "")
    .replace(/[,;:\s]+$/u, "")
}

/** A further number belongs to the list when "và" or a comma leads to a document of the same type, or to a unit. */
function nextUnit(
  between: string,
  type: TypeWord | null,
  first: string,
  passedOver: boolean,
  unit: string,
): string | null {
  const named = NEXT_UNIT.exec(between)?.[1]
  if (named && type) return named
  if (passedOver || !/(?:[,;]|và)(?:\s*số)?$/u.test(between)) return null
  return type === null || type.name === first || type.bare ? unit : null
}

function makeTarget(
  text: string,
  number: DocumentNumber,
  typeStart: number | undefined,
  unit: string,
): Target {
  const behind = text.slice(number.end, number.end + 60)
  const date = findDates(behind)[0]
  const near = date && /^[\s,]*(?:ngày\s*)?$/u.test(behind.slice(0, date.start)) ? date.date : null
  const target = text.slice(typeStart ?? number.start, number.end).replace(/\s+/g, " ")
  return {
    target,
    targetKey: number.key,
    targetDate: near,
    unit: unit.length > 300 ? `${unit.slice(0, 297)}…` : unit,
  }
}

/** A document named in a căn cứ without any number: "Luật Tổ chức Chính phủ ngày 18 tháng 02 năm 2025". */
export function namedTarget(phrase: string): Target | null {
  const match = new RegExp(`^(?:${TYPE_NAMES}|Hiến pháp)(?! này)[^;.]*`, "u").exec(phrase)
  if (!match) return null
  const date = findDates(match[0])[0]
  const name = (date ? match[0].slice(0, date.start) : match[0])
    .replace(/\s+(?:đã )?được (?:sửa đổi|bổ sung).*$/u, "")
    .replace(/,?\s*ngày\s*$/u, "")
    .trim()
  if (name.length > 160 || !/\s/.test(name)) return null
  const charter = name === "Điều lệ Đảng" || name === "Điều lệ Đảng Cộng sản Việt Nam"
  return {
    target: name,
    targetKey: charter ? documentKey("Điều lệ Đảng") : "",
    targetDate: date?.date ?? null,
    unit: "",
  }
}
