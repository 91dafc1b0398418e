import { civilDate, type FoundDate, findDates } from "../../core/dates.ts"
import type { CivilDate } from "../../core/document.ts"

const PERIOD = /(?:th[aá]ng\s*(\d{1,2})\s*(?:[/-]|n[aă]m)\s*|n[aă]m\s*)((?:19|20)\d\d)(?![\d/-])/giu
const THIS_MONTH = /(th[aá]ng) n[aà]y(?![\p{L}\p{M}])/iu

/** "tháng này" as the month it is, which tables and calendars have a line for. */
export function nameThisMonth(text: string, today: CivilDate): string {
  const [year, month] = today.split("-").map(Number)
  return text.replace(THIS_MONTH, `$1 ${month}/${year}`)
}

/**
 * A month or a year that a question speaks of, by its last day: "tháng 6/2024", "năm 2024". `taken` are parts of
 * the question that mean something else: the year of a document's number.
 */
export function findPeriod(text: string, taken: readonly { start: number; end: number }[]): FoundDate | null {
  const parts = [...taken, ...findDates(text)]
  for (const match of text.matchAll(PERIOD)) {
    const [words, month, year] = match
    const [start, end] = [match.index, match.index + words.length]
    const date = lastDay(month === undefined ? 12 : Number(month), Number(year))
    if (date !== null && !parts.some((part) => part.start < end && start < part.end))
      return { date, start, end }
  }
  return null
}

function lastDay(month: number, year: number): CivilDate | null {
  for (let day = 31; day >= 28; day--) {
    const date = civilDate(day, month, year)
    if (date !== null) return date
  }
  return null
}
