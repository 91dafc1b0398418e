import { findNumbers } from "../document-number.ts"
import type { View } from "./kinds.ts"

/** Figures of which legal questions are made; `end` is exclusive. */
export interface Figure {
  readonly start: number
  readonly end: number
}

const FIGURES = [
  // Days, with dots, dashes or slashes, and months.
  /(?<![\d/]|\d[.-])(?:0?[1-9]|[12]\d|3[01])(?:\/(?:0?[1-9]|1[0-2])\/|\.(?:0?[1-9]|1[0-2])\.|-(?:0?[1-9]|1[0-2])-)(?:19|20)\d\d(?![\d/]|[.-]\d)/g,
  /(?<![\d/.])(?:0?[1-9]|1[0-2])\/(?:19|20)\d\d(?![\d/]|[.-]\d)/g,
  // Spans of years.
  /(?<!\d[\s.-]?)(?:19|20)\d\d\s?[-–]\s?(?:19|20)\d\d(?![\s.-]?\d)/g,
  // Hours.
  /(?<![\d:])(?:[01]?\d|2[0-4])(?:h|:)[0-5]\d(?![\d:])/g,
  // Shares, and clauses within clauses.
  /(?<![\d.,])\d{1,3}(?:[.,]\d{1,3})?\s?%/g,
  /(?<![\d.,])[1-9]\d?(?:\.[1-9]\d?){2,3}(?![\d-]|\.\d)/g,
  // A document's number with its year, whatever follows.
  /(?<![\d/.-])\d{1,5}\/(?:19|20)\d\d(?!\d)/g,
]
const SUM = /(?<![\d.,])[1-9]\d{3,14}(?=\s?(?:d|dong|vnd|trieu|ty|ti|usd|nghin|ngan)(?![\p{L}\d]))/gu
const GROUPED = /(?<![\d.,])[1-9]\d{0,2}(?:\.\d{3}){1,5}(?:,\d{1,2})?(?!\d|[.,]\d)/g
const GROUPED_BY_COMMA = /(?<![\d.,])[1-9]\d{0,2}(?:,\d{3}){1,5}(?!\d|[.,]\d)/g
const UNIT_BEHIND =
  /^\s?(?:(?:d|dong|vnd|usd|trieu|ty|ti|nghin|ngan|m2|m3|ha|kg|tan|ho|nguoi|hecta)(?![\p{L}\d])|[$₫€²³])/u
const SUM_BEFORE =
  /(?:gia|tien|muc|phat|luong|thu nhap|von|kinh phi|phi|thue|tong|den|hon|tren|duoi)(?: la)? $/

/**
 * Where figures stand that are no part of a number by which a person is known: days, hours, years, shares, sums of
 * money, document numbers, clauses.
 */
export function plainFigures({ text, folded }: View): Figure[] {
  const found: Figure[] = findNumbers(text).map(({ start, end }) => ({ start, end }))
  const add = (start: number, words: string) => found.push({ start, end: start + words.length })
  for (const pattern of FIGURES) for (const match of text.matchAll(pattern)) add(match.index, match[0])
  for (const match of folded.matchAll(SUM)) add(match.index, match[0])
  for (const pattern of [GROUPED, GROUPED_BY_COMMA])
    for (const match of folded.matchAll(pattern))
      if (isSum(match[0], folded, match.index)) add(match.index, match[0])
  return found.sort((one, other) => one.start - other.start)
}

/** "150.000.000" is known by its zeros, "123.456.789" by what stands beside it: so are identity numbers written. */
function isSum(run: string, folded: string, start: number): boolean {
  const end = start + run.length
  return (
    run.endsWith("000") ||
    run.length < 9 ||
    UNIT_BEHIND.test(folded.slice(end, end + 10)) ||
    SUM_BEFORE.test(folded.slice(Math.max(0, start - 14), start))
  )
}
