import type { Audience } from "../core/document.ts"
import { readsAs, readsWith, widest } from "../core/rights.ts"
import { type Place, type Sight, sightOf } from "../core/shelf.ts"
import { audienceOf } from "./accounts.ts"
import type { Queries } from "./database.ts"
import { NOBODY, type Standing, standingOf } from "./roles.ts"
import { placesIn } from "./unit-places.ts"

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

async function placesOf(queries: Queries, { held }: Standing): Promise<Place[]> {
  const places: Place[] = []
  for (const audience of ["committee", "members"] as const) {
    const units = held.filter(({ role }) => readsAs(role) === audience).map(({ unit }) => unit)
    if (units.length > 0) places.push(...(await placesIn(queries, units, audience)))
  }
  return places
}
