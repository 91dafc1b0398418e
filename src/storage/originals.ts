import type { Queries } from "./database.ts"

export interface Original {
  readonly name: string
  readonly mediaType: string
  readonly bytes: Uint8Array
}

/** Keeps the bytes of a file as brought; the same bytes are kept once. */
export async function keepOriginal(queries: Queries, sha256: string, original: Original): Promise<void> {
  await queries.query(
    `insert into originals (sha256, name, media_type, bytes) values ($1, $2, $3, $4)
     on conflict (sha256) do update set name = excluded.name`,
    [sha256, original.name, original.mediaType, Buffer.from(original.bytes)],
  )
}

/** The bytes by their SHA-256. Whether somebody may have them is decided by the caller. */
export async function readOriginal(queries: Queries, sha256: string): Promise<Original | undefined> {
  const [row] = await queries.query<{ name: string; media_type: string; bytes: Buffer }>(
    "select name, media_type, bytes from originals where sha256 = $1",
    [sha256],
  )
  return row && { name: row.name, mediaType: row.media_type, bytes: row.bytes }
}

/** Name and type of a kept file, without its bytes. */
export async function readOriginalName(
  queries: Queries,
  sha256: string,
): Promise<Omit<Original, "bytes"> | undefined> {
  const [row] = await queries.query<{ name: string; media_type: string }>(
    "select name, media_type from originals where sha256 = $1",
    [sha256],
  )
  return row && { name: row.name, mediaType: row.media_type }
}
