import { recordRef } from "../../core/audit.ts"
import { dayInVietnam } from "../../core/calendar.ts"
import type { CivilDate } from "../../core/document.ts"
import { instantIn } from "../../core/recurrence.ts"
import { addDays } from "../../core/working-days.ts"
import { endSeries, readSeries, type Series, setLead } from "../../storage/series.ts"
import { keepDate, moveDate, skipDate } from "../../storage/series-dates.ts"
import { readWhen } from "../../understand/when/read.ts"
import type { Asker, Presented } from "../dialogue.ts"
import { problemOf, typedAt } from "../meetings/call/typed.ts"
import { fullTime, instantOf } from "../meetings/deps.ts"
import { FARTHEST_MOVE_DAYS, openDates, planNext } from "./dates.ts"
import { page, type SeriesDeps } from "./deps.ts"
import { askNextDoubt, showOne } from "./page.ts"

const [FEWEST_DAYS, MOST_DAYS] = [3, 14]

/** Leaves a date out, or keeps one though it is a day off. */
export async function decideDate(
  deps: SeriesDeps,
  asker: Asker,
  series: Series,
  { do: what, day }: { readonly do: "skip" | "keep"; readonly day: CivilDate },
): Promise<Presented> {
  const { queries, texts } = deps
  const date = await openDate(deps, asker, series, day)
  if (date === undefined) return showOne(deps, asker, series, texts("series-date-over"))
  await (what === "skip" ? skipDate : keepDate)(queries, series.id, day)
  await planNext(queries, series, asker.now)
  await deps.audit(asker, "schedule-changed", recordRef("unit", series.unit))
  return askNextDoubt(
    deps,
    asker,
    series,
    texts(`series-done-${what}`, { time: fullTime(texts, date.startsAt) }),
  )
}

async function openDate({ queries }: SeriesDeps, asker: Asker, series: Series, day: CivilDate) {
  return (await openDates(queries, series, asker.now)).find((one) => one.day === day)
}

/** Asks when one date shall be instead. */
export async function askMove(
  deps: SeriesDeps,
  asker: Asker,
  series: Series,
  day: CivilDate,
  problem?: string,
): Promise<Presented> {
  const { texts } = deps
  const date = await openDate(deps, asker, series, day)
  if (date === undefined) return showOne(deps, asker, series, texts("series-date-over"))
  const text = texts("series-ask-move", { time: fullTime(texts, date.startsAt) })
  const step = { do: "move", series: series.id, day } as const
  return page(problem === undefined ? text : `${problem}\n${text}`, [], step)
}

/** Takes typed words as the moment to which a date moves; without an hour the series' own stays. */
export async function move(
  deps: SeriesDeps,
  asker: Asker,
  series: Series,
  day: CivilDate,
  typed: string,
): Promise<Presented> {
  const { queries, texts } = deps
  const when = readWhen(typed, typedAt(asker))
  const to =
    "start" in when ? instantOf(when.start) : "date" in when ? instantIn(when.date, series.hour) : null
  if (to === null || to <= asker.now) {
    const problem = to === null ? problemOf(texts, when) : texts("meetings-when-unclear", { what: "past" })
    return askMove(deps, asker, series, day, problem)
  }
  const [first, last] = [addDays(day, -FARTHEST_MOVE_DAYS), addDays(day, FARTHEST_MOVE_DAYS)]
  if (dayInVietnam(to) < first || dayInVietnam(to) > last)
    return askMove(deps, asker, series, day, texts("series-move-far", { days: FARTHEST_MOVE_DAYS }))
  if ((await openDate(deps, asker, series, day)) === undefined)
    return showOne(deps, asker, series, texts("series-date-over"))
  await moveDate(queries, series.id, day, to)
  await planNext(queries, series, asker.now)
  await deps.audit(asker, "schedule-changed", recordRef("unit", series.unit))
  return askNextDoubt(deps, asker, series, texts("series-done-move", { time: fullTime(texts, to) }))
}

/** Asks how many days before a date its draft shall come. */
export function askLead({ texts }: SeriesDeps, { id, leadDays }: Series): Presented {
  return page(texts("series-ask-lead", { days: leadDays }), [], { do: "lead", series: id })
}

export async function changeLead(
  deps: SeriesDeps,
  asker: Asker,
  series: Series,
  typed: string,
): Promise<Presented> {
  const { queries, texts } = deps
  const days = Number(/\d+/.exec(typed)?.[0] ?? 0)
  if (days < FEWEST_DAYS || days > MOST_DAYS) return askLead(deps, series)
  await setLead(queries, series.id, days)
  const changed = (await readSeries(queries, series.id))!
  await planNext(queries, changed, asker.now)
  await deps.audit(asker, "schedule-changed", recordRef("unit", series.unit))
  return showOne(deps, asker, changed, texts("series-done-lead", { days }))
}

export function askEnd({ texts }: SeriesDeps, { id, kind }: Series): Presented {
  return page(texts("series-ask-end", { kind: texts(`meetings-kind-${kind}`) }), [
    { label: texts("series-button-end-sure"), action: { do: "end-sure", series: id } },
    { label: texts("meetings-button-keep"), action: { do: "one", series: id } },
  ])
}

/** Ends a series. Meetings that were called stay called, drafts that were made stay drafts. */
export async function end(deps: SeriesDeps, asker: Asker, series: Series): Promise<Presented> {
  await endSeries(deps.queries, series.id, asker.now)
  await deps.audit(asker, "schedule-ended", recordRef("unit", series.unit))
  return page(deps.texts("series-ended"), [
    { label: deps.texts("series-button-another"), action: { do: "another", unit: series.unit } },
  ])
}
