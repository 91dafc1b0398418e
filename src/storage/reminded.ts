import type { Queries } from "./database.ts"

/** A meeting of which people may have to be reminded. */
export interface Coming {
  readonly id: number
  readonly unit: number
  readonly startsAt: Date
  readonly calledAt: Date
  readonly sequence: number
}

/** Meetings of which people can be reminded now: called, invitations out, and beginning before `until`. */
export function comingToRemind(queries: Queries, now: Date, until: Date): Promise<Coming[]> {
  return queries.query<Coming>(
    `select id, unit_id as unit, starts_at as "startsAt", called_at as "calledAt", sequence from meetings
     where state = 'called' and called_at <= $1 and starts_at > $1 and starts_at <= $2 order by starts_at, id`,
    [now, until],
  )
}

/** What was worked out already for these versions of meetings, each as "meeting:sequence:kind". */
export async function remindedOf(
  queries: Queries,
  meetings: readonly Coming[],
): Promise<ReadonlySet<string>> {
  if (meetings.length === 0) return new Set()
  const rows = await queries.query<{ done: string }>(
    `select meeting_id || ':' || sequence || ':' || kind as done from meeting_reminded
     where meeting_id = any($1::bigint[])`,
    [meetings.map(({ id }) => id)],
  )
  return new Set(rows.map(({ done }) => done))
}

/** Says that a reminder of this version is worked out now. False when it was before, by whomever. */
export async function claimReminder(
  queries: Queries,
  meeting: { readonly id: number; readonly sequence: number },
  kind: string,
  now: Date,
): Promise<boolean> {
  const rows = await queries.query(
    `insert into meeting_reminded (meeting_id, kind, sequence, at) values ($1, $2, $3, $4)
     on conflict do nothing returning kind`,
    [meeting.id, kind, meeting.sequence, now],
  )
  return rows.length > 0
}

/** Something of which a meeting's officers are asked once. */
export interface ToAsk {
  readonly id: number
  readonly unit: number
  readonly startsAt: Date
  readonly sequence: number
  readonly isClosed: boolean
  /** Who called it, while they may take its roll; else null. */
  readonly caller: number | null
}

/** Meetings that began between these moments, about which nobody has said that all is done, nor asked so yet. */
export function meetingsToFinish(queries: Queries, kind: string, from: Date, until: Date): Promise<ToAsk[]> {
  return queries.query<ToAsk>(
    `select m.id, m.unit_id as unit, m.starts_at as "startsAt", m.sequence, m.state = 'closed' as "isClosed",
       (select r.person_id from roles r where r.person_id = m.made_by and r.unit_id = m.unit_id and r.until is null
         and r.role in ('secretary', 'deputy', 'clerk') limit 1) as caller
     from meetings m where m.state in ('called', 'closed') and m.starts_at > $2 and m.starts_at <= $3
       and not exists (select from meetings_done d where d.meeting_id = m.id)
       and not exists (select from meeting_reminded r where r.meeting_id = m.id and r.kind = $1)
     order by m.starts_at, m.id`,
    [kind, from, until],
  )
}

/** Nothing more is to be asked about a meeting. */
export async function markFinished(queries: Queries, meeting: number, at: Date): Promise<void> {
  await queries.query(
    "insert into meetings_done (meeting_id, done_at) values ($1, $2) on conflict do nothing",
    [meeting, at],
  )
}
