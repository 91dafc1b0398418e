import { dayInVietnam } from "../../../core/calendar.ts"
import { REOPEN_DAYS } from "../../../core/case.ts"
import { AppError } from "../../../core/errors.ts"
import type { Keys } from "../../../core/seal.ts"
import type { Texts } from "../../../core/texts.ts"
import { addDays, type WorkCalendar } from "../../../core/working-days.ts"
import { changeCase } from "../../../storage/cases/cases.ts"
import { endedWithRoute, mergedIntoEnded, settledBefore } from "../../../storage/cases/clock.ts"
import { forgetRoute } from "../../../storage/cases/routes.ts"
import { stepsOf } from "../../../storage/cases/steps.ts"
import type { Database, Queries } from "../../../storage/database.ts"
import { requireUnit } from "../../../storage/units.ts"
import { type Move, moveCase } from "../move.ts"
import { tellStep } from "../tell.ts"

export interface CloseDeps {
  readonly database: Database
  readonly texts: Texts
  readonly keys: Keys
  readonly holidays: WorkCalendar
}

/** In one go; the next one is a minute later. */
const MOST = 500

/**
 * Closes what was answered or refused and may not be reopened any more, and with it what was merged into it; tells it; then
 * lets go of the way back and the followers, as of all that is over. What was merged into a case that its sender withdrew
 * stands by itself again. The list of its sender keeps it for some days (`tidying.ts`). May be called at
 * any time, by several processes. Each case is a transaction of its own. Returns how many were closed.
 */
export async function closeWhatIsOver(deps: CloseDeps, now: Date): Promise<number> {
  const { database } = deps
  const before = addDays(dayInVietnam(now), -REOPEN_DAYS)
  let closed = 0
  for (const id of await settledBefore(database, before, MOST)) closed += await close(deps, id, now)
  // What was merged into a case that was merged itself comes one round later.
  for (let left = MOST; left > 0; ) {
    const some = await mergedIntoEnded(database, left)
    if (some.length === 0) break
    for (const { id, main, before: state } of some) {
      if (main === "closed") closed += await close(deps, id, now)
      else await inOneGo(deps, (queries) => standAlone(deps, queries, id, state, now))
    }
    left -= some.length
  }
  for (const id of await endedWithRoute(database, MOST))
    await database.transaction((queries) => forgetRoute(queries, id))
  return closed
}

async function close(deps: CloseDeps, id: number, now: Date): Promise<number> {
  const isDone = await inOneGo(deps, async (queries) => {
    await moveAndTell(deps, queries, { case: id, to: "closed", by: "calendar" }, now)
    await forgetRoute(queries, id)
  })
  return isDone ? 1 : 0
}

async function standAlone(
  deps: CloseDeps,
  queries: Queries,
  id: number,
  to: Move["to"],
  now: Date,
): Promise<void> {
  // That nobody has looked at it is no news.
  await moveAndTell(deps, queries, { case: id, to, by: "calendar", isPublic: to === "checking" }, now)
  await changeCase(queries, id, { mergedInto: null, stateBeforeMerge: null })
}

async function moveAndTell(deps: CloseDeps, queries: Queries, move: Move, now: Date): Promise<void> {
  const { texts, keys, holidays } = deps
  const today = dayInVietnam(now)
  const moved = await moveCase(queries, holidays, move, today)
  const step = (await stepsOf(queries, move.case)).find(({ id }) => id === moved.step)!
  const { name } = await requireUnit(queries, moved.case.desk, today)
  await tellStep({ queries, texts, keys }, moved.case, step, name, now, today)
}

/** False where somebody else moved the case meanwhile. */
async function inOneGo({ database }: CloseDeps, work: (queries: Queries) => Promise<void>): Promise<boolean> {
  try {
    await database.transaction(work)
    return true
  } catch (error) {
    if (error instanceof AppError && (error.code === "case-way" || error.code === "case-gone")) return false
    throw error
  }
}
