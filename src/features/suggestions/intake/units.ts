import { fold } from "../../../core/text.ts"
import { listUnits } from "../../../storage/units.ts"
import type { Asker } from "../../dialogue.ts"
import { deskUnits, type SuggestionsDeps } from "../deps.ts"

/** What a name has that others do not: from the kind of place on. */
const PLACE =
  /(?:thon|xom|ap|ban|buon|lang|to dan pho|khu pho|khu dan cu|xa|phuong|thi tran|dac khu|tinh|thanh pho) .+$/

export interface Desk {
  readonly id: number
  readonly name: string
  readonly parentId: number | null
}

/** The units that take suggestions in, each after the one above it. */
export async function desks(
  deps: Pick<SuggestionsDeps, "queries">,
  { today }: Pick<Asker, "today">,
): Promise<Desk[]> {
  const ids = new Set(await deskUnits(deps))
  return (await listUnits(deps.queries, today)).filter(({ id }) => ids.has(id))
}

/** The one whose place the words name, else the one above all others; null where that says nothing. */
export async function proposeUnit(deps: SuggestionsDeps, asker: Asker, text: string): Promise<number | null> {
  const all = await desks(deps, asker)
  const said = ` ${words(text)} `
  const named = all.filter(({ name }) => {
    const place = PLACE.exec(words(name))?.[0]
    return place !== undefined && said.includes(` ${place} `)
  })
  if (named.length > 0) return named.at(-1)!.id
  const ids = new Set(all.map(({ id }) => id))
  const tops = all.filter(({ parentId }) => parentId === null || !ids.has(parentId))
  return tops.length === 1 ? tops[0]!.id : null
}

/** Those whose names hold all of these words. */
export function desksNamed(all: readonly Desk[], typed: string): Desk[] {
  const wanted = words(typed).split(" ")
  if (wanted[0] === "") return []
  return all.filter(({ name }) => {
    const own = words(name).split(" ")
    return wanted.every((word) => own.includes(word))
  })
}

function words(text: string): string {
  return fold(text)
    .replace(/[^a-z0-9]+/g, " ")
    .trim()
}
