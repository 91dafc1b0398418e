import type { Clock } from "../core/clock.ts"
import { tokenDigest } from "../core/links.ts"
import type { Keys } from "../core/seal.ts"
import type { Database, Queries } from "./database.ts"

/** Two keys of a platform, of which the second brings the next two. */
export interface StoredPair {
  readonly accessToken: string
  readonly refreshToken: string
  readonly expiresAt: Date
}

const PURPOSE = "channel tokens"

/**
 * The keys of one channel, sealed. `first` is what the operator was given: it counts until it has been stored once,
 * and again when the operator brings another. It may be taken out of the settings and put back without harm.
 */
export function createTokenStore(
  database: Database,
  keys: Keys,
  clock: Clock,
  channel: string,
  first: { readonly refreshToken: string; readonly accessToken?: string } | null,
) {
  // Without our key in it: with the wrong key what is stored must not look like another's.
  const seed = first === null ? "" : tokenDigest(first.refreshToken)

  async function read(queries: Queries, forUpdate: boolean): Promise<StoredPair | null> {
    const [row] = await queries.query<{ sealed: string; expires_at: Date; seed: string }>(
      `select sealed, expires_at, seed from channel_tokens where channel = $1${forUpdate ? " for update" : ""}`,
      [channel],
    )
    if (first !== null && row?.seed !== seed) {
      // An access token of unknown age: the first call renews it.
      const accessToken = first.accessToken ?? ""
      return { accessToken, refreshToken: first.refreshToken, expiresAt: clock.now() }
    }
    if (row === undefined) return null
    const pair = JSON.parse(keys.open(row.sealed, PURPOSE)) as { accessToken: string; refreshToken: string }
    return { ...pair, expiresAt: row.expires_at }
  }

  return {
    read: () => read(database, false),
    /** Runs alone across all processes; the next pair is stored before anybody uses it. */
    exchange(refresh: (current: StoredPair) => Promise<StoredPair | null>): Promise<StoredPair> {
      return database.transaction(async (queries) => {
        await queries.query("select pg_advisory_xact_lock(hashtextextended($1, 5120934))", [channel])
        const current = await read(queries, true)
        if (current === null) throw new Error("no pair of tokens to renew")
        const next = await refresh(current)
        if (next === null) return current
        const { accessToken, refreshToken, expiresAt } = next
        const sealed = keys.seal(JSON.stringify({ accessToken, refreshToken }), PURPOSE)
        await queries.query(
          `insert into channel_tokens (channel, sealed, seed, expires_at, stored_at) values ($1, $2, $3, $4, $5)
           on conflict (channel) do update set sealed = excluded.sealed,
             seed = coalesce(nullif(excluded.seed, ''), channel_tokens.seed), expires_at = excluded.expires_at,
             stored_at = excluded.stored_at`,
          [channel, sealed, seed, expiresAt, clock.now()],
        )
        return next
      })
    },
  }
}
