import { loadHolidays } from "./calendar/load.ts"
import type { Parts } from "./compose.ts"
import { alertDesks } from "./features/desk/alert.ts"
import { inviteReturned } from "./features/meetings/invite-returned.ts"
import { nudge } from "./features/meetings/nudge.ts"
import { summarise } from "./features/meetings/papers/summarise.ts"
import { remind } from "./features/meetings/remind.ts"
import { tellOccasions } from "./features/occasions/tell.ts"
import { keepAnswers } from "./features/open-questions/clock.ts"
import { remindOfTasks } from "./features/resolutions/tasks/remind.ts"
import { closeWhatIsOver } from "./features/suggestions/clock/close.ts"
import { remindSenders } from "./features/suggestions/clock/waiting.ts"

/**
 * What is due now, for members and for officers; returns how many messages are new. In a transaction, so that of a message
 * and the note that it was sent neither is without the other. Days off: default those that come with the program.
 */
export function remindNow({
  database,
  clock,
  texts,
  holidays = loadHolidays(null),
}: Pick<Parts, "database" | "clock" | "texts"> & Partial<Pick<Parts, "holidays">>): Promise<number> {
  const now = clock.now()
  return database.transaction(async (queries) => {
    const deps = { queries, texts }
    const members =
      (await inviteReturned(deps, now)) + (await remind(deps, now)) + (await remindOfTasks(deps, now))
    const officers = (await nudge({ ...deps, holidays }, now)) + (await summarise(deps, now))
    return members + officers
  })
}

/** Tells those who follow a place or a delegate what is new; returns how many messages are new. */
export function tellOccasionsNow({
  database,
  clock,
  texts,
}: Pick<Parts, "database" | "clock" | "texts">): Promise<number> {
  return database.transaction((queries) => tellOccasions({ queries, texts }, clock.now()))
}

/**
 * What the calendar does to cases: closes what was answered long enough ago, reminds senders, tells the desks. Returns how
 * many were closed and how many messages to officers are new.
 */
export async function keepCases({
  database,
  clock,
  texts,
  keys,
  holidays,
}: Pick<Parts, "database" | "clock" | "texts" | "keys" | "holidays">): Promise<{
  closed: number
  told: number
}> {
  const now = clock.now()
  const closed = await closeWhatIsOver({ database, texts, keys, holidays }, now)
  await database.transaction((queries) => remindSenders({ queries, texts, keys, holidays }, now))
  const told = await database.transaction((queries) => alertDesks({ queries, texts, holidays }, now))
  return { closed, told }
}

/** What changes of documents do to answers; returns how many who wished to hear of it were told. */
export function keepAnswersNow({
  database,
  clock,
  texts,
  keys,
}: Pick<Parts, "database" | "clock" | "texts" | "keys">): Promise<number> {
  return database.transaction((queries) => keepAnswers({ queries, texts, keys }, clock.now()))
}
