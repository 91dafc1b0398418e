import { rolesFor } from "../../core/rights.ts"
import type { Case } from "../../storage/cases/cases.ts"
import { unitsWithDesk } from "../../storage/cases/settings.ts"
import { lineOf } from "../../storage/units.ts"
import type { Asker, Offer, Presented } from "../dialogue.ts"
import { foldOffers } from "../fold-offers.ts"
import { decide, overtaken } from "./carry.ts"
import { caseButton, type DeskDeps, mayWith, page, unitName } from "./deps.ts"
import { sealCase } from "./sealed.ts"
import { showCase } from "./show.ts"

/** Where a case may go: units above and below the one that works on it in which somebody handles cases, the nearest first. */
async function waysOn({ queries }: DeskDeps, one: Case): Promise<number[]> {
  const desks = await unitsWithDesk(queries, rolesFor("handle-cases"))
  const lines = await lineOf(queries, [...desks, one.desk])
  const above = lines.get(one.desk) ?? []
  const far = (unit: number) => {
    const up = above.indexOf(unit)
    return up >= 0 ? up : (lines.get(unit) ?? []).indexOf(one.desk)
  }
  return desks.filter((unit) => unit !== one.desk && far(unit) > 0).sort((a, b) => far(a) - far(b) || a - b)
}

/** Asks to whom a case is passed. */
export async function askUnit(deps: DeskDeps, asker: Asker, one: Case): Promise<Presented> {
  const { texts, keys } = deps
  const units = await waysOn(deps, one)
  const offers = []
  for (const to of units)
    offers.push({
      label: await unitName(deps, to, asker.today),
      action: { do: "pass-to", case: sealCase(keys, one.id), to } as const,
    })
  const presented = page(texts("desk-pass", { count: units.length }), [
    ...offers,
    caseButton(deps, one, "outside"),
    caseButton(deps, one, "show"),
  ])
  const isUnit = (offer: Offer) => offer.action.feature === "desk" && offer.action.do === "pass-to"
  const folded = foldOffers(texts, presented.offers, (offer) => (isUnit(offer) ? 1 : 0), { isUnkept: true })
  return { ...presented, offers: folded }
}

/** Passes a case to a unit, which works on it from now on; the one that took it in goes on seeing it. */
export async function passTo(deps: DeskDeps, asker: Asker, one: Case, to: number): Promise<Presented> {
  if (!(await waysOn(deps, one)).includes(to)) return overtaken(deps, one)
  const moved = await decide(deps, asker, one.id, { to: "passed", unit: to })
  if (moved === undefined) return overtaken(deps, one)
  const said = deps.texts("desk-passed", { code: one.code, unit: await unitName(deps, to, asker.today) })
  // Whoever has passed it on and did not take it in sees it no more.
  return mayWith(asker, "handle-cases", moved) ? showCase(deps, asker, one.id, said) : page(said)
}
