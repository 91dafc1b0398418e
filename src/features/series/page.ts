import type { CivilDate } from "../../core/document.ts"
import { type Series, seriesOf } from "../../storage/series.ts"
import { requireUnit } from "../../storage/units.ts"
import type { Asker, Presented } from "../dialogue.ts"
import { fullTime, shortTime } from "../meetings/deps.ts"
import { comingDates, DATES_SHOWN, dateLine, dayNote, isAsked, openDates } from "./dates.ts"
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

/** The next date that falls on a day off and of which nobody has said yet what becomes of it; else the series. */
export async function askNextDayOff(
  deps: SeriesDeps,
  asker: Asker,
  series: Series,
  news: string,
): Promise<Presented> {
  const { queries, texts, holidays } = deps
  const dates = await comingDates(queries, series, asker.now, DATES_SHOWN)
  const asked = dates.find((one) => isAsked(holidays, one))
  if (asked === undefined) return showOne(deps, asker, series, news)
  const note = dayNote(texts, holidays, asked.startsAt)!
  const question = texts("series-day-off", { time: fullTime(texts, asked.startsAt), note })
  const offer = (what: "keep" | "move" | "skip", day: CivilDate) => ({
    label: texts(`series-button-${what}`),
    action: { do: what, series: series.id, day } as const,
  })
  return page(`${news}\n\n${question}`, [
    offer("keep", asked.day),
    offer("move", asked.day),
    offer("skip", asked.day),
  ])
}
