import type { Parts } from "./compose.ts"
import type { Channel } from "./core/channel.ts"
import { asError } from "./core/errors.ts"
import { closePolls } from "./features/broadcasts/poll/close.ts"
import { keepMeaning } from "./keep-meaning.ts"
import { keepAnswersNow, keepCases, remindNow, tellOccasionsNow } from "./reminding.ts"
import { type Job, type Jobs, startJobs } from "./storage/jobs.ts"
import { letStrangersGo, tidy } from "./tidying.ts"

/**
 * Starts all work that comes round; each piece is done in one of the processes. What is hourly is done at least once on
 * every day on which the machine is on: an office's is off at night. What comes round every minute is one job, for each
 * costs something even when nothing is due; a piece of it that fails does not keep the others from being done.
 */
export function startRecurring(
  parts: Parts,
  channels: readonly Pick<Channel, "keepAlive">[] = [],
): Promise<Jobs> {
  const keepAlive = async () => {
    for (const channel of channels) await channel.keepAlive?.()
  }
  const { database, texts, keys, clock, log } = parts
  const endPolls = () => database.transaction((queries) => closePolls({ queries, texts, keys }, clock.now()))
  const everyMinute: Readonly<Record<string, () => Promise<unknown>>> = {
    "remind-of-meetings": () => remindNow(parts),
    "close-polls": endPolls,
    "tell-of-occasions": () => tellOccasionsNow(parts),
    "keep-cases": () => keepCases(parts),
    "keep-answers": () => keepAnswersNow(parts),
    "forget-strangers": () => letStrangersGo(parts),
  }
  const doEveryMinute = async () => {
    for (const [piece, work] of Object.entries(everyMinute)) {
      await work().catch((error: unknown) => log.error({ err: asError(error), piece }, "a job failed"))
    }
  }
  const jobs: readonly Job[] = [
    { name: "forget-what-is-over", cron: "17 * * * *", work: () => tidy(parts) },
    { name: "keep-channels-alive", cron: "41 * * * *", work: keepAlive },
    { name: "renew-vectors", cron: "*/10 * * * *", work: () => keepMeaning(parts) },
    { name: "every-minute", cron: "* * * * *", work: doEveryMinute },
  ]
  return startJobs(database, jobs, (error) => log.error({ err: asError(error) }, "a job failed"))
}
