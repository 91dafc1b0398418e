import type { CivilDate } from "./document.ts"

/** A date inside a text; `end` is exclusive. */
export interface FoundDate {
  readonly date: CivilDate
  readonly start: number
  readonly end: number
}

// "ngày 05 tháng 3 năm 2020", "ngày15 tháng 5 năm 2026", and "15/5/2026", "15 / 5 /2026", "29-05-2026".
const DATE =
  /(?<!\d)(?:(\d{1,2})\s*th[aá]ng\s*(\d{1,2})\s*n[aă]m\s*(\d{4})|(?<![/.-]\s?)(\d{1,2})\s?([/.-])\s?(\d{1,2})\s?\5\s?(\d{4}))(?![./-]?\d)/giu

/** The civil date of these numbers, or null when the calendar has no such day (month 54, 30 February). */
export function civilDate(day: number, month: number, year: number): CivilDate | null {
  if (month < 1 || month > 12 || day < 1 || day > daysIn(month, year) || year < 1900 || year > 2199)
    return null
  return `${year}-${pad(month)}-${pad(day)}`
}

/** True for "2026-02-28" and "9999-12-31", false for "2026-02-30" and for whatever is no `YYYY-MM-DD`. */
export function isCivilDate(value: string): value is CivilDate {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value) || value.startsWith("0000")) return false
  const parsed = new Date(`${value}T00:00:00Z`)
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(value)
}

/** Every valid date of a text, day before month, in order. Invalid ones are left out. */
export function findDates(text: string): FoundDate[] {
  const found: FoundDate[] = []
  for (const match of text.matchAll(DATE)) {
    const [, day1, month1, year1, day2, , month2, year2] = match
    const date = civilDate(Number(day1 ?? day2), Number(month1 ?? month2), Number(year1 ?? year2))
    if (date) found.push({ date, start: match.index, end: match.index + match[0].length })
  }
  return found
}

/** The first valid date of a text, or null. */
export function parseDate(text: string): CivilDate | null {
  return findDates(text)[0]?.date ?? null
}

/** As offices write it: "01/7/2025", "05/02/2026" (only days below 10 and months 1 and 2 get a zero). */
export function formatDate(date: CivilDate): string {
  const [year = 0, month = 0, day = 0] = date.split("-").map(Number)
  return `${pad(day)}/${month <= 2 ? pad(month) : month}/${year}`
}

function pad(value: number): string {
  return String(value).padStart(2, "0")
}

function daysIn(month: number, year: number): number {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  return [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0
}
