import type { Parts } from "./compose.ts"
import { remind } from "./features/meetings/remind.ts"
import type { Job } from "./storage/jobs.ts"

/** In one of the processes: every minute the reminders that have become due. */
export function remindingJob(parts: Pick<Parts, "database" | "clock" | "texts">): Job {
  return { name: "remind-of-meetings", cron: "* * * * *", work: () => remindNow(parts) }
}

/** What is due now. In a transaction, so that of a message and the note that it was sent neither is without the other. */
export async function remindNow({ database, clock, texts }: Pick<Parts, "database" | "clock" | "texts">) {
  await database.transaction((queries) => remind({ queries, texts }, clock.now()))
}
