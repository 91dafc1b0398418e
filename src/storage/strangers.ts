import type { Address, ChannelName } from "../core/channel.ts"
import type { Queries } from "./database.ts"

/** Keeps of an event only that it came: its redelivery changes nothing, and what it said is gone. */
export async function forgetArrival(
  queries: Queries,
  { channel, eventId }: Pick<Address, "channel"> & { readonly eventId: string },
): Promise<void> {
  await queries.query(
    "update inbox set payload = '{}', raw = null, chat = '' where channel = $1 and event_id = $2",
    [channel, eventId],
  )
}

/**
 * Forgets private conversations with people who have agreed to nothing and whom no list knows, once nothing waits for
 * them and nothing was heard of them since `before`. Those of the channels in `except` stay. Returns how many.
 */
export async function forgetStrangers(
  queries: Queries,
  except: readonly ChannelName[],
  before: Date,
  now: Date,
): Promise<number> {
  // When it was last heard stands in the row itself: who writes while this runs is looked at again, and stays.
  const rows = await queries.query(
    `delete from chats c
     where is_private and not channel = any($1) and next_send_at <= $3
       and greatest(last_in_at, closed_at) < $2
       and not exists (select from consents a where a.channel = c.channel and a.chat = c.chat
         and a.withdrawn_at is null)
       and not exists (select from accounts a where a.channel = c.channel and a.chat = c.chat)
       and not exists (select from outbox o where o.channel = c.channel and o.chat = c.chat
         and o.state in ('waiting', 'sending', 'resting'))
       and not exists (select from inbox i where i.channel = c.channel and i.chat = c.chat and i.done_at is null)
     returning chat`,
    [except, before, now],
  )
  return rows.length
}

/** Forgets sealed news that was on its way when its process ended, once nobody can tell any more how that ended. */
export async function forgetAbandonedNews(queries: Queries, before: Date): Promise<void> {
  await queries.query(
    `with gone as (
       delete from outbox where is_fleeting and kind = 'notice' and state = 'unknown' and settled_at < $1
       returning channel, settled_at, state, reason)
     insert into fleeting_ends
     select channel, date_bin('10 seconds', settled_at, '2000-01-01T00:00:00Z') as at, state, reason, count(*)
     from gone group by channel, at, state, reason
     on conflict (channel, at, state, reason) do update set messages = fleeting_ends.messages + excluded.messages`,
    [before],
  )
}

/** Forgets how messages to people who have agreed to nothing ended before that moment. */
export async function forgetFleetingEnds(queries: Queries, before: Date): Promise<void> {
  await queries.query("delete from fleeting_ends where at < $1", [before])
}
