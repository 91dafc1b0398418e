import type { Channel } from "../core/channel.ts"
import type { Clock } from "../core/clock.ts"
import { DeliveryError } from "../core/errors.ts"
import type { Log } from "../core/log.ts"
import { startWorker, type Worker } from "../core/worker.ts"
import type { Database } from "../storage/database.ts"
import {
  abandonStaleClaims,
  claimOutgoing,
  type OutboxRow,
  postponeOutgoing,
  settleOutgoing,
} from "../storage/outbox.ts"
import { verdictOn } from "./rules.ts"

export interface SenderDeps {
  readonly database: Database
  readonly clock: Clock
  readonly log: Log
  readonly channels: readonly Channel[]
}

/** Longer than any channel may take to send one message. */
const CLAIM_MS = 120_000

/** Sends what waits in the outbox: in order within a conversation, and every end is written down. */
export function startSender(deps: SenderDeps): Worker {
  const byName = new Map(deps.channels.map((channel) => [channel.name, channel]))
  return startWorker({
    lanes: deps.database.engine === "embedded" ? 1 : 4,
    lookEvery: 1000,
    onError: (error) => deps.log.error({ err: error }, "outbox: could not take a message"),
    step: async () => {
      const now = deps.clock.now()
      await abandonStaleClaims(deps.database, now)
      const until = new Date(now.getTime() + CLAIM_MS)
      const row = await claimOutgoing(deps.database, [...byName.keys()], now, until)
      if (row === undefined) return false
      await deliver(deps, byName.get(row.to.channel)!, row)
      return true
    },
  })
}

async function deliver(deps: SenderDeps, channel: Channel, row: OutboxRow): Promise<void> {
  try {
    const { platformId } = await channel.send(row.to, row.message)
    await settleOutgoing(deps.database, row.id, { state: "sent", at: deps.clock.now(), platformId })
  } catch (thrown) {
    const error =
      thrown instanceof DeliveryError
        ? thrown
        : new DeliveryError("perhaps_sent", "the channel broke", { cause: thrown })
    const verdict = verdictOn(error, row.attempts)
    deps.log.warn(
      { err: error, kind: error.kind, message_id: row.id, attempts: row.attempts },
      "outbox: not delivered",
    )
    const now = deps.clock.now()
    if (verdict.again) {
      await postponeOutgoing(deps.database, row.id, new Date(now.getTime() + verdict.afterMs), error.kind)
    } else {
      await settleOutgoing(deps.database, row.id, { state: verdict.state, at: now, reason: error.kind })
    }
  }
}
