import { readCases } from "../../../storage/cases/cases.ts"
import { casesSentBy } from "../../../storage/cases/routes.ts"
import type { Asker } from "../../dialogue.ts"
import { type SuggestionsDeps, sendersOf } from "../deps.ts"

/** Of one person on one day. */
export const MOST_A_DAY = 3

/** Whether the person has sent as many today, on all channels, as anybody may. */
export async function hasSentEnough(deps: SuggestionsDeps, asker: Asker): Promise<boolean> {
  const ids = await casesSentBy(deps.queries, deps.keys, await sendersOf(deps, asker))
  const cases = await readCases(deps.queries, ids)
  return cases.filter(({ receivedOn }) => receivedOn === asker.today).length >= MOST_A_DAY
}
