import { AT_HOME, type Channel, FILE_LIMIT, type Outgoing, type OutgoingFile } from "../core/channel.ts"
import type { Clock } from "../core/clock.ts"
import { DeliveryError } from "../core/errors.ts"
import { derivedToken, downloadUrl } from "../core/links.ts"
import type { Keys } from "../core/seal.ts"
import { openMessage } from "../core/sealed-message.ts"
import type { Texts } from "../core/texts.ts"
import type { Database } from "../storage/database.ts"
import { openDownload } from "../storage/links.ts"
import { readSize } from "../storage/originals.ts"
import type { OutboxRow } from "../storage/outbox.ts"

export interface FitOptions {
  readonly database: Database
  readonly clock: Clock
  readonly texts: Texts
  /** Where people reach this service; null when they cannot. */
  readonly publicUrl: string | null
  /** Of the installation: links are derived from it, and what is sealed is opened with it. */
  readonly keys: Keys
}

const LINK_HOURS = 24

/**
 * Makes a message such as its channel can send it: a file that it cannot carry becomes a line with a link, which
 * lasts for a day from this try on. The same row on the same channel gives the same words at every try, so that its
 * pieces stay the same. Throws DeliveryError `not_sent` when the database fails.
 */
export function createFit(options: FitOptions): (channel: Channel, row: OutboxRow) => Promise<Outgoing> {
  const { database, clock, texts, publicUrl, keys } = options
  const key = keys.digest("links", "links")

  async function lineFor(row: OutboxRow, file: OutgoingFile, isKept: boolean): Promise<string> {
    if (publicUrl === null || !isKept) return texts("links-file-elsewhere", { name: file.name })
    // With the digest of the bytes: should a new database count its rows from 1 again, old links lead to nothing new.
    const token = derivedToken(key, `outbox:${row.id}:${file.sha256}`)
    const expiresAt = new Date(clock.now().getTime() + LINK_HOURS * 60 * 60 * 1000)
    await openDownload(database, { token, to: row.to, file, expiresAt })
    const url = downloadUrl(publicUrl, token)
    return texts("links-file", { name: file.name, hours: LINK_HOURS, url })
  }

  async function fitted(
    channel: Channel,
    row: OutboxRow,
    whole: Outgoing,
    file: OutgoingFile,
  ): Promise<Outgoing> {
    const size = await readSize(database, file.sha256)
    if (carries(channel, file, size ?? file.bytes ?? 0)) return whole
    const text = await lineFor(row, file, size !== undefined)
    const { file: _file, ...message } = whole
    return { ...message, parts: [...message.parts, { kind: "text", text }] }
  }

  return async (channel, row) => {
    const said = openMessage(keys, row.message)
    const whole: Outgoing = "sealed" in row.message ? { ...said, isUnkept: true } : said
    const { file } = whole
    // Files for this machine need no way through a platform.
    if (file === undefined || AT_HOME.includes(channel.name)) return whole
    return fitted(channel, row, whole, file).catch((cause: unknown) => {
      throw new DeliveryError("not_sent", "the file was not looked up", { cause })
    })
  }
}

function carries({ can }: Channel, file: OutgoingFile, size: number): boolean {
  const isType = can.fileTypes === undefined || can.fileTypes.includes(file.mediaType)
  return can.files && isType && size <= (can.fileLimit ?? FILE_LIMIT)
}
