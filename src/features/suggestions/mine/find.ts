import { caseToken } from "../../../core/case-keys.ts"
import { type Case, lockCase, readCases } from "../../../storage/cases/cases.ts"
import { casesSentBy } from "../../../storage/cases/routes.ts"
import type { Asker } from "../../dialogue.ts"
import { type SuggestionsDeps, sendersOf } from "../deps.ts"

/** What the person has sent from any of their accounts, the newest first. */
export async function ownCases(
  deps: Pick<SuggestionsDeps, "queries" | "keys">,
  asker: Asker,
): Promise<Case[]> {
  const ids = await casesSentBy(deps.queries, deps.keys, await sendersOf(deps, asker))
  return readCases(deps.queries, ids)
}

/**
 * The case of this person that a button means, and nobody else changes it meanwhile; undefined for other people's, as
 * for one that is not there.
 */
export async function ownCase(
  deps: Pick<SuggestionsDeps, "queries" | "keys">,
  asker: Asker,
  token: string,
): Promise<Case | undefined> {
  const ids = await casesSentBy(deps.queries, deps.keys, await sendersOf(deps, asker))
  const id = ids.find((one) => caseToken(deps.keys, one) === token)
  return id === undefined ? undefined : lockCase(deps.queries, id)
}
