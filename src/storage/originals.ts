import { createHash } from "node:crypto"
import type { Address } from "../core/channel.ts"
import type { Queries } from "./database.ts"

/** The bytes of a file as brought. Its name is that of the document, for several may be made of the same bytes. */
export interface Original {
  readonly mediaType: string
  readonly bytes: Uint8Array
}

/** Keeps the bytes of a file as brought; the same bytes are kept once. */
export async function keepOriginal(queries: Queries, sha256: string, original: Original): Promise<void> {
  await queries.query(
    `insert into originals (sha256, media_type, bytes) values ($1, $2, $3)
     on conflict (sha256) do update set expires_at = null where originals.expires_at is not null`,
    [sha256, original.mediaType, Buffer.from(original.bytes)],
  )
}

/**
 * Keeps a file that was made for the person in this conversation until `expiresAt`; null is a form that holds nothing of
 * anybody. Returns its SHA-256.
 */
export async function keepMade(
  queries: Queries,
  file: Original,
  expiresAt: Date,
  madeFor: Address | null,
): Promise<string> {
  const sha256 = createHash("sha256").update(file.bytes).digest("hex")
  await queries.query(
    `insert into originals as o (sha256, media_type, bytes, expires_at, made_for_channel, made_for_chat)
     values ($1, $2, $3, $4, $5, $6)
     on conflict (sha256) do update set expires_at = excluded.expires_at where o.expires_at < excluded.expires_at`,
    [
      sha256,
      file.mediaType,
      Buffer.from(file.bytes),
      expiresAt,
      madeFor?.channel ?? null,
      madeFor?.chat ?? null,
    ],
  )
  return sha256
}

/** Lets go of made files past their time. Returns how many. */
export async function forgetMade(queries: Queries, now: Date): Promise<number> {
  const rows = await queries.query("delete from originals where expires_at <= $1 returning sha256", [now])
  return rows.length
}

/** The bytes by their SHA-256. Whether somebody may have them is decided by the caller. */
export async function readOriginal(queries: Queries, sha256: string): Promise<Uint8Array | undefined> {
  const [row] = await queries.query<{ bytes: Buffer }>("select bytes from originals where sha256 = $1", [
    sha256,
  ])
  return row?.bytes
}

/** The type of a kept file, without its bytes. */
export async function readMediaType(queries: Queries, sha256: string): Promise<string | undefined> {
  const [row] = await queries.query<{ media_type: string }>(
    "select media_type from originals where sha256 = $1",
    [sha256],
  )
  return row?.media_type
}

/** How many bytes a kept file has; undefined when it is not kept. */
export async function readSize(queries: Queries, sha256: string): Promise<number | undefined> {
  const [row] = await queries.query<{ size: number }>(
    "select octet_length(bytes) as size from originals where sha256 = $1",
    [sha256],
  )
  return row?.size
}
