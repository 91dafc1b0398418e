import { at, DAY, dayOf, daysAfter, HOUR, MINUTE, timeOf } from "./hours.ts"
import type { NoticeKind } from "./notices.ts"
import { isReachable, type KnownLives, leavesAt, notInOutage } from "./reach.ts"
import {
  accountName,
  type MeetingRecord,
  type Member,
  saidBy,
  type Version,
  type YearRecord,
} from "./record.ts"

/** One thing that somebody should hear about a meeting. */
export interface Expected {
  readonly meeting: MeetingRecord
  readonly version: number
  /** Any of these says it. */
  readonly kinds: readonly NoticeKind[]
  readonly to: Member
  /** Between these it is of use. */
  readonly from: number
  readonly until: number
  /** Before this it is too early. */
  readonly notBefore: number
  /** When the bot comes to it. */
  readonly ready: number
  /** It may come or not: something else happened in the same minutes, or nobody can know what came before. */
  readonly isOptional: boolean
  /** The person could not be told before, and has come back. */
  readonly isReturn: boolean
}

/** Whether something about a meeting had reached somebody before a moment. */
export type Reached = (meeting: MeetingRecord, member: Member, before: number) => "yes" | "no" | "perhaps"

/** So close together it is open what came first. */
const SLACK = 3 * MINUTE
const ROLL_AFTER = 30 * MINUTE

type Reminder = "answer" | "eve" | "soon"

/** By the table of reminders that the organisation agreed on. */
function dueAt(kind: Reminder, startsAt: number): number {
  const day = dayOf(startsAt)
  if (kind === "answer") return at(daysAfter(day, -3), "19:30")
  if (kind === "eve") return startsAt - DAY
  return timeOf(startsAt) < "09:30" ? at(daysAfter(day, -1), "20:00") : startsAt - 2 * HOUR
}

function usefulUntil(kind: Reminder, startsAt: number): number {
  if (kind === "answer") return startsAt - DAY
  return kind === "eve" ? startsAt - 3 * HOUR : startsAt
}

/** When the bot has to have something to say about a meeting that is as this version says. */
export function dueMoments({ startsAt }: Pick<Version, "startsAt">): number[] {
  return [...(["answer", "eve", "soon"] as const).map((kind) => dueAt(kind, startsAt)), startsAt + ROLL_AFTER]
}

/** Everything that people should have heard about a meeting, by what people did and nothing else. */
export function expectedOf(known: YearRecord, meeting: MeetingRecord, reached: Reached): Expected[] {
  return noticesOf(known, meeting, reached).filter(({ to, from }) => isReachable(known, to, from))
}

/** The same, with what the platforms would not have let through. */
export function noticesOf(known: KnownLives, meeting: MeetingRecord, reached: Reached): Expected[] {
  const { versions, takenBackAt, cancelledAt, cell } = meeting
  if (takenBackAt !== null) return []
  const ends = versions.map(
    (_, index) => versions[index + 1]?.from ?? cancelledAt ?? Number.POSITIVE_INFINITY,
  )
  const all: Expected[] = []
  const add = (
    to: Member,
    version: number,
    kinds: readonly NoticeKind[],
    times: {
      readonly ready: number
      readonly until: number
      readonly notBefore?: number
      readonly isOptional?: boolean
      readonly isReturn?: boolean
    },
  ) => {
    const from = leavesAt(known, times.ready)
    const end = kinds.includes("cancel") ? Number.POSITIVE_INFINITY : ends[version]!
    if (from >= times.until || from > end + SLACK) return
    const isClose = from > end - SLACK || from > times.until - SLACK
    const isOptional = isClose || times.isOptional === true
    const ready = notInOutage(known, times.ready)
    const isReturn = times.isReturn === true
    const notBefore = leavesAt(known, times.notBefore ?? times.ready)
    all.push({
      meeting,
      version,
      kinds,
      to,
      from,
      until: times.until,
      notBefore,
      ready,
      isOptional,
      isReturn,
    })
  }
  for (const [index, version] of versions.entries()) {
    for (const member of cell.members) {
      if (member !== cell.secretary)
        add(member, index, newsFor(meeting, index, member, reached), {
          ready: version.from,
          notBefore: version.notBefore,
          until: version.startsAt,
        })
      const returned = returnTo(known, meeting, member, index, ends[index]!)
      const heard = returned === null ? "yes" : reached(meeting, member, returned)
      if (returned !== null && heard !== "yes")
        add(member, index, ["invite"], {
          ready: returned,
          until: version.startsAt,
          isOptional: heard === "perhaps",
          isReturn: true,
        })
      for (const kind of ["answer", "eve", "soon"] as const) {
        const due = dueAt(kind, version.startsAt)
        // Whoever has just been told of the meeting is not reminded of it.
        if (due <= version.from - SLACK || due >= ends[index]! + SLACK) continue
        if (!isReminded(meeting, member, kind, notInOutage(known, due))) continue
        const isOptional = due <= version.from + SLACK
        add(member, index, [kind], { ready: due, until: usefulUntil(kind, version.startsAt), isOptional })
      }
    }
  }
  const last = versions.length - 1
  const { startsAt } = versions[last]!
  if (cancelledAt === null) {
    const ready = startsAt + ROLL_AFTER
    const isTaken = meeting.rollAt !== null && meeting.rollAt < notInOutage(known, ready)
    if (!isTaken) add(cell.secretary, last, ["roll"], { ready, until: startsAt + DAY })
    return all
  }
  for (const member of cell.members) {
    const before = reached(meeting, member, cancelledAt)
    if (before === "no") continue
    const isOptional = before === "perhaps"
    add(member, last, ["cancel"], { ready: cancelledAt, until: startsAt + HOUR, isOptional })
  }
  return all
}

/**
 * When somebody, whom nothing could reach when the news of a version left, first writes again while it counts: they are then
 * to be invited after all. Null where that is not so.
 */
function returnTo(
  known: KnownLives,
  { versions, cell }: MeetingRecord,
  member: Member,
  version: number,
  end: number,
): number | null {
  const { from, startsAt } = versions[version]!
  const left = leavesAt(known, from)
  if (member === cell.secretary || isReachable(known, member, left)) return null
  const deeds = member.accounts.flatMap((account) => known.lives.get(accountName(account))!.deeds)
  const back = deeds.filter((deed) => deed > left && deed < Math.min(end, startsAt)).toSorted((a, b) => a - b)
  return back.find((deed) => !isReachable(known, member, deed - SLACK)) ?? null
}

/** Who has heard of the meeting hears of its change; who has not is invited to what it is now. */
function newsFor(meeting: MeetingRecord, version: number, member: Member, reached: Reached): NoticeKind[] {
  if (version === 0) return ["invite"]
  const before = reached(meeting, member, meeting.versions[version]!.from)
  if (before === "perhaps") return ["change", "invite"]
  return before === "yes" ? ["change"] : ["invite"]
}

function isReminded(meeting: MeetingRecord, member: Member, kind: Reminder, moment: number): boolean {
  if (!member.wantsReminders || member.standing === "exempt") return false
  const answer = saidBy(meeting, member, moment)?.answer ?? null
  return kind === "answer" ? answer === null || answer === "unsure" : answer !== "no"
}
