import type { Address, OutgoingFile } from "../core/channel.ts"
import { randomToken, tokenDigest, uploadUrl } from "../core/links.ts"
import type { Queries } from "./database.ts"

/** How often one link gives its file: chat programs fetch it too, to show what it leads to. */
const MOST_DOWNLOADS = 20
const HOUR_MS = 60 * 60 * 1000

export interface DownloadLink {
  readonly token: string
  /** Who was sent the link; whether they may have the file was decided before. */
  readonly to: Address
  readonly file: OutgoingFile
  readonly expiresAt: Date
}

/** Opens a link to an original. The same token again: it lasts until the new moment, its downloads still count. */
export async function openDownload(queries: Queries, link: DownloadLink): Promise<void> {
  await queries.query(
    `insert into links (digest, kind, channel, chat, file, expires_at) values ($1, 'download', $2, $3, $4, $5)
     on conflict (digest) do update
       set channel = excluded.channel, chat = excluded.chat, expires_at = excluded.expires_at`,
    [tokenDigest(link.token), link.to.channel, link.to.chat, JSON.stringify(link.file), link.expiresAt],
  )
}

/** The file of a link and its size, without counting; undefined for a link that gives nothing (any more). */
export async function findDownload(
  queries: Queries,
  token: string,
  now: Date,
): Promise<{ file: OutgoingFile; size: number } | undefined> {
  const [row] = await queries.query<{ file: OutgoingFile; size: number }>(
    `select l.file, octet_length(o.bytes) as size
     from links l join originals o on o.sha256 = l.file ->> 'sha256'
     where l.digest = $1 and l.kind = 'download' and l.expires_at > $2 and l.downloads < $3`,
    [tokenDigest(token), now, MOST_DOWNLOADS],
  )
  return row
}

/** The file of a link with its bytes; counts as one download. */
export async function takeDownload(
  queries: Queries,
  token: string,
  now: Date,
): Promise<{ file: OutgoingFile; bytes: Uint8Array } | undefined> {
  const [row] = await queries.query<{ file: OutgoingFile; bytes: Buffer }>(
    `with taken as (
       update links set downloads = downloads + 1
       where digest = $1 and kind = 'download' and expires_at > $2 and downloads < $3 returning file)
     select t.file, o.bytes from taken t join originals o on o.sha256 = t.file ->> 'sha256'`,
    [tokenDigest(token), now, MOST_DOWNLOADS],
  )
  return row
}

export interface UploadRequest {
  /** Who is asked for a file; their platform id. */
  readonly user: string
  /** What for; only the feature that asks reads it. */
  readonly purpose: string
  readonly publicUrl: string
  readonly now: Date
  /** Default 24. */
  readonly hours?: number
}

/** Opens a page where one file can be brought, once. Returns its address, which is kept nowhere. */
export async function createUploadLink(
  queries: Queries,
  address: Address,
  request: UploadRequest,
): Promise<string> {
  const token = randomToken()
  const expiresAt = new Date(request.now.getTime() + (request.hours ?? 24) * HOUR_MS)
  await queries.query(
    `insert into links (digest, kind, channel, chat, user_id, purpose, expires_at)
     values ($1, 'upload', $2, $3, $4, $5, $6)`,
    [tokenDigest(token), address.channel, address.chat, request.user, request.purpose, expiresAt],
  )
  return uploadUrl(request.publicUrl, token)
}

export interface UploadLink {
  readonly address: Address
  readonly user: string
  readonly purpose: string
  readonly expiresAt: Date
}

type UploadLinkRow = Address & Omit<UploadLink, "address">

const UPLOAD_COLUMNS = `channel, chat, user_id as "user", purpose, expires_at as "expiresAt"`

/** The upload that a link asks for; undefined for a link that takes nothing (any more). */
export async function findUpload(
  queries: Queries,
  token: string,
  now: Date,
): Promise<UploadLink | undefined> {
  const [row] = await queries.query<UploadLinkRow>(
    `select ${UPLOAD_COLUMNS} from links
     where digest = $1 and kind = 'upload' and used_at is null and expires_at > $2`,
    [tokenDigest(token), now],
  )
  return row && asUploadLink(row)
}

/** Ends an upload link. Undefined when it had ended: of two files at once, one is taken. */
export async function useUpload(queries: Queries, token: string, now: Date): Promise<UploadLink | undefined> {
  const [row] = await queries.query<UploadLinkRow>(
    `update links set used_at = $2
     where digest = $1 and kind = 'upload' and used_at is null and expires_at > $2 returning ${UPLOAD_COLUMNS}`,
    [tokenDigest(token), now],
  )
  return row && asUploadLink(row)
}

function asUploadLink({ channel, chat, ...link }: UploadLinkRow): UploadLink {
  return { address: { channel, chat }, ...link }
}
