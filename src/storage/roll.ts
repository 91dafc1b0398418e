import { CHECK_IN } from "../core/check-in.ts"
import type { Presence } from "../core/meeting.ts"
import type { Queries } from "./database.ts"

/**
 * Fills in who checked in and what the others said beforehand, for those of whom nobody has said yet how they were. A no
 * without a reason and silence stay open: only the chair knows.
 */
export async function prefillRoll(queries: Queries, meeting: number): Promise<void> {
  await queries.query(
    `update meeting_people mp set presence = case
       when mp.checked_in_at > m.starts_at + interval '1 millisecond' * $2 then 'late'
       when mp.checked_in_at is not null then 'present'
       when mp.answer = 'online' then 'online'
       when mp.answer = 'yes' and mp.late_minutes is not null then 'late'
       when mp.answer = 'yes' then 'present'
       when mp.answer = 'no' and exists (select from meeting_reasons r where r.meeting_id = mp.meeting_id
         and r.person_id = mp.person_id and r.reason <> 'none_given') then 'excused' end
     from meetings m
     where m.id = mp.meeting_id and mp.meeting_id = $1 and mp.confirmed_at is null
       and (not mp.is_by_hand or (mp.presence is null and mp.checked_in_at is not null))`,
    [meeting, CHECK_IN.lateMs],
  )
}

/** Says how people were, in place of what was said or filled in before; it waits to be confirmed. Null is that it is open. */
export async function setPresence(
  queries: Queries,
  meeting: number,
  people: readonly number[],
  presence: Presence | null,
): Promise<void> {
  await queries.query(
    "update meeting_people set presence = $3, is_by_hand = true, confirmed_at = null where meeting_id = $1 and person_id = any($2::bigint[])",
    [meeting, people, presence],
  )
}

/** Confirms the roll as it stands and closes the meeting. False when it is neither called nor closed. */
export async function confirmRoll(queries: Queries, meeting: number, now: Date): Promise<boolean> {
  const rows = await queries.query(
    "update meetings set state = 'closed' where id = $1 and state in ('called', 'closed') returning id",
    [meeting],
  )
  if (rows.length === 0) return false
  await queries.query(
    "update meeting_people set confirmed_at = $2 where meeting_id = $1 and presence is not null",
    [meeting, now],
  )
  return true
}
