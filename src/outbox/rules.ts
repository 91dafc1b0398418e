import type { DeliveryError } from "../core/errors.ts"
import type { Settled } from "../storage/outbox.ts"

/** What to do with a message after its channel failed to deliver it. */
export type Verdict =
  | { readonly again: true; readonly afterMs: number }
  | { readonly again: false; readonly state: Settled }

const MOST_ATTEMPTS = 8
const FIRST_WAIT_MS = 1000
const LONGEST_WAIT_MS = 300_000

/** Surely not sent: again, ever later. Perhaps sent: never again, and said so. */
export function verdictOn(error: DeliveryError, attempts: number): Verdict {
  switch (error.kind) {
    case "rate_limited":
      // A platform that says 0, or nothing to be read, still means: not at once.
      return { again: true, afterMs: Math.max(error.retryAfterSeconds || 0, 1) * 1000 }
    case "not_sent":
      if (attempts >= MOST_ATTEMPTS) return { again: false, state: "failed" }
      return { again: true, afterMs: Math.min(FIRST_WAIT_MS * 2 ** (attempts - 1), LONGEST_WAIT_MS) }
    case "perhaps_sent":
      return { again: false, state: "unknown" }
    case "unreachable":
      return { again: false, state: "unreachable" }
    case "later":
      return { again: true, afterMs: Math.max(error.retryAfterSeconds || 0, 1) * 1000 }
    case "moved":
    case "broken":
      return { again: true, afterMs: FIRST_WAIT_MS }
    case "rejected":
      return { again: false, state: "failed" }
  }
}
