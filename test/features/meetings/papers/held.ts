import type { Answer, MeetingKind, MeetingStanding, Presence, Reason } from "../../../../src/core/meeting.ts"
import type { Queries } from "../../../../src/storage/database.ts"
import { type Meeting, readMeeting } from "../../../../src/storage/meetings.ts"

/** How somebody stands on the list of a meeting. */
export interface On {
  readonly person: number
  readonly standing?: MeetingStanding
  readonly answer?: Answer
  readonly late?: number
  readonly reason?: Reason
  readonly presence?: Presence
}

export interface Held {
  readonly unit: number
  /** Local, such as "2026-11-12T19:30". */
  readonly at: string
  readonly kind?: MeetingKind
  /** Default `closed`, with every mark confirmed. */
  readonly state?: "called" | "closed" | "cancelled"
  readonly place?: string
  readonly agenda?: string
  readonly people?: readonly On[]
}

/** A meeting as it stands after it was called, or held and its roll confirmed. */
export async function makeHeld(queries: Queries, held: Held): Promise<Meeting> {
  const { unit, kind = "regular", state = "closed", place = "nhà văn hóa", agenda = "kiểm điểm" } = held
  const at = new Date(`${held.at}:00+07:00`)
  const called = new Date(at.getTime() - 5 * 24 * 60 * 60 * 1000)
  const [row] = await queries.query<{ id: number }>(
    `insert into meetings (unit_id, kind, state, starts_at, place, agenda, made_at, called_at)
     values ($1, $2, $3, $4, $5, $6, $7, $7) returning id`,
    [unit, kind, state, at, place, agenda, called],
  )
  const people = held.people ?? []
  await queries.query(
    `insert into meeting_people (meeting_id, person_id, standing, answer, late_minutes, answered_at, presence, confirmed_at)
     select $1, p.person, coalesce(p.standing, 'official'), p.answer, p.late,
       case when p.answer is not null then $3::timestamptz end, p.presence,
       case when $4 and p.presence is not null then $3::timestamptz end
     from jsonb_to_recordset($2::jsonb) as p(person bigint, standing text, answer text, late integer, presence text)`,
    [row!.id, JSON.stringify(people), at, state === "closed"],
  )
  await queries.query(
    `insert into meeting_reasons (meeting_id, person_id, reason, said_at)
     select $1, p.person, p.reason, $3 from jsonb_to_recordset($2::jsonb) as p(person bigint, reason text)
     where p.reason is not null`,
    [row!.id, JSON.stringify(people), called],
  )
  return (await readMeeting(queries, row!.id))!
}
