import type { Audience } from "../core/document.ts"
import { readsAs, readsWith, widest } from "../core/rights.ts"
import { type Sight, sightOf } from "../core/shelf.ts"
import { audienceOf } from "./accounts.ts"
import type { Queries } from "./database.ts"
import { NOBODY, type Standing, standingOf } from "./roles.ts"
import { lineOf } from "./units.ts"

/** What an account may. */
export interface Rights {
  /** The widest audience of the whole organisation's documents. */
  readonly audience: Audience
  /** What may be read, those of units among it. */
  readonly sight: Sight
  /** The person on a list, and what they are now; nobody in a group. */
  readonly standing: Standing
}

/** In a group everybody reads the answer, so it may hold only what everybody may see. */
export const RIGHTS_IN_GROUP: Rights = { audience: "public", sight: sightOf("public"), standing: NOBODY }

/** The rights of this platform identity, read at the moment of each act. */
export async function rightsOf(queries: Queries, channel: string, user: string): Promise<Rights> {
  const standing = await standingOf(queries, channel, user)
  const audience = widest([await audienceOf(queries, channel, user), readsWith(standing.held)])
  return { audience, sight: sightOf(audience, await placesOf(queries, standing)), standing }
}

/** A unit's documents are for it and the units below: from above comes what is for members, not a committee's own. */
async function placesOf(
  queries: Queries,
  { held }: Standing,
): Promise<{ unit: number; audience: Audience }[]> {
  const readers = held.filter(({ role }) => readsAs(role) !== "public")
  if (readers.length === 0) return []
  const lines = await lineOf(
    queries,
    readers.map(({ unit }) => unit),
  )
  return readers.flatMap(({ unit, role }) =>
    (lines.get(unit) ?? []).map(
      (one) => ({ unit: one, audience: one === unit ? readsAs(role) : "members" }) as const,
    ),
  )
}
