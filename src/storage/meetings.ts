import type { MeetingKind } from "../core/meeting.ts"
import type { Queries } from "./database.ts"
import { ASKED } from "./meeting-people.ts"

export type MeetingState = "draft" | "called" | "cancelled" | "closed"

export interface Meeting {
  readonly id: number
  readonly unit: number
  readonly kind: MeetingKind
  readonly state: MeetingState
  /** Null only in a draft. */
  readonly startsAt: Date | null
  readonly minutes: number
  readonly place: string
  readonly agenda: string
  readonly isOnline: boolean
  /** What is told of it leaves at night too. */
  readonly isUrgent: boolean
  readonly replyBy: Date | null
  readonly sequence: number
  readonly madeBy: number | null
  readonly calledAt: Date | null
}

/** Begins each statement that reads whole meetings. */
export const MEETING = `select id, unit_id as unit, kind, state, starts_at as "startsAt", minutes, place, agenda,
    is_online as "isOnline", is_urgent as "isUrgent", reply_by as "replyBy", sequence, made_by as "madeBy",
    called_at as "calledAt"
  from meetings`

export type Draft = Pick<Meeting, "unit" | "kind" | "startsAt" | "place" | "agenda" | "isOnline"> & {
  readonly by: number
}

/** A meeting that only its caller sees yet. One for each caller and unit besides prepared ones: an older one gives way. */
export async function insertDraft(queries: Queries, draft: Draft, at: Date): Promise<number> {
  const [row] = await queries.query<{ id: number }>(
    `with older as (
       delete from meetings m where unit_id = $1 and made_by = $7 and state = 'draft'
         and not exists (select from series_dates d where d.meeting_id = m.id)
     )
     insert into meetings (unit_id, kind, starts_at, place, agenda, is_online, made_by, made_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8) returning id`,
    [draft.unit, draft.kind, draft.startsAt, draft.place, draft.agenda, draft.isOnline, draft.by, at],
  )
  return row!.id
}

/** What can still be said differently before the invitations leave. */
export type DraftChange = Partial<Pick<Meeting, "kind" | "startsAt" | "place" | "agenda" | "isOnline">>

/**
 * Changes a draft; what is not named stays, but for a day of reply that would lie behind the beginning. Nothing happens
 * to a meeting that was called.
 */
export async function changeDraft(queries: Queries, id: number, change: DraftChange): Promise<void> {
  await queries.query(
    `update meetings set kind = coalesce($2, kind), starts_at = coalesce($3, starts_at), place = coalesce($4, place),
       agenda = coalesce($5, agenda), is_online = coalesce($6, is_online),
       reply_by = case when reply_by >= coalesce($3, starts_at) then null else reply_by end
     where id = $1 and state = 'draft'`,
    [
      id,
      change.kind ?? null,
      change.startsAt ?? null,
      change.place ?? null,
      change.agenda ?? null,
      change.isOnline ?? null,
    ],
  )
}

/** From now on somebody else looks after a draft. Nothing happens to a meeting that was called. */
export async function takeDraft(queries: Queries, id: number, person: number): Promise<void> {
  await queries.query("update meetings set made_by = $2 where id = $1 and state = 'draft'", [id, person])
}

export async function deleteDraft(queries: Queries, id: number): Promise<void> {
  await queries.query("delete from meetings where id = $1 and state = 'draft'", [id])
}

/** Undefined for one that is not there. */
export async function readMeeting(queries: Queries, id: number): Promise<Meeting | undefined> {
  const [row] = await queries.query<Meeting>(`${MEETING} where id = $1`, [id])
  return row
}

/** The same for a person who is asked to it; undefined for everybody else. */
export async function readMeetingAsked(
  queries: Queries,
  id: number,
  person: number,
): Promise<Meeting | undefined> {
  const [row] = await queries.query<Meeting>(
    `${MEETING} where id = $1 and exists (select from meeting_people where meeting_id = $1 and person_id = $2)`,
    [id, person],
  )
  return row
}

/** Where the unit last met in this way: most meet at the same place. */
export async function lastPlace(
  queries: Queries,
  unit: number,
  kind: MeetingKind,
): Promise<string | undefined> {
  const [row] = await queries.query<{ place: string }>(
    `select place from meetings where unit_id = $1 and kind = $2 and state <> 'draft' and place <> ''
     order by starts_at desc limit 1`,
    [unit, kind],
  )
  return row?.place
}

/** The meetings of a unit that come or were in the last three days, the oldest first. */
export function comingMeetings(queries: Queries, unit: number, now: Date): Promise<Meeting[]> {
  return queries.query<Meeting>(
    `${MEETING} where unit_id = $1 and state in ('called', 'closed') and starts_at > $2::timestamptz - interval '3 days'
     order by starts_at, id limit 20`,
    [unit, now],
  )
}

/**
 * Makes a draft a meeting to which people are invited from `leavesAt` on, and writes down everybody who is on the list
 * now as they stand. False when it is no draft any more: pressed twice.
 */
export async function callMeeting(
  queries: Queries,
  id: number,
  facts: { readonly replyBy: Date | null; readonly leavesAt: Date },
): Promise<boolean> {
  const rows = await queries.query(
    `update meetings set state = 'called', reply_by = $2, called_at = $3
     where id = $1 and state = 'draft' and starts_at is not null returning id`,
    [id, facts.replyBy, facts.leavesAt],
  )
  if (rows.length === 0) return false
  await queries.query(
    `insert into meeting_people (meeting_id, person_id, standing)
     select m.id, r.person_id, case when 'exempt' = any(array_agg(r.role)) then 'exempt'
       when 'elsewhere' = any(array_agg(r.role)) then 'elsewhere'
       when 'probationary' = any(array_agg(r.role)) then 'probationary' else 'official' end
     from ${ASKED} where m.id = $1 group by m.id, r.person_id`,
    [id],
  )
  return true
}

/**
 * Takes a call back before its invitations have left: it is a draft again, and nobody was counted. What is sent later is
 * another version.
 */
export async function takeBackCall(queries: Queries, id: number, now: Date): Promise<boolean> {
  const rows = await queries.query(
    `update meetings set state = 'draft', called_at = null, sequence = sequence + 1
     where id = $1 and state = 'called' and called_at > $2 returning id`,
    [id, now],
  )
  if (rows.length === 0) return false
  await queries.query("delete from meeting_people where meeting_id = $1", [id])
  return true
}

/** Meetings that began between these moments, whose roll nobody has confirmed nor was asked for. */
export function meetingsWithoutRoll(queries: Queries, from: Date, until: Date): Promise<Meeting[]> {
  return queries.query<Meeting>(
    `${MEETING} m where state = 'called' and starts_at > $1 and starts_at <= $2
       and not exists (select from meeting_reminded r where r.meeting_id = m.id and r.kind = 'roll'
         and r.sequence = m.sequence)
     order by starts_at, id`,
    [from, until],
  )
}

/**
 * Changes a meeting that is called: the next version, of which people hear from `leavesAt` on. A new time asks everybody
 * anew whether they come; a day of reply that is over, or would lie behind it, goes. False when it is not called any
 * more.
 */
export async function changeMeeting(
  queries: Queries,
  id: number,
  change: { readonly startsAt: Date | null; readonly place: string | null },
  leavesAt: Date,
): Promise<boolean> {
  const rows = await queries.query(
    `update meetings set sequence = sequence + 1, starts_at = coalesce($2, starts_at), place = coalesce($3, place),
       called_at = $4, reply_by = case when $2 is not null and not (reply_by > $4 and reply_by < $2) then null
         else reply_by end
     where id = $1 and state = 'called' returning id`,
    [id, change.startsAt, change.place, leavesAt],
  )
  if (rows.length === 0) return false
  if (change.startsAt !== null)
    await queries.query(
      `with gone as (delete from meeting_reasons where meeting_id = $1),
         shut as (delete from check_ins where meeting_id = $1)
       update meeting_people set answer = null, late_minutes = null, answered_at = null, answered_by = null,
         checked_in_at = null, presence = null, is_by_hand = false, point = null
       where meeting_id = $1`,
      [id],
    )
  return true
}

/** Calls a meeting off. False when it is not called any more. */
export async function cancelMeeting(queries: Queries, id: number): Promise<boolean> {
  const rows = await queries.query(
    "update meetings set state = 'cancelled', sequence = sequence + 1 where id = $1 and state = 'called' returning id",
    [id],
  )
  return rows.length > 0
}
