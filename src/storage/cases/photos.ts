import { type Sender, senderDigest } from "../../core/case-keys.ts"
import type { CivilDate } from "../../core/document.ts"
import type { Keys } from "../../core/seal.ts"
import type { Queries } from "../database.ts"

/** A picture in which nothing of the camera is left. */
export interface Photo {
  readonly mediaType: string
  readonly bytes: Uint8Array
}

export async function addDraftPhoto(
  queries: Queries,
  keys: Keys,
  sender: Sender,
  { mediaType, bytes }: Photo,
): Promise<void> {
  await queries.query("insert into case_draft_photos (digest, media_type, bytes) values ($1, $2, $3)", [
    senderDigest(keys, sender),
    mediaType,
    bytes,
  ])
}

/** How many pictures a draft has. */
export async function countDraftPhotos(queries: Queries, keys: Keys, sender: Sender): Promise<number> {
  const [row] = await queries.query<{ count: number }>(
    "select count(*)::integer as count from case_draft_photos where digest = $1",
    [senderDigest(keys, sender)],
  )
  return row!.count
}

/** The pictures of a draft become those of a case. */
export async function fileDraftPhotos(
  queries: Queries,
  keys: Keys,
  sender: Sender,
  id: number,
  day: CivilDate,
): Promise<void> {
  const digest = senderDigest(keys, sender)
  await queries.query(
    `insert into case_photos (case_id, on_day, media_type, bytes)
     select $2, $3, media_type, bytes from case_draft_photos where digest = $1 order by number`,
    [digest, id, day],
  )
  await queries.query("delete from case_draft_photos where digest = $1", [digest])
}

export async function addCasePhoto(
  queries: Queries,
  id: number,
  day: CivilDate,
  { mediaType, bytes }: Photo,
): Promise<void> {
  await queries.query(
    "insert into case_photos (case_id, on_day, media_type, bytes) values ($1, $2, $3, $4)",
    [id, day, mediaType, bytes],
  )
}

/** How many pictures a case has. */
export async function countCasePhotos(queries: Queries, id: number): Promise<number> {
  const [row] = await queries.query<{ count: number }>(
    "select count(*)::integer as count from case_photos where case_id = $1",
    [id],
  )
  return row!.count
}
