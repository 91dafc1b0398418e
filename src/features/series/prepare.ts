import { dayInVietnam } from "../../core/calendar.ts"
import type { Button, Outgoing } from "../../core/channel.ts"
import { instantIn } from "../../core/recurrence.ts"
import type { Texts } from "../../core/texts.ts"
import { addDays, type WorkCalendar } from "../../core/working-days.ts"
import type { Queries } from "../../storage/database.ts"
import { totalsToInvite } from "../../storage/meeting-people.ts"
import { type Meeting, readMeeting } from "../../storage/meetings.ts"
import { notify } from "../../storage/notify.ts"
import { hasMeeting, pastMeetings } from "../../storage/past-meetings.ts"
import { dueSeries, readSeries, type Series, setNext } from "../../storage/series.ts"
import {
  claimDate,
  dateOfDraft,
  forgetAnswered,
  insertPrepared,
  skipDate,
  takeUnsent,
} from "../../storage/series-dates.ts"
import { type Officer, officerOf } from "../../storage/unit-officers.ts"
import { facts } from "../meetings/call/draft.ts"
import { calledLine } from "../meetings/call/same-month.ts"
import { calledInstead, dayNote, draftAt, type Occurrence, openDates, planNext } from "./dates.ts"

export interface PrepareDeps {
  readonly queries: Queries
  readonly texts: Texts
  readonly holidays: WorkCalendar
}

const DAY_MS = 24 * 60 * 60 * 1000
/** Who can send a draft, whom it is written to first. */
const OFFICERS = ["secretary", "deputy"] as const
/** So many days before a meeting it is asked once more what becomes of its draft. */
const ASK_AGAIN_DAYS = 3
const MORNING = "08:00"

/**
 * Makes the drafts that are due, each once whatever happens, and writes to whoever may send them. Members hear nothing of
 * it. Returns how many messages are new. Call in a transaction.
 */
export async function prepareDue(deps: PrepareDeps, now: Date): Promise<number> {
  const { queries } = deps
  let added = 0
  for (const series of await dueSeries(queries, now, dayInVietnam(now))) {
    const officer = await officerOf(queries, series.unit, OFFICERS)
    if (officer === undefined) {
      // Tomorrow somebody may have an account.
      await setNext(queries, series.id, new Date(now.getTime() + DAY_MS))
      continue
    }
    for (const date of await openDates(queries, series, now)) {
      if (draftAt(series, date.startsAt) <= now) added += await prepare(deps, series, date, officer, now)
    }
    await planNext(queries, series, now)
  }
  return added
}

async function prepare(
  deps: PrepareDeps,
  series: Series,
  { day, startsAt, isKept }: Occurrence,
  officer: Officer,
  now: Date,
): Promise<number> {
  const { queries, texts } = deps
  if (await isTaken(queries, series, startsAt)) {
    await skipDate(queries, series.id, day)
    return 0
  }
  const again = instantIn(addDays(dayInVietnam(startsAt), -ASK_AGAIN_DAYS), MORNING)
  const askAgain = again > now ? again : null
  if (!(await claimDate(queries, series.id, day, { now, askAgain }))) return 0
  const [last] = await pastMeetings(queries, series.unit, series.kind, now)
  const agenda = last?.agenda || texts(`meetings-agenda-${series.kind}`)
  const draft = { series: series.id, day, startsAt, agenda, by: officer.person }
  const meeting = await insertPrepared(queries, draft, now)
  return tellOf(deps, meeting, officer, { now, isKept, isAgain: false })
}

/** Whether there is a meeting of this kind on that day already, called by hand or prepared for the series before. */
function isTaken(queries: Queries, { unit, kind }: Series, startsAt: Date): Promise<boolean> {
  const day = dayInVietnam(startsAt)
  const [from, until] = [instantIn(day, "00:00"), instantIn(addDays(day, 1), "00:00")]
  return hasMeeting(queries, unit, kind, { from, until })
}

/** Asks once more about drafts that nobody has sent or dropped. Returns how many messages are new. */
export async function askAgain(deps: PrepareDeps, now: Date): Promise<number> {
  const { queries } = deps
  let added = 0
  for (const { meeting } of await takeUnsent(queries, now)) {
    const draft = (await readMeeting(queries, meeting))!
    const officer = await officerOf(queries, draft.unit, OFFICERS)
    if (officer !== undefined)
      added += await tellOf(deps, meeting, officer, { now, isKept: true, isAgain: true })
  }
  await forgetAnswered(queries, now)
  return added
}

async function tellOf(
  deps: PrepareDeps,
  id: number,
  { channel, user }: Officer,
  { now, isKept, isAgain }: { readonly now: Date; readonly isKept: boolean; readonly isAgain: boolean },
): Promise<number> {
  const { queries, texts, holidays } = deps
  const meeting = (await readMeeting(queries, id))!
  const { people, linked } = await totalsToInvite(queries, id)
  const note = dayNote(texts, holidays, meeting.startsAt!)
  const date = (await dateOfDraft(queries, id))!
  const called = await calledInsteadOf(queries, date.series, meeting)
  const text = texts(isAgain ? "series-draft-again" : "series-draft", {
    ...(await facts(deps, { today: dayInVietnam(now) }, meeting)),
    people,
    linked,
    note: note ?? "",
    asks: note === null ? "none" : isKept ? "known" : "ask",
  })
  const message: Outgoing = {
    parts: [
      {
        kind: "text",
        text: called === null ? text.trim() : `${said(texts, meeting, called)}\n\n${text.trim()}`,
      },
    ],
    buttons: preparedButtons(texts, meeting, called !== null),
  }
  const key = `series:${date.series}:${date.day}:${isAgain ? "again" : "draft"}`
  const notice = { key, kind: "notice", message, notAfter: meeting.startsAt! } as const
  const { added } = await notify(queries, [{ channel, user }], notice, now)
  return added
}

/** Of a series that has ended the draft is one like any other. */
async function calledInsteadOf(queries: Queries, id: number, { startsAt }: Meeting): Promise<Date | null> {
  const series = await readSeries(queries, id)
  return series === undefined ? null : calledInstead(queries, series, startsAt!)
}

function said(texts: Texts, { kind }: Meeting, called: Date): string {
  return texts("twice-a-month-draft", { line: calledLine(texts, kind, called) })
}

/**
 * The buttons of a prepared draft: their ids are good for days, rights are looked at when one is pressed. Where the month
 * has its meeting, the first is the one that leaves it out.
 */
function preparedButtons(texts: Texts, { id }: Meeting, isCalled: boolean): Button[] {
  const drop = {
    label: texts(isCalled ? "twice-a-month-button-drop" : "series-button-drop"),
    action: `series:${id}:drop`,
  }
  const others = [
    { label: texts("meetings-button-send"), action: `series:${id}:send` },
    { label: texts("series-button-edit"), action: `series:${id}:edit` },
  ]
  return isCalled ? [drop, ...others] : [...others, drop]
}

/** What a button of a prepared draft does; undefined for other buttons. */
export function preparedPressed(
  id: string,
): { readonly do: "send" | "edit" | "drop"; readonly meeting: number } | undefined {
  const found = /^series:(\d{1,15}):(send|edit|drop)$/.exec(id)
  return found === null ? undefined : { do: found[2] as "send" | "edit" | "drop", meeting: Number(found[1]) }
}
