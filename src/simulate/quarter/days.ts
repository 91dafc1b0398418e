import { readFileSync } from "node:fs"
import { join } from "node:path"

/**
 * Working days once more, apart from the program's: a list of days, each with the number of working days up to it, made
 * of the holiday file alone. Days are "2027-09-02".
 */
export interface Days {
  /** The working day that comes so many working days later; the day itself with 0. */
  after(day: string, count: number): string
  /** How many working days lie after `from`, up to and with `to`. */
  between(from: string, to: string): number
  /** So many days of the calendar later. */
  shift(day: string, count: number): string
}

interface Span {
  readonly from: string
  readonly to?: string
  readonly certain?: boolean
}

const FILE = join(import.meta.dirname, "../../calendar/holidays-2027.json")

/** From June 2027 to March 2028: a quarter, and all that may be promised in it. */
export function daysOf2027(): Days {
  const { off, work } = JSON.parse(readFileSync(FILE, "utf8")) as { off: Span[]; work: Span[] }
  const isIn = (spans: readonly Span[], day: string) =>
    spans.some(({ from, to = from, certain = true }) => certain && from <= day && day <= to)
  const list: string[] = []
  const upTo: number[] = []
  const place = new Map<string, number>()
  for (const [year, month] of MONTHS) {
    const length = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]!
    for (let date = 1; date <= length; date++) {
      const day = [year, month, date].map((part) => String(part).padStart(2, "0")).join("-")
      // The first of June 2027 is a Tuesday.
      const weekday = (2 + list.length) % 7
      const isWorked = isIn(work, day) || (!isIn(off, day) && weekday !== 0 && weekday !== 6)
      place.set(day, list.length)
      upTo.push((upTo.at(-1) ?? 0) + (isWorked ? 1 : 0))
      list.push(day)
    }
  }
  const at = (day: string) => {
    const found = place.get(day)
    if (found === undefined) throw new RangeError(`${day} is not among the days of the quarter`)
    return found
  }
  return {
    after: (day, count) => (count === 0 ? day : list[upTo.indexOf(upTo[at(day)]! + count)]!),
    between: (from, to) => Math.max(0, upTo[at(to)]! - upTo[at(from)]!),
    shift: (day, count) => list[at(day) + count]!,
  }
}

const MONTHS: readonly (readonly [number, number])[] = [
  ...[6, 7, 8, 9, 10, 11, 12].map((month) => [2027, month] as const),
  ...[1, 2, 3].map((month) => [2028, month] as const),
]
