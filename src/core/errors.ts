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
 * `not_sent`: surely not there, try again. `perhaps_sent`: the answer was lost, sending again may double it.
 * `rate_limited`: wait `retryAfterSeconds`. `unreachable`: this address is closed. `rejected`: never valid.
 */
export type DeliveryKind = "not_sent" | "perhaps_sent" | "rate_limited" | "unreachable" | "rejected"

export class DeliveryError extends Error {
  readonly kind: DeliveryKind
  readonly retryAfterSeconds: number | undefined

  constructor(
    kind: DeliveryKind,
    message: string,
    options: { cause?: unknown; retryAfterSeconds?: number } = {},
  ) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause })
    this.name = "DeliveryError"
    this.kind = kind
    this.retryAfterSeconds = options.retryAfterSeconds
  }
}

/** Whatever was thrown, as an `Error`. */
export function asError(thrown: unknown): Error {
  return thrown instanceof Error ? thrown : new Error(String(thrown))
}
