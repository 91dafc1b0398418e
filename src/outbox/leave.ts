import type { Channel } from "../core/channel.ts"
import { DeliveryError } from "../core/errors.ts"
import { moveChat } from "../storage/chats.ts"
import { advanceOutgoing, type OutboxRow, postponeOutgoing, settleOutgoing } from "../storage/outbox.ts"
import { holdChannel } from "../storage/outbox-claims.ts"
import type { DeliveryDeps } from "./deliver.ts"
import { verdictOn } from "./rules.ts"

/**
 * Says the farewell of a claimed row, or leaves its group when that is said or cannot be said. Each is a step of its
 * own that is written down, so a process that dies between them has only said it.
 */
export async function leaveGroup(deps: DeliveryDeps, channel: Channel, row: OutboxRow): Promise<void> {
  const { database, clock } = deps
  try {
    if (row.piecesSent === 0) {
      await channel.send(row.to, row.message, 0)
      return await advanceOutgoing(database, row.id, clock.now())
    }
    await channel.leave?.(row.to)
    await settleOutgoing(database, row.id, { state: "sent", at: clock.now() })
  } catch (thrown) {
    await writeFailure(deps, row, asDeliveryError(thrown, row))
  }
}

/** A lost answer ends the farewell, which may have arrived; leaving may be tried as often as one likes. */
function asDeliveryError(thrown: unknown, row: OutboxRow): DeliveryError {
  const error =
    thrown instanceof DeliveryError
      ? thrown
      : new DeliveryError("perhaps_sent", "the channel broke", { cause: thrown })
  if (error.kind !== "perhaps_sent" || row.piecesSent === 0) return error
  return new DeliveryError("not_sent", error.message, { cause: error })
}

async function writeFailure(deps: DeliveryDeps, row: OutboxRow, error: DeliveryError): Promise<void> {
  const { database, clock, log } = deps
  const now = clock.now()
  const reason = [error.kind, error.platformCode].filter(Boolean).join(" ")
  log.warn(
    { err: error, kind: error.kind, code: error.platformCode, message_id: row.id, attempts: row.attempts },
    "outbox: a group could not be left yet",
  )
  const verdict = verdictOn(error, row.attempts)
  await database.transaction(async (queries) => {
    if (verdict.next === "again") {
      const until = new Date(now.getTime() + verdict.afterMs)
      if (verdict.holds) await holdChannel(queries, row.to.channel, until)
      return postponeOutgoing(queries, row.id, until, reason, verdict.isFree)
    }
    if (verdict.next === "move") {
      await postponeOutgoing(queries, row.id, now, reason)
      return moveChat(queries, row.to, verdict.to)
    }
    if (row.piecesSent === 0) return advanceOutgoing(queries, row.id, now)
    return settleOutgoing(queries, row.id, { state: verdict.state, at: now, reason })
  })
}
