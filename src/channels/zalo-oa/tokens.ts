import type { Clock } from "../../core/clock.ts"
import { AppError, DeliveryError } from "../../core/errors.ts"
import type { Log } from "../../core/log.ts"
import { isDeadRefresh } from "./errors.ts"
import type { TokenPair, TokenStore } from "./ports.ts"
import type { Problems } from "./problems.ts"

/** A pair is replaced so long before it expires. */
const MARGIN_MS = 5 * 60_000
/**
 * A pair is renewed when it has served nobody for so long. Its refresh token lives three months: two of them are left
 * for further tries. Not sooner, for each renewal whose answer is lost costs the operator a new consent.
 */
const UNUSED_MS = 30 * 24 * 60 * 60_000
/** After a failed early refresh the old token does for so long, without another try. */
const PAUSE_MS = 30_000

export interface TokensOptions {
  readonly store: TokenStore
  readonly clock: Clock
  readonly log: Log
  readonly problems: Problems
  /** Spends the refresh token; throws `DeliveryError`. */
  readonly refresh: (refreshToken: string) => Promise<TokenPair>
}

export interface AccessTokens {
  /** A token for the next call, refreshed when it ends within five minutes. Throws `DeliveryError`. */
  current(): Promise<string>
  /** Another token than this one, which the platform has refused. Throws `DeliveryError`. */
  replace(refused: string): Promise<string>
  /** Renews a pair that has lain unused for a month, so that it does not die of that. Throws `DeliveryError`. */
  keepAlive(): Promise<void>
  /** Tells that the platform has taken this token. */
  worked(token: string): void
}

/**
 * The access token, whoever of all processes refreshed it. A refresh token can be spent once: it is only touched
 * inside `store.exchange`, and not when somebody else was faster.
 */
export function createAccessTokens(options: TokensOptions): AccessTokens {
  const { store, clock, log, problems } = options
  let dead: { readonly pair: TokenPair; readonly error: DeliveryError } | null = null
  // Kept until it is stored: what it was bought with cannot be spent again.
  let bought: { readonly by: string; readonly next: TokenPair } | null = null
  let pausedUntil = 0
  let running: { readonly stale: string; readonly next: Promise<string> } | null = null

  function replace(stale: string): Promise<string> {
    if (running?.stale === stale) return running.next
    const next = exchange(stale).finally(() => {
      if (running?.next === next) running = null
    })
    running = { stale, next }
    return next
  }

  async function exchange(stale: string): Promise<string> {
    const failed: { error?: unknown } = {}
    const refresh = async (newest: TokenPair): Promise<TokenPair | null> => {
      if (newest.accessToken !== stale) return null
      try {
        if (newest.refreshToken === dead?.pair.refreshToken) throw dead.error
        if (newest.refreshToken === bought?.by) return bought.next
        const next = await options.refresh(newest.refreshToken)
        bought = { by: newest.refreshToken, next }
        log.info({ until: next.expiresAt.toISOString() }, "zalo-oa: access token refreshed")
        return next
      } catch (error) {
        failed.error = error
        noteFailure(newest, error)
        return null
      }
    }
    const pair = await store.exchange(refresh).catch((error: unknown) => {
      throw storeFailed(error)
    })
    if (failed.error !== undefined) throw failed.error
    return pair.accessToken
  }

  function noteFailure(pair: TokenPair, error: unknown): void {
    if (!(error instanceof DeliveryError) || error.kind !== "broken" || error === dead?.error) return
    const isDead = isDeadRefresh(error)
    if (isDead) dead = { pair, error }
    problems.raise(isDead ? "token-dead" : "refused")
    log.error({ code: error.platformCode, dead: isDead }, "zalo-oa: the access token cannot be refreshed")
  }

  async function read(): Promise<TokenPair | null> {
    return store.read().catch((error: unknown) => {
      throw storeFailed(error)
    })
  }

  async function current(): Promise<string> {
    const pair = await read()
    if (pair === null) {
      problems.raise("token-missing")
      throw new DeliveryError("broken", "there is no access token yet", { platformCode: "token-missing" })
    }
    problems.clear("token-missing")
    problems.clear("key-wrong")
    const now = clock.now().getTime()
    const endsIn = pair.expiresAt.getTime() - now
    if (endsIn > MARGIN_MS) return pair.accessToken
    const mayWait = endsIn > 0
    if (mayWait && (now < pausedUntil || pair.refreshToken === dead?.pair.refreshToken))
      return pair.accessToken
    try {
      return await replace(pair.accessToken)
    } catch (error) {
      if (!mayWait) throw error
      pausedUntil = now + PAUSE_MS
      log.warn({ err: error }, "zalo-oa: could not refresh early, the old token still holds")
      return pair.accessToken
    }
  }

  async function keepAlive(): Promise<void> {
    const pair = await read()
    if (pair === null || pair.refreshToken === dead?.pair.refreshToken) return
    if (clock.now().getTime() - pair.expiresAt.getTime() < UNUSED_MS) return
    await replace(pair.accessToken)
  }

  function storeFailed(cause: unknown): DeliveryError {
    if (!(cause instanceof AppError) || cause.code !== "key-wrong")
      return new DeliveryError("not_sent", "the token store failed", { cause })
    // Until the operator gives the right key every message would fail.
    problems.raise("key-wrong")
    return new DeliveryError("broken", "the tokens cannot be opened", { cause, platformCode: "key-wrong" })
  }

  return {
    current,
    replace,
    keepAlive,
    worked: (token) => {
      if (token === dead?.pair.accessToken) return
      dead = null
      problems.clear("token-dead")
      problems.clear("unauthorized")
    },
  }
}
