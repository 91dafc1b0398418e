import type { Channel } from "../core/channel.ts"
import { DeliveryError } from "../core/errors.ts"
import { advanceOutgoing, type OutboxRow, settleOutgoing } from "../storage/outbox.ts"
import type { DeliveryDeps } from "./deliver.ts"
import { asDeliveryError, writeFailure } from "./failure.ts"

/**
 * Says the farewell of a claimed row, or leaves its group when that is said or cannot be said. Each is a step of its
 * own that is written down, so a process that dies between them has only said it.
 */
export async function leaveGroup(deps: DeliveryDeps, channel: Channel, row: OutboxRow): Promise<void> {
  const { database, clock } = deps
  try {
    if (row.piecesSent === 0) {
      await channel.send(row.to, await deps.fit(channel, row), 0)
      return await advanceOutgoing(database, row.id, clock.now())
    }
    await channel.leave?.(row.to)
    await settleOutgoing(database, row.id, { state: "sent", at: clock.now() })
  } catch (thrown) {
    const error = ofLeaving(asDeliveryError(thrown), row)
    const what = "a group could not be left yet"
    await writeFailure(deps, row, error, what, (queries, { state }, { now, reason }) =>
      row.piecesSent === 0
        ? advanceOutgoing(queries, row.id, now)
        : settleOutgoing(queries, row.id, { state, at: now, reason }),
    )
  }
}

/** A lost answer ends the farewell, which may have arrived; leaving may be tried as often as one likes. */
function ofLeaving(error: DeliveryError, row: OutboxRow): DeliveryError {
  if (error.kind !== "perhaps_sent" || row.piecesSent === 0) return error
  return new DeliveryError("not_sent", error.message, { cause: error })
}
