import type { Reminder } from "../core/reminder-plan.ts"
import type { Queries } from "./database.ts"

export type MeetingMessage = Reminder | "invite" | "change" | "cancel" | "roll" | "inform" | "own"

/** The key of all messages about a meeting begins so; withdrawing goes by it. */
export function meetingKey(meeting: number): string {
  return `meeting:${meeting}:`
}

/** The rows of the outbox about the meeting $1 begin so; `outbox_about` serves it. */
export const ABOUT_MEETING = `key collate "C" >= 'meeting:' || $1::bigint || ':'
  and key collate "C" < 'meeting:' || $1::bigint || ';' and person_id is not null`

/** States of the outbox: nothing got through; something has, or perhaps has. */
export const REFUSED = "('failed', 'unreachable')"
export const HEARD = "('sent', 'delivered', 'seen', 'unknown')"

/**
 * Writes down that these people are told something about a version of a meeting, and gives back those to whom that was
 * not told before: whoever asks twice, or beside another process, tells nobody twice.
 */
export async function tellOnce(
  queries: Queries,
  what: { readonly meeting: number; readonly kind: MeetingMessage; readonly sequence: number },
  people: readonly number[],
  at: Date,
): Promise<ReadonlySet<number>> {
  const rows = await queries.query<{ person: number }>(
    `insert into meeting_messages (meeting_id, person_id, kind, sequence, made_at)
     select $1, person, $3, $4, $5 from unnest($2::bigint[]) as person
     on conflict do nothing returning person_id as person`,
    [what.meeting, people, what.kind, what.sequence, at],
  )
  return new Set(rows.map(({ person }) => person))
}

/** Forgets what was to be told and never left: the next message of its kind is the first again. */
export async function forgetUntold(queries: Queries, meeting: number): Promise<void> {
  await queries.query("delete from meeting_messages where meeting_id = $1", [meeting])
}

/** Of those who are asked: whom something about this meeting has reached, or perhaps has. They hear of a change. */
export async function whoWasTold(queries: Queries, meeting: number): Promise<ReadonlySet<number>> {
  const rows = await queries.query<{ person: number }>(
    `select distinct person_id as person from outbox
     where ${ABOUT_MEETING} and split_part(key, ':', 3) <> 'inform'
       and (state in ('sending', 'sent', 'delivered', 'seen', 'unknown') or pieces_sent > 0)`,
    [meeting],
  )
  return new Set(rows.map(({ person }) => person))
}
