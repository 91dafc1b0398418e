import type { CivilDate } from "../core/document.ts"
import type { Queries } from "./database.ts"

export type ResolutionState = "shown" | "filed" | "approved" | "withdrawn" | "replaced"

export interface Resolution {
  readonly id: number
  readonly unit: number
  readonly meeting: number | null
  readonly state: ResolutionState
  readonly file: string
  readonly sha256: string
  /** As the paper says it; empty where it has none. */
  readonly number: string
  readonly numberKey: string
  readonly title: string
  readonly issuedOn: CivilDate | null
  readonly filedBy: number | null
  readonly filedAt: Date
  readonly document: number | null
}

const RESOLUTION = `select id, unit_id as unit, meeting_id as meeting, state, file, sha256, number,
    number_key as "numberKey", title, issued_on as "issuedOn", filed_by as "filedBy", filed_at as "filedAt",
    document_id as document
  from resolutions`

export type NewResolution = Omit<Resolution, "id" | "state" | "document"> & {
  readonly filedBy: number
  /** What was read, as it will be put on the shelf. */
  readonly content: object
  readonly bytes: Uint8Array
  readonly expiresAt: Date
}

/** Keeps a resolution that only whoever brought it sees yet. Returns its id. */
export async function insertResolution(queries: Queries, one: NewResolution): Promise<number> {
  const [row] = await queries.query<{ id: number }>(
    `insert into resolutions (unit_id, meeting_id, file, sha256, number, number_key, title, issued_on, content, bytes,
       filed_by, filed_at, expires_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13) returning id`,
    [
      one.unit,
      one.meeting,
      one.file,
      one.sha256,
      one.number,
      one.numberKey,
      one.title,
      one.issuedOn,
      JSON.stringify(one.content),
      Buffer.from(one.bytes),
      one.filedBy,
      one.filedAt,
      one.expiresAt,
    ],
  )
  return row!.id
}

/** Undefined for one that is not there. */
export async function readResolution(queries: Queries, id: number): Promise<Resolution | undefined> {
  const [row] = await queries.query<Resolution>(`${RESOLUTION} where id = $1`, [id])
  return row
}

/** What was read of a resolution that is not decided yet, and its file; undefined once it is. */
export async function readWaiting<T>(
  queries: Queries,
  id: number,
): Promise<{ content: T; bytes: Uint8Array } | undefined> {
  const [row] = await queries.query<{ content: T; bytes: Buffer }>(
    "select content, bytes from resolutions where id = $1 and content is not null",
    [id],
  )
  return row
}

/**
 * Another resolution of the unit made of the very same bytes: one that waits or stands on the shelf, or that `by` has
 * brought and not handed over yet.
 */
export async function sameResolution(
  queries: Queries,
  of: { readonly unit: number; readonly sha256: string; readonly by: number; readonly except: number | null },
): Promise<Resolution | undefined> {
  const [row] = await queries.query<Resolution>(
    `${RESOLUTION} where unit_id = $1 and sha256 = $2 and id is distinct from $4
       and (state = 'filed' or (state = 'approved' and document_id is not null)
         or (state = 'shown' and filed_by = $3))
     order by state = 'shown', id desc limit 1`,
    [of.unit, of.sha256, of.by, of.except],
  )
  return row
}

/** The approved resolutions of the unit that have this number, of which a new one with it is a version. */
export function versionsOf(queries: Queries, unit: number, numberKey: string): Promise<Resolution[]> {
  return queries.query<Resolution>(
    `${RESOLUTION} where unit_id = $1 and number_key = $2 and $2 <> '' and state = 'approved'
       and document_id is not null order by id`,
    [unit, numberKey],
  )
}

/** What stands on the unit's shelf or waits for approval, the newest first. */
export function listResolutions(queries: Queries, unit: number): Promise<Resolution[]> {
  return queries.query<Resolution>(
    `${RESOLUTION} where unit_id = $1
       and (state = 'filed' or (state = 'approved' and document_id is not null))
     order by state = 'filed' desc, id desc limit 10`,
    [unit],
  )
}

/** Hands a resolution over to be approved. False when it is not only shown any more. */
export async function fileResolution(queries: Queries, id: number, expiresAt: Date): Promise<boolean> {
  const rows = await queries.query(
    "update resolutions set state = 'filed', expires_at = $2 where id = $1 and state = 'shown' returning id",
    [id, expiresAt],
  )
  return rows.length > 0
}

/** Writes down that a resolution is on the shelf; what was kept to be read goes. False when it was decided before. */
export async function approveResolution(
  queries: Queries,
  id: number,
  facts: { readonly by: number; readonly at: Date; readonly document: number },
): Promise<boolean> {
  const rows = await queries.query(
    `update resolutions set state = 'approved', approved_by = $2, approved_at = $3, document_id = $4, content = null,
       bytes = null, expires_at = null
     where id = $1 and state in ('shown', 'filed') returning id`,
    [id, facts.by, facts.at, facts.document],
  )
  return rows.length > 0
}

/** Writes down that a resolution is off the shelf. False when it was not on it. */
export async function endResolution(
  queries: Queries,
  id: number,
  state: "withdrawn" | "replaced",
  expiresAt: Date,
): Promise<boolean> {
  const rows = await queries.query(
    `update resolutions set state = $2, document_id = null, expires_at = $3
     where id = $1 and state = 'approved' returning id`,
    [id, state, expiresAt],
  )
  return rows.length > 0
}

/** Lets go of a resolution that was not approved, with all that was read. False when it was decided otherwise. */
export async function dropResolution(queries: Queries, id: number): Promise<boolean> {
  const rows = await queries.query(
    "delete from resolutions where id = $1 and state in ('shown', 'filed') returning id",
    [id],
  )
  return rows.length > 0
}
