import { askToFinish } from "../reminders/after.ts"
import { askForCalls } from "../reminders/missing.ts"
import { askAgain, type PrepareDeps, prepareDue } from "../series/prepare.ts"

/**
 * Does for officers what is due now: makes the drafts of series, asks what becomes of them, says what is not called yet,
 * asks whether a meeting is finished. May be called at any time, by several processes, twice. Returns how many messages are
 * new. Call in a transaction.
 */
export async function nudge(deps: PrepareDeps, now: Date): Promise<number> {
  return (
    (await prepareDue(deps, now)) +
    (await askAgain(deps, now)) +
    (await askForCalls(deps, now)) +
    (await askToFinish(deps, now))
  )
}
