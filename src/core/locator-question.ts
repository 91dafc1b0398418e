import { foldAligned } from "./fold-aligned.ts"

/** A place that a question names. What it does not name is null. */
export interface LocatorQuery {
  /** "24", "3a" */
  readonly article: string | null
  readonly clause: string | null
  readonly point: string | null
  /** A dotted number "3.2.1", a Roman section "II", or both "IV.1". */
  readonly item: string | null
  /** "I", "2A"; empty when the annex has no number. */
  readonly annex: string | null
  readonly chapter: string | null
  readonly start: number
  readonly end: number
}

type Level = "article" | "clause" | "point" | "item" | "annex" | "chapter" | "division"

interface Found {
  readonly level: Level
  /** Each entry sets one or two levels: "điều 15.1" is an article and a clause. */
  readonly values: readonly Partial<Record<Level, string>>[]
  readonly abbreviated: boolean
  readonly start: number
  readonly end: number
}

const SIZE: Readonly<Record<Level, number>> = {
  annex: 6,
  division: 5,
  chapter: 4,
  item: 3,
  article: 3,
  clause: 2,
  point: 1,
}

const WORDS: Readonly<Record<string, { level: Level; accented: string; notAfter?: RegExp }>> = {
  dieu: { level: "article", accented: "điều" },
  khoan: { level: "clause", accented: "khoản", notAfter: /tài\s*$/ },
  diem: {
    level: "point",
    accented: "điểm",
    notAfter:
      /(?:thời|thoi|địa|dia|quan|đặc|dac|nhược|nhuoc|ưu|trọng|khuyết|khuyet|yếu|chấm|cham|thí|thi|số|tổng|luận)\s*$/,
  },
  tiet: { level: "point", accented: "tiết", notAfter: /(?:chi|thời)\s*$/ },
  muc: { level: "item", accented: "mục", notAfter: /(?:danh|hạng|hang|chuyên|chuyen)\s*$/ },
  chuong: { level: "chapter", accented: "chương" },
  phan: { level: "division", accented: "phần", notAfter: /(?:thành|thanh|một|mot|cổ|nhiều)\s*$/ },
  "phu luc": { level: "annex", accented: "phụ lục" },
}

const HEAD =
  /(?<![a-z0-9])(?:(phu\s+luc|dieu|khoan|diem|tiet|muc|chuong|phan)\s*(?:so\s+|thu\s+)?|([kd])\.?\s?(?=\d))/g
const ROMAN = "(?:xxx|xx|x)?(?:ix|iv|v?i{1,3}|v)|x{1,3}"
const NUMBER = "\\d{1,3}"
const VALUE: Readonly<Record<Level, string>> = {
  article: `${NUMBER}(?:\\.\\d{1,2}|[a-z])?`,
  clause: `${NUMBER}[a-z]?`,
  point: `\\d{1,2}(?:\\.\\d{1,2})*(?:\\s?\\([a-z]\\)|\\s[a-eghil-vxy])?|[a-eghik-vxy]`,
  item: `(?:${ROMAN})(?:\\.\\d{1,2})*|\\d{1,2}(?:\\.\\d{1,2})*|[a-h]`,
  chapter: `(?:${ROMAN})|${NUMBER}`,
  division: `(?:${ROMAN})|${NUMBER}|nhat|hai|ba|tu|nam|sau|bay`,
  annex: `(?:${ROMAN})|\\d{1,2}[a-h]?|[a-h]`,
}
const ORDINALS: Readonly<Record<string, string>> = {
  nhat: "I",
  hai: "II",
  ba: "III",
  tu: "IV",
  nam: "V",
  sau: "VI",
  bay: "VII",
}
const END = "(?![a-z0-9%/]|[.,]\\d)"
const COUNTED = /^\s*(?:ngay|thang|nam|tuoi|lan|nguoi|dong|trieu|ty|gio|phut|%)(?![a-z])/
/** More than this many articles in one range is a slip of the keyboard. */
const LONGEST_RANGE = 30

/**
 * The places a question names: "điều 24 khoản 2", "k2 đ24", "điểm đ khoản 1 điều 41", "điểm 10.5", "mục IV.1",
 * "phụ lục I". Lists and ranges ("Điều 59-62", "khoản 1 và 2 Điều 9") give one entry for each.
 */
export function parseLocators(question: string): LocatorQuery[] {
  const folded = foldAligned(question)
  const queries: LocatorQuery[] = []
  let previous: Found[] = []
  for (const group of groups(folded, findUnits(question, folded))) {
    if (group.every((unit) => unit.abbreviated && question[unit.start]?.toLowerCase() !== "đ")) continue
    const outer = inherited(folded, previous, group)
    queries.push(...combine(group, outer))
    previous = [...outer, ...group]
  }
  return queries
}

function findUnits(question: string, folded: string): Found[] {
  const units: Found[] = []
  for (const head of folded.matchAll(HEAD)) {
    const [all, word, short] = head
    const name = word?.replace(/\s+/g, " ")
    const rule = WORDS[name ?? (short === "k" ? "khoan" : "dieu")]
    if (!rule || head.index < (units.at(-1)?.end ?? 0)) continue
    if (rule.notAfter?.test(question.slice(Math.max(0, head.index - 12), head.index).toLowerCase())) continue
    if (name === "khoan" && isAccount(question, folded, head.index)) continue
    if (word && !spelled(question.slice(head.index, head.index + word.length), rule.accented)) continue
    const from = head.index + all.length
    const read = readValues(question, folded, from, rule.level, name ?? "")
    if (read) units.push({ level: rule.level, abbreviated: !word, start: head.index, ...read })
  }
  return units
}

/** "tai khoan 2" without accents is an account, unless an article follows: "quy dinh tai khoan 2 dieu 5". */
function isAccount(question: string, folded: string, at: number): boolean {
  return (
    /tai\s*$/i.test(question.slice(Math.max(0, at - 5), at)) &&
    !/^khoan\s*\d+[a-z]?\s*,?\s*dieu/.test(folded.slice(at))
  )
}

/** "điều", "dieu" and "đieu" are the word; "điệu" and "diễn" are others. */
function spelled(written: string, accented: string): boolean {
  const lower = written.toLowerCase().replace(/\s+/g, " ")
  return lower === accented || /^[a-zđ ]+$/.test(lower)
}

function readValues(
  question: string,
  folded: string,
  from: number,
  level: Level,
  word: string,
): { values: Partial<Record<Level, string>>[]; end: number } | null {
  const value = new RegExp(`(?:${VALUE[level]})${END}`, "y")
  const next = new RegExp(
    `\\s*(,|&|va|hoac|hay|-|–|den|toi)\\s*(?:${word || "(?!)"}\\s+)?(?=${VALUE[level]})`,
    "y",
  )
  const take = (at: number): string | null => {
    value.lastIndex = at
    const written = value.exec(folded)?.[0]
    if (written === undefined || COUNTED.test(folded.slice(at + written.length))) return null
    const own = question.slice(at, at + written.length)
    // An accent on a letter makes it a word: "điểm ở", "mục à". Capital letters name divisions: "mục A".
    return /^[\da-zđ.()\s]+$/i.test(own) || ORDINALS[written] ? normal(own, level) : null
  }
  const values: string[] = []
  let end = from
  for (let at = from, range = false; ; ) {
    const written = take(at)
    if (written === null) break
    if (range) values.push(...between(values.at(-1) as string, written))
    values.push(written)
    value.lastIndex = at
    end = at + (value.exec(folded)?.[0].length ?? 0)
    next.lastIndex = end
    const joint = next.exec(folded)
    if (!joint) break
    range = /^(?:-|–|den|toi)$/.test(joint[1] as string)
    at = next.lastIndex
  }
  return values.length === 0 ? null : { values: values.map((written) => split(written, level)), end }
}

function normal(written: string, level: Level): string {
  const lower = written.toLowerCase()
  if (level === "article" || level === "clause" || level === "point") return lower
  return ORDINALS[lower.normalize("NFD").replace(/\p{M}/gu, "")] ?? lower.toUpperCase()
}

function between(first: string, last: string): string[] {
  const [from, to] = [Number(first), Number(last)]
  if (!Number.isInteger(from) || !Number.isInteger(to) || to - from > LONGEST_RANGE) return []
  return Array.from({ length: Math.max(0, to - from - 1) }, (_, index) => String(from + 1 + index))
}

function split(written: string, level: Level): Partial<Record<Level, string>> {
  if (level === "article" && written.includes(".")) {
    const [article, clause] = written.split(".")
    return { article, clause }
  }
  if (level === "point" && /^\d/.test(written)) {
    const [item, letter] = written.split(/[\s()]+/)
    return letter ? { item, point: letter } : { item }
  }
  return { [level]: written }
}

/** Units beside each other belong together as long as they go only inwards or only outwards. */
function groups(folded: string, units: readonly Found[]): Found[][] {
  const result: Found[][] = []
  let direction = 0
  for (const unit of units) {
    const group = result.at(-1)
    const last = group?.at(-1)
    const step = last ? Math.sign(SIZE[unit.level] - SIZE[last.level]) : 0
    const repeated = group?.some((other) => other.level === unit.level)
    const adjacent =
      last !== undefined &&
      /^[\s,;()]*(?:cua|thuoc|tai|o|trong)?\s*$/.test(folded.slice(last.end, unit.start))
    if (group && adjacent && !repeated && step !== 0 && (direction === 0 || direction === step)) {
      group.push(unit)
      direction = step
    } else {
      result.push([unit])
      direction = 0
    }
  }
  return result
}

/** "điều 5 khoản 2, khoản 3": what comes after a larger unit stays inside it until another one is named. */
function inherited(folded: string, previous: readonly Found[], group: readonly Found[]): Found[] {
  const first = previous[0]
  const last = previous.at(-1)
  if (!first || !last || SIZE[first.level] <= SIZE[last.level]) return []
  const largest = Math.max(...group.map((unit) => SIZE[unit.level]))
  const joint = folded.slice(last.end, group[0]?.start)
  if (!/^\s*(?:,|;|va|&)\s*$/.test(joint)) return []
  return previous.filter((unit) => SIZE[unit.level] > largest)
}

function combine(group: readonly Found[], outer: readonly Found[]): LocatorQuery[] {
  const start = Math.min(...group.map((unit) => unit.start))
  const end = Math.max(...group.map((unit) => unit.end))
  let rows: Partial<Record<Level, string>>[] = [{}]
  for (const unit of [...outer, ...group]) {
    rows = rows.flatMap((row) => unit.values.map((value) => ({ ...row, ...value })))
  }
  return rows.map((row) => ({
    article: row.article ?? null,
    clause: row.clause ?? null,
    point: row.point ?? null,
    item: itemOf(row),
    annex: row.annex ?? null,
    chapter: row.chapter ?? null,
    start,
    end,
  }))
}

/** "phần III mục 2" is the item III.2; a Roman item below a Phần stands for itself. */
function itemOf(row: Partial<Record<Level, string>>): string | null {
  const { item, division } = row
  if (item !== undefined && division !== undefined && /^\d+$/.test(item)) return `${division}.${item}`
  return item ?? division ?? null
}
