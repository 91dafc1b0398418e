import { recordRef } from "../../core/audit.ts"
import { timeAndDay } from "../../core/calendar.ts"
import { may } from "../../core/rights.ts"
import { cleanInput } from "../../core/text.ts"
import {
  insertDataRequest,
  markRequestAnswered,
  markRequestDone,
  readOpenRequest,
} from "../../storage/data-requests.ts"
import { firstAccounts } from "../../storage/joining.ts"
import { holdersOf, rolesOf } from "../../storage/roles.ts"
import { requireUnit } from "../../storage/units.ts"
import type { Asker, Presented } from "../dialogue.ts"
import { ABOUT, type About } from "./actions.ts"
import { type MyDataDeps, page, type Shown } from "./deps.ts"
import { sealWish } from "./wish.ts"

const LONGEST_WISH = 300

/** What should be changed? Of who is on no list there is nothing that could be wrong. */
export function askWhat({ texts }: MyDataDeps, { standing }: Asker): Presented {
  if (standing.person === null) return page(texts("mydata-correct-nothing"))
  return page(
    texts("mydata-correct"),
    ABOUT.map((about) => ({ label: texts(`mydata-about-${about}`), action: { do: "wish", about } })),
  )
}

/** The next words are what should stand there. */
export function askWish({ texts }: MyDataDeps, about: About): Presented {
  return { ...page(texts(`mydata-wish-${about}`)), step: { feature: "mydata", do: "wish", about } }
}

/** Passes a wish on to the unit's secretary, who alone changes the list; the law's days run from now. */
export async function takeWish(deps: MyDataDeps, asker: Asker, about: About, typed: string): Promise<Shown> {
  const { queries, texts, keys, holidays } = deps
  const { person, held } = asker.standing
  if (person === null) return { presented: page(texts("mydata-correct-nothing")) }
  const text = cleanInput(typed, LONGEST_WISH)
  const request = { kind: "correct", personId: person.id, at: asker.now } as const
  const wish = sealWish(keys, { about, text })
  const { id, doBy } = await insertDataRequest(queries, { ...request, wish }, holidays)
  const units = [...new Set(held.map(({ unit }) => unit))]
  const officers = await officersOf(deps, units, person.id)
  // The person is told by when, which is the answer that the law asks for.
  await markRequestAnswered(queries, id, asker.now)
  const { date } = timeAndDay(doBy)
  if (officers.length === 0) return { presented: page(texts("mydata-wish-kept", { id, date })) }
  const unit = (await requireUnit(queries, units[0]!, asker.today)).name
  const facts = { name: person.name, unit, about: texts(`mydata-about-${about}`), text, date }
  const asked = page(texts("mydata-wish-told", facts), [
    { label: texts("mydata-button-corrected"), action: { do: "corrected", request: id } },
    { label: texts("mydata-button-not-corrected"), action: { do: "not-corrected", request: id } },
  ])
  return {
    presented: page(texts("mydata-wish-sent", { date })),
    elsewhere: officers.map((to) => ({ to, presented: asked })),
  }
}

/** Where the secretaries of these units are reached; who asks about themselves is not their own judge. */
async function officersOf({ queries }: MyDataDeps, units: readonly number[], except: number) {
  const ids = new Set<number>()
  for (const unit of units)
    for (const role of ["secretary", "deputy"] as const) {
      const holders = (await holdersOf(queries, unit, [role])).filter(({ id }) => id !== except)
      for (const { id } of holders) ids.add(id)
      if (holders.length > 0) break
    }
  return firstAccounts(queries, [...ids])
}

/** The officer says how it ended. Undefined when the person may not say so. */
export async function settleWish(
  deps: MyDataDeps,
  asker: Asker,
  does: "corrected" | "not-corrected",
  id: number,
): Promise<Shown | undefined> {
  const { queries, texts } = deps
  const request = await readOpenRequest(queries, id)
  if (request === undefined || request.personId === null)
    return { presented: page(texts("mydata-wish-over")) }
  const units = (await rolesOf(queries, request.personId)).map(({ unit }) => unit)
  if (!units.some((unit) => may(asker.standing.held, "bring-list", unit))) return undefined
  await markRequestDone(queries, id, asker.now)
  const reason = does === "corrected" ? recordRef("request", id) : `not-corrected ${recordRef("request", id)}`
  await deps.audit(asker, "data-corrected", recordRef("person", request.personId), reason)
  const told = page(texts(`mydata-wish-${does}`))
  return {
    presented: page(texts("mydata-wish-settled")),
    elsewhere: (await firstAccounts(queries, [request.personId])).map((to) => ({ to, presented: told })),
  }
}
