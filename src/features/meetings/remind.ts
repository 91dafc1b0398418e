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
import { type Meeting, meetingsToRemind, meetingsWithoutRoll } from "../../storage/meetings.ts"
import { facts } from "./call/draft.ts"
import { shortTime } from "./deps.ts"
import { rollButton, tell, withAnswers } from "./tell.ts"

export interface RemindDeps {
  readonly queries: Queries
  readonly texts: Texts
  /** Default: what `core/reminder-plan.ts` says. */
  readonly plan?: ReminderPlan
}

/** No reminder goes out earlier before a meeting. */
const FARTHEST_MS = 8 * 24 * 60 * 60 * 1000
const ROLL_AFTER_MS = 30 * 60 * 1000
const ROLL_UNTIL_MS = 24 * 60 * 60 * 1000

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
      const notAfter = uselessAt(plan, reminder, startsAt)
      added += await remindOf(deps, meeting, reminder, { due, notAfter }, now)
    }
  }
  return added + (await callToRoll(deps, now))
}

/** Half an hour after the beginning whoever called the meeting is asked for the roll, for a day. */
async function callToRoll({ queries, texts }: RemindDeps, now: Date): Promise<number> {
  let added = 0
  const [from, until] = [new Date(now.getTime() - ROLL_UNTIL_MS), new Date(now.getTime() - ROLL_AFTER_MS)]
  for (const meeting of await meetingsWithoutRoll(queries, from, until)) {
    const callers = (await readMeetingPeople(queries, meeting.id)).filter(
      ({ person }) => person === meeting.madeBy,
    )
    const text = texts("meetings-call-to-roll", { time: shortTime(texts, meeting.startsAt!) })
    const message = { parts: [{ kind: "text" as const, text }], buttons: [rollButton(texts, meeting)] }
    const notAfter = new Date(meeting.startsAt!.getTime() + ROLL_UNTIL_MS)
    added += await tell(queries, meeting, callers, { kind: "roll", message, at: now, notAfter })
  }
  return added
}

async function remindOf(
  deps: RemindDeps,
  meeting: Meeting,
  reminder: Reminder,
  { due, notAfter }: { readonly due: Date; readonly notAfter: Date },
  now: Date,
): Promise<number> {
  const { queries, texts } = deps
  const people = (await readMeetingPeople(queries, meeting.id)).filter((one) =>
    isReminded(one, reminder, due),
  )
  const said = texts(`meetings-remind-${reminder}`, await facts(deps, { today: dayInVietnam(now) }, meeting))
  const { replyBy } = meeting
  const isOver = replyBy !== null && replyBy <= now
  // Nobody is asked for what is no longer taken.
  if (isOver && reminder === "answer") return 0
  const message = isOver
    ? { parts: [{ kind: "text" as const, text: said }] }
    : withAnswers(texts, meeting, said)
  const until = reminder === "answer" && replyBy !== null && replyBy < notAfter ? replyBy : notAfter
  return tell(queries, meeting, people, { kind: reminder, message, at: now, notAfter: until })
}

/** Who agreed to reminders; the exempt are left in peace, and so is whoever has answered since it was due: they have just read it. */
function isReminded(
  { answer, answeredAt, standing, wantsReminders }: MeetingPerson,
  reminder: Reminder,
  due: Date,
): boolean {
  const isFresh = answeredAt !== null && answeredAt > due
  return wantsReminders && standing !== "exempt" && !isFresh && isFor(reminder, answer)
}
