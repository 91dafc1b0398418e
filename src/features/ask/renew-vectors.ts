import type { Queries } from "../../storage/database.ts"
import { renewVector, staleVectors } from "../../storage/stale-vectors.ts"
import type { QueryVectors } from "./gather.ts"

/** In one go; the rest comes in the next one. */
const MOST = 200

/**
 * Gives public cases and answers on the shelf that have no vector in the space of the model one: after another model was chosen,
 * or where it did not answer when they were approved. Until then words find them. A model that does not answer is not asked
 * on. May be called at any time, by several processes. Returns how many have one now.
 */
export async function renewVectors(
  { queries, vectors }: { readonly queries: Queries; readonly vectors: QueryVectors },
  most = MOST,
): Promise<number> {
  let renewed = 0
  for (const stale of await staleVectors(queries, vectors.space, most)) {
    const values = await vectors.embed(stale.words)
    if (values === null) break
    if (await renewVector(queries, stale, vectors.space, values)) renewed++
  }
  return renewed
}
