import type { CivilDate } from "../../core/document.ts"
import { civilOfLunar, lunarDay } from "../../core/lunar.ts"
import type { Around, Day } from "./days.ts"
import { NUMERAL, numberOf } from "./numerals.ts"
import { mayBe, type Phrase, take } from "./phrase.ts"

const MONTH = `(?:gieng|chap|${NUMERAL})`
const FULL_MOON = new RegExp(
  `(?<![a-z])(?:ngay )?(?<moon>ram)(?: thang (?<month>${MONTH}))?(?: am(?: lich)?| al)?(?![a-z\\d])`,
  "g",
)
const SAID = new RegExp(
  `(?<![a-z\\d])(?:(?:ngay|mung|mong) )?(?<day>${NUMERAL})(?:(?: thang |/)(?<month>${NUMERAL}))? (?:am lich|am|al|ta)(?![a-z\\d])`,
  "g",
)
const BY_NAME = new RegExp(
  `(?<![a-z\\d])(?:(?:ngay|mung|mong) )?(?<day>${NUMERAL}) (?:thang (?<month>gieng|chap)(?: am(?: lich)?)?|(?<tet>tet))(?![a-z\\d])`,
  "g",
)

/** Takes days of the lunar calendar out of a phrase: "rằm tháng giêng", "mùng 10 tháng 3 âm", "mùng 4 Tết". */
export function takeLunarDays(phrase: Phrase, around: Around): Day[] {
  const moons = take(phrase, FULL_MOON, ({ at, end }) =>
    ["rằm", "ngày rằm"].some((word) => mayBe(phrase, at, word) && end > at),
  )
  return [
    ...moons.map(({ groups }) => nextLunar(15, monthOf(groups.month), around)),
    ...take(phrase, SAID).map(({ groups }) =>
      nextLunar(numberOf(groups.day!), monthOf(groups.month), around),
    ),
    ...take(phrase, BY_NAME).map(({ groups }) => {
      const day = numberOf(groups.day!)
      // "30 Tết" is the last day of the old year.
      return nextLunar(day, groups.tet === undefined ? monthOf(groups.month) : day > 20 ? 12 : 1, around)
    }),
  ]
}

function monthOf(said: string | undefined): number | undefined {
  if (said === undefined) return undefined
  return said === "gieng" ? 1 : said === "chap" ? 12 : numberOf(said)
}

/** The next such day; without a month in this or one of the next lunar months. Leap months are not meant. */
function nextLunar(day: number, month: number | undefined, { today, isTodayOpen }: Around): Day {
  const from = lunarDay(today)
  const isAhead = (date: CivilDate) => date > today || (date === today && isTodayOpen)
  if (month !== undefined && (month < 1 || month > 12)) return "doubtful"
  const months =
    month === undefined
      ? [0, 1, 2].map((later) => ({
          month: ((from.month - 1 + later) % 12) + 1,
          year: from.year + (from.month + later > 12 ? 1 : 0),
        }))
      : [0, 1].map((later) => ({ month, year: from.year + later }))
  for (const one of months) {
    const date = civilOfLunar({ day, ...one, isLeap: false })
    // "30 tháng chạp" of a year in which it has 29 days: the next year's is not meant.
    if (date === null && month !== undefined) return "doubtful"
    if (date !== null && isAhead(date)) return date
  }
  return "doubtful"
}

/** In the days around Tết a bare "mùng 3" is rather the third of the lunar year. */
export function isAroundTet(today: CivilDate): boolean {
  const { month, day } = lunarDay(today)
  return (month === 12 && day >= 15) || (month === 1 && day <= 10)
}
