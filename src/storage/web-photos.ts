import { randomBytes } from "node:crypto"
import type { Clock } from "../core/clock.ts"
import type { Photo } from "../core/photo/photo.ts"
import type { Keys } from "../core/seal.ts"
import type { Database } from "./database.ts"

const HOUR_MS = 60 * 60 * 1000
/** Who sends more before they are worked off loses the oldest: nobody fills the database. */
const MOST_WAITING = 10

/**
 * The pictures of visitors of the browser chat, until they are worked off. The same bytes may be a case's by then:
 * whose they are nobody finds without the key.
 */
export function createWebPhotos(database: Database, clock: Clock, keys: Pick<Keys, "digest">) {
  return {
    /** Keeps a picture for an hour. Returns by what it is found again. */
    keep(chat: string, { bytes, mediaType }: Photo): Promise<string> {
      const ref = randomBytes(16).toString("base64url")
      const owner = keys.digest(chat, "web-photos").toString("base64url")
      return database.transaction(async (queries) => {
        await queries.query(
          "insert into web_photos (ref, chat, media_type, bytes, expires_at) values ($1, $2, $3, $4, $5)",
          [ref, owner, mediaType, Buffer.from(bytes), new Date(clock.now().getTime() + HOUR_MS)],
        )
        await queries.query(
          `delete from web_photos where expires_at <= $2 or ref in (
             select ref from web_photos where chat = $1 order by expires_at desc offset $3)`,
          [owner, clock.now(), MOST_WAITING],
        )
        return ref
      })
    },

    /** Null when it is no longer there. */
    async read(ref: string): Promise<Photo | null> {
      const [row] = await database.query<{ bytes: Buffer; mediaType: string }>(
        `select bytes, media_type as "mediaType" from web_photos where ref = $1 and expires_at > $2`,
        [ref, clock.now()],
      )
      return row === undefined ? null : { bytes: new Uint8Array(row.bytes), mediaType: row.mediaType }
    },
  }
}
