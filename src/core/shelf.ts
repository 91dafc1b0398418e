import { AUDIENCES, type Audience } from "./document.ts"

/**
 * Where a document stands: 0, 1 or 2 (its audience) when it is the whole organisation's, and unit * 4 + audience when
 * it belongs to one unit.
 */
export type Shelf = number

/** The shelves that a reader sees. What stands on any other does not exist for them. */
export type Sight = readonly Shelf[]

/** A unit that somebody belongs to, and how far they see there. */
export interface Place {
  readonly unit: number
  readonly audience: Audience
}

/** The shelf of a unit's documents for this audience; of the whole organisation's without a unit. */
export function shelfOf(audience: Audience, unit: number | null): Shelf {
  return (unit ?? 0) * 4 + AUDIENCES.indexOf(audience)
}

/**
 * What somebody sees who is `audience` in the whole organisation and has these places in its units. A place counts
 * for its own unit only: the caller names the units above as well.
 */
export function sightOf(audience: Audience, places: readonly Place[] = []): Sight {
  const shelves = [{ unit: null, audience }, ...places].flatMap((place) =>
    AUDIENCES.slice(0, AUDIENCES.indexOf(place.audience) + 1).map((one) => shelfOf(one, place.unit)),
  )
  return [...new Set(shelves)]
}
