import type { Address, Outgoing } from "../core/channel.ts"
import type { Keys } from "../core/seal.ts"
import type { SealedMessage } from "../core/sealed-message.ts"
import type { Queries } from "./database.ts"
import { stateColumn } from "./dialogues.ts"

/**
 * Puts an answer on its way, as `insertOutgoing` does, and remembers until `expiresAt` where its conversation stands
 * from now on, as `writeDialogue` does.
 */
export async function insertAnswer(
  queries: Queries,
  keys: Keys,
  to: Address,
  { message, state }: { readonly message: Outgoing | SealedMessage; readonly state: object },
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
    [to.channel, to.chat, to.thread ?? "", JSON.stringify(message), stateColumn(keys, state), at, expiresAt],
  )
}

/** Forgets answers: those that wait, once they are sent. */
export async function forgetAnswers(queries: Queries, ids: readonly number[]): Promise<void> {
  await queries.query("delete from outbox where id = any($1) and state not in ('waiting', 'sending')", [ids])
  await queries.query(
    "update outbox set is_fleeting = true where id = any($1) and not is_fleeting and state in ('waiting', 'sending')",
    [ids],
  )
}
