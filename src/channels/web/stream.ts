import type { Context } from "hono"
import { type SSEStreamingApi, streamSSE } from "hono/streaming"
import { ticks } from "../../core/clock.ts"
import type { Bell } from "./bell.ts"
import type { Mailbox } from "./mailbox.ts"

const BATCH = 100
const BEAT_MS = 15_000

export interface StreamDeps {
  readonly mailbox: Mailbox
  readonly bell: Bell
  /** How often to look for what other processes posted. */
  readonly pollMs: number
  readonly onFailure: (error: unknown) => void
}

/** The open streams of this process. */
export interface Streams {
  /**
   * A chat as server-sent events: everything after the last seen number, then `ready`, then what is new, and
   * `beat` every 15 seconds, so that the page notices a dead line. A failing mailbox ends the stream: the page
   * comes back with the number it has seen.
   */
  open(c: Context, chat: string): Response
  /** Ends all of them; resolves when none reads the mailbox any more. */
  stop(): Promise<void>
}

export function createStreams(deps: StreamDeps): Streams {
  const running = new Map<SSEStreamingApi, Promise<void>>()
  return {
    open: (c, chat) => {
      const after = lastSeen(c)
      c.header("x-accel-buffering", "no")
      return streamSSE(c, async (stream) => {
        const ended = follow(stream, chat, after, deps).catch(deps.onFailure)
        running.set(stream, ended)
        await ended
        running.delete(stream)
      })
    },
    stop: async () => {
      const ended = [...running.values()]
      for (const stream of running.keys()) stream.abort()
      await Promise.all(ended)
    },
  }
}

async function follow(stream: SSEStreamingApi, chat: string, after: number, deps: StreamDeps): Promise<void> {
  const listener = deps.bell.listen(chat)
  stream.onAbort(listener.wake)
  let seen = after
  let ready = false
  let writtenAt = ticks()
  const write = async (message: { event?: string; id?: string; data: string }): Promise<void> => {
    await stream.writeSSE(message)
    writtenAt = ticks()
  }
  try {
    while (!stream.aborted) {
      const entries = await deps.mailbox.after(chat, seen, BATCH)
      for (const entry of entries) {
        await write({ id: String(entry.sequence), data: JSON.stringify(entry) })
        seen = entry.sequence
      }
      if (entries.length === BATCH) continue
      if (!ready) await write({ event: "ready", data: "" })
      else if (ticks() - writtenAt >= BEAT_MS) await write({ event: "beat", data: "" })
      ready = true
      if (!stream.aborted) await listener.wait(deps.pollMs)
    }
  } finally {
    listener.close()
  }
}

/** The browser repeats the header when it reconnects by itself; the page names `after` when it does. */
function lastSeen(c: Context): number {
  const number = Number(c.req.header("last-event-id") ?? c.req.query("after") ?? 0)
  return Number.isSafeInteger(number) && number > 0 ? number : 0
}
