import type { Parts } from "./compose.ts"
import { AT_HOME } from "./core/channel.ts"
import { TALK_DAYS } from "./core/consent.ts"
import { asError } from "./core/errors.ts"
import { forgetConversations } from "./storage/inbox.ts"
import { type Jobs, startJobs } from "./storage/jobs.ts"
import { forgetLinks } from "./storage/links.ts"
import { forgetStrangers } from "./storage/strangers.ts"

/** Chat texts and letter-boxes are kept so long. */
const KEEP_TALKS_MS = TALK_DAYS * 24 * 60 * 60 * 1000
/** Somebody who has agreed to nothing is left alone for so long before their conversation is forgotten. */
const STRANGER_MS = 60 * 1000

/** Forgets what is over, in one of the processes: every hour, and strangers every minute. */
export function startTidying({ database, clock, log }: Parts): Promise<Jobs> {
  const tidy = async () => {
    const now = clock.now()
    await forgetConversations(database, new Date(now.getTime() - KEEP_TALKS_MS), now)
    await forgetLinks(database, now)
  }
  const jobs = [
    { name: "forget-what-is-over", cron: "17 * * * *", work: tidy },
    { name: "forget-strangers", cron: "* * * * *", work: () => letStrangersGo({ database, clock }) },
  ]
  return startJobs(database, jobs, (error) => log.error({ err: asError(error) }, "a job failed"))
}

/** Forgets the conversations with people who have agreed to nothing and have been answered. */
export async function letStrangersGo({ database, clock }: Pick<Parts, "database" | "clock">): Promise<void> {
  const now = clock.now()
  await forgetStrangers(database, AT_HOME, new Date(now.getTime() - STRANGER_MS), now)
}
