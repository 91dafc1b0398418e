import { civilDate } from "../core/dates.ts"
import type { CivilDate } from "../core/document.ts"

/** Days from the first to the last, both with them. */
export interface Period {
  readonly from: CivilDate
  readonly until: CivilDate
}

const YEAR = "(?:[/\\s-]|nam|\\s)*((?:20)\\d\\d)"
const MONTH = new RegExp(`^thang (\\d{1,2})(?:${YEAR})?$`)
const QUARTER = new RegExp(`^quy (\\d|i{1,3}|iv)(?:${YEAR})?$`)
const DATE = "(\\d{1,2})[/.-](\\d{1,2})(?:[/.-](20\\d\\d))?"
const DAYS = new RegExp(`^(?:tu )?(?:ngay )?${DATE} ?(?:den|toi|-|–) ?(?:het )?(?:ngay )?${DATE}$`)
const ROMAN: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 }

/**
 * The month, quarter, year or days that folded words name: "thang truoc", "quy 3/2026", "nam nay", "tu 1/10 den 15/11".
 * A month or a quarter without a year is the last one that has begun. No words are this month; undefined for others.
 */
export function reportedPeriod(words: string, today: CivilDate): Period | undefined {
  const said = words.replace(/^(?:trong|cua|cho|ve)? ?/, "").trim()
  const [year, month] = today.split("-").map(Number) as [number, number]
  const quarter = Math.ceil(month / 3)
  if (said === "" || said === "thang nay") return months(year, month, 1)
  if (/^thang (?:truoc|roi|qua)$/.test(said)) return months(year, month - 1, 1)
  if (said === "quy nay") return months(year, quarter * 3 - 2, 3)
  if (/^quy (?:truoc|roi|qua)$/.test(said)) return months(year, quarter * 3 - 5, 3)
  if (said === "nam nay" || said === "ca nam") return months(year, 1, 12)
  if (/^nam (?:ngoai|truoc|roi|qua)$/.test(said)) return months(year - 1, 1, 12)
  const ofYear = /^(?:ca )?nam (20\d\d)$/.exec(said)
  if (ofYear !== null) return months(Number(ofYear[1]), 1, 12)
  const ofMonth = MONTH.exec(said)
  if (ofMonth !== null) return lastBegun(Number(ofMonth[1]), ofMonth[2], 12, today)
  const ofQuarter = QUARTER.exec(said)
  if (ofQuarter !== null)
    return lastBegun(ROMAN[ofQuarter[1]!] ?? Number(ofQuarter[1]), ofQuarter[2], 4, today)
  return betweenDays(said, year)
}

/** The `number`-th of so many equal parts of a year. */
function lastBegun(
  number: number,
  named: string | undefined,
  parts: number,
  today: CivilDate,
): Period | undefined {
  if (number < 1 || number > parts) return undefined
  const length = 12 / parts
  const first = (number - 1) * length + 1
  if (named !== undefined) return months(Number(named), first, length)
  const year = Number(today.slice(0, 4))
  const period = months(year, first, length)
  return period.from <= today ? period : months(year - 1, first, length)
}

function betweenDays(said: string, year: number): Period | undefined {
  const found = DAYS.exec(said)
  if (found === null) return undefined
  const [, day, month, of, lastDay, lastMonth, lastOf] = found
  const endOf = Number(lastOf ?? year)
  const from = civilDate(Number(day), Number(month), Number(of ?? endOf))
  const until = civilDate(Number(lastDay), Number(lastMonth), endOf)
  return from === null || until === null || until < from ? undefined : { from, until }
}

/** So many months from one on; the 0th is the last December. */
function months(year: number, month: number, count: number): Period {
  const day = (at: Date) => at.toISOString().slice(0, 10)
  return {
    from: day(new Date(Date.UTC(year, month - 1, 1))),
    until: day(new Date(Date.UTC(year, month - 1 + count, 0))),
  }
}

/** What whole months, quarters and years are called, and others: the numbers that their sentence wants. */
export type PeriodName =
  | { readonly is: "month" | "quarter"; readonly number: number; readonly year: number }
  | { readonly is: "year"; readonly year: number }
  | { readonly is: "days" }

export function periodName({ from, until }: Period): PeriodName {
  const [year, month] = from.split("-").map(Number) as [number, number]
  const isSame = (count: number) => {
    const whole = months(year, month, count)
    return whole.from === from && whole.until === until
  }
  if (isSame(1)) return { is: "month", number: month, year }
  if (month % 3 === 1 && isSame(3)) return { is: "quarter", number: (month + 2) / 3, year }
  return month === 1 && isSame(12) ? { is: "year", year } : { is: "days" }
}

/** The one before, of the same kind; of days as many. */
export function periodBefore(period: Period): Period {
  const [year, month] = period.from.split("-").map(Number) as [number, number]
  const name = periodName(period)
  if (name.is === "month") return months(year, month - 1, 1)
  if (name.is === "quarter") return months(year, month - 3, 3)
  if (name.is === "year") return months(year - 1, 1, 12)
  const from = Date.parse(period.from)
  const day = 24 * 60 * 60 * 1000
  const length = (Date.parse(period.until) - from) / day + 1
  return { from: iso(from - length * day), until: iso(from - day) }
}

function iso(ms: number): CivilDate {
  return new Date(ms).toISOString().slice(0, 10)
}
