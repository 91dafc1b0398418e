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
