import type { Channel, Outgoing } from "../core/channel.ts"
import type { Clock } from "../core/clock.ts"
import type { Log } from "../core/log.ts"
import { closeChat } from "../storage/chats.ts"
import type { Database } from "../storage/database.ts"
import { showButtons } from "../storage/dialogues.ts"
import { hintOnce } from "../storage/hints.ts"
import { advanceOutgoing, type OutboxRow, reroute, settleOutgoing } from "../storage/outbox.ts"
import { giveBackPlace, type Pace } from "../storage/outbox-claims.ts"
import { asDeliveryError, writeFailure } from "./failure.ts"
import type { MakeHint } from "./hint.ts"
import { leaveGroup } from "./leave.ts"

export interface DeliveryDeps {
  readonly database: Database
  readonly clock: Clock
  readonly log: Log
  /** The message as this channel can send it: what is sealed is opened, what it cannot carry becomes a link. */
  readonly fit: (channel: Channel, row: OutboxRow) => Promise<Outgoing>
  /** Default: nobody is told that news rests. */
  readonly hint?: MakeHint
}

const DAY_MS = 24 * 60 * 60 * 1000

/** What is not an answer comes between: from now on typed numbers mean its buttons. */
async function noteShown(
  database: Database,
  { kind, to, piecesSent }: OutboxRow,
  { buttons = [] }: Outgoing,
  now: Date,
): Promise<void> {
  if (kind === "reply" || piecesSent > 0 || buttons.length === 0) return
  const shown = { buttons: buttons.map(({ action }) => action), labels: buttons.map(({ label }) => label) }
  await showButtons(database, to, shown, now, new Date(now.getTime() + DAY_MS))
}

/**
 * Sends the next piece of one claimed message and writes down how that ended. Never throws for the platform.
 * `isPlaceFree`: the platform was not asked, so the message's place in the pace is the next one's.
 */
export async function deliver(
  deps: DeliveryDeps,
  channel: Channel,
  pace: Pace,
  row: OutboxRow,
): Promise<{ readonly isPlaceFree: boolean }> {
  const { database, clock } = deps
  if (row.kind === "leave") {
    await leaveGroup(deps, channel, row)
    return { isPlaceFree: false }
  }
  try {
    const message = await deps.fit(channel, row)
    const { platformId } = await channel.send(row.to, message, row.piecesSent)
    const now = clock.now()
    if (row.piecesSent + 1 < channel.pieces(message)) {
      await advanceOutgoing(database, row.id, new Date(now.getTime() + pace.chatGapMs))
    } else await settleOutgoing(database, row.id, { state: "sent", at: now, platformId })
    await noteShown(database, row, message, now)
    return { isPlaceFree: false }
  } catch (thrown) {
    const error = asDeliveryError(thrown)
    if (error.isUncalled) await giveBackPlace(database, channel.name, pace)
    await writeFailure(deps, row, error, "not delivered", async (queries, verdict, { now, reason }) => {
      const { state, closes, elsewhere } = verdict
      if (!elsewhere) return settleOutgoing(queries, row.id, { state, at: now, reason })
      if (closes) await closeChat(queries, row.to, error.closed ?? "blocked", now)
      await reroute(queries, row.to, { state, reason, at: now, only: row.id })
      if (closes) await reroute(queries, row.to, { state, reason, at: now })
      const template = channel.can.hint
      if (deps.hint !== undefined && template !== undefined && error.closed === "no_window")
        await hintOnce(queries, row.id, deps.hint(template, now), now)
    })
    return { isPlaceFree: error.isUncalled }
  }
}
