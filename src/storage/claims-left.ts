import type { Database } from "./database.ts"
import { abandonStaleClaims } from "./outbox-claims.ts"

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
    await abandonStaleClaims(queries, now, { all: true })
    await queries.query("delete from turns")
  })
}
