import type { Address, ChannelName } from "../core/channel.ts"
import type { Audience } from "../core/document.ts"
import { ROLES, readsAs } from "../core/rights.ts"
import { audienceRank } from "./audience.ts"
import type { Queries } from "./database.ts"

/** Somebody to be told: an account, which may belong to a person with several. */
export interface Recipient {
  readonly channel: ChannelName
  readonly user: string
}

export interface FoundAddress {
  readonly to: Address
  /** "p:12" for a person, else "channel:user". */
  readonly recipient: string
  readonly personId: number | null
  /** False when no account of this recipient can be written to. */
  readonly isOpen: boolean
}

/** Where each recipient is reached first: the open account that stands first in the person's own order. */
export async function findAddresses(
  queries: Queries,
  recipients: readonly Recipient[],
): Promise<FoundAddress[]> {
  const rows = await queries.query<{
    channel: ChannelName
    chat: string
    recipient: string
    personId: number | null
    isOpen: boolean
  }>(
    `select coalesce(best.channel, w.channel) as channel, coalesce(best.chat, nullif(me.chat, ''), w.user_id) as chat,
       case when me.person_id is null then w.channel || ':' || w.user_id else 'p:' || me.person_id end as recipient,
       me.person_id as "personId", best.channel is not null as "isOpen"
     from unnest($1::text[], $2::text[]) with ordinality as w(channel, user_id, place)
     left join accounts me on me.channel = w.channel and me.user_id = w.user_id
     left join lateral (
       select a.channel, a.chat from accounts a left join chats c on c.channel = a.channel and c.chat = a.chat
       where a.chat <> '' and c.closed_at is null
         and (a.person_id = me.person_id or (a.channel = w.channel and a.user_id = w.user_id))
       order by a.place, a.channel limit 1) best on true
     order by w.place`,
    [recipients.map(({ channel }) => channel), recipients.map(({ user }) => user)],
  )
  return rows.map(({ channel, chat, ...rest }) => ({ ...rest, to: { channel, chat } }))
}

/**
 * Every account on a platform that may see at least so much; of a person with several the first in their order.
 * Who plays a member in the browser or at the terminal is none.
 */
export async function accountsOf(queries: Queries, audience: Audience): Promise<Recipient[]> {
  return queries.query<Recipient>(
    `select distinct on (coalesce('p' || person_id, channel || ':' || user_id)) channel, user_id as "user"
     from accounts a
     where channel not in ('web', 'console') and (audience >= $1 or exists (
       select from roles r where r.person_id = a.person_id and r.until is null and r.role = any($2)))
     order by coalesce('p' || person_id, channel || ':' || user_id), place, channel`,
    [audienceRank(audience), ROLES.filter((role) => audienceRank(readsAs(role)) >= audienceRank(audience))],
  )
}
