import { DeliveryError } from "../core/errors.ts"
import { moveChat } from "../storage/chats.ts"
import type { Queries } from "../storage/database.ts"
import { type OutboxRow, postponeOutgoing } from "../storage/outbox.ts"
import { holdChannel } from "../storage/outbox-claims.ts"
import type { DeliveryDeps } from "./deliver.ts"
import { type Verdict, verdictOn } from "./rules.ts"

/** What a channel threw. A channel that breaks by itself may have sent before. */
export function asDeliveryError(thrown: unknown): DeliveryError {
  return thrown instanceof DeliveryError
    ? thrown
    : new DeliveryError("perhaps_sent", "the channel broke", { cause: thrown })
}

/** The try was the last one on this channel. */
export type Ended = Extract<Verdict, { next: "end" }>

/** Writes down how a try failed: once more later, once more under the chat's new id, or over, as `end` writes it. */
export async function writeFailure(
  { database, clock, log }: DeliveryDeps,
  row: OutboxRow,
  error: DeliveryError,
  what: string,
  end: (queries: Queries, verdict: Ended, at: { now: Date; reason: string }) => Promise<void>,
): Promise<void> {
  const now = clock.now()
  const reason = [error.kind, error.platformCode].filter(Boolean).join(" ")
  log.warn(
    { err: error, kind: error.kind, code: error.platformCode, message_id: row.id, attempts: row.attempts },
    `outbox: ${what}`,
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
    return end(queries, verdict, { now, reason })
  })
}
