import type { Outgoing, OutgoingFile } from "../core/channel.ts"
import type { Clock } from "../core/clock.ts"
import type { Keys } from "../core/seal.ts"
import { openMessage, type SealedMessage, sealMessage } from "../core/sealed-message.ts"
import type { Database, Queries } from "./database.ts"

interface Entry {
  readonly sequence: number
  readonly from: "person" | "chibo"
  readonly message: Outgoing
  readonly at: Date
  readonly id?: string
}

/** What a person said in the browser chat is no longer there to read; `instead` stands in its place. */
export async function coverSaid(
  queries: Queries,
  { chat, eventId }: { readonly chat: string; readonly eventId: string },
  instead: Outgoing,
): Promise<void> {
  await queries.query(
    `update web_messages set message = $3
     where chat = $1 and sender = 'person' and client_id = split_part($2, ':', 2)`,
    [chat, eventId, JSON.stringify(instead)],
  )
}

/** What stands there of a message: its file is looked for, the rest of an unkept one is sealed. */
type Kept = Outgoing | (SealedMessage & Pick<Outgoing, "file">)

function kept(keys: Keys, { isUnkept, ...message }: Outgoing): Kept {
  if (!isUnkept) return message
  const { file } = message
  return { ...sealMessage(keys, message), ...(file && { file }) }
}

/** The browser chat's letter-box, shared by every process on this database. */
export function createMailbox(database: Database, clock: Clock, keys: Keys) {
  return {
    /** Adds a message to a talk and returns its number; an `id` that the talk holds adds nothing. */
    post(chat: string, from: "person" | "chibo", message: Outgoing, id?: string): Promise<number> {
      return database.transaction(async (queries) => {
        // One writer a talk at a time, so that numbers become visible in their order.
        await queries.query("select pg_advisory_xact_lock(hashtextextended($1, 7410223))", [chat])
        const [row] = await queries.query<{ sequence: number }>(
          `insert into web_messages (chat, sender, message, client_id, sent_at) values ($1, $2, $3, $4, $5)
           on conflict (chat, client_id) do update set sender = web_messages.sender returning sequence`,
          [chat, from, JSON.stringify(kept(keys, message)), id ?? null, clock.now()],
        )
        return row!.sequence
      })
    },

    /** What was said after a number, oldest first. */
    async after(chat: string, sequence: number, limit: number): Promise<Entry[]> {
      const rows = await database.query<Omit<Entry, "id" | "message"> & { id: string | null; message: Kept }>(
        `select sequence, sender as "from", message, sent_at as at, client_id as id from web_messages
         where chat = $1 and sequence > $2 order by sequence limit $3`,
        [chat, sequence, limit],
      )
      return rows.map(({ id, message, ...row }) => {
        const entry = { ...row, message: openMessage(keys, message) }
        return id === null ? entry : { ...entry, id }
      })
    },

    /** A file as it was last sent to this chat; null when it never was, and then it may not be fetched there. */
    async sentFile(chat: string, sha256: string): Promise<OutgoingFile | null> {
      const [row] = await database.query<{ file: OutgoingFile }>(
        `select message -> 'file' as file from web_messages
         where chat = $1 and message -> 'file' ->> 'sha256' = $2 order by sequence desc limit 1`,
        [chat, sha256],
      )
      return row?.file ?? null
    },
  }
}
