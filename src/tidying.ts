import type { Parts } from "./compose.ts"
import { AT_HOME } from "./core/channel.ts"
import { asError } from "./core/errors.ts"
import { dropWhatExpired, keepPeriodsToday } from "./retention.ts"
import { type Jobs, startJobs } from "./storage/jobs.ts"
import { forgetStrangers } from "./storage/strangers.ts"

/** Somebody who has agreed to nothing is left alone for so long before their conversation is forgotten. */
const STRANGER_MS = 60 * 1000

/** Forgets what is over every hour, strangers every minute, and once a day what is past its period, in one process. */
export function startTidying(parts: Parts): Promise<Jobs> {
  const tidy = async () => {
    await dropWhatExpired(parts)
    // An office's machine is off at night: the first hour of the day that finds it on will do.
    await keepPeriodsToday(parts)
  }
  const jobs = [
    { name: "forget-what-is-over", cron: "17 * * * *", work: tidy },
    { name: "forget-strangers", cron: "* * * * *", work: () => letStrangersGo(parts) },
  ]
  return startJobs(parts.database, jobs, (error) => parts.log.error({ err: asError(error) }, "a job failed"))
}

/** Forgets the conversations with people who have agreed to nothing and have been answered. */
export async function letStrangersGo({ database, clock }: Pick<Parts, "database" | "clock">): Promise<void> {
  const now = clock.now()
  await forgetStrangers(database, AT_HOME, new Date(now.getTime() - STRANGER_MS), now)
}
