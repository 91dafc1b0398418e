import type { Point } from "../core/meeting-details.ts"
import type { Queries } from "./database.ts"

/** The places in which a meeting is held at the same time, by number; none of a meeting in one place. */
export function readPoints(queries: Queries, meeting: number): Promise<Point[]> {
  return queries.query<Point>(
    "select number, name from meeting_points where meeting_id = $1 order by number",
    [meeting],
  )
}

/** Names the points of a draft, in place of those before; nothing happens to a meeting that was called. */
export async function setPoints(queries: Queries, meeting: number, names: readonly string[]): Promise<void> {
  await queries.query(
    `with gone as (delete from meeting_points p using meetings m
       where m.id = p.meeting_id and m.id = $1 and m.state = 'draft' and p.number > $3)
     insert into meeting_points (meeting_id, number, name)
     select m.id, n.number, n.name from meetings m, unnest($2::text[]) with ordinality as n(name, number)
     where m.id = $1 and m.state = 'draft'
     on conflict (meeting_id, number) do update set name = excluded.name`,
    [meeting, names, names.length],
  )
}

/** Gives a point of a meeting that is called another name. False when there is none such. */
export async function renamePoint(
  queries: Queries,
  meeting: number,
  { number, name }: Point,
): Promise<boolean> {
  const rows = await queries.query(
    `update meeting_points p set name = $3 from meetings m
     where m.id = p.meeting_id and p.meeting_id = $1 and p.number = $2 and m.state = 'called' returning p.number`,
    [meeting, number, name],
  )
  return rows.length > 0
}

/**
 * Writes down to which point somebody comes who has said yes. False when that is not so, answers are taken no more, or
 * there is no such point.
 */
export async function choosePoint(
  queries: Queries,
  { meeting, person }: { readonly meeting: number; readonly person: number },
  point: number,
  now: Date,
): Promise<boolean> {
  const rows = await queries.query(
    `update meeting_people mp set point = p.number from meetings m join meeting_points p on p.meeting_id = m.id
     where m.id = mp.meeting_id and mp.meeting_id = $1 and mp.person_id = $2 and p.number = $3
       and mp.answer = 'yes' and m.state = 'called' and $4 < coalesce(m.reply_by, m.starts_at)
     returning mp.person_id`,
    [meeting, person, point, now],
  )
  return rows.length > 0
}

/** The point that somebody chose; null for none. */
export async function pointOf(queries: Queries, meeting: number, person: number): Promise<number | null> {
  const [row] = await queries.query<{ point: number | null }>(
    "select point from meeting_people where meeting_id = $1 and person_id = $2",
    [meeting, person],
  )
  return row?.point ?? null
}

/** Says at which point people were, in place of what they chose. */
export async function placeAtPoint(
  queries: Queries,
  meeting: number,
  people: readonly number[],
  point: number,
): Promise<void> {
  await queries.query(
    "update meeting_people set point = $3 where meeting_id = $1 and person_id = any($2::bigint[])",
    [meeting, people, point],
  )
}
