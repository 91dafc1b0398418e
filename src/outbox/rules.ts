import type { DeliveryError } from "../core/errors.ts"
import type { Settled } from "../storage/outbox.ts"

/** What to do with a message after its channel failed to deliver it. */
export type Verdict =
  /** Once more after a while. `isFree`: the try does not count. `holds`: all other messages of the channel wait too. */
  | { readonly next: "again"; readonly afterMs: number; readonly isFree: boolean; readonly holds: boolean }
  /** Over on this channel. `closes`: so is the conversation. `elsewhere`: another account of the person may get it. */
  | { readonly next: "end"; readonly state: Settled; readonly closes: boolean; readonly elsewhere: boolean }
  /** Once more under the new id of the chat. */
  | { readonly next: "move"; readonly to: string }

const MOST_ATTEMPTS = 8
const FIRST_WAIT_MS = 1000
const LONGEST_WAIT_MS = 300_000
/** A channel that does not work is looked at again after so long. */
const BROKEN_WAIT_MS = 60_000

/** Surely not sent: again, ever later. Perhaps sent: never again, nowhere, and said so. */
export function verdictOn(error: DeliveryError, attempts: number): Verdict {
  // A platform that says 0, or nothing to be read, still means: not at once.
  const rest = Math.max(error.retryAfterSeconds || 0, 1) * 1000
  switch (error.kind) {
    case "rate_limited":
      return { next: "again", afterMs: rest, isFree: true, holds: true }
    case "later":
      return { next: "again", afterMs: rest, isFree: true, holds: false }
    case "broken":
      return { next: "again", afterMs: BROKEN_WAIT_MS, isFree: true, holds: true }
    case "not_sent":
      // What may be the platform's trouble, or the person's no, closes nothing: the next message tries again.
      if (attempts >= MOST_ATTEMPTS)
        return {
          next: "end",
          state: error.closed === undefined ? "failed" : "unreachable",
          closes: false,
          elsewhere: true,
        }
      return {
        next: "again",
        afterMs: Math.min(FIRST_WAIT_MS * 2 ** (attempts - 1), LONGEST_WAIT_MS),
        isFree: false,
        holds: false,
      }
    case "moved":
      return error.movedTo === undefined
        ? { next: "end", state: "failed", closes: false, elsewhere: true }
        : { next: "move", to: error.movedTo }
    case "perhaps_sent":
      return { next: "end", state: "unknown", closes: false, elsewhere: false }
    case "unreachable":
      // A window that has passed closes nothing: an approved text still gets through.
      return { next: "end", state: "unreachable", closes: error.closed !== "no_window", elsewhere: true }
    case "rejected":
      return { next: "end", state: "failed", closes: false, elsewhere: true }
  }
}
