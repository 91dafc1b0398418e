import type { Fault } from "../shared/faults.ts"

/** What the platform says to a call, before it is put on the wire. */
export type Answer =
  | {
      readonly ok: true
      readonly result?: unknown
      /** The whole body, in place of a proper one. */
      readonly raw?: string
      /** The message that was sent or handed out, and its chat, for the ledger. */
      readonly messageId?: string
      readonly chat?: string
      /** The platform says yes, and nobody gets it. */
      readonly isUndelivered?: true
    }
  | {
      readonly ok: false
      /** The platform's `error_code`. */
      readonly code: number
      /** Default: the code. */
      readonly status?: number
      readonly description?: string
      readonly retryAfterSeconds?: number | undefined
    }

// As the documentation names them; 403 is no slip of ours.
const DESCRIPTIONS: Readonly<Record<number, string>> = {
  400: "Bad request",
  401: "Unauthorized",
  403: "Internal server error",
  404: "Not found",
  408: "Request timeout",
  429: "Quota exceeded",
}

export function refusal(code: number, description?: string): Answer & { ok: false } {
  return { ok: false, code, ...(description === undefined ? {} : { description }) }
}

/** The body as the platform writes it. */
export function bodyOf(answer: Answer): string {
  if (answer.ok) return answer.raw ?? JSON.stringify({ ok: true, result: answer.result })
  const description = answer.description ?? DESCRIPTIONS[answer.code] ?? "Error"
  return JSON.stringify({ ok: false, error_code: answer.code, description })
}

/** What a fault makes the platform say; null for those that do not change the words. */
export function faultAnswer(fault: Fault | null, idle: Answer): Answer | null {
  switch (fault?.kind) {
    case "rate_limited":
      return { ...refusal(429), retryAfterSeconds: fault.retryAfterSeconds }
    case "blocked":
      return refusal(403)
    case "unauthorized":
      return refusal(401)
    case "server_error":
      return refusal(500, fault.description)
    case "idle":
      return idle
    case "status":
      return { ...refusal(fault.code ?? fault.status ?? 500, fault.description), status: fault.status ?? 500 }
    case "not_ok":
      return { ...refusal(fault.code ?? 400, fault.description), status: 200 }
    default:
      return null
  }
}
