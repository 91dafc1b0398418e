import type { Fault } from "../shared/faults.ts"

/** What the platform says to a call. The HTTP status is 200 whatever it says. */
export type Answer =
  | {
      readonly error: 0
      readonly data: unknown
      /** The message that a person has got. */
      readonly messageId?: string
    }
  | { readonly error: number; readonly message?: string; readonly status?: number }

const MESSAGES: Readonly<Record<number, string>> = {
  [-32]: "Request limit reached",
  [-100]: "Attachment is expired",
  [-108]: "Phone number is invalid",
  [-109]: "Template id is invalid",
  [-114]: "User can not receive the message",
  [-118]: "Refresh token is expired",
  [-1121]: "Template parameter is too long",
  [-1122]: "Template parameter is missing",
  [-124]: "Access token is invalid",
  [-131]: "Template is not approved",
  [-133]: "Not allowed at night",
  [-144]: "Daily quota is exceeded",
  [-200]: "Send message failed",
  [-201]: "Parameter is invalid",
  [-209]: "Not supported this api",
  [-210]: "Parameter exceeds the limit",
  [-211]: "Out of quota",
  [-213]: "User has not followed the OA",
  [-216]: "Access token is invalid",
  [-217]: "User has blocked invitations of the OA",
  [-220]: "Access token is expired",
  [-227]: "User is banned or has been inactive for more than 45 days",
  [-230]: "User has not interacted with the OA in the past 7 days",
  [-232]: "User has no interaction or it is expired",
  [-234]: "Not allowed at night",
  [-240]: "Message API V2 has been shut down",
  [-244]: "User has restricted this type of message",
  [-14002]: "App is invalid",
  [-14003]: "Authorization code is invalid",
  [-14014]: "Refresh token is invalid",
}

export function refuse(error: number): Answer {
  return { error }
}

/** The body as `openapi.zalo.me` writes it. */
export function envelope(answer: Answer): object {
  if ("data" in answer) return { error: 0, message: "Success", data: answer.data }
  return { error: answer.error, message: answer.message ?? MESSAGES[answer.error] ?? "Error" }
}

/** The body as `oauth.zaloapp.com` writes it: tokens bare, errors in words. */
export function oauthEnvelope(answer: Answer): object {
  if ("data" in answer) return answer.data as object
  const words = answer.message ?? MESSAGES[answer.error] ?? "Error"
  return {
    error: answer.error,
    error_name: words,
    error_reason: words,
    error_description: words,
    ref_doc: "https://developers.zalo.me/docs",
  }
}

/** What a fault makes the platform say; null for those that do not change the words. */
export function faultAnswer(fault: Fault | null): Answer | null {
  if (fault === null) return null
  const given = fault.description === undefined ? {} : { message: fault.description }
  switch (fault.kind) {
    case "rate_limited":
      return { error: -32, ...given }
    case "blocked":
      return { error: -244, ...given }
    case "unauthorized":
      return { error: -216, ...given }
    case "not_ok":
      return { error: fault.code ?? -200, ...given }
    case "server_error":
      return { error: fault.code ?? -200, status: 500, ...given }
    case "idle":
      return { error: fault.code ?? -200, status: 408, ...given }
    case "status":
      return { error: fault.code ?? -200, status: fault.status ?? 500, ...given }
    default:
      return null
  }
}
