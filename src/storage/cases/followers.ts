import { followerDigest, type Sender } from "../../core/case-keys.ts"
import type { Keys } from "../../core/seal.ts"
import type { Queries } from "../database.ts"

/** Somebody sees the same and wants to hear of it. False when they have said so before. */
export async function addFollower(
  queries: Queries,
  id: number,
  { digest, sealed }: { readonly digest: string; readonly sealed: string },
): Promise<boolean> {
  const rows = await queries.query(
    `insert into case_followers (case_id, digest, sealed) values ($1, $2, $3) on conflict do nothing returning digest`,
    [id, digest, sealed],
  )
  if (rows.length > 0) await queries.query("update cases set weight = weight + 1 where id = $1", [id])
  return rows.length > 0
}

/** The sealed ways to those who follow a case. */
export function followersOf(queries: Queries, id: number): Promise<{ digest: string; sealed: string }[]> {
  return queries.query<{ digest: string; sealed: string }>(
    "select digest, sealed from case_followers where case_id = $1 order by digest",
    [id],
  )
}

/** Whether somebody with one of these digests follows a case. */
export async function isFollowing(
  queries: Queries,
  id: number,
  digests: readonly string[],
): Promise<boolean> {
  const rows = await queries.query(
    "select from case_followers where case_id = $1 and digest = any($2) limit 1",
    [id, digests],
  )
  return rows.length > 0
}

/** They see the same no more, and hear of it no more. */
export async function removeFollowers(
  queries: Queries,
  id: number,
  digests: readonly string[],
): Promise<void> {
  await queries.query(
    `with gone as (delete from case_followers where case_id = $1 and digest = any($2) returning 1)
     update cases set weight = greatest(0, weight - (select count(*) from gone)) where id = $1`,
    [id, digests],
  )
}

/** The cases that these accounts follow: only who has the key can say so. */
export async function followedBy(
  queries: Queries,
  keys: Keys,
  senders: readonly Sender[],
): Promise<number[]> {
  const all = await queries.query<{ id: number; digest: string }>(
    `select case_id as id, digest from case_followers order by case_id`,
  )
  const own = new Map<number, ReadonlySet<string>>()
  const ownAt = (id: number) => {
    const digests = own.get(id) ?? new Set(senders.map((one) => followerDigest(keys, one, id)))
    own.set(id, digests)
    return digests
  }
  return [...new Set(all.flatMap(({ id, digest }) => (ownAt(id).has(digest) ? [id] : [])))]
}
