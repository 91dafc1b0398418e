import type { Parts } from "./compose.ts"
import type { Channel } from "./core/channel.ts"
import { asError } from "./core/errors.ts"
import { closePolls } from "./features/broadcasts/poll/close.ts"
import { keepCases, remindNow, tellOccasionsNow } from "./reminding.ts"
import { type Job, type Jobs, startJobs } from "./storage/jobs.ts"
import { letStrangersGo, tidy } from "./tidying.ts"

/**
 * Starts all work that comes round; each piece is done in one of the processes. What is hourly is done at least once on
 * every day on which the machine is on: an office's is off at night.
 */
export function startRecurring(
  parts: Parts,
  channels: readonly Pick<Channel, "keepAlive">[] = [],
): Promise<Jobs> {
  const keepAlive = async () => {
    for (const channel of channels) await channel.keepAlive?.()
  }
  const { database, texts, keys, clock } = parts
  const endPolls = () => database.transaction((queries) => closePolls({ queries, texts, keys }, clock.now()))
  const jobs: readonly Job[] = [
    { name: "forget-what-is-over", cron: "17 * * * *", work: () => tidy(parts) },
    { name: "forget-strangers", cron: "* * * * *", work: () => letStrangersGo(parts) },
    { name: "keep-channels-alive", cron: "41 * * * *", work: keepAlive },
    { name: "remind-of-meetings", cron: "* * * * *", work: async () => void (await remindNow(parts)) },
    { name: "close-polls", cron: "* * * * *", work: async () => void (await endPolls()) },
    { name: "keep-cases", cron: "* * * * *", work: async () => void (await keepCases(parts)) },
    { name: "tell-of-occasions", cron: "* * * * *", work: async () => void (await tellOccasionsNow(parts)) },
  ]
  return startJobs(parts.database, jobs, (error) => parts.log.error({ err: asError(error) }, "a job failed"))
}
