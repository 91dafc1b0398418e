import { followerDigest, type Sender } from "../../core/case-keys.ts"
import type { Keys } from "../../core/seal.ts"
import type { Queries } from "../database.ts"
import { dropDrafts } from "./drafts.ts"
import { endPublications } from "./publications.ts"
import { casesSentBy, forgetSent } from "./routes.ts"

/**
 * Takes everything away by which these accounts are joined to cases: the ways back to them, names and numbers that they
 * left, what they follow, what they have begun, their lists; what is public of them goes. The cases stay, nameless. Returns how many had been theirs.
 */
export async function forgetSender(
  queries: Queries,
  keys: Keys,
  senders: readonly Sender[],
): Promise<number> {
  const ids = await casesSentBy(queries, keys, senders)
  await queries.query("delete from case_routes where case_id = any($1)", [ids])
  await queries.query("delete from case_contacts where case_id = any($1)", [ids])
  await queries.query("update cases set is_anonymous = true where id = any($1) and not is_anonymous", [ids])
  // Nobody could take it back any more.
  await endPublications(queries, ids)
  const followed = await queries.query<{ id: number }>("select distinct case_id as id from case_followers")
  await queries.query(
    `with gone as (delete from case_followers where digest = any($1) returning case_id)
     update cases c set weight = greatest(0, c.weight - g.count)
     from (select case_id, count(*) as count from gone group by case_id) g where c.id = g.case_id`,
    [followed.flatMap(({ id }) => senders.map((one) => followerDigest(keys, one, id)))],
  )
  await dropDrafts(queries, keys, senders)
  for (const one of senders) await forgetSent(queries, keys, one, ids)
  return ids.length
}

/** The person took it back: name and number are of no use any more. */
export async function forgetContact(queries: Queries, id: number): Promise<void> {
  await queries.query("delete from case_contacts where case_id = $1", [id])
}
