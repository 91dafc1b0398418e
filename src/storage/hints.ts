import type { Outgoing } from "../core/channel.ts"
import type { Queries } from "./database.ts"

/** It is of no use later, and what could not be said in a day is not said. */
const USEFUL = "interval '1 day'"
const BETWEEN = "interval '7 days'"

/**
 * Where this message rests, puts a hint that there is news on its way to the same conversation, unless one went within the
 * week. Nothing of it is left once it is settled. False where none is due.
 */
export async function hintOnce(queries: Queries, id: number, hint: Outgoing, now: Date): Promise<boolean> {
  const rows = await queries.query(
    `with rests as (
       select o.channel, o.chat, o.recipient, o.kind, o.rank from outbox o where o.id = $1 and o.state = 'resting'
         and not exists (select from outbox h where h.channel = o.channel and h.chat = o.chat and h.state = 'resting'
           and h.hinted_at > $3::timestamptz - ${BETWEEN})
     ), marked as (
       update outbox o set hinted_at = $3 from rests r
       where o.channel = r.channel and o.chat = r.chat and o.state = 'resting'
     )
     insert into outbox (channel, chat, recipient, kind, rank, message, next_try_at, created_at, not_after, is_fleeting, hinted_at)
     select channel, chat, recipient, kind, rank, $2, $3, $3, $3::timestamptz + ${USEFUL}, true, $3 from rests returning id`,
    [id, JSON.stringify(hint), now],
  )
  return rows.length > 0
}
