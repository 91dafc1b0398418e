import type { Parts } from "./compose.ts"
import { asError } from "./core/errors.ts"
import { dropWhatExpired, keepPeriodsToday } from "./retention.ts"
import { type Jobs, startJobs } from "./storage/jobs.ts"

/** Forgets what is over every hour, and once a day what is past its period, in one of the processes. */
export function startTidying(parts: Parts): Promise<Jobs> {
  const tidy = async () => {
    await dropWhatExpired(parts)
    // An office's machine is off at night: the first hour of the day that finds it on will do.
    await keepPeriodsToday(parts)
  }
  const jobs = [{ name: "forget-what-is-over", cron: "17 * * * *", work: tidy }]
  return startJobs(parts.database, jobs, (error) => parts.log.error({ err: asError(error) }, "a job failed"))
}
