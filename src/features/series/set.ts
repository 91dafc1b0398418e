import { recordRef } from "../../core/audit.ts"
import { beginning, daysOf, instantIn } from "../../core/recurrence.ts"
import { fold } from "../../core/text.ts"
import { lastPlace } from "../../storage/meetings.ts"
import { insertSeries, readSeries, seriesOf } from "../../storage/series.ts"
import { requireUnit } from "../../storage/units.ts"
import { type Call, readCall } from "../../understand/call/read.ts"
import { takeTime } from "../../understand/when/hours.ts"
import { phraseOf } from "../../understand/when/phrase.ts"
import { withTelexRead } from "../../understand/when/telex-words.ts"
import type { Asker, Offer, Presented } from "../dialogue.ts"
import { calledLine } from "../meetings/call/same-month.ts"
import { typedAt } from "../meetings/call/typed.ts"
import type { Plan, SeriesAction } from "./actions.ts"
import { calledInstead, DATES_SHOWN, dateLine, planNext } from "./dates.ts"
import { page, placeOf, type SeriesDeps } from "./deps.ts"
import { askNextDoubt, askRule } from "./page.ts"

const MOST_LETTERS = 300
/** Days that not every month has. */
const RARE = /BYMONTHDAY=(?:\d+,)*(?:29|3[01])(?!\d)/
/** Each meeting has an invitation of its own, prepared days before: of daily ones there would be several a day. */
const DAILY = /^FREQ=DAILY/

/** What a sentence says about a series; undefined for one that names no rule. */
export function planIn(call: Call | null, unit: number): Plan | undefined {
  if (call === null || !("rrule" in call.when)) return undefined
  const { rrule, time = null } = call.when
  return { unit, kind: call.kind, rrule, hour: time, place: call.place, isOnline: call.isOnline }
}

/** Takes typed words as the rule. */
export async function takeRule(
  deps: SeriesDeps,
  asker: Asker,
  unit: number,
  typed: string,
): Promise<Presented> {
  // The question has said already that it is about meetings.
  const sentence = /(?<![a-z])(?:hop|sinh hoat)(?![a-z])/.test(fold(typed)) ? typed : `họp ${typed}`
  const plan = planIn(readCall(sentence, typedAt(asker)), unit)
  if (plan === undefined) return askRule(deps, unit, deps.texts("series-rule-unclear"))
  return goOn(deps, asker, plan)
}

/** Asks for what a plan lacks; a whole one is shown with its next dates. */
export async function goOn(deps: SeriesDeps, asker: Asker, plan: Plan, problem?: string): Promise<Presented> {
  const { texts } = deps
  const ask = (text: string) => (problem === undefined ? text : `${problem}\n${text}`)
  if (DAILY.test(plan.rrule)) return askRule(deps, plan.unit, texts("series-rule-daily"))
  if (plan.hour === null) return page(ask(texts("series-ask-hour")), [], { do: "hour", plan })
  if (plan.place === null && !plan.isOnline)
    return page(ask(texts("series-ask-place")), await placeOffers(deps, plan), { do: "place", plan })
  return preview(deps, asker, { ...plan, hour: plan.hour })
}

async function placeOffers({ queries, texts }: SeriesDeps, plan: Plan): Promise<Offer<SeriesAction>[]> {
  const last = await lastPlace(queries, plan.unit, plan.kind)
  return [
    ...(last === undefined
      ? []
      : [
          {
            label: texts("meetings-button-last-place", { place: last }),
            action: { do: "go-on", plan: { ...plan, place: last } } as const,
          },
        ]),
    { label: texts("meetings-online"), action: { do: "go-on", plan: { ...plan, isOnline: true } } },
  ]
}

/** Takes typed words as the hour or the place of a plan. */
export function fillPlan(
  deps: SeriesDeps,
  asker: Asker,
  step: { readonly do: "hour" | "place"; readonly plan: Plan },
  typed: string,
): Promise<Presented> {
  if (step.do === "place")
    return goOn(deps, asker, { ...step.plan, place: typed.slice(0, MOST_LETTERS).trim() })
  const { hour } = takeTime(phraseOf(withTelexRead(typed)))
  if (hour === null || hour === "doubtful")
    return goOn(deps, asker, step.plan, deps.texts("meetings-when-unclear", { what: "hour" }))
  return goOn(deps, asker, { ...step.plan, hour })
}

async function preview(
  deps: SeriesDeps,
  asker: Asker,
  plan: Plan & { readonly hour: string },
): Promise<Presented> {
  const { queries, texts, holidays } = deps
  const rule = beginning(plan.rrule, asker.today)
  if (rule === null) return askRule(deps, plan.unit, texts("series-rule-unclear"))
  const dates = daysOf(rule, asker.today, DATES_SHOWN + 1)
    .map((day) => instantIn(day, plan.hour))
    .filter((startsAt) => startsAt > asker.now)
    .slice(0, DATES_SHOWN)
  const lines = dates.map((startsAt, index) =>
    dateLine(texts, holidays, { startsAt, isSkipped: false, movedTo: null, isDrafted: false }, index + 1),
  )
  const { name } = await requireUnit(queries, plan.unit, asker.today)
  const others = await seriesOf(queries, [plan.unit])
  const text = texts("series-preview", {
    unit: name,
    kind: texts(`meetings-kind-${plan.kind}`),
    place: placeOf(deps, plan),
    dates: lines.join("\n"),
  })
  const called = []
  for (const startsAt of dates) {
    const instead = await calledInstead(queries, plan, startsAt)
    if (instead !== null) called.push(calledLine(texts, plan.kind, instead))
  }
  const notes = [
    ...called,
    ...(RARE.test(plan.rrule) ? [texts("series-rare")] : []),
    ...(others.some(({ kind }) => kind === plan.kind) ? [texts("series-replaces")] : []),
    texts("series-sure"),
  ]
  return page([text, ...notes].join("\n"), [
    { label: texts("series-button-set"), action: { do: "set", plan } },
    { label: texts("series-button-retype"), action: { do: "another", unit: plan.unit } },
  ])
}

/** Sets the series; a date that falls on a day off is asked about at once. */
export async function setSeries(deps: SeriesDeps, asker: Asker, plan: Plan): Promise<Presented> {
  const { queries, texts } = deps
  const rule = beginning(plan.rrule, asker.today)
  if (rule === null || plan.hour === null) return goOn(deps, asker, plan)
  const { unit, kind, hour, isOnline } = plan
  const id = await insertSeries(
    queries,
    {
      unit,
      kind,
      hour,
      isOnline,
      rrule: rule.rrule,
      from: rule.from,
      place: plan.place ?? "",
      by: asker.standing.person!.id,
    },
    asker.now,
  )
  const series = (await readSeries(queries, id))!
  await planNext(queries, series, asker.now)
  await deps.audit(asker, "schedule-set", recordRef("unit", unit))
  return askNextDoubt(deps, asker, series, texts("series-set", { days: series.leadDays }))
}
