import type { CivilDate } from "./document.ts"

/** A day of the Vietnamese lunar calendar. */
export interface LunarDay {
  readonly day: number
  readonly month: number
  readonly year: number
  /** The second month of this number in its year. */
  readonly isLeap: boolean
}

/**
 * The lunar day of a civil one, in the calendar of Vietnam (UTC+7), which differs from the Chinese one in some years.
 * Good for 1900 to 2199. The rules: a month begins on the day of a new moon, the winter solstice lies in month 11, and
 * of thirteen months between two solstices the first in which the sun enters no new twelfth of its way is a leap month.
 */
export function lunarDay(date: CivilDate): LunarDay {
  const day = dayNumber(date)
  const civilYear = Number(date.slice(0, 4))
  const first = monthBegin(day)
  let before = eleventhMonth(civilYear)
  if (before > first) before = eleventhMonth(civilYear - 1)
  const { months, leapAt } = monthsFrom(before)
  const index = months.indexOf(first)
  const isLeap = index === leapAt
  const place = leapAt !== null && index >= leapAt ? index - 1 : index
  const month = ((place + 10) % 12) + 1
  const solsticeYear = Number(civilDateOf(before).slice(0, 4))
  return { day: day - first + 1, month, year: place < 2 ? solsticeYear : solsticeYear + 1, isLeap }
}

/** The civil day of a lunar one; null when that month or that year has no such day. */
export function civilOfLunar({ day, month, year, isLeap }: LunarDay): CivilDate | null {
  const { months, leapAt } = monthsFrom(eleventhMonth(month >= 11 ? year : year - 1))
  const place = (month + 1) % 12
  const index = isLeap ? place + 1 : leapAt !== null && place >= leapAt ? place + 1 : place
  if (isLeap && index !== leapAt) return null
  const [first, next] = [months[index]!, months[index + 1]!]
  return day >= 1 && first + day <= next ? civilDateOf(first + day - 1) : null
}

/** The months from one eleventh month until after the next, by the number of their first day. */
function monthsFrom(eleventh: number): {
  readonly months: readonly number[]
  readonly leapAt: number | null
} {
  const start = moonsUntil(eleventh)
  const months = Array.from({ length: 15 }, (_, index) => newMoon(start + index))
  const next = eleventhMonth(Number(civilDateOf(eleventh).slice(0, 4)) + 1)
  if (months.indexOf(next) < 13) return { months, leapAt: null }
  const leapAt = months.findIndex(
    (first, index) => index > 0 && sunTwelfth(first) === sunTwelfth(months[index + 1]!),
  )
  return { months, leapAt }
}

/** The first day of the lunar month in which the winter solstice of a civil year lies. */
function eleventhMonth(year: number): number {
  const first = monthBegin(dayNumber(`${year}-12-31`))
  return sunTwelfth(first) >= 9 ? monthBegin(first - 1) : first
}

/** The first day of the lunar month in which a day lies. */
function monthBegin(day: number): number {
  const moon = moonsUntil(day)
  const next = newMoon(moon + 1)
  return next <= day ? next : newMoon(moon) <= day ? newMoon(moon) : newMoon(moon - 1)
}

const FIRST_MOON = 2_415_021.076998695
const MOON_DAYS = 29.530588853

/** How many new moons there were from 1900 until about this day. */
function moonsUntil(day: number): number {
  return Math.round((day - FIRST_MOON) / MOON_DAYS)
}

const RADIANS = Math.PI / 180
/** From noon in Greenwich, where days of astronomers begin, to midnight in Vietnam. */
const TO_VIETNAM = 0.5 + 7 / 24

/** The day in Vietnam of the new moon number `moon` after that of January 1900, by the series of Meeus. */
function newMoon(moon: number): number {
  const t = moon / 1236.85
  const mean =
    2_415_020.75933 +
    29.53058868 * moon +
    0.0001178 * t ** 2 -
    0.000000155 * t ** 3 +
    0.00033 * sine(166.56 + 132.87 * t - 0.009173 * t ** 2)
  const sun = 359.2242 + 29.10535608 * moon - 0.0000333 * t ** 2 - 0.00000347 * t ** 3
  const own = 306.0253 + 385.81691806 * moon + 0.0107306 * t ** 2 + 0.00001236 * t ** 3
  const node = 21.2964 + 390.67050646 * moon - 0.0016528 * t ** 2 - 0.00000239 * t ** 3
  const correction =
    (0.1734 - 0.000393 * t) * sine(sun) +
    0.0021 * sine(2 * sun) -
    0.4068 * sine(own) +
    0.0161 * sine(2 * own) -
    0.0004 * sine(3 * own) +
    0.0104 * sine(2 * node) -
    0.0051 * sine(sun + own) -
    0.0074 * sine(sun - own) +
    0.0004 * sine(2 * node + sun) -
    0.0004 * sine(2 * node - sun) -
    0.0006 * sine(2 * node + own) +
    0.001 * sine(2 * node - own) +
    0.0005 * sine(2 * own + sun)
  // How far the turning of the earth runs behind even time.
  const lag =
    t < -11
      ? 0.001 + 0.000839 * t + 0.0002261 * t ** 2 - 0.00000845 * t ** 3 - 0.000000081 * t ** 4
      : -0.000278 + 0.000265 * t + 0.000262 * t ** 2
  return Math.floor(mean + correction - lag + TO_VIETNAM)
}

/** In which twelfth of its way, from spring, the sun stands when a day begins in Vietnam. */
function sunTwelfth(day: number): number {
  const t = (day - 0.5 - 7 / 24 - 2_451_545) / 36_525
  const mean = 280.46645 + 36_000.76983 * t + 0.0003032 * t ** 2
  const anomaly = 357.5291 + 35_999.0503 * t - 0.0001559 * t ** 2 - 0.00000048 * t ** 3
  const longitude =
    mean +
    (1.9146 - 0.004817 * t - 0.000014 * t ** 2) * sine(anomaly) +
    (0.019993 - 0.000101 * t) * sine(2 * anomaly) +
    0.00029 * sine(3 * anomaly)
  return Math.floor((((longitude % 360) + 360) % 360) / 30)
}

function sine(degrees: number): number {
  return Math.sin(degrees * RADIANS)
}

const UNIX_DAY = 2_440_588
const DAY_MS = 86_400_000

/** The number of a civil day as astronomers count: that which begins at its noon. */
function dayNumber(date: CivilDate): number {
  return UNIX_DAY + Date.parse(`${date}T00:00:00Z`) / DAY_MS
}

function civilDateOf(day: number): CivilDate {
  return new Date((day - UNIX_DAY) * DAY_MS).toISOString().slice(0, 10)
}
