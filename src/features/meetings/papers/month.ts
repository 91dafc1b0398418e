import { localTime } from "../../../core/calendar.ts"
import { instantOf } from "../deps.ts"

/** "2026-11": the month in Vietnam at an instant. */
export function monthAt(at: Date): string {
  return localTime(at).slice(0, 7)
}

/** The month before this one. */
export function monthBefore(month: string): string {
  const [year, number] = partsOf(month)
  return number === 1 ? named(year - 1, 12) : named(year, number - 1)
}

/** From its first moment up to but not including the first of the next. */
export function spanOf(month: string): { readonly from: Date; readonly until: Date } {
  const [year, number] = partsOf(month)
  const next = number === 12 ? named(year + 1, 1) : named(year, number + 1)
  return { from: instantOf(`${month}-01T00:00`), until: instantOf(`${next}-01T00:00`) }
}

/** "11/2026". */
export function shownMonth(month: string): string {
  return `${month.slice(5)}/${month.slice(0, 4)}`
}

const WORDS =
  /^\/?tong hop(?: (?:cuoc )?hop)?(?: (?:(thang nay)|(thang truoc)|thang (\d{1,2})(?:(?: nam |[ /-])(\d{4}))?))?$/

/**
 * The month that folded words such as "tổng hợp tháng 11" ask for: without a year the last such month, without a month
 * this one. Null for a month that is none; undefined for other words.
 */
export function monthAsked(word: string, now: Date): string | null | undefined {
  const found = WORDS.exec(word)
  if (found === null) return undefined
  const present = monthAt(now)
  const [, , last, number, year] = found
  if (last !== undefined) return monthBefore(present)
  if (number === undefined) return present
  if (Number(number) < 1 || Number(number) > 12) return null
  if (year !== undefined) return named(Number(year), Number(number))
  const [thisYear] = partsOf(present)
  const month = named(thisYear, Number(number))
  return month > present ? named(thisYear - 1, Number(number)) : month
}

function named(year: number, month: number): string {
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}`
}

function partsOf(month: string): [year: number, month: number] {
  return [Number(month.slice(0, 4)), Number(month.slice(5))]
}
