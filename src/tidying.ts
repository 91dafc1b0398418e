import type { Parts } from "./compose.ts"
import { AT_HOME, type Channel } from "./core/channel.ts"
import { asError } from "./core/errors.ts"
import { dropWhatExpired, keepPeriodsToday } from "./retention.ts"
import { type Job, type Jobs, startJobs } from "./storage/jobs.ts"
import { forgetFleetingEnds, forgetStrangers } from "./storage/strangers.ts"

/** Somebody who has agreed to nothing is left alone for so long before their conversation is forgotten. */
const STRANGER_MS = 60 * 1000
/** The operator is shown the last day. */
const ENDS_MS = 24 * 60 * 60 * 1000

/**
 * In one of the processes: forgets strangers every minute, what is over every hour, and once a day what is past its
 * period. Every hour also the channels do what their platforms want done now and then. `more`: other work that comes
 * round, beside this.
 */
export function startTidying(
  parts: Parts,
  channels: readonly Pick<Channel, "keepAlive">[] = [],
  more: readonly Job[] = [],
): Promise<Jobs> {
  const tidy = async () => {
    await dropWhatExpired(parts)
    // An office's machine is off at night: the first hour of the day that finds it on will do.
    await keepPeriodsToday(parts)
  }
  // Hourly, for the same reason as the periods: that is at least once on every day on which the machine is on.
  const keepAlive = async () => {
    for (const channel of channels) await channel.keepAlive?.()
  }
  const jobs = [
    { name: "forget-what-is-over", cron: "17 * * * *", work: tidy },
    { name: "forget-strangers", cron: "* * * * *", work: () => letStrangersGo(parts) },
    { name: "keep-channels-alive", cron: "41 * * * *", work: keepAlive },
    ...more,
  ]
  return startJobs(parts.database, jobs, (error) => parts.log.error({ err: asError(error) }, "a job failed"))
}

/**
 * Forgets the conversations with people who have agreed to nothing and have been answered, and after a day how many
 * of their answers went out.
 */
export async function letStrangersGo({ database, clock }: Pick<Parts, "database" | "clock">): Promise<void> {
  const now = clock.now()
  await forgetStrangers(database, AT_HOME, new Date(now.getTime() - STRANGER_MS), now)
  await forgetFleetingEnds(database, new Date(now.getTime() - ENDS_MS))
}
