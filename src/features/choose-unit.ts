import type { Texts } from "../core/texts.ts"
import type { Queries } from "../storage/database.ts"
import { namedUnits } from "../storage/units.ts"
import type { Action, Asker, Offer, Presented } from "./dialogue.ts"

interface ChooseDeps {
  readonly queries: Queries
  readonly texts: Texts
}

/** A button for each of these units that bears its name. */
export async function unitOffers<A extends Action>(
  { queries }: Pick<ChooseDeps, "queries">,
  { today }: Pick<Asker, "today">,
  units: readonly number[],
  action: (unit: number) => A,
): Promise<Offer<A>[]> {
  const named = await namedUnits(queries, units, today)
  return named.map(({ id, name }) => ({ label: name, action: action(id) }))
}

/**
 * What `open` shows of the only unit; of several one is chosen, by buttons that do `action`. Undefined for none.
 * `question` is the id of the sentence above the buttons.
 */
export async function inUnit(
  deps: ChooseDeps,
  asker: Asker,
  units: readonly number[],
  open: (unit: number) => Promise<Presented | undefined>,
  action: (unit: number) => Action,
  question = "members-units",
): Promise<Presented | undefined> {
  if (units.length <= 1) return units[0] === undefined ? undefined : open(units[0])
  const parts = [{ kind: "text" as const, text: deps.texts(question) }]
  return { parts, offers: await unitOffers(deps, asker, units, action) }
}

/** Of these units, of which there is at least one, that which a sentence names; else the first. */
export async function unitNamed(
  { queries }: Pick<ChooseDeps, "queries">,
  { today }: Pick<Asker, "today">,
  units: readonly number[],
  typed: string,
): Promise<number> {
  const said = typed.toLowerCase()
  const named = units.length === 1 ? [] : await namedUnits(queries, units, today)
  return named.find(({ name }) => said.includes(name.toLowerCase()))?.id ?? units[0]!
}
