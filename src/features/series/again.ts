import { dayInVietnam, localTime } from "../../core/calendar.ts"
import type { MeetingKind } from "../../core/meeting.ts"
import { addMonths, instantIn, type Likeness, likeDay, likeness } from "../../core/recurrence.ts"
import { unitsWhere } from "../../core/rights.ts"
import { fold } from "../../core/text.ts"
import { changeDraft, insertDraft, readMeeting } from "../../storage/meetings.ts"
import { type PastMeeting, pastMeetings } from "../../storage/past-meetings.ts"
import { takeTime } from "../../understand/when/hours.ts"
import { phraseOf } from "../../understand/when/phrase.ts"
import { unitNamed } from "../choose-unit.ts"
import type { Asker, Presented } from "../dialogue.ts"
import { showDraft } from "../meetings/call/draft.ts"
import { fullTime, page as meetingsPage, shortTime } from "../meetings/deps.ts"
import { page, type SeriesDeps } from "./deps.ts"

const AGAIN =
  /^(?:(?:goi |moi )?(?:hop|sinh hoat) )?(?<what>(?:chi bo|thuong ky|dinh ky|chuyen de|chi uy) )*(?:y )?(?:nhu|giong) (?:thang|lan|ky|buoi) (?:truoc|vua roi)(?:,? (?:nhung |ma )?(?<but>.+))?$/
/** A month that has no such day is not passed over: it is asked. */
const MONTHS_AHEAD = 12

/** What "như tháng trước, nhưng 20h" says. */
export interface AgainSaid {
  /** Null: the kind in which the unit met last. */
  readonly kind: MeetingKind | null
  /** Null: the hour of last time. "unclear": something else was said. */
  readonly hour: string | null | "unclear"
}

/** Reads words that ask for the last meeting once more; undefined for other words. */
export function readAgain(typed: string): AgainSaid | undefined {
  const words = typed.normalize("NFC").replace(/[\s.!]+$/, "")
  const found = AGAIN.exec(fold(words))
  if (found === null) return undefined
  const what = found[0]
  const kind = /chuyen de/.test(what) ? "thematic" : /chi uy/.test(what) ? "committee" : null
  const { but } = found.groups!
  if (but === undefined) return { kind, hour: null }
  // The end of what was typed has as many letters as the end of what was folded.
  const { hour } = takeTime(phraseOf(words.slice(-but.length)))
  return { kind, hour: hour === null || hour === "doubtful" ? "unclear" : hour }
}

/** The last meeting once more, from whoever may call one. Undefined for other words, and for everybody else. */
export async function againInWords(
  deps: SeriesDeps,
  asker: Asker,
  typed: string,
): Promise<Presented | undefined> {
  const units = unitsWhere(asker.standing.held, "call-meeting")
  const said = units.length === 0 ? undefined : readAgain(typed)
  if (said === undefined) return undefined
  return again(deps, asker, await unitNamed(deps, asker, units, typed), said)
}

/**
 * A draft copied from the last meeting, shown in full as any draft. The day follows from what the last two meetings have
 * in common; where that does not say one day it is asked.
 */
export async function again(
  deps: SeriesDeps,
  asker: Asker,
  unit: number,
  { kind, hour }: AgainSaid = { kind: null, hour: null },
): Promise<Presented> {
  const { queries, texts } = deps
  const past = await lastTwo(deps, asker, unit, kind)
  const [last] = past
  if (last === undefined) return meetingsPage(texts("series-again-none"))
  const at = hour === null || hour === "unclear" ? localTime(last.startsAt).slice(11) : hour
  const days = nextDays(past, at, asker.now)
  const startsAt = days.length === 1 && hour !== "unclear" ? days[0]! : null
  const { place, agenda, isOnline } = last
  const draft = { unit, kind: last.kind, startsAt, place, agenda, isOnline, by: asker.standing.person!.id }
  const id = await insertDraft(queries, draft, asker.now)
  if (startsAt !== null) return showDraft(deps, asker, id)
  const asked = page(
    texts("series-again-day", { time: fullTime(texts, last.startsAt) }),
    days.map((start) => ({
      label: shortTime(texts, start),
      action: { do: "begin", meeting: id, start: start.toISOString() },
    })),
  )
  return { ...asked, step: { feature: "meetings", do: "when", meeting: id } }
}

/** The last two meetings of a kind; without one of the ordinary kind, else of the last. */
async function lastTwo({ queries }: SeriesDeps, asker: Asker, unit: number, kind: MeetingKind | null) {
  const regular = await pastMeetings(queries, unit, kind ?? "regular", asker.now)
  if (kind !== null || regular.length > 0) return regular
  const [last] = await pastMeetings(queries, unit, null, asker.now)
  return last === undefined ? [] : pastMeetings(queries, unit, last.kind, asker.now)
}

/** When the next meeting may be, by what the last two have in common; several where they do not say one thing. */
function nextDays([last, before]: readonly PastMeeting[], hour: string, now: Date): Date[] {
  const day = dayInVietnam(last!.startsAt)
  const alike = before === undefined ? [] : likeness(day, dayInVietnam(before.startsAt))
  const ways: readonly Likeness[] = alike.length === 0 ? ["number", "weekday"] : alike
  const found = ways.flatMap((by) => nextLike(day, by, hour, now) ?? [])
  return [...new Map(found.map((at) => [at.getTime(), at])).values()]
}

function nextLike(day: string, by: Likeness, hour: string, now: Date): Date | null {
  for (let ahead = 1; ahead <= MONTHS_AHEAD; ahead++) {
    const month = addMonths(day.slice(0, 7), ahead)
    const next = likeDay(day, month, by)
    if (next === null && month >= dayInVietnam(now).slice(0, 7)) return null
    if (next !== null && instantIn(next, hour) > now) return instantIn(next, hour)
  }
  return null
}

/** Takes one of the offered days. */
export async function beginAt(
  deps: SeriesDeps,
  asker: Asker,
  { meeting, start }: { readonly meeting: number; readonly start: string },
): Promise<Presented> {
  const draft = await readMeeting(deps.queries, meeting)
  if (draft?.state !== "draft") return meetingsPage(deps.texts("meetings-gone"))
  await changeDraft(deps.queries, meeting, { startsAt: new Date(start) })
  return showDraft(deps, asker, meeting)
}
