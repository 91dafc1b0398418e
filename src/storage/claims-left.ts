import type { Database } from "./database.ts"

/**
 * Frees what a process that died still holds, instead of waiting until its claims run out. Only where one process at
 * a time may hold the database, so that nobody else can be at work: on a server it changes nothing.
 */
export async function freeClaimsLeft(database: Database, now: Date): Promise<void> {
  if (database.engine === "server") return
  await database.transaction(async (queries) => {
    await queries.query(
      "update inbox set claimed_until = null where done_at is null and claimed_until is not null",
    )
    // Perhaps they arrived, so they are not sent again.
    await queries.query(
      `update outbox set state = 'unknown', settled_at = $1, reason = 'process-ended' where state = 'sending'`,
      [now],
    )
    await queries.query("delete from turns")
  })
}
