import type { Queries } from "../database.ts"

/**
 * Runs `work` with the rights of whoever handles cases: it sees cases and nothing by which they could be joined to a
 * person. Needs a transaction. Where the database user may not make roles it runs with the rights that there are.
 */
export async function asDesk<T>(queries: Queries, work: (queries: Queries) => Promise<T>): Promise<T> {
  await queries.query(
    `select set_config('role', 'chibo_desk', true) from pg_roles
     where rolname = 'chibo_desk' and pg_has_role(current_user, oid, 'member')`,
  )
  const result = await work(queries)
  // After an error the transaction is over, and the role with it.
  await queries.query("reset role")
  return result
}
