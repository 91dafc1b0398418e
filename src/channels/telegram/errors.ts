import { GrammyError, HttpError } from "grammy"
import type { ClosedReason } from "../../core/channel.ts"
import { DeliveryError, type DeliveryFacts, type DeliveryKind } from "../../core/errors.ts"

/** Failures before anything of ours could be read at the other end. */
const SURELY_NOT_SENT = new Set([
  "ECONNREFUSED",
  "ENOTFOUND",
  "EAI_AGAIN",
  "EHOSTUNREACH",
  "ENETUNREACH",
  "CERT_HAS_EXPIRED",
  "DEPTH_ZERO_SELF_SIGNED_CERT",
  "SELF_SIGNED_CERT_IN_CHAIN",
  "UNABLE_TO_GET_ISSUER_CERT_LOCALLY",
  "UNABLE_TO_VERIFY_LEAF_SIGNATURE",
  "ERR_TLS_CERT_ALTNAME_INVALID",
])

/** Which of the refusals under 403 closes a chat for which reason, by the start of the platform's sentence. */
const CLOSED: readonly (readonly [start: string, reason: ClosedReason])[] = [
  ["Forbidden: bot was blocked", "blocked"],
  ["Forbidden: user is deactivated", "gone"],
  ["Forbidden: the group chat was deleted", "gone"],
  ["Forbidden: bot was kicked", "removed"],
  ["Forbidden: bot is not a member", "removed"],
  ["Forbidden: bot can't initiate", "never_started"],
]

/**
 * What a failed call means for the message. The error thrown by grammY is left behind: it holds the token, or the
 * text that was being sent.
 */
export function deliveryError(thrown: unknown, method: string): DeliveryError {
  if (thrown instanceof DeliveryError) return thrown
  const fail = (kind: DeliveryKind, code: string, facts: DeliveryFacts = {}) =>
    new DeliveryError(kind, `${method} failed (${code})`, { ...facts, platformCode: code })
  if (!(thrown instanceof GrammyError)) {
    const code = networkCode(thrown)
    return fail(SURELY_NOT_SENT.has(code) ? "not_sent" : "perhaps_sent", code)
  }
  const { error_code: number, description, parameters } = thrown
  const code = String(number)
  if (parameters.migrate_to_chat_id !== undefined)
    return fail("moved", code, { movedTo: String(parameters.migrate_to_chat_id) })
  if (number === 429) return fail("rate_limited", code, { retryAfterSeconds: parameters.retry_after ?? 1 })
  if (number === 401 || number === 404 || number === 409) return fail("broken", code)
  if (number >= 500) return fail("perhaps_sent", code)
  if (number === 403) {
    // A sentence that is new to us still says that this chat does not take our messages.
    const closed = CLOSED.find(([start]) => description.startsWith(start))?.[1] ?? "blocked"
    return fail("unreachable", code, { closed })
  }
  if (number === 400 && /^Bad Request: (?:chat not found|PEER_ID_INVALID)/.test(description))
    return fail("unreachable", code, { closed: "never_started" })
  return fail("rejected", code)
}

/** Our marks do not lie on the text. The same words without them would be taken. */
export function isBrokenMarkup(thrown: unknown): boolean {
  return (
    thrown instanceof GrammyError &&
    thrown.error_code === 400 &&
    thrown.description.startsWith("Bad Request: can't parse entities")
  )
}

/** Whether the topic is gone in which a message was to stand; nothing was sent. */
export function isGoneTopic(thrown: unknown): boolean {
  return (
    thrown instanceof GrammyError &&
    thrown.error_code === 400 &&
    thrown.description.startsWith("Bad Request: message thread not found")
  )
}

/** Why we cannot receive, as the operator is told. */
export type Problem = "unauthorized" | "conflict" | "webhook-set" | "webhook-refused" | "unreachable"

/** `webhook-refused` is the platform's no to the address that it was given. */
export function problemOf(thrown: unknown): Problem {
  if (!(thrown instanceof GrammyError)) return "unreachable"
  const { error_code: number, description, method } = thrown
  if (number === 401 || number === 404) return "unauthorized"
  if (number === 409) return description.startsWith("Conflict: can't use") ? "webhook-set" : "conflict"
  return number === 400 && method === "setWebhook" ? "webhook-refused" : "unreachable"
}

/** How many milliseconds the platform wants to be left alone. */
export function askedRestMs(thrown: unknown): number {
  return thrown instanceof GrammyError ? (thrown.parameters.retry_after ?? 0) * 1000 : 0
}

/** What may be written down about a failure: names and numbers, no sentence. */
export function factsOf(thrown: unknown): { code: string } {
  return { code: thrown instanceof GrammyError ? String(thrown.error_code) : networkCode(thrown) }
}

function networkCode(thrown: unknown): string {
  const cause: unknown = thrown instanceof HttpError ? thrown.error : thrown
  if (typeof cause !== "object" || cause === null) return "unknown"
  const { code, type } = cause as { code?: unknown; type?: unknown }
  return String(code ?? type ?? "no-answer")
}
