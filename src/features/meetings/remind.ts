import { dayInVietnam } from "../../core/calendar.ts"
import {
  dueAt,
  isFor,
  PLAN,
  REMINDERS,
  type Reminder,
  type ReminderPlan,
  uselessAt,
} from "../../core/reminder-plan.ts"
import type { Texts } from "../../core/texts.ts"
import type { Queries } from "../../storage/database.ts"
import { type MeetingPerson, readMeetingPeople } from "../../storage/meeting-people.ts"
import { type Meeting, meetingsToRemind } from "../../storage/meetings.ts"
import { facts } from "./draft.ts"
import { tell, withAnswers } from "./tell.ts"

export interface RemindDeps {
  readonly queries: Queries
  readonly texts: Texts
  /** Default: what `core/reminder-plan.ts` says. */
  readonly plan?: ReminderPlan
}

/** No reminder goes out earlier before a meeting. */
const FARTHEST_MS = 8 * 24 * 60 * 60 * 1000

/**
 * Puts every reminder on its way that is due and still of use. May be called at any time, by several processes, after an
 * outage, twice: each person hears each thing once for each version of a meeting. What was due before a meeting was
 * called or changed is left out: the invitation has just said it. Returns how many messages are new.
 */
export async function remind(deps: RemindDeps, now: Date): Promise<number> {
  const { queries, plan = PLAN } = deps
  let added = 0
  for (const meeting of await meetingsToRemind(queries, now, new Date(now.getTime() + FARTHEST_MS))) {
    const startsAt = meeting.startsAt!
    for (const reminder of REMINDERS) {
      const due = dueAt(plan, reminder, startsAt)
      if (due > now || due <= meeting.calledAt! || uselessAt(plan, reminder, startsAt) <= now) continue
      added += await remindOf(deps, meeting, reminder, uselessAt(plan, reminder, startsAt), now)
    }
  }
  return added
}

async function remindOf(
  deps: RemindDeps,
  meeting: Meeting,
  reminder: Reminder,
  notAfter: Date,
  now: Date,
): Promise<number> {
  const { queries, texts } = deps
  const people = (await readMeetingPeople(queries, meeting.id)).filter((one) => isReminded(one, reminder))
  const said = texts(`meetings-remind-${reminder}`, await facts(deps, { today: dayInVietnam(now) }, meeting))
  const message = withAnswers(texts, meeting, said)
  return tell(queries, meeting, people, { kind: reminder, message, at: now, notAfter })
}

/** Who agreed to reminders; the exempt are left in peace. */
function isReminded({ answer, standing, wantsReminders }: MeetingPerson, reminder: Reminder): boolean {
  return wantsReminders && standing !== "exempt" && isFor(reminder, answer)
}
