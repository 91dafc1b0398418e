import type { MeetingKind } from "./meeting.ts"

/** A meeting as a calendar needs it. */
export interface CalendarEntry {
  readonly id: number
  /** By which calendars know it for ever. */
  readonly uid: string
  readonly unit: number
  readonly unitName: string
  readonly kind: MeetingKind
  readonly isCancelled: boolean
  readonly startsAt: Date
  readonly minutes: number
  readonly place: string
  readonly agenda: string
  /** Whom citizens meet there; empty without. */
  readonly delegate: string
  readonly isOnline: boolean
  /** Raised by every change. */
  readonly sequence: number
  /** When people were last told something new of it. */
  readonly stampedAt: Date
}
