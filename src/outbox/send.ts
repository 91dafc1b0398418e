import { dayInVietnam } from "../core/calendar.ts"
import type { Channel, ChannelName } from "../core/channel.ts"
import { after } from "../core/clock.ts"
import { asError } from "../core/errors.ts"
import { isQuiet, QUIET_HOURS, type QuietHours } from "../core/quiet-hours.ts"
import { openMessage } from "../core/sealed-message.ts"
import type { Worker } from "../core/worker.ts"
import type { OutboxRow } from "../storage/outbox.ts"
import {
  abandonStaleClaims,
  claimOutgoing,
  expireOutgoing,
  openPace,
  type Pace,
} from "../storage/outbox-claims.ts"
import { type DeliveryDeps, deliver } from "./deliver.ts"
import { PACES } from "./paces.ts"

export interface SenderDeps extends Omit<DeliveryDeps, "fit"> {
  readonly channels: readonly Channel[]
  /** Default: the message as it is. */
  readonly fit?: DeliveryDeps["fit"]
  /** Messages a second, where they differ from the channel's own. */
  readonly rates?: Partial<Record<ChannelName, number>>
  readonly quietHours?: QuietHours
  /** Notices that one person may get a day; default 3. */
  readonly noticesADay?: number
}

/** Longer than any channel may take to send one message. */
const CLAIM_MS = 120_000
/** How many messages of a channel may be on their way at once from this process. */
const IN_FLIGHT = 16
/** What another process left, or what became due, is found after so long. */
const LOOK_EVERY_MS = 1000
/** An answer that waits for one that another process is sending is looked for so often. */
const HELD_UP_MS = 100

export interface Sender extends Worker {
  /** There may be something to send, by this channel only where one is named. */
  wake(channel?: ChannelName): void
}

/** Sends what waits in the outbox, within each channel's pace; every end is written down. */
export function startSender(deps: SenderDeps): Sender {
  const sweep = createSweep(deps)
  const lines = deps.channels.map((channel) => ({ name: channel.name, ...startLine(deps, channel, sweep) }))
  const all = (act: (line: Worker) => Promise<void>) => async () => {
    await Promise.all(lines.map(act))
  }
  return {
    wake: (channel) => {
      for (const line of lines) if (channel === undefined || line.name === channel) line.wake()
    },
    idle: all((line) => line.idle()),
    stop: all((line) => line.stop()),
  }
}

/** Ends what is over, of all channels: the lines share it, so that each look of each does not cost it again. */
function createSweep({ database, clock }: SenderDeps): () => Promise<void> {
  let nextAt = 0
  return async () => {
    const now = clock.now()
    if (now.getTime() < nextAt) return
    nextAt = now.getTime() + LOOK_EVERY_MS
    await abandonStaleClaims(database, now)
    await expireOutgoing(database, now)
  }
}

/** The sender of one channel: looks, takes what may go now, and looks again when the next may. */
function startLine(deps: SenderDeps, channel: Channel, sweep: () => Promise<void>): Worker {
  const { database, clock, log } = deps
  const delivery: DeliveryDeps = { fit: async (_channel, row) => openMessage(null, row.message), ...deps }
  const rate = deps.rates?.[channel.name]
  const pace: Pace = { ...PACES[channel.name], ...(rate === undefined ? {} : { perSecond: rate }) }
  const most = database.engine === "embedded" ? 1 : IN_FLIGHT
  let onTheirWay = 0
  let isLooking = false
  let lookAgain = false
  let isStopped = false
  let isOpen = false
  /** Before this moment nothing may go, as the last look knew. */
  let freeAt = 0
  let timer: NodeJS.Timeout | undefined
  let waiting: (() => void)[] = []

  const settle = () => {
    if (isLooking || onTheirWay > 0) return
    for (const resolve of waiting) resolve()
    waiting = []
  }

  async function look(): Promise<void> {
    if (isStopped) return
    if (isLooking) {
      lookAgain = true
      return
    }
    isLooking = true
    clearTimeout(timer)
    let nextIn = LOOK_EVERY_MS
    try {
      nextIn = await takeAndSend()
    } catch (error) {
      log.error({ err: asError(error), channel: channel.name }, "outbox: could not take a message")
    }
    isLooking = false
    if (lookAgain) {
      lookAgain = false
      void look()
    } else if (!isStopped) timer = after(clock, nextIn, () => void look())
    settle()
  }

  /** Milliseconds until the next look. */
  async function takeAndSend(): Promise<number> {
    if (!isOpen) await openPace(database, channel.name)
    isOpen = true
    await sweep()
    const now = clock.now()
    if (isStopped || onTheirWay >= most) return LOOK_EVERY_MS
    // The pace is the channel's: whatever ends or comes in meanwhile goes with what is free then. Not so long that the
    // pace of another hour is believed when the clock is set.
    const restMs = freeAt - now.getTime()
    if (restMs > 0 && restMs <= LOOK_EVERY_MS) return restMs
    const claimed = await claimOutgoing(database, {
      channel: channel.name,
      pace,
      now,
      until: new Date(now.getTime() + CLAIM_MS),
      today: dayInVietnam(now),
      notices: !isQuiet(clock, deps.quietHours ?? QUIET_HOURS),
      noticesADay: deps.noticesADay ?? 3,
      limit: most - onTheirWay,
    })
    freeAt = claimed.freeAt.getTime()
    for (const row of claimed.rows) send(row)
    const longest = claimed.isHeldUp ? HELD_UP_MS : LOOK_EVERY_MS
    if (claimed.lookAt === null) return longest
    return Math.min(longest, Math.max(claimed.lookAt.getTime() - clock.now().getTime(), 1))
  }

  function send(row: OutboxRow): void {
    onTheirWay++
    deliver(delivery, channel, pace, row)
      .then(
        ({ isPlaceFree }) => {
          if (isPlaceFree) freeAt = 0
        },
        (error: unknown) =>
          log.error({ err: asError(error), message_id: row.id }, "outbox: an end was not written down"),
      )
      .finally(() => {
        onTheirWay--
        // The next of this conversation may have waited for this one.
        void look()
        settle()
      })
  }

  void look()
  return {
    wake: () => void look(),
    idle: () =>
      isLooking || onTheirWay > 0 ? new Promise((resolve) => waiting.push(resolve)) : Promise.resolve(),
    async stop() {
      isStopped = true
      clearTimeout(timer)
      await this.idle()
    },
  }
}
