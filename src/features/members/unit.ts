import { recordRef } from "../../core/audit.ts"
import { may, unitsWhere } from "../../core/rights.ts"
import { listWaiting } from "../../storage/invitations.ts"
import { readList, totalsOf } from "../../storage/lists.ts"
import { requireUnit } from "../../storage/units.ts"
import { inUnit } from "../choose-unit.ts"
import type { Asker, Presented } from "../dialogue.ts"
import { type MembersDeps, page } from "./deps.ts"

/** So many names go into one message. */
const MOST_NAMES = 30

/** The unit in whose name this person may do something, which they may in one at least; of several one is chosen. */
export async function showUnits(deps: MembersDeps, asker: Asker): Promise<Presented> {
  const shown = await inUnit(
    deps,
    asker,
    unitsWhere(asker.standing.held, "see-totals"),
    (unit) => showUnit(deps, asker, unit),
    (unit) => ({ feature: "members", do: "unit", unit }),
  )
  return shown!
}

/** How many are what, and what may be done. */
export async function showUnit(
  deps: MembersDeps,
  asker: Asker,
  unit: number,
  news?: string,
): Promise<Presented> {
  const { queries, texts } = deps
  const { name } = await requireUnit(queries, unit, asker.today)
  const totals = await totalsOf(queries, unit)
  const can = (act: Parameters<typeof may>[1]) => may(asker.standing.held, act, unit)
  const waiting = can("approve-link") ? (await listWaiting(queries, [unit], asker.now)).length : 0
  const offers = [
    ...(waiting > 0
      ? [{ label: texts("members-button-waiting", { count: waiting }), action: { do: "waiting" } as const }]
      : []),
    ...(can("see-list")
      ? [{ label: texts("members-button-find"), action: { do: "find", unit } as const }]
      : []),
    ...(can("invite") && totals.linked < totals.people
      ? [{ label: texts("members-button-unlinked"), action: { do: "unlinked", unit } as const }]
      : []),
    ...(can("bring-list")
      ? [{ label: texts("members-button-bring"), action: { do: "bring", unit } as const }]
      : []),
    ...(can("export-list")
      ? [{ label: texts("members-button-export"), action: { do: "export", unit } as const }]
      : []),
    ...(can("request-handover")
      ? [{ label: texts("members-button-handover"), action: { do: "handover", unit } as const }]
      : []),
  ]
  const facts = texts("members-unit", { unit: name, ...totals, unlinked: totals.people - totals.linked })
  return page(news === undefined ? facts : `${news}\n\n${facts}`, offers)
}

/** Who has no account yet, and how they are invited. */
export async function showUnlinked(deps: MembersDeps, asker: Asker, unit: number): Promise<Presented> {
  const { queries, texts } = deps
  const people = (await readList(queries, unit)).filter(({ channels }) => channels.length === 0)
  await deps.audit(asker, "data-viewed", recordRef("unit", unit))
  if (people.length === 0) return page(texts("members-all-linked"))
  const names = people.slice(0, MOST_NAMES).map(({ name, phoneLast }, index) => {
    const number =
      phoneLast === "" ? texts("members-no-phone") : texts("members-phone-last", { last: phoneLast })
    return `${index + 1}) ${name} (${number})`
  })
  const more =
    people.length > MOST_NAMES ? [texts("members-more", { count: people.length - MOST_NAMES })] : []
  const text = [texts("members-unlinked", { count: people.length }), ...names, ...more].join("\n")
  return page(text, [
    { label: texts("members-button-slips"), action: { do: "slips", unit } },
    { label: texts("members-button-find"), action: { do: "find", unit } },
  ])
}
