import type { Parts } from "./compose.ts"
import { remind } from "./features/meetings/remind.ts"
import type { Job } from "./storage/jobs.ts"

/** In one of the processes: every minute the reminders that have become due. */
export function remindingJob(parts: Pick<Parts, "database" | "clock" | "texts">): Job {
  return { name: "remind-of-meetings", cron: "* * * * *", work: async () => void (await remindNow(parts)) }
}

/**
 * What is due now; returns how many messages are new. In a transaction, so that of a message and the note that it was sent
 * neither is without the other.
 */
export function remindNow({
  database,
  clock,
  texts,
}: Pick<Parts, "database" | "clock" | "texts">): Promise<number> {
  return database.transaction((queries) => remind({ queries, texts }, clock.now()))
}
