import { DeliveryError } from "../../core/errors.ts"

/** The platform answered and said no. Its wording is left behind: it may repeat what we sent. */
export class PlatformRefusal extends Error {
  readonly method: string
  readonly status: number
  /** The platform's `error_code`, else the HTTP status, as logs want it. */
  readonly code: string
  readonly retryAfterSeconds: number | undefined
  /** False when the answer was not in the platform's envelope: something before it has spoken. */
  readonly isEnveloped: boolean

  constructor(method: string, status: number, isEnveloped: boolean, retryAfterSeconds?: number) {
    super(`${method} was refused with ${status}`)
    this.name = "PlatformRefusal"
    this.isEnveloped = isEnveloped
    this.method = method
    this.status = status
    this.code = String(status)
    this.retryAfterSeconds = retryAfterSeconds
  }
}

/**
 * No answer that can be read. `code` is the network's own code, or "timeout", "aborted", "malformed".
 * There is no `cause`: what fetch throws may name the address, and the address holds the token.
 */
export class PlatformSilence extends Error {
  readonly method: string
  readonly code: string

  constructor(method: string, code: string) {
    super(`${method} was not answered: ${code}`)
    this.name = "PlatformSilence"
    this.method = method
    this.code = code
  }
}

/** With these no connection came about, so nothing was sent. */
const NEVER_CONNECTED = new Set([
  "ECONNREFUSED",
  "ENOTFOUND",
  "EAI_AGAIN",
  "EHOSTUNREACH",
  "ENETUNREACH",
  "UND_ERR_CONNECT_TIMEOUT",
])

/** What a failed send means for the message. The platform names no time to rest: `restSeconds` stands in. */
export function asDeliveryError(error: unknown, restSeconds: number): DeliveryError {
  if (error instanceof DeliveryError) return error
  if (error instanceof PlatformRefusal) return refused(error, restSeconds)
  if (error instanceof PlatformSilence && NEVER_CONNECTED.has(error.code))
    return new DeliveryError("not_sent", "Zalo was not reached", { cause: error })
  return new DeliveryError("perhaps_sent", "Zalo's answer was lost", { cause: error })
}

/** Statuses that mean the same from whatever stands before the platform; others below 500 mean a wrong address. */
const ANYBODYS = [401, 403, 408, 429]

function refused(error: PlatformRefusal, restSeconds: number): DeliveryError {
  const { status, code: platformCode, message, retryAfterSeconds = restSeconds } = error
  const facts = { cause: error, platformCode }
  if (!error.isEnveloped && status < 500 && !ANYBODYS.includes(status))
    return new DeliveryError("broken", message, facts)
  switch (status) {
    case 401:
      return new DeliveryError("broken", message, facts)
    case 403:
      // Documented as an internal error, so it may pass; a person who blocks the bot is answered for alike.
      return new DeliveryError(
        "not_sent",
        message,
        error.isEnveloped ? { ...facts, closed: "blocked" } : facts,
      )
    case 404:
      return new DeliveryError("unreachable", message, { ...facts, closed: "never_started" })
    case 408:
      return new DeliveryError("perhaps_sent", message, facts)
    case 429:
      return new DeliveryError("rate_limited", message, { ...facts, retryAfterSeconds })
    default:
      return new DeliveryError(status >= 500 ? "perhaps_sent" : "rejected", message, facts)
  }
}

/** The stable code under which the operator sees a failed call. */
export function problemOf(error: unknown): string {
  if (error instanceof PlatformSilence) return error.code === "malformed" ? "platform-error" : "unreachable"
  if (!(error instanceof PlatformRefusal)) return "failed"
  if (error.status === 401) return "unauthorized"
  if (error.status === 400 && error.method === "setWebhook") return "webhook-refused"
  return error.status === 429 ? "rate-limited" : "platform-error"
}

export function isRefusal(error: unknown, status: number): error is PlatformRefusal {
  return error instanceof PlatformRefusal && error.status === status
}
