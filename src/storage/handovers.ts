import type { Queries } from "./database.ts"

/** The secretary's role on its way to somebody else. */
export interface Handover {
  readonly unit: number
  readonly to: number
  readonly by: number
  readonly at: Date
  readonly expiresAt: Date
}

/** Keeps what a secretary asked for; what was asked before is worth nothing any more. */
export async function insertHandover(queries: Queries, handover: Handover): Promise<void> {
  await queries.query(
    `insert into handovers (unit_id, to_person, asked_by, asked_at, expires_at) values ($1, $2, $3, $4, $5)
     on conflict (unit_id) do update set to_person = excluded.to_person, asked_by = excluded.asked_by,
       asked_at = excluded.asked_at, expires_at = excluded.expires_at`,
    [handover.unit, handover.to, handover.by, handover.at, handover.expiresAt],
  )
}

/** What waits for a second person; locked, so that two who agree at once change it once. */
export async function findHandover(queries: Queries, unit: number, now: Date): Promise<Handover | undefined> {
  const [row] = await queries.query<Handover>(
    `select unit_id as unit, to_person as "to", asked_by as by, asked_at as at, expires_at as "expiresAt"
     from handovers where unit_id = $1 and expires_at > $2 and asked_by is not null for update`,
    [unit, now],
  )
  return row
}

export async function dropHandover(queries: Queries, unit: number): Promise<void> {
  await queries.query("delete from handovers where unit_id = $1", [unit])
}
