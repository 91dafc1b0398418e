import type { Address, ChannelName } from "../core/channel.ts"
import type { Queries } from "./database.ts"

export interface ReceivedFile {
  readonly from: Address
  readonly name: string
  readonly mediaType: string
  readonly sha256: string
  readonly bytes: Uint8Array
  readonly at: Date
}

/** Keeps a file that somebody brought. Returns its id. */
export async function keepReceived(queries: Queries, file: ReceivedFile): Promise<number> {
  const [row] = await queries.query<{ id: number }>(
    `insert into received_files (sha256, name, media_type, bytes, channel, chat, received_at)
     values ($1, $2, $3, $4, $5, $6, $7) returning id`,
    [
      file.sha256,
      file.name,
      file.mediaType,
      Buffer.from(file.bytes),
      file.from.channel,
      file.from.chat,
      file.at,
    ],
  )
  return row!.id
}

/** A file by its id; undefined when it is no longer kept. Whether somebody may have it is decided by the caller. */
export async function readReceived(queries: Queries, id: number): Promise<ReceivedFile | undefined> {
  const [row] = await queries.query<Omit<ReceivedFile, "from"> & Address>(
    `select sha256, name, media_type as "mediaType", bytes, channel, chat, received_at as at
     from received_files where id = $1`,
    [id],
  )
  if (row === undefined) return undefined
  const { channel, chat, ...file } = row
  return { ...file, from: { channel, chat } }
}

/** A file by its id, which is not kept any longer; undefined when it is not there. */
export async function takeReceived(
  queries: Queries,
  id: number,
): Promise<{ name: string; bytes: Uint8Array } | undefined> {
  const [row] = await queries.query<{ name: string; bytes: Buffer }>(
    "delete from received_files where id = $1 returning name, bytes",
    [id],
  )
  return row
}

/** What an operator may know of a file: never who brought it. */
export interface ReceivedEntry {
  readonly id: number
  readonly at: Date
  readonly name: string
  readonly mediaType: string
  /** In bytes. */
  readonly size: number
  readonly channel: ChannelName
}

/** The files that are kept, oldest first, without their bytes. */
export async function listReceived(queries: Queries): Promise<ReceivedEntry[]> {
  return queries.query<ReceivedEntry>(
    `select id, received_at as at, name, media_type as "mediaType", octet_length(bytes) as size, channel
     from received_files order by id`,
  )
}

/** Deletes a file with its bytes. Returns its name; undefined when it is not kept. */
export async function dropReceived(queries: Queries, id: number): Promise<string | undefined> {
  const [row] = await queries.query<{ name: string }>(
    "delete from received_files where id = $1 returning name",
    [id],
  )
  return row?.name
}
