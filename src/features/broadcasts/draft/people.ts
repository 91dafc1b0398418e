import { SENT_TO } from "../../../core/broadcast.ts"
import { fold } from "../../../core/text.ts"
import { type Broadcast, readBroadcast, setUnits, unitsOfBroadcast } from "../../../storage/broadcasts.ts"
import type { Queries } from "../../../storage/database.ts"
import { lineOf, listUnits, type Unit } from "../../../storage/units.ts"
import type { Asker, Presented } from "../../dialogue.ts"
import { type BroadcastsDeps, namesOf, page } from "../deps.ts"
import { showDraft } from "./preview.ts"

/** More units than these are not written into one message. */
const MOST_LISTED = 40

/** To whom it goes: which of the people, and of which units. */
export async function showPeople(deps: BroadcastsDeps, asker: Asker, id: number): Promise<Presented> {
  const { queries, texts } = deps
  const draft = await readBroadcast(queries, id)
  if (draft?.state !== "draft") return page(texts("broadcasts-gone"))
  const hasBelow = (await withBelow(queries, asker, draft.unit)).length > 1
  return page(
    texts("broadcasts-people", {
      units: await namesOf(queries, await unitsOfBroadcast(queries, id), asker),
      to: texts(`broadcasts-to-${draft.sentTo}`),
    }),
    [
      ...SENT_TO.map((to) => ({
        label: texts(`broadcasts-button-to-${to}`),
        action: { do: "to", broadcast: id, to } as const,
      })),
      ...(hasBelow
        ? [{ label: texts("broadcasts-button-units"), action: { do: "set-units", broadcast: id } as const }]
        : []),
      { label: texts("broadcasts-button-preview"), action: { do: "preview", broadcast: id } },
    ],
  )
}

/** The unit and those below it that go on, each after the one above it. */
async function withBelow(queries: Queries, { today }: Asker, unit: number): Promise<Unit[]> {
  const all = await listUnits(queries, today)
  const lines = await lineOf(
    queries,
    all.map(({ id }) => id),
  )
  return all.filter(({ id }) => lines.get(id)?.includes(unit))
}

/** The units by number. No buttons: typed numbers are units here. */
export async function askUnits(
  deps: BroadcastsDeps,
  asker: Asker,
  id: number,
  problem?: string,
): Promise<Presented> {
  const { queries, texts } = deps
  const draft = await readBroadcast(queries, id)
  if (draft?.state !== "draft") return page(texts("broadcasts-gone"))
  const units = await withBelow(queries, asker, draft.unit)
  const lines = units.slice(0, MOST_LISTED).map(({ name }, index) => `${index + 1}) ${name}`)
  const head = texts("broadcasts-ask-units", { count: units.length })
  return page([...(problem === undefined ? [] : [problem]), head, ...lines].join("\n"), [], {
    do: "units",
    broadcast: id,
  })
}

/** Takes "1, 3", "tất cả" or a unit's name as the units to whose people a draft goes. */
export async function typeUnits(
  deps: BroadcastsDeps,
  asker: Asker,
  draft: Broadcast,
  typed: string,
): Promise<Presented> {
  const units = await withBelow(deps.queries, asker, draft.unit)
  const chosen = chosenOf(units, fold(typed).trim())
  if (chosen === null) return askUnits(deps, asker, draft.id, deps.texts("broadcasts-units-unclear"))
  await setUnits(
    deps.queries,
    draft.id,
    chosen.map(({ id }) => id),
  )
  return showDraft(deps, asker, draft.id)
}

/** Null when the words are not surely units of the list. */
function chosenOf(units: readonly Unit[], words: string): Unit[] | null {
  if (/^(?:tat ca|het|tat ca cac don vi)$/.test(words)) return [...units]
  if (/^\d{1,3}(?:(?:\s*[,;]\s*|\s+va\s+|\s+)\d{1,3})*$/.test(words)) {
    const chosen = (words.match(/\d+/g) ?? []).map((number) => units[Number(number) - 1])
    return chosen.every((one) => one !== undefined) ? [...new Set(chosen)] : null
  }
  const named = units.filter(({ name }) => fold(name) === words)
  return named.length === 1 ? named : null
}
