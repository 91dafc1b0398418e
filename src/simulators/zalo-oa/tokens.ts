import { createHash, randomBytes } from "node:crypto"
import type { Clock } from "../../core/clock.ts"
import { type Answer, refuse } from "./answer.ts"

export interface GrantedTokens {
  readonly accessToken: string
  readonly refreshToken: string
  readonly expiresAt: Date
}

/** Access tokens of 25 hours, refresh tokens that can be spent once. */
export interface Tokens {
  /** A pair without the consent page, as the console hands it out. */
  grant(): GrantedTokens
  /** The code that comes back from the consent page: for ten minutes, once. */
  consent(challenge?: string): string
  /** `POST /v4/oa/access_token`. */
  exchange(form: Readonly<Record<string, string>>, secret: string | undefined): Answer
  /** The code with which a call with this token is refused; null when it holds. */
  problemOf(token: string | undefined): -216 | -220 | null
  /** Every access token is over at once. */
  expireAll(): void
  /** Every refresh token is dead: only a new consent helps. */
  killRefreshTokens(): void
}

const CODE_LIFE_MS = 10 * 60_000
const REFRESH_LIFE_MS = 90 * 24 * 3_600_000

export interface TokensOptions {
  readonly appId: string
  readonly appSecret: string
  readonly lifeSeconds: number
  readonly clock: Clock
}

export function createTokens({ appId, appSecret, lifeSeconds, clock }: TokensOptions): Tokens {
  const access = new Map<string, number>()
  const refresh = new Map<string, number>()
  const codes = new Map<string, { readonly until: number; readonly challenge: string | undefined }>()
  const now = () => clock.now().getTime()
  const fresh = () => randomBytes(24).toString("base64url")

  function grant(): GrantedTokens {
    const pair = { accessToken: fresh(), refreshToken: fresh() }
    const expires = now() + lifeSeconds * 1000
    access.set(pair.accessToken, expires)
    refresh.set(pair.refreshToken, now() + REFRESH_LIFE_MS)
    return { ...pair, expiresAt: new Date(expires) }
  }

  function granted(): Answer {
    const { accessToken, refreshToken } = grant()
    const data = { access_token: accessToken, refresh_token: refreshToken, expires_in: String(lifeSeconds) }
    return { error: 0, data }
  }

  function spendRefresh(token: string): Answer {
    const until = refresh.get(token)
    if (until === undefined) return refuse(-14014)
    refresh.delete(token)
    return until > now() ? granted() : refuse(-118)
  }

  function spendCode(code: string, verifier: string): Answer {
    const found = codes.get(code)
    codes.delete(code)
    if (found === undefined || found.until <= now()) return refuse(-14003)
    const challenge = createHash("sha256").update(verifier).digest("base64url")
    if (found.challenge !== undefined && found.challenge !== challenge) return refuse(-14003)
    return granted()
  }

  return {
    grant,
    consent: (challenge) => {
      const code = fresh()
      codes.set(code, { until: now() + CODE_LIFE_MS, challenge })
      return code
    },
    exchange: (form, secret) => {
      if (form.app_id !== appId || secret !== appSecret) return refuse(-14002)
      if (form.grant_type === "refresh_token") return spendRefresh(form.refresh_token ?? "")
      if (form.grant_type === "authorization_code")
        return spendCode(form.code ?? "", form.code_verifier ?? "")
      return refuse(-14002)
    },
    problemOf: (token) => {
      const until = access.get(token ?? "")
      if (until === undefined) return -216
      return until > now() ? null : -220
    },
    expireAll: () => {
      for (const token of access.keys()) access.set(token, 0)
    },
    killRefreshTokens: () => refresh.clear(),
  }
}
