import type { Queries } from "./database.ts"

export interface Quota {
  readonly name: string
  readonly remains: number
  readonly total: number | null
  readonly until: Date | null
}

/** Keeps what a platform says is left. */
export async function keepQuota(queries: Queries, channel: string, quota: Quota, at: Date): Promise<void> {
  await queries.query(
    `insert into channel_quotas (channel, name, remains, total, until, told_at) values ($1, $2, $3, $4, $5, $6)
     on conflict (channel, name) do update set remains = excluded.remains, total = excluded.total,
       until = excluded.until, told_at = excluded.told_at`,
    [channel, quota.name, quota.remains, quota.total, quota.until, at],
  )
}

/** What the platform last said of a quota that still counts; null when it said nothing. */
export async function readQuota(
  queries: Queries,
  channel: string,
  name: string,
  now: Date,
): Promise<Quota | null> {
  const [row] = await queries.query<Quota>(
    `select name, remains, total, until from channel_quotas
     where channel = $1 and name = $2 and (until is null or until > $3)`,
    [channel, name, now],
  )
  return row ?? null
}
