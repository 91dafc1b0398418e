import type { Someone } from "../crowd.ts"

export type Standing = "official" | "probationary" | "exempt" | "elsewhere"
export type Answer = "yes" | "online" | "no" | "unsure"
export type Presence = "present" | "online" | "late" | "excused" | "absent"

/** Somebody on the list of a cell. */
export interface Member {
  readonly number: number
  readonly name: string
  readonly cell: number
  readonly standing: Standing
  readonly accounts: readonly Someone[]
  readonly wantsReminders: boolean
}

export interface Cell {
  readonly number: number
  readonly name: string
  readonly members: readonly Member[]
  readonly secretary: Member
}

/** What a meeting is from a moment on. */
export interface Version {
  /** People can hear of it from then on. */
  readonly from: number
  /** … and not before this, should the bot's answer have come late. */
  readonly notBefore: number
  readonly startsAt: number
  readonly place: string
}

export interface Said {
  readonly member: number
  readonly at: number
  readonly answer: Answer
  readonly lateMinutes: number | null
  readonly reason: "health" | "work_trip" | "family" | "none_given" | null
}

/** What people did with one meeting; the times are those at which the platform showed that it was done. */
export interface MeetingRecord {
  readonly number: number
  readonly cell: Cell
  readonly isThematic: boolean
  readonly versions: Version[]
  takenBackAt: number | null
  cancelledAt: number | null
  rollAt: number | null
  /** How each was there, by number, as the chair confirmed it; null until then. */
  truth: ReadonlyMap<number, Presence> | null
  readonly said: Said[]
}

/** One account as its owner treats it. */
export interface Life {
  /** From when until when the bot is blocked; the last may have no end yet. */
  readonly blocked: { readonly from: number; to: number }[]
  /** When its owner wrote or pressed. */
  readonly deeds: number[]
  /** When the platform first told the bot of a block by refusing a message. */
  readonly refused: number[]
}

export interface Span {
  readonly from: number
  readonly to: number
}

/** All that people did in a year. */
export interface YearRecord {
  readonly cells: readonly Cell[]
  readonly meetings: readonly MeetingRecord[]
  /** The bot was off. */
  readonly outages: readonly Span[]
  readonly lives: ReadonlyMap<string, Life>
}

export function accountName({ channel, user }: Pick<Someone, "channel" | "user">): string {
  return `${channel}:${user}`
}

/** The version of a meeting that counts at a moment. */
export function versionAt({ versions }: MeetingRecord, moment: number): Version {
  return versions.findLast(({ from }) => from <= moment) ?? versions[0]!
}

/** What somebody said last, as it counts at a moment: a new time asks everybody anew, and whoever calls comes. */
export function saidBy(meeting: MeetingRecord, member: Member, moment: number): Omit<Said, "at"> | null {
  const { versions, said, cell } = meeting
  let asked = 0
  for (const [index, version] of versions.entries())
    if (index > 0 && version.from <= moment && version.startsAt !== versions[index - 1]!.startsAt)
      asked = version.from
  const last = said.findLast((one) => one.member === member.number && one.at <= moment && one.at >= asked)
  if (last !== undefined) return last
  return member === cell.secretary
    ? { member: member.number, answer: "yes", lateMinutes: null, reason: null }
    : null
}
