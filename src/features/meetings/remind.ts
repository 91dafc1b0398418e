import { dayInVietnam } from "../../core/calendar.ts"
import {
  dueAt,
  FARTHEST_DAYS,
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
import { type Meeting, meetingsWithoutRoll, readMeeting } from "../../storage/meetings.ts"
import { chosenLeads, withoutReminder } from "../../storage/own-reminders.ts"
import { type Coming, claimReminder, comingToRemind, remindedOf } from "../../storage/reminded.ts"
import { knownPlans, plansFor } from "../../storage/reminder-plans.ts"
import { facts } from "./call/draft.ts"
import { shortTime } from "./deps.ts"
import { remindOwn } from "./remind-own.ts"
import { rollButton, tell, withAnswers } from "./tell.ts"

export interface RemindDeps {
  readonly queries: Queries
  readonly texts: Texts
  /** Default: the plan of each meeting's unit. */
  readonly plan?: ReminderPlan
}

const FARTHEST_MS = FARTHEST_DAYS * 24 * 60 * 60 * 1000
const ROLL_AFTER_MS = 30 * 60 * 1000
const ROLL_UNTIL_MS = 24 * 60 * 60 * 1000

/**
 * Puts every reminder on its way that is due and still of use. May be called at any time, by several processes, after an
 * outage, twice: each reminder of a version of a meeting is worked out once, for those to whom it applies then. What was
 * due before a meeting was called or changed is left out: the invitation has just said it. Returns how many messages are
 * new. Call in a transaction.
 */
export async function remind(deps: RemindDeps, now: Date): Promise<number> {
  const { queries } = deps
  const coming = await comingToRemind(queries, now, new Date(now.getTime() + FARTHEST_MS))
  let added = 0
  for (const one of await dueNow(deps, coming, now)) {
    const { meeting, kind, minutes } = one
    if (!(await claimReminder(queries, meeting, kind, now))) continue
    const whole = (await readMeeting(queries, meeting.id))!
    added +=
      minutes === undefined
        ? await remindOf(deps, whole, kind as Reminder, one, now)
        : await remindOwn(deps, whole, minutes, now)
  }
  return added + (await callToRoll(deps, now))
}

/** From when on a reminder goes out, and until when it is of use. */
interface Span {
  readonly due: Date
  readonly useless: Date
}

interface Due extends Span {
  readonly meeting: Coming
  /** A kind of the plan, or "own-180" for those who chose three hours. */
  readonly kind: string
  readonly minutes?: number
}

/** What is due, still of use and not done. Whose plan counts is only looked up for what some plan makes due. */
async function dueNow({ queries, plan }: RemindDeps, coming: readonly Coming[], now: Date): Promise<Due[]> {
  if (coming.length === 0) return []
  const known = plan === undefined ? await knownPlans(queries) : []
  const plans = plan === undefined ? [PLAN, ...known.map((one) => one.plan)] : [plan]
  const leads = await chosenLeads(queries)
  const possible = coming.flatMap((meeting) => [
    ...REMINDERS.filter((kind) => plans.some((one) => dueBy(one, kind, meeting, now) !== null)).map(
      (kind) => ({ meeting, kind }),
    ),
    ...leads
      .map((minutes) => ({ minutes, due: new Date(meeting.startsAt.getTime() - minutes * 60_000) }))
      .filter(({ due }) => isDue(meeting, due, now))
      .map(
        ({ minutes, due }): Due => ({
          meeting,
          kind: `own-${minutes}`,
          minutes,
          due,
          useless: meeting.startsAt,
        }),
      ),
  ])
  const done = await remindedOf(
    queries,
    possible.map(({ meeting }) => meeting),
  )
  const open = possible.filter(({ meeting, kind }) => !done.has(`${meeting.id}:${meeting.sequence}:${kind}`))
  if (open.length === 0) return []
  const units = [...new Set(open.map(({ meeting }) => meeting.unit))]
  const own = plan === undefined ? await plansFor(queries, units, known) : undefined
  return open.flatMap((one) => {
    if ("useless" in one) return [one]
    const span = dueBy(plan ?? own!.get(one.meeting.unit)!.plan, one.kind, one.meeting, now)
    return span === null ? [] : [{ ...one, ...span }]
  })
}

/** The span of a reminder that is due now by this plan; null where none is. */
function dueBy(plan: ReminderPlan, kind: Reminder, meeting: Coming, now: Date): Span | null {
  const due = dueAt(plan, kind, meeting.startsAt)
  if (plan[kind].isOff || !isDue(meeting, due, now)) return null
  const useless = uselessAt(plan, kind, meeting.startsAt)
  return useless > now ? { due, useless } : null
}

/** What was due before the meeting was called or changed is left out. */
function isDue({ calledAt }: Coming, due: Date, now: Date): boolean {
  return due <= now && due > calledAt
}

/** Half an hour after the beginning whoever called the meeting is asked for the roll, for a day. */
async function callToRoll({ queries, texts }: RemindDeps, now: Date): Promise<number> {
  let added = 0
  const [from, until] = [new Date(now.getTime() - ROLL_UNTIL_MS), new Date(now.getTime() - ROLL_AFTER_MS)]
  for (const meeting of await meetingsWithoutRoll(queries, from, until)) {
    if (!(await claimReminder(queries, meeting, "roll", now))) continue
    const callers = (await readMeetingPeople(queries, meeting.id)).filter(
      ({ person }) => person === meeting.madeBy,
    )
    const text = texts("meetings-call-to-roll", { time: shortTime(texts, meeting.startsAt!) })
    const message = { parts: [{ kind: "text" as const, text }], buttons: [rollButton(texts, meeting)] }
    const notAfter = new Date(meeting.startsAt!.getTime() + ROLL_UNTIL_MS)
    added += await tell({ queries, texts }, meeting, callers, { kind: "roll", message, at: now, notAfter })
  }
  return added
}

async function remindOf(
  deps: RemindDeps,
  meeting: Meeting,
  reminder: Reminder,
  { due, useless }: Span,
  now: Date,
): Promise<number> {
  const { queries, texts } = deps
  const off = await withoutReminder(queries, meeting.id, reminder)
  const people = (await readMeetingPeople(queries, meeting.id)).filter(
    (one) => isReminded(one, reminder, due) && !off.has(one.person),
  )
  const said = texts(`meetings-remind-${reminder}`, await facts(deps, { today: dayInVietnam(now) }, meeting))
  const { replyBy } = meeting
  const isOver = replyBy !== null && replyBy <= now
  // Nobody is asked for what is no longer taken.
  if (isOver && reminder === "answer") return 0
  const message = isOver
    ? { parts: [{ kind: "text" as const, text: said }] }
    : withAnswers(texts, meeting, said)
  const until = reminder === "answer" && replyBy !== null && replyBy < useless ? replyBy : useless
  return tell(deps, meeting, people, { kind: reminder, message, at: now, notAfter: until })
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
