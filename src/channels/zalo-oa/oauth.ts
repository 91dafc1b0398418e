import { z } from "zod"
import type { Clock } from "../../core/clock.ts"
import { DeliveryError } from "../../core/errors.ts"
import type { Log } from "../../core/log.ts"
import { refusal } from "./errors.ts"
import { callHttp } from "./http.ts"
import type { TokenPair } from "./ports.ts"

export interface OauthOptions {
  readonly root: string
  readonly appId: string
  readonly appSecret: string
  readonly clock: Clock
  readonly log: Log
  readonly timeoutMs: number
}

const answered = z.object({
  access_token: z.string().min(1),
  refresh_token: z.string().min(1),
  // A text such as "90000". The pair is kept whatever stands here: the old one is spent.
  expires_in: z.coerce.number().positive().catch(3600),
})

/** Spends a refresh token. Throws `DeliveryError`: `broken` when it is dead or the app is refused, else `not_sent`. */
export async function refreshPair(options: OauthOptions, refreshToken: string): Promise<TokenPair> {
  const { root, appId, appSecret, clock, log, timeoutMs } = options
  const name = "access_token"
  const answer = await callHttp(
    {
      name,
      method: "POST",
      url: `${root}/v4/oa/access_token`,
      headers: { secret_key: appSecret },
      body: new URLSearchParams({ refresh_token: refreshToken, app_id: appId, grant_type: "refresh_token" }),
      counts: false,
      timeoutMs,
    },
    log,
  )
  const pair = answered.safeParse(answer).data
  if (pair !== undefined)
    return {
      accessToken: pair.access_token,
      refreshToken: pair.refresh_token,
      expiresAt: new Date(clock.now().getTime() + pair.expires_in * 1000),
    }
  if (answer.error) throw refusedRefresh(name, answer.error, clock.now())
  throw new DeliveryError("not_sent", `${name} was answered without tokens`, { platformCode: "no-tokens" })
}

/** What this endpoint says no to, a second try does not change. */
function refusedRefresh(call: string, code: number, now: Date): DeliveryError {
  const error = refusal(call, code, now)
  if (error.kind === "rate_limited") return error
  return new DeliveryError("broken", error.message, { platformCode: String(code) })
}
