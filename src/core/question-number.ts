import { foldAligned } from "./fold-aligned.ts"
import { type DocumentNumber, makeNumber, TYPE_CODES, TYPE_NAMES } from "./number-codes.ts"

const CODES = [...TYPE_CODES].sort((one, other) => other.length - one.length).join("|")
const NAMES = Object.keys(TYPE_NAMES)
  .sort((one, other) => other.length - one.length)
  .join("|")
  .replaceAll(" ", "\\s+")
// Bodies that people type after a space ("nq 57 tw"). Behind "/" or "-" any body is taken.
const BODIES =
  "tw|tu|du|cp|ttg|ubnd|hdnd|vpcp|vptw|vpqh|btctw|btgtw|btgdvtw|ubkttw|bnctw|btctu|bnv|btc|btp|bca|bqp|bct|bgddt|byt|bnnmt|bkhcn|bvhttdl|ttcp|ubtvqh\\d{1,2}|qh\\d{1,2}"
const KNOWN_BODY = new RegExp(`^(?:${BODIES})(?:-|$)`)
const GROUPS = "[a-z]{2,}\\d{0,2}(?:[-/][a-z]{2,}\\d{0,2})*"

// Short codes that are everyday words or other things when typed before a number: đã 3 lần, pl 1, chi đoàn 3.
const NOT_BEFORE = new Set(["da", "pa", "pl", "l", "tl", "cd", "bc", "bb", "gm", "qc", "dl"])

const TYPE_BEFORE = new RegExp(
  `(?:^|[^a-z0-9])(?:(${NAMES}|vb)|(${CODES}))[\\s,:.]*(?:(so)(?:\\s+hieu)?[\\s:.]*)?[-–]?\\s*$`,
)
const NUMBER_SIGN_BEFORE = /(?:^|[^a-z0-9])so\s+hieu[\s:]*$/
const UNIT_BEFORE =
  /(?:^|[^a-z])(?:dieu|khoan|diem|muc|chuong|phan|tiet|phu\s+luc|mau|bieu|thang|ngay|nam|quy|bang|cap|hang|khoa|lan|thu|lop|trang|hinh|bac|k|d)[\s.:]*$/
const TIME_BEFORE = /(?:^|[^a-z])(?:thang|ngay|tu|den|truoc|sau|quy|cuoi|dau|giua|vao|ky|het)\s*$/
const LIST_BEFORE = /^\s*(?:,|;|va|voi|hoac|hay|hoac\s+la)\s*(?:so\s*)?$/

const SUB = /\.(\d{1,3})(?=\s?\/)/y
const SUB_ALONE = /\.(\d{1,3})(?![\d.,%])/y
const YEAR = /\s?\/\s?((?:19|20)\d\d)(?!\d)/y
const TYPE_AFTER = new RegExp(`(\\s?[-–/]\\s?|\\s|)(${CODES})(?![a-z0-9])`, "y")
const BODY_AFTER = new RegExp(`(?:\\s?[-–/]\\s?(${GROUPS})|\\s(${BODIES}))(?![a-z0-9])`, "y")
const SPOKEN_YEAR = /\s*,?\s*(?:ban hanh\s+)?nam\s+((?:19|20)\d\d)(?!\d)/y
const NEXT_NUMBER = /\s*(?:so\s*)?\d/y
const MEASURED =
  /\s*(?:%|(?:ngay|nam)(?!\s*(?:\d|nao))|thang|tuan|tuoi|lan|nguoi|dong|trieu|ty|nghin|ngan|gio|phut|m2|km|met)(?![a-z0-9])/y
// Small numbers also count things ("hướng dẫn 3 bước"); "quy định 294 nội dung gì" still names a document.
const COUNTED =
  /\s*(?:buoc|loai|muc|hinh thuc|noi dung|nhiem vu|cap|thanh vien|dang vien|hanh vi|nhom|tieu chi|tieu chuan|nguyen tac|quyen|ban|bo|quy(?! (?:dinh|che))|doi tuong|ben|don vi|co quan|giai phap|dong chi|chi bo|mau|thu tuc|truong hop|(?:dieu|khoan|diem|phan|chuong)(?!\s*[\divx]))(?![a-z0-9])/y

/**
 * The document numbers in a question as people type them: "nghi quyet 57", "nq57/tw", "30/2020", "nđ 30 năm 2020".
 * What counts something else stays out: "điều 24", dates, "50%", "18 tuổi".
 */
export function parseQuestionNumbers(question: string): DocumentNumber[] {
  const folded = foldAligned(question)
  const found: DocumentNumber[] = []
  for (const digits of folded.matchAll(/(?<![\d.,/])\d{1,5}(?!\d)/g)) {
    const last = found.at(-1)
    if (last && digits.index < last.end) continue
    const read = readNumber(question, folded, digits.index, digits[0], last)
    if (read) found.push(read)
  }
  return found
}

function readNumber(
  question: string,
  folded: string,
  start: number,
  digits: string,
  previous: DocumentNumber | undefined,
): DocumentNumber | null {
  const before = typeBefore(question, folded, start)
  if (!before && glued(folded[start - 1])) return null
  const after = readAfter(question, folded, start + digits.length, before !== null)
  if (after.brokenOff) return null
  const coded = after.type !== undefined || after.issuer !== undefined
  const head = folded.slice(0, start)
  const make = (spokenType = before?.type) => {
    const from = before?.start ?? start
    const issuer = after.issuer && question.slice(...after.issuer)
    return makeNumber({
      ...after,
      number: digits,
      spokenType,
      issuer: politburo(after.type ?? spokenType, after.year, issuer),
      raw: question.slice(from, after.end),
      start: from,
    })
  }
  if (!before && UNIT_BEFORE.test(head)) return null
  if (coded) return make()
  if (after.year !== undefined) return before || !TIME_BEFORE.test(head) ? make() : null
  const counts =
    startsAt(MEASURED, folded, after.end) || (Number(digits) < 20 && startsAt(COUNTED, folded, after.end))
  if (before) {
    const year = /^(?:19|20)\d\d$/.test(digits)
    return before.sign || (!counts && !year) ? make() : null
  }
  if (previous && LIST_BEFORE.test(folded.slice(previous.end, start)) && !counts) return make(previous.type)
  const alone =
    folded.slice(0, start).trim().replace(/^so$/, "") === "" && /^\s*\??\s*$/.test(folded.slice(after.end))
  return alone || NUMBER_SIGN_BEFORE.test(head) ? make() : null
}

/** "NQ 57 BCT" means Bộ Chính trị, whose numbers end in TW; with a year it is Bộ Công Thương. */
function politburo(
  type: string | undefined,
  year: string | undefined,
  issuer: string | undefined,
): string | undefined {
  const party = /^(?:nq|ct|kl)$/i.test(type ?? "")
  return party && year === undefined && issuer?.toLowerCase() === "bct" ? "TW" : issuer
}

function typeBefore(
  question: string,
  folded: string,
  start: number,
): { type: string; sign: boolean; start: number } | null {
  const from = Math.max(0, start - 40)
  const match = TYPE_BEFORE.exec(folded.slice(from, start))
  if (!match) return null
  const [, name, code, sign] = match
  const at = from + match.index + match[0].indexOf((name ?? code) as string)
  if (name) return { type: TYPE_NAMES[name.replace(/\s+/g, " ")] ?? "", sign: sign !== undefined, start: at }
  const written = question.slice(at, at + (code as string).length)
  if (!/^[a-zđ]+$/i.test(written) || NOT_BEFORE.has(code as string)) return null
  return { type: code as string, sign: sign !== undefined, start: at }
}

interface After {
  sub: string | undefined
  year: string | undefined
  spokenYear: string | undefined
  type: string | undefined
  issuer: [number, number] | undefined
  end: number
  /** The digits go on as a date, a fraction or a decimal. */
  brokenOff: boolean
}

function readAfter(question: string, folded: string, from: number, hasType: boolean): After {
  let end = from
  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = end
    const match = pattern.exec(folded)
    // Codes have no accents: "5 dự án" and "nq 57 đã" go on with words.
    if (!match || !isPlain(question.slice(end, pattern.lastIndex))) return null
    end = pattern.lastIndex
    return match
  }
  const takeBody = (anyBody: boolean): [number, number] | undefined => {
    const start = end
    const match = take(BODY_AFTER)
    const body = match?.[1] ?? match?.[2]
    if (body === undefined) return undefined
    const known =
      match?.[1] !== undefined && (KNOWN_BODY.test(body) || isUpper(question.slice(end - body.length, end)))
    if (anyBody || known) return [end - body.length, end]
    end = start
    return undefined
  }
  const sub = take(SUB)?.[1] ?? (hasType ? take(SUB_ALONE)?.[1] : undefined)
  const year = take(YEAR)?.[1]
  const beforeType = end
  const typed = take(TYPE_AFTER)
  let type = typed?.[2]
  let issuer = takeBody(hasType || type !== undefined)
  // "2 nq 57": the code belongs to the next number; "5 ct" alone says nothing.
  const soft = typed !== null && !/[-–/]/.test(typed[1] as string)
  if (soft && !issuer && (startsAt(NEXT_NUMBER, folded, end) || !(year || hasType))) {
    end = beforeType
    type = undefined
    issuer = takeBody(hasType)
  }
  const spokenYear = year ? undefined : spokenYearAt(folded, end)
  const coded = type !== undefined || issuer !== undefined
  const brokenOff = !coded && /^(?:\s?\/\s?\d|%|[.,]\d|-\d)/.test(folded.slice(end))
  return { sub, year, spokenYear: spokenYear?.year, type, issuer, end: spokenYear?.end ?? end, brokenOff }
}

function spokenYearAt(folded: string, at: number): { year: string; end: number } | undefined {
  SPOKEN_YEAR.lastIndex = at
  const year = SPOKEN_YEAR.exec(folded)?.[1]
  return year === undefined ? undefined : { year, end: SPOKEN_YEAR.lastIndex }
}

function isPlain(written: string): boolean {
  return /^[a-zđư\d\s./–-]*$/iu.test(written)
}

function isUpper(written: string): boolean {
  return /^[A-ZĐƯ\d-]+$/u.test(written)
}

function startsAt(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at
  return pattern.test(text)
}

function glued(character: string | undefined): boolean {
  return character !== undefined && /[a-z0-9]/.test(character)
}
