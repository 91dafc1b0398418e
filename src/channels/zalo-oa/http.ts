import { z } from "zod"
import { ticks } from "../../core/clock.ts"
import { DeliveryError } from "../../core/errors.ts"
import type { Log } from "../../core/log.ts"

/** The connection never stood: nothing can have arrived. */
const NEVER_ARRIVED =
  /^(?:ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EAI_FAIL|EHOSTUNREACH|ENETUNREACH|EHOSTDOWN|ENETDOWN|UND_ERR_CONNECT_TIMEOUT|ERR_TLS_.*|ERR_SSL_.*|CERT_.*|DEPTH_ZERO_SELF_SIGNED_CERT|SELF_SIGNED_CERT_IN_CHAIN|UNABLE_TO_.*)$/

export interface HttpCall {
  /** For logs and errors; the address may hold an id, the headers hold a key. */
  readonly name: string
  readonly method: "GET" | "POST"
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly body?: string | URLSearchParams | FormData
  /** Whether a lost answer may mean that a person has got a message. */
  readonly counts: boolean
  readonly timeoutMs: number
}

const code = z.union([
  z.number(),
  z
    .string()
    .regex(/^-?\d+$/)
    .transform(Number),
])
const answered = z.looseObject({ error: code.optional() })

export type Answer = z.infer<typeof answered>

/** The platform's JSON object, whatever its `error` says. Throws `DeliveryError` when there is none. */
export async function callHttp(call: HttpCall, log: Log): Promise<Answer> {
  const since = ticks()
  const lost = call.counts ? "perhaps_sent" : "not_sent"
  const failed = (kind: DeliveryError["kind"], what: string, platformCode?: string) =>
    new DeliveryError(kind, `${call.name} ${what}`, { platformCode, ...restOf(kind) })

  let status: number
  let body: string
  try {
    const response = await fetch(call.url, {
      method: call.method,
      headers: call.headers,
      body: call.body,
      // A redirect would carry the token to another host.
      redirect: "manual",
      signal: AbortSignal.timeout(call.timeoutMs),
    })
    status = response.status
    body = await response.text()
  } catch (error) {
    const code = codeOf(error)
    log.debug({ call: call.name, code, ms: Math.round(ticks() - since) }, "zalo-oa: no answer")
    throw failed(NEVER_ARRIVED.test(code) ? "not_sent" : lost, "got no answer", code)
  }

  const answer = readAnswer(body)
  log.debug(
    { call: call.name, status, code: answer?.error, ms: Math.round(ticks() - since) },
    "zalo-oa: answered",
  )
  if (status === 429) throw failed("rate_limited", "came too often", "http-429")
  if (status >= 500 || status === 408) throw failed(lost, `failed: ${status}`, `http-${status}`)
  if (answer?.error === undefined && status >= 300)
    throw failed("broken", `was refused: ${status}`, `http-${status}`)
  if (answer === null) throw failed(lost, "was answered with something else than JSON", "no-json")
  return answer
}

function readAnswer(body: string): Answer | null {
  try {
    return answered.safeParse(JSON.parse(body)).data ?? null
  } catch {
    return null
  }
}

function restOf(kind: DeliveryError["kind"]): { retryAfterSeconds?: number } {
  return kind === "rate_limited" ? { retryAfterSeconds: 60 } : {}
}

/** The error itself stays behind: its wording may hold the address. */
function codeOf(error: unknown): string {
  const { name, code, cause } = error as { name?: unknown; code?: unknown; cause?: { code?: unknown } }
  const found = cause?.code ?? (typeof code === "string" ? code : name)
  return typeof found === "string" ? found : "unknown"
}
