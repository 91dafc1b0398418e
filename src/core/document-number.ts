import { type DocumentNumber, makeNumber, TYPE_CODES } from "./number-codes.ts"
import { parseQuestionNumbers } from "./question-number.ts"
import { fold } from "./text.ts"

export type { DocumentNumber } from "./number-codes.ts"
export { parseQuestionNumbers } from "./question-number.ts"

const TYPES = "NQLT|NQ|NĐ|QĐi|QyĐ|QĐ|QC|CTHĐ|CTr|CT|KL|TTLT|TTr|TT|TB|PL|L|CĐ|KH|HD|BC|ĐA|PA|BB|GM|VBHN|CV|TL"
const ASSEMBLY = "UBTVQH(?:1\\s\\d|\\d{1,2})|QH(?:1\\s\\d|\\d{1,2})"
const AGENCY = "UBND|HĐND|VPCP|VPQH|UBMT|MTTQ|B[A-ZĐ]{2,7}|S[A-ZĐ]{2,7}"
const END = "(?![\\p{L}\\p{N}])"
const BODY = "[A-ZĐƯ][A-Za-zĐƯ]*\\d{0,2}"
// A space may stand on either side of the first hyphen, on one side of the later ones ("UBTVQH13 -ĐCTUBTWMTTQVN").
const FIRST_GROUP = `\\s{0,2}[-–/]\\s{0,2}(?:${ASSEMBLY}|${BODY})`
const NEXT_GROUP = `(?:[-–/]${BODY}|\\s[-–]${BODY}|[-–]\\s[A-ZĐƯ]{2,}${END})`
const GLUED = "NĐCP|NQCP|QĐTTg|QĐUBND|NQHĐND"

const STATE = new RegExp(
  `(?<![\\w/.-])(\\d{1,5})(?:\\.(\\d{1,3}))?\\s{0,2}/\\s{0,2}(?:((?:19|20)\\d{2})\\s{0,2}/\\s{0,2})?` +
    `(?:(${TYPES})(${FIRST_GROUP}${NEXT_GROUP}*)|(${GLUED})|(${TYPES})|(${ASSEMBLY}|CP|TTg|(?:${AGENCY})[-–]${BODY}))${END}`,
  "gu",
)
const PARTY = new RegExp(
  `(?<![\\w/.-])(\\d{1,5})\\s{0,2}[-–]\\s{0,2}(${TYPES})\\s{0,2}/\\s{0,2}([A-ZĐƯ]{2,}\\d{0,2}(?:[-–][A-ZĐƯ]{2,}\\d{0,2})*)${END}`,
  "gu",
)

/**
 * The numbers that a document's text cites, in order. Only full ones: "30/2020/NĐ-CP", "57-NQ/TW". Spaces and line
 * breaks beside "/" and "-" are tolerated; blanks left open ("Quyết định số /2025/QĐ-UBND") are not numbers.
 */
export function findNumbers(text: string): DocumentNumber[] {
  const found: DocumentNumber[] = []
  for (const match of text.matchAll(STATE)) {
    const [raw, number = "", sub, year, type, groups, glued, bare, body] = match
    const code = glued
      ? { type: glued.slice(0, 2), issuer: glued.slice(2) }
      : { type: type ?? bare, issuer: groups ?? body }
    // "3/TT" and "1/L" without a year are more often a fraction or a row of a table.
    if (bare && !year) continue
    found.push(makeNumber({ number, sub, year, ...code, raw, start: match.index }))
  }
  for (const match of text.matchAll(PARTY)) {
    const [raw, number = "", type, issuer] = match
    found.push(makeNumber({ number, type, issuer, raw, start: match.index }))
  }
  return found.sort((one, other) => one.start - other.start)
}

/**
 * One key for all spellings of a number: "57-NQ/TW", "57 nq tw" and "nq57/tw" give "57-nq-tw". Leading zeros are
 * dropped, QĐi equals QĐ, TƯ equals TW. A name without a number gives its folded words ("dieu le dang").
 */
export function documentKey(number: string): string {
  const found = findNumbers(number)[0] ?? parseQuestionNumbers(number)[0]
  return found?.key ?? fold(number).replace(/\s+/g, " ").trim()
}

const KEY = /^(\d+)(?:\.(\d+))?(?:-((?:19|20)\d{2}))?(?:-(.+))?$/

/** Whether everything that was asked for agrees with a stored key; what was not asked for is free. */
export function numberMatches(asked: DocumentNumber, key: string): boolean {
  const match = KEY.exec(key)
  if (!match) return false
  const [, number, sub = "", year, codes = ""] = match
  if (Number(number) !== asked.number || sub !== asked.sub) return false
  if (!yearAgrees(asked, year)) return false
  const [first = "", ...rest] = codes.split("-")
  const typed = TYPE_CODES.has(first)
  const issuer = typed ? rest.join("-") : codes
  return typeAgrees(asked, typed ? first : "", issuer) && issuerAgrees(asked.issuer.toLowerCase(), issuer)
}

function yearAgrees(asked: DocumentNumber, year: string | undefined): boolean {
  if (asked.year === null || asked.year === Number(year)) return true
  // "NQ 57 năm 2024": Party numbers carry no year, so it cannot contradict. "57/2024" is a number with a year.
  return year === undefined && !/\/\s*(?:19|20)\d{2}/.test(asked.raw)
}

const LAW_TYPES = new Set(["L", "NQ", "PL"])

function typeAgrees(asked: DocumentNumber, type: string, issuer: string): boolean {
  if (asked.type === "") return true
  if (type === "") {
    if (/^qh\d/.test(issuer)) return LAW_TYPES.has(asked.type) && asked.type !== "PL"
    if (/^ubtvqh/.test(issuer)) return LAW_TYPES.has(asked.type) && asked.type !== "L"
    return asked.type === "CV" || issuer === ""
  }
  // Spoken "quy định" and "quyết định" are both QĐ in Party numbers; the State writes QyĐ for the former.
  if (asked.type === "QD") return type === "qd" || type === "qyd"
  return asked.type.toLowerCase() === type
}

function issuerAgrees(asked: string, issuer: string): boolean {
  if (asked === "" || asked === issuer) return true
  return issuer.split("-").includes(asked)
}
