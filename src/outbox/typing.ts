import type { Address, Channel } from "../core/channel.ts"
import { after, type Clock } from "../core/clock.ts"
import { asError } from "../core/errors.ts"
import type { Log } from "../core/log.ts"
import type { Database } from "../storage/database.ts"
import { isAnswerHeld } from "../storage/wordings.ts"

export interface TypingDeps {
  readonly database: Database
  readonly clock: Clock
  readonly log: Log
  readonly channels: readonly Channel[]
}

/** Shows people whose answer is held back that it is being written, where their platform can. */
export interface Typing {
  /** An answer is held back in this conversation. Returns at once and never throws. */
  begin(to: Address): void
  stop(): void
}

/** An answer that is there sooner needs no such sign. */
const FIRST_MS = 700
/** Platforms show it for five seconds, or until the next message. */
const RENEW_MS = 4000
/** So many people at a time: each sign is a call to a platform, which counts them together with messages. */
const MOST = 10

/** Renews the sign for as long as the answer is held, also where another process sends it in the end. */
export function startTyping({ database, clock, log, channels }: TypingDeps): Typing {
  const waiting = new Set<string>()
  let isStopped = false

  async function renew(to: Address, key: string, show: (to: Address) => Promise<void>): Promise<void> {
    try {
      if (!isStopped && (await isAnswerHeld(database, to, clock.now()))) {
        await show(to)
        after(clock, RENEW_MS, () => void renew(to, key, show))
        return
      }
    } catch (error) {
      log.debug({ err: asError(error), channel: to.channel }, "typing: could not see who still waits")
    }
    waiting.delete(key)
  }

  return {
    begin({ channel: name, chat, thread }) {
      const channel = channels.find((one) => one.name === name)
      const to = { channel: name, chat, ...(thread === undefined ? {} : { thread }) }
      const key = JSON.stringify(to)
      if (channel?.typing === undefined || waiting.has(key) || waiting.size >= MOST) return
      waiting.add(key)
      after(clock, FIRST_MS, () => void renew(to, key, (address) => channel.typing!(address)))
    },
    stop: () => {
      isStopped = true
    },
  }
}
