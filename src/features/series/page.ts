import { dayInVietnam } from "../../core/calendar.ts"
import type { CivilDate } from "../../core/document.ts"
import { type Series, seriesOf } from "../../storage/series.ts"
import { requireUnit } from "../../storage/units.ts"
import type { Asker, Presented } from "../dialogue.ts"
import { calledLine } from "../meetings/call/same-month.ts"
import { fullTime, shortTime } from "../meetings/deps.ts"
import {
  calledInstead,
  comingDates,
  DATES_SHOWN,
  dateLine,
  dayNote,
  isDayOff,
  isUndecided,
  openDates,
} from "./dates.ts"
import { page, placeOf, type SeriesDeps } from "./deps.ts"

/** Asks how the unit's meetings come again. */
export function askRule({ texts }: SeriesDeps, unit: number, problem?: string): Presented {
  const text = texts("series-ask-rule")
  return page(problem === undefined ? text : `${problem}\n${text}`, [], { do: "rule", unit })
}

/** The series of a unit: the only one, or one to choose; where there is none it is asked for. */
export async function showSeries(deps: SeriesDeps, asker: Asker, unit: number): Promise<Presented> {
  const { queries, texts } = deps
  const all = await seriesOf(queries, [unit])
  if (all.length === 0) return askRule(deps, unit)
  if (all.length === 1) return showOne(deps, asker, all[0]!)
  const { name } = await requireUnit(queries, unit, asker.today)
  return page(texts("series-several", { unit: name }), [
    ...all.slice(0, 5).map(({ id, kind }) => ({
      label: texts(`meetings-kind-${kind}`),
      action: { do: "one", series: id } as const,
    })),
    { label: texts("series-button-another"), action: { do: "another", unit } },
  ])
}

/** One series with its next dates, and what can be done with it. */
export async function showOne(
  deps: SeriesDeps,
  asker: Asker,
  series: Series,
  news?: string,
): Promise<Presented> {
  const { queries, texts, holidays } = deps
  const { name } = await requireUnit(queries, series.unit, asker.today)
  const dates = await comingDates(queries, series, asker.now, DATES_SHOWN)
  const text = texts("series-page", {
    unit: name,
    kind: texts(`meetings-kind-${series.kind}`),
    place: placeOf(deps, series),
    days: series.leadDays,
    dates: dates.map((one, index) => dateLine(texts, holidays, one, index + 1)).join("\n"),
  })
  const { id } = series
  return page(news === undefined ? text : `${news}\n\n${text}`, [
    { label: texts("series-button-skip-which"), action: { do: "skip-which", series: id } },
    { label: texts("series-button-move-which"), action: { do: "move-which", series: id } },
    { label: texts("series-button-lead"), action: { do: "lead", series: id } },
    { label: texts("series-button-end"), action: { do: "end", series: id } },
    { label: texts("series-button-another"), action: { do: "another", unit: series.unit } },
  ])
}

/** Asks which of the next dates is meant. */
export async function askWhich(
  { queries, texts }: SeriesDeps,
  asker: Asker,
  series: Series,
  what: "skip" | "move",
): Promise<Presented> {
  const dates = (await openDates(queries, series, asker.now)).slice(0, DATES_SHOWN)
  return page(
    texts(`series-which-${what}`),
    dates.map(({ day, startsAt }) => ({
      label: shortTime(texts, startsAt),
      action: { do: what, series: series.id, day },
    })),
  )
}

/**
 * The next date of which nobody has said yet what becomes of it, though it falls on a day off, or into a month in which
 * the meeting is called already; else the series.
 */
export async function askNextDoubt(
  deps: SeriesDeps,
  asker: Asker,
  series: Series,
  news: string,
): Promise<Presented> {
  const { queries, texts, holidays } = deps
  const offer = (label: string, what: "keep" | "move" | "skip", day: CivilDate) => ({
    label: texts(label),
    action: { do: what, series: series.id, day } as const,
  })
  const keep = (day: CivilDate) => offer("series-button-keep", "keep", day)
  const move = (day: CivilDate) => offer("series-button-move", "move", day)
  const dates = await comingDates(queries, series, asker.now, DATES_SHOWN)
  for (const { day, startsAt } of dates.filter(isUndecided)) {
    const time = fullTime(texts, startsAt)
    const called = await calledInstead(queries, series, startsAt)
    // Of the day of a called meeting no draft is made: there is nothing to ask.
    if (called !== null && dayInVietnam(called) !== dayInVietnam(startsAt)) {
      const question = texts("twice-a-month-ask", { line: calledLine(texts, series.kind, called), time })
      const skip = offer("twice-a-month-button-drop", "skip", day)
      return page(`${news}\n\n${question}`, [skip, keep(day), move(day)])
    }
    if (!isDayOff(holidays, { startsAt })) continue
    const question = texts("series-day-off", { time, note: dayNote(texts, holidays, startsAt)! })
    return page(`${news}\n\n${question}`, [keep(day), move(day), offer("series-button-skip", "skip", day)])
  }
  return showOne(deps, asker, series, news)
}
