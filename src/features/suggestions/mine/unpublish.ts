import { endPublications } from "../../../storage/cases/publications.ts"
import type { Asker, Presented } from "../../dialogue.ts"
import type { SuggestionsDeps } from "../deps.ts"
import { ownCase } from "./find.ts"
import { notThere, showCase } from "./show.ts"

/** The person agrees no more that it is public: it goes at once, and the office cannot make it public again. */
export async function unpublish(deps: SuggestionsDeps, asker: Asker, token: string): Promise<Presented> {
  const one = await ownCase(deps, asker, token)
  if (one === undefined) return notThere(deps)
  await endPublications(deps.queries, [one.id])
  return showCase(deps, asker, { ...one, mayPublish: false }, deps.texts("suggestions-unpublished"))
}
