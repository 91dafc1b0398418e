import { isPublicKind } from "../../../core/meeting.ts"
import { may, type UnitAct } from "../../../core/rights.ts"
import { comingMeetings } from "../../../storage/meetings.ts"
import { requireUnit } from "../../../storage/units.ts"
import type { Asker, Presented } from "../../dialogue.ts"
import { type MeetingsDeps, page, shortTime } from "../deps.ts"
import { offerOfYear, withOffers } from "../papers/offers.ts"

/** The unit's meetings that come, and the way to call another. */
export async function showUnitMeetings(deps: MeetingsDeps, asker: Asker, unit: number): Promise<Presented> {
  const { queries, texts } = deps
  const { name } = await requireUnit(queries, unit, asker.today)
  const all = await comingMeetings(queries, unit, asker.now)
  const isInside = may(asker.standing.held, "see-attendance", unit)
  const meetings = isInside ? all : all.filter(({ kind }) => isPublicKind(kind))
  const offers = meetings.map(({ id, startsAt }) => ({
    label: shortTime(texts, startsAt!),
    action: { do: "answers", meeting: id } as const,
  }))
  if (!isInside) return page(texts("occasions-unit", { unit: name, count: meetings.length }), offers)
  const shown = page(texts("meetings-unit", { unit: name, count: meetings.length }), offers)
  const can = (act: UnitAct) => may(asker.standing.held, act, unit)
  const first = page("", [{ label: texts("meetings-button-new"), action: { do: "new", unit } }])
  const planning = page("", [{ label: texts("meetings-button-planning"), action: { do: "planning", unit } }])
  return {
    ...shown,
    offers: [
      ...first.offers,
      ...(can("call-meeting")
        ? [{ label: texts("series-button-again"), action: { feature: "series", do: "again", unit } as const }]
        : []),
      ...shown.offers,
      ...planning.offers,
    ],
  }
}

/** What is seldom done: meetings that come again, who is reminded when, the year's table. */
export function showPlanning({ texts }: MeetingsDeps, asker: Asker, unit: number): Presented {
  const can = (act: UnitAct) => may(asker.standing.held, act, unit)
  const shown = page(texts("meetings-planning"))
  return withOffers(shown, [
    ...(can("call-meeting")
      ? [{ label: texts("series-button-open"), action: { feature: "series", do: "open", unit } as const }]
      : []),
    ...(can("set-reminders")
      ? [
          {
            label: texts("reminders-button-unit"),
            action: { feature: "reminders", do: "unit", unit } as const,
          },
        ]
      : []),
    ...offerOfYear(texts, asker, unit),
  ])
}
