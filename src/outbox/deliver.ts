import type { Channel, Outgoing } from "../core/channel.ts"
import type { Clock } from "../core/clock.ts"
import { DeliveryError } from "../core/errors.ts"
import type { Log } from "../core/log.ts"
import { closeChat, moveChat } from "../storage/chats.ts"
import type { Database } from "../storage/database.ts"
import {
  advanceOutgoing,
  type OutboxRow,
  postponeOutgoing,
  reroute,
  settleOutgoing,
} from "../storage/outbox.ts"
import { holdChannel, type Pace } from "../storage/outbox-claims.ts"
import { leaveGroup } from "./leave.ts"
import { verdictOn } from "./rules.ts"

export interface DeliveryDeps {
  readonly database: Database
  readonly clock: Clock
  readonly log: Log
  /** The message as this channel can send it: what it cannot carry becomes a link. */
  readonly fit: (channel: Channel, row: OutboxRow) => Promise<Outgoing>
}

/** Sends the next piece of one claimed message and writes down how that ended. Never throws for the platform. */
export async function deliver(
  deps: DeliveryDeps,
  channel: Channel,
  pace: Pace,
  row: OutboxRow,
): Promise<void> {
  const { database, clock } = deps
  if (row.kind === "leave") return leaveGroup(deps, channel, row)
  try {
    const message = await deps.fit(channel, row)
    const { platformId } = await channel.send(row.to, message, row.piecesSent)
    const now = clock.now()
    if (row.piecesSent + 1 < channel.pieces(message)) {
      await advanceOutgoing(database, row.id, new Date(now.getTime() + pace.chatGapMs))
    } else await settleOutgoing(database, row.id, { state: "sent", at: now, platformId })
  } catch (thrown) {
    const error =
      thrown instanceof DeliveryError
        ? thrown
        : new DeliveryError("perhaps_sent", "the channel broke", { cause: thrown })
    await writeFailure(deps, row, error)
  }
}

async function writeFailure(deps: DeliveryDeps, row: OutboxRow, error: DeliveryError): Promise<void> {
  const { database, clock, log } = deps
  const now = clock.now()
  const reason = [error.kind, error.platformCode].filter(Boolean).join(" ")
  log.warn(
    { err: error, kind: error.kind, code: error.platformCode, message_id: row.id, attempts: row.attempts },
    "outbox: not delivered",
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
    const { state, closes, elsewhere } = verdict
    if (!elsewhere) return settleOutgoing(queries, row.id, { state, at: now, reason })
    if (closes) await closeChat(queries, row.to, error.closed ?? "blocked", now)
    await reroute(queries, row.to, { state, reason, at: now, only: row.id })
    if (closes) await reroute(queries, row.to, { state, reason, at: now })
  })
}
