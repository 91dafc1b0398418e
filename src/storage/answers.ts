import type { Address, Outgoing } from "../core/channel.ts"
import type { Queries } from "./database.ts"

/**
 * Puts an answer on its way, as `insertOutgoing` does, and remembers until `expiresAt` where its conversation stands
 * from now on, as `writeDialogue` does.
 */
export async function insertAnswer<T>(
  queries: Queries,
  to: Address,
  { message, state }: { readonly message: Outgoing; readonly state: T },
  at: Date,
  expiresAt: Date,
): Promise<void> {
  await queries.query(
    `with remembered as (
       insert into dialogues (channel, chat, thread, state, expires_at) values ($1, $2, $3, $5, $7)
       on conflict (channel, chat, thread) do update set state = excluded.state, expires_at = excluded.expires_at
     )
     insert into outbox (channel, chat, thread, message, kind, next_try_at, created_at)
     values ($1, $2, $3, $4, 'reply', $6, $6)`,
    [to.channel, to.chat, to.thread ?? "", JSON.stringify(message), JSON.stringify(state), at, expiresAt],
  )
}
