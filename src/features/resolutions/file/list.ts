import { dayText } from "../../../core/day-text.ts"
import { may } from "../../../core/rights.ts"
import { listResolutions, type Resolution, readResolution } from "../../../storage/resolutions.ts"
import { requireUnit } from "../../../storage/units.ts"
import type { Asker, Offer, Presented } from "../../dialogue.ts"
import type { ResolutionsAction } from "../actions.ts"
import { page, type ResolutionsDeps } from "../deps.ts"
import { mayApprove } from "./who.ts"

/** So many can be buttons, besides the one that brings another. */
const MOST_BUTTONS = 4

/** The unit's resolutions that wait or stand on its shelf, each with what this officer can do with it. */
export async function showFiled(deps: ResolutionsDeps, asker: Asker, unit: number): Promise<Presented> {
  const { queries, texts } = deps
  const { name } = await requireUnit(queries, unit, asker.today)
  const all = await listResolutions(queries, unit)
  const lines = all.map((one, index) =>
    texts("resolutions-line", {
      number: index + 1,
      title: titleOf(one),
      date: one.issuedOn === null ? texts("resolutions-no-date") : dayText(one.issuedOn),
      state: one.state,
    }),
  )
  const offers: Offer<ResolutionsAction>[] = []
  for (const [index, one] of all.entries()) {
    const what = await doable(deps, asker, one)
    if (what === undefined || offers.length === MOST_BUTTONS) continue
    offers.push({
      label: texts(`resolutions-button-one-${what}`, { number: index + 1 }),
      action: { do: what, resolution: one.id },
    })
  }
  if (may(asker.standing.held, "file-resolution", unit))
    offers.push({ label: texts("resolutions-button-file"), action: { do: "file", unit, meeting: null } })
  return page([texts("resolutions-filed", { unit: name, count: all.length }), ...lines].join("\n"), offers)
}

async function doable(
  { queries }: ResolutionsDeps,
  asker: Asker,
  one: Resolution,
): Promise<"look" | "withdraw" | "take-back" | undefined> {
  if (one.state === "approved")
    return may(asker.standing.held, "approve-resolution", one.unit) ? "withdraw" : undefined
  if (await mayApprove(queries, asker, one)) return "look"
  return one.filedBy === asker.standing.person?.id ? "take-back" : undefined
}

/** Asks whether a resolution shall really go. */
export async function askWithdraw(deps: ResolutionsDeps, id: number): Promise<Presented> {
  const { queries, texts } = deps
  const resolution = await readResolution(queries, id)
  if (resolution?.state !== "approved") return page(texts("resolutions-gone"))
  return page(texts("resolutions-withdraw", { title: titleOf(resolution) }), [
    { label: texts("resolutions-button-withdraw-sure"), action: { do: "withdraw-sure", resolution: id } },
    { label: texts("resolutions-button-keep"), action: { do: "filed", unit: resolution.unit } },
  ])
}

function titleOf({ number, title }: Resolution): string {
  return number === "" || title.includes(number) ? title : `${number}: ${title}`
}
