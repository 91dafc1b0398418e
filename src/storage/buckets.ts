import type { Rate } from "../core/rate.ts"
import type { Queries } from "./database.ts"

/** `told`: refused, and it is time to say so. `refused`: refused, and said so already. */
export type Taken = "served" | "told" | "refused"

/**
 * Takes one from a bucket that fills by itself, in one statement, so that processes share it. It is told once that
 * there was too little, and not again before the bucket has been full. Where `isOpen` is false something else
 * refuses: then nothing is taken, and it is told in the same way. Call in the transaction of what is done with it:
 * what is rolled back has taken nothing.
 */
export async function takeFromBucket(
  queries: Queries,
  key: string,
  { burst, perMinute }: Rate,
  now: Date,
  isOpen = true,
): Promise<Taken> {
  const [row] = await queries.query<{ last: Taken }>(
    `insert into buckets as b (key, tokens, filled_at, last, told_at)
     values ($1, $2::float8 - case when $5 then 1 else 0 end, $4,
       case when $5 then 'served' else 'told' end, case when $5 then null else $4::timestamptz end)
     on conflict (key) do update set (tokens, filled_at, last, told_at) = (
       select level - case when level >= 1 and $5 then 1 else 0 end, greatest(b.filled_at, excluded.filled_at),
         case when level >= 1 and $5 then 'served' when told is null then 'told' else 'refused' end,
         case when level >= 1 and $5 then told else coalesce(told, $4::timestamptz) end
       from (
         select level, case when level >= $2::float8
           and b.told_at <= $4::timestamptz - ($2::float8 - 1) / $3::float8 * interval '1 minute'
           then null else b.told_at end as told
         from (select least($2::float8, b.tokens + $3::float8 / 60
           * greatest(0, extract(epoch from $4::timestamptz - b.filled_at)::float8)) as level) filled) now)
     returning last`,
    [key, burst, perMinute, now, isOpen],
  )
  return row!.last
}

/** Forgets buckets that nobody has used since `before`; they are full by then. */
export async function forgetBuckets(queries: Queries, before: Date): Promise<void> {
  await queries.query("delete from buckets where filled_at < $1", [before])
}
