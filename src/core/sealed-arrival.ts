import type { Arrival } from "./channel.ts"
import type { Keys } from "./seal.ts"

/** Something that came in, as a copy of the database cannot read it. */
export interface Sealed {
  readonly sealed: string
}

export function sealArrival(keys: Keys, arrived: unknown): Sealed {
  return { sealed: keys.seal(JSON.stringify(arrived), "arrivals") }
}

/** What arrived. Throws AppError `key-wrong` when it was sealed with another key, or changed. */
export function openArrival(keys: Keys, arrived: Arrival | Sealed): Arrival {
  if (!("sealed" in arrived)) return arrived
  return JSON.parse(keys.open(arrived.sealed, "arrivals")) as Arrival
}
