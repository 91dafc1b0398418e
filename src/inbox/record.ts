import { type Arrival, isSignal, type Receive } from "../core/channel.ts"
import type { Clock } from "../core/clock.ts"
import type { Database } from "../storage/database.ts"
import { insertArrival } from "../storage/inbox.ts"

/**
 * Keeps an event once. Resolves when it is stored, and only then may the channel acknowledge it;
 * a redelivery changes nothing. `wake` tells the drain of this process that there is work.
 */
export function createRecorder(deps: { database: Database; clock: Clock; wake: () => void }): Receive {
  return async (arrival, raw) => {
    const isNew = await insertArrival(deps.database, storable(arrival), raw, deps.clock.now())
    if (isNew) deps.wake()
  }
}

/**
 * The event in letters that a database can hold. Ids stay as the platform verified them: without some of its signs
 * an id could be somebody else's.
 */
function storable(arrival: Arrival): Arrival {
  if (isSignal(arrival)) return arrival
  const { text, action } = arrival
  return { ...arrival, text: letters(text), ...(action === undefined ? {} : { action: letters(action) }) }
}

function letters(text: string): string {
  return text.toWellFormed().replaceAll("\0", "")
}
