import type { Queries } from "./database.ts"
import type { Account } from "./people.ts"

export const OCCASION_MESSAGES = ["call", "change", "cancel", "eve"] as const
export type OccasionMessage = (typeof OCCASION_MESSAGES)[number]

type Identity = Omit<Account, "chat">

/** The key of the messages of one kind about a version of an occasion begins so. */
export function occasionKey(meeting: number, kind?: OccasionMessage, sequence?: number): string {
  const key = `occasion:${meeting}:`
  return kind === undefined ? key : `${key}${kind}:${sequence}`
}

/** Writes down that these accounts are told something about a version, and gives back those to whom it is new. */
export async function tellAccountsOnce(
  queries: Queries,
  what: { readonly meeting: number; readonly kind: OccasionMessage; readonly sequence: number },
  accounts: readonly Identity[],
  at: Date,
): Promise<ReadonlySet<string>> {
  const rows = await queries.query<{ account: string }>(
    `insert into occasion_messages (meeting_id, channel, user_id, kind, sequence, made_at)
     select $1, a.channel, a.user_id, $4, $5, $6 from unnest($2::text[], $3::text[]) as a(channel, user_id)
     on conflict do nothing returning channel || ':' || user_id as account`,
    [
      what.meeting,
      accounts.map(({ channel }) => channel),
      accounts.map(({ user }) => user),
      what.kind,
      what.sequence,
      at,
    ],
  )
  return new Set(rows.map(({ account }) => account))
}

/**
 * The accounts that know of an occasion, with the newest version that they know; "channel:user". What still waits, was
 * withdrawn or could not be sent is known to nobody.
 */
export async function whoKnows(queries: Queries, meeting: number): Promise<ReadonlyMap<string, number>> {
  const rows = await queries.query<{ account: string; sequence: number }>(
    `select m.channel || ':' || m.user_id as account, max(m.sequence) as sequence from occasion_messages m
     where m.meeting_id = $1 and not exists (select from outbox o
       where o.key = 'occasion:' || m.meeting_id || ':' || m.kind || ':' || m.sequence || ':' || m.channel || ':' || m.user_id
         and o.state in ('waiting', 'withdrawn', 'unreachable', 'failed') and o.pieces_sent = 0)
     group by 1`,
    [meeting],
  )
  return new Map(rows.map(({ account, sequence }) => [account, sequence]))
}

/** Takes back what waits about older versions of an occasion. Only its own keys have a version in that place. */
export async function withdrawOlder(
  queries: Queries,
  meeting: number,
  sequence: number,
  at: Date,
): Promise<void> {
  await queries.query(
    `update outbox set state = 'withdrawn', settled_at = $3 where state = 'waiting' and pieces_sent = 0
       and case when starts_with(key, $1) then split_part(key, ':', 4)::integer < $2 else false end`,
    [occasionKey(meeting), sequence, at],
  )
}
