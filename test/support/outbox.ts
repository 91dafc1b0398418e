import type { Outgoing } from "../../src/core/channel.ts"
import type { Keys } from "../../src/core/seal.ts"
import { openMessage, type SealedMessage } from "../../src/core/sealed-message.ts"
import type { Queries } from "../../src/storage/database.ts"
import { testKeys } from "./keys.ts"

/** What is said, or waits to be said, in a chat or in all, in order, opened where it is sealed. */
export async function outboxOf(
  queries: Queries,
  chat: string | null = null,
  keys: Keys = testKeys,
): Promise<{ kind: string; state: string; chat: string; message: Outgoing; text: string }[]> {
  const rows = await queries.query<{
    kind: string
    state: string
    chat: string
    message: Outgoing | SealedMessage
  }>("select kind, state, chat, message from outbox where $1::text is null or chat = $1 order by id", [chat])
  return rows.map((row) => {
    const message = openMessage(keys, row.message)
    return { ...row, message, text: message.parts[0]?.text ?? "" }
  })
}
