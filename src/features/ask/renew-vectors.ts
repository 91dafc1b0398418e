import type { Queries } from "../../storage/database.ts"
import { renewVector, staleVectors } from "../../storage/stale-vectors.ts"
import type { QueryVectors } from "./by-model.ts"

/** In one go; the rest comes in the next one. */
const MOST = 200

/**
 * Gives public cases and answers on the shelf that have no vector in the space in which is searched one: after another model took
 * over, or where it did not answer when they were approved. Until then words find them. A model that does not answer is not
 * asked on. May be called at any time, by several processes. Returns how many have one now.
 */
export async function renewVectors(
  { queries, vectors }: { readonly queries: Queries; readonly vectors: QueryVectors },
  most = MOST,
): Promise<number> {
  let renewed = 0
  const space = await vectors.open(queries)
  for (const stale of await staleVectors(queries, space.id, most)) {
    const vector = await space.embed(stale.words)
    if (vector === null) break
    if (await renewVector(queries, stale, vector.space, vector.values)) renewed++
  }
  return renewed
}
