import type { Parts } from "./compose.ts"
import { dayInVietnam } from "./core/calendar.ts"
import { LISTED_DAYS } from "./core/case.ts"
import { AT_HOME } from "./core/channel.ts"
import { addDays } from "./core/working-days.ts"
import { dropWhatExpired, keepPeriodsToday, type RetentionParts } from "./retention.ts"
import { forgetWhenTold } from "./storage/cases/alerts.ts"
import { forgetSentEnded } from "./storage/cases/routes.ts"
import { forgetPaces } from "./storage/chats.ts"
import { noteRun, readRuns } from "./storage/retained.ts"
import { forgetRowOrder } from "./storage/row-order.ts"
import { forgetAbandonedNews, forgetFleetingEnds, forgetStrangers } from "./storage/strangers.ts"
import { forgetWordings } from "./storage/wordings.ts"

/** Somebody who has agreed to nothing is left alone for so long before their conversation is forgotten. */
const STRANGER_MS = 60 * 1000
/** A process that nothing was heard of for so long is dead. */
const SLOW_MS = 60 * 60 * 1000
/** The operator is shown the last day. */
const ENDS_MS = 24 * 60 * 60 * 1000

/** What a model worded holds for the day on which it was asked. */
const WORDINGS_MS = 24 * 60 * 60 * 1000

/**
 * Forgets what is over, and once a day what is past its period, and in which order and when citizens sent something: the
 * first hour of the day that finds the machine on. Cases that ended long enough ago leave the lists of those who sent
 * them, whichever way they ended.
 */
export async function tidy(parts: RetentionParts): Promise<void> {
  await dropWhatExpired(parts)
  await keepPeriodsToday(parts)
  const { database, keys, clock } = parts
  await forgetSentEnded(database, keys, addDays(dayInVietnam(clock.now()), -LISTED_DAYS - 1))
  await forgetOrderToday(parts)
  await forgetWordings(database, new Date(clock.now().getTime() - WORDINGS_MS))
}

const ROW_ORDER = "row-order"

async function forgetOrderToday({ database, clock }: Pick<Parts, "database" | "clock">): Promise<void> {
  const now = clock.now()
  const last = (await readRuns(database)).find(({ kind }) => kind === ROW_ORDER)
  if (last !== undefined && dayInVietnam(last.ranAt) === dayInVietnam(now)) return
  await forgetWhenTold(database, now)
  const left = await forgetRowOrder(database)
  // What was in use is tried again in an hour.
  if (left.length === 0) await noteRun(database, { kind: ROW_ORDER, ranAt: now, removed: 0 })
}

/**
 * Forgets the conversations with people who have agreed to nothing and have been answered, sealed news whose process
 * ended, and after a day how many such messages went out; of everybody,
 * when they were last written to.
 */
export async function letStrangersGo({ database, clock }: Pick<Parts, "database" | "clock">): Promise<void> {
  const now = clock.now()
  await forgetStrangers(database, AT_HOME, new Date(now.getTime() - STRANGER_MS), now)
  await forgetPaces(database, now)
  await forgetAbandonedNews(database, new Date(now.getTime() - SLOW_MS))
  await forgetFleetingEnds(database, new Date(now.getTime() - ENDS_MS))
}
