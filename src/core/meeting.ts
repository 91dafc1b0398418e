/** What kinds of meeting there are. The last three are public occasions: citizens come too. */
export const MEETING_KINDS = [
  "regular",
  "thematic",
  "committee",
  "extraordinary",
  "voters",
  "reception",
  "public",
] as const
export type MeetingKind = (typeof MEETING_KINDS)[number]

/** What somebody says beforehand. It is no attendance: only the chair confirms who was there. */
export const ANSWERS = ["yes", "online", "no", "unsure"] as const
export type Answer = (typeof ANSWERS)[number]

/** Why somebody cannot come, as a category; what was said in one's own words is not kept. */
export const REASONS = ["health", "work_trip", "family", "other", "none_given"] as const
export type Reason = (typeof REASONS)[number]

/** What an invited person says. */
export interface Said {
  readonly answer: Answer
  readonly lateMinutes: number | null
  /** Of a no. */
  readonly reason: Reason | null
}

/** What the chair confirms. */
export const PRESENCES = ["present", "online", "late", "excused", "absent"] as const
export type Presence = (typeof PRESENCES)[number]

/** What somebody was in the unit when the meeting was called. */
export const STANDINGS = ["official", "probationary", "exempt", "elsewhere"] as const
export type MeetingStanding = (typeof STANDINGS)[number]

/** One person of a meeting, as the arithmetic sees them. */
export interface Counted {
  readonly standing: MeetingStanding
  readonly answer: Answer | null
  readonly reason: Reason | null
  readonly presence: Presence | null
}

export interface Attendance {
  /** On the list. */
  readonly all: number
  /** Members without the exempt and those who are elsewhere for a time: what a share of attendance is counted of. */
  readonly expected: number
  /** Of those expected, who were there in one way or another. */
  readonly attended: number
  readonly present: Readonly<Record<"present" | "online" | "late", number>>
  readonly excused: number
  readonly absent: number
  /** Nobody has said yet whether they were there. */
  readonly unconfirmed: number
  /** Present of those expected, in percent with one decimal; null when nobody is expected. */
  readonly percent: number | null
}

const THERE: readonly Presence[] = ["present", "online", "late"]

/** What was, in figures. Whether that is enough is the organisation's to say. */
export function attendanceOf(people: readonly Counted[]): Attendance {
  const expected = people.filter(isExpected)
  const count = (presence: Presence) => people.filter((one) => one.presence === presence).length
  const attended = expected.filter(wasThere).length
  return {
    all: people.length,
    expected: expected.length,
    attended,
    present: { present: count("present"), online: count("online"), late: count("late") },
    excused: count("excused"),
    absent: count("absent"),
    unconfirmed: people.filter(({ presence }) => presence === null).length,
    percent: shareOf(attended, expected.length),
  }
}

/** A part in percent with one decimal; null of nothing. */
export function shareOf(part: number, whole: number): number | null {
  return whole === 0 ? null : Math.round((part * 1000) / whole) / 10
}

/** Whether somebody counts among those of whom a share of attendance is made. */
export function isExpected({ standing }: Pick<Counted, "standing">): boolean {
  return standing === "official" || standing === "probationary"
}

/** Whether the chair says that somebody was there: in the room, online or late. */
export function wasThere({ presence }: Pick<Counted, "presence">): boolean {
  return presence !== null && THERE.includes(presence)
}

/**
 * Of how many votes a decision needs more than half: the official members, without those who are elsewhere, the exempt
 * who did not come, and those absent from the whole session with a reason that was accepted.
 */
export function voteBase(people: readonly Counted[]): number {
  return people.filter((one) => {
    if (one.standing === "exempt") return wasThere(one)
    return one.standing === "official" && one.presence !== "excused"
  }).length
}
