import type { Parts } from "./compose.ts"
import { asError } from "./core/errors.ts"
import { forgetBuckets } from "./storage/buckets.ts"
import { forgetConversations } from "./storage/inbox.ts"
import { type Jobs, startJobs } from "./storage/jobs.ts"
import { forgetLinks } from "./storage/links.ts"

/** Chat texts and letter-boxes are kept so long. */
const KEEP_TALKS_MS = 30 * 24 * 60 * 60 * 1000

/** Who has not written for so long has a full bucket. */
const KEEP_BUCKETS_MS = 24 * 60 * 60 * 1000

/** Forgets what is over, every hour, in one of the processes. */
export function startTidying({ database, clock, log }: Parts): Promise<Jobs> {
  const tidy = async () => {
    const now = clock.now()
    await forgetConversations(database, new Date(now.getTime() - KEEP_TALKS_MS), now)
    await forgetLinks(database, now)
    await forgetBuckets(database, new Date(now.getTime() - KEEP_BUCKETS_MS))
  }
  const jobs = [{ name: "forget-what-is-over", cron: "17 * * * *", work: tidy }]
  return startJobs(database, jobs, (error) => log.error({ err: asError(error) }, "a job failed"))
}
