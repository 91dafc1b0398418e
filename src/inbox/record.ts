import type { Incoming } from "../core/channel.ts"
import type { Clock } from "../core/clock.ts"
import type { Database } from "../storage/database.ts"
import { insertIncoming } from "../storage/inbox.ts"

/**
 * Keeps an event once. Resolves when it is stored, and only then may the channel acknowledge it;
 * a redelivery changes nothing. `wake` tells the drain of this process that there is work.
 */
export function createRecorder(deps: { database: Database; clock: Clock; wake: () => void }) {
  return async (incoming: Incoming): Promise<void> => {
    const isNew = await insertIncoming(deps.database, incoming, deps.clock.now())
    if (isNew) deps.wake()
  }
}
