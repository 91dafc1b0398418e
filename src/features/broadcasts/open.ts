import { unitsWhere } from "../../core/rights.ts"
import { type BroadcastKind, insertBroadcast, recentBroadcasts } from "../../storage/broadcasts.ts"
import { requireUnit } from "../../storage/units.ts"
import { inUnit } from "../choose-unit.ts"
import type { Asker, Presented } from "../dialogue.ts"
import { type BroadcastsDeps, labelOf, page } from "./deps.ts"
import { showDraft } from "./draft/preview.ts"

/** The page of the unit for which somebody may send; of several one is chosen. Undefined for whoever may nowhere. */
export async function open(deps: BroadcastsDeps, asker: Asker): Promise<Presented | undefined> {
  return inUnit(
    deps,
    asker,
    unitsWhere(asker.standing.held, "send-notice"),
    (unit) => showUnit(deps, asker, unit),
    (unit) => ({ feature: "broadcasts", do: "unit", unit }),
    "broadcasts-units",
  )
}

/** What was sent last, and the ways to send something. */
export async function showUnit(deps: BroadcastsDeps, asker: Asker, unit: number): Promise<Presented> {
  const { queries, texts } = deps
  const { name } = await requireUnit(queries, unit, asker.today)
  const recent = await recentBroadcasts(queries, unit)
  return page(texts("broadcasts-unit", { unit: name, count: recent.length }), [
    { label: texts("broadcasts-button-notice"), action: { do: "new", unit, kind: "notice" } },
    { label: texts("broadcasts-button-poll"), action: { do: "new", unit, kind: "poll" } },
    ...recent.map((one) => ({
      label: labelOf(texts, one),
      action: { do: "report", broadcast: one.id } as const,
    })),
  ])
}

/** An empty draft: begins with its words. */
export async function begin(
  deps: BroadcastsDeps,
  asker: Asker,
  unit: number,
  kind: BroadcastKind,
): Promise<Presented> {
  const draft = { unit, kind, content: "", by: asker.standing.person!.id }
  return showDraft(deps, asker, await insertBroadcast(deps.queries, draft, asker.now))
}

/** A draft with these words; of several units for which they may send the sender says for which. */
export async function beginWith(
  deps: BroadcastsDeps,
  asker: Asker,
  kind: BroadcastKind,
  content: string,
): Promise<Presented | undefined> {
  const units = unitsWhere(asker.standing.held, "send-notice")
  if (units.length === 0) return undefined
  const draft = { unit: units[0]!, kind, content, by: asker.standing.person!.id }
  const broadcast = await insertBroadcast(deps.queries, draft, asker.now)
  return inUnit(
    deps,
    asker,
    units,
    () => showDraft(deps, asker, broadcast),
    (unit) => ({ feature: "broadcasts", do: "in-name-of", broadcast, unit }),
    "broadcasts-in-name-of",
  )
}
