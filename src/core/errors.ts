import type { ClosedReason } from "./channel.ts"

/**
 * An error with a stable code. `code` is also the id of the sentence a person sees
 * (`error-<code>` in `locales/`), `details` are that sentence's variables.
 */
export class AppError extends Error {
  readonly code: string
  readonly details: Readonly<Record<string, string | number>>

  constructor(
    code: string,
    message: string,
    options: { cause?: unknown; details?: Record<string, string | number> } = {},
  ) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause })
    this.name = "AppError"
    this.code = code
    this.details = Object.freeze({ ...options.details })
  }
}

/**
 * Why a message did not reach its platform.
 * - `not_sent`: surely not there, try again; `closed` says why when it stays so.
 * - `perhaps_sent`: the answer was lost, sending again may double it.
 * - `rate_limited`: the platform wants a rest of `retryAfterSeconds`; every message of the channel waits.
 * - `later`: this message alone waits `retryAfterSeconds`, others go on (a quota of the day, the hours of night).
 * - `unreachable`: this address is closed, `closed` says why.
 * - `moved`: the chat has the new id `movedTo`; send again there.
 * - `rejected`: never valid, or never allowed for this message.
 * - `broken`: the channel itself does not work (token, contract): nothing goes out until the operator mends it.
 */
export type DeliveryKind =
  | "not_sent"
  | "perhaps_sent"
  | "rate_limited"
  | "later"
  | "unreachable"
  | "moved"
  | "rejected"
  | "broken"

export interface DeliveryFacts {
  readonly cause?: unknown
  readonly retryAfterSeconds?: number
  readonly closed?: ClosedReason
  readonly movedTo?: string
  /** The platform's own code, such as "403" or "-230"; never its wording, which may repeat what we sent. */
  readonly platformCode?: string
  /** The platform was not asked: the try took nothing of what it permits. Default false. */
  readonly isUncalled?: boolean
}

export class DeliveryError extends Error {
  readonly kind: DeliveryKind
  readonly retryAfterSeconds: number | undefined
  readonly closed: ClosedReason | undefined
  readonly movedTo: string | undefined
  readonly platformCode: string | undefined
  readonly isUncalled: boolean

  constructor(kind: DeliveryKind, message: string, facts: DeliveryFacts = {}) {
    super(message, facts.cause === undefined ? undefined : { cause: facts.cause })
    this.name = "DeliveryError"
    this.kind = kind
    this.retryAfterSeconds = facts.retryAfterSeconds
    this.closed = facts.closed
    this.movedTo = facts.movedTo
    this.platformCode = facts.platformCode
    this.isUncalled = facts.isUncalled ?? false
  }
}

/** It is too soon to answer: whoever asked is to ask again after `until`. No failure. */
export class NotYet extends Error {
  readonly until: Date

  constructor(until: Date) {
    super("too soon")
    this.name = "NotYet"
    this.until = until
  }
}

/** Whatever was thrown, as an `Error`. */
export function asError(thrown: unknown): Error {
  return thrown instanceof Error ? thrown : new Error(String(thrown))
}
