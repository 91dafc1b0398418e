import type { ChannelName } from "../core/channel.ts"
import { fold } from "../core/text.ts"
import type { Queries } from "./database.ts"
import { unitsAround } from "./occasions.ts"
import type { Account } from "./people.ts"
import { accountColumns, type Subject } from "./subjects.ts"

/** A place, or a delegate wherever they come. */
export type Target = { readonly unit: number } | { readonly delegate: string }

/** No account follows more. */
export const MOST_SUBSCRIPTIONS = 10

/** Lets an account hear of a place or a delegate from now on. False when it follows as many as it may. */
export async function subscribe(
  queries: Queries,
  { channel, user }: Omit<Account, "chat">,
  target: Target,
  at: Date,
): Promise<boolean> {
  const [{ count } = { count: 0 }] = await queries.query<{ count: number }>(
    "select count(*)::integer as count from occasion_subscriptions where channel = $1 and user_id = $2",
    [channel, user],
  )
  if (count >= MOST_SUBSCRIPTIONS) return false
  const [unit, delegate] = "unit" in target ? [target.unit, ""] : [null, target.delegate]
  await queries.query(
    `insert into occasion_subscriptions (channel, user_id, unit_id, delegate, folded, made_at)
     values ($1, $2, $3, $4, $5, $6) on conflict do nothing`,
    [channel, user, unit, delegate, fold(delegate), at],
  )
  return true
}

/** Whether an account follows anything. */
export async function isSubscribed(
  queries: Queries,
  { channel, user }: Omit<Account, "chat">,
): Promise<boolean> {
  const rows = await queries.query(
    "select 1 from occasion_subscriptions where channel = $1 and user_id = $2 limit 1",
    [channel, user],
  )
  return rows.length > 0
}

export interface Subscriber extends Account {
  /** Its conversation can be written to. */
  readonly isOpen: boolean
}

/** The accounts that follow the place of an occasion or its delegate, each once, and agree to that now. */
export async function subscribersOf(
  queries: Queries,
  { unit, delegate }: { readonly unit: number; readonly delegate: string },
): Promise<Subscriber[]> {
  return queries.query<Subscriber>(
    `select distinct on (s.channel, s.user_id) s.channel, s.user_id as "user", k.chat, c.closed_at is null as "isOpen"
     from occasion_subscriptions s
     join consents k on k.channel = s.channel and k.user_id = s.user_id and k.purpose = 'occasions'
       and k.withdrawn_at is null
     left join chats c on c.channel = k.channel and c.chat = k.chat
     where s.unit_id = any($1) or (s.folded <> '' and s.folded = $2)
     order by s.channel, s.user_id, s.id`,
    [await unitsAround(queries, unit), fold(delegate)],
  )
}

export interface OwnSubscription {
  readonly channel: ChannelName
  readonly unit: string | null
  readonly delegate: string
  readonly since: Date
}

/** What somebody's accounts follow. */
export function ownSubscriptions(queries: Queries, { accounts }: Subject): Promise<OwnSubscription[]> {
  return queries.query<OwnSubscription>(
    `select s.channel, (select name from unit_names n where n.unit_id = s.unit_id order by since desc limit 1) as unit,
       s.delegate, s.made_at as since
     from occasion_subscriptions s
     where (s.channel, s.user_id) in (select * from unnest($1::text[], $2::text[])) order by s.id`,
    accountColumns(accounts),
  )
}
