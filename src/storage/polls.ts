import { FEW_VOTES } from "../core/broadcast.ts"
import type { Queries } from "./database.ts"

export interface PollOption {
  /** Counted from 1. */
  readonly number: number
  readonly label: string
  /** How many chose it: of a closed poll, and only where enough answered. */
  readonly votes: number | null
}

/** What can be chosen, in place of what could be before; only in a draft. */
export async function setOptions(queries: Queries, poll: number, labels: readonly string[]): Promise<void> {
  await queries.query(
    "delete from poll_options o using broadcasts b where b.id = o.broadcast_id and b.id = $1 and b.state = 'draft'",
    [poll],
  )
  await queries.query(
    `insert into poll_options (broadcast_id, number, label)
     select b.id, o.place, o.label from broadcasts b, unnest($2::text[]) with ordinality as o(label, place)
     where b.id = $1 and b.state = 'draft'`,
    [poll, labels],
  )
}

export function readOptions(queries: Queries, poll: number): Promise<PollOption[]> {
  return queries.query<PollOption>(
    "select number, label, votes from poll_options where broadcast_id = $1 order by number",
    [poll],
  )
}

/**
 * Keeps what somebody chooses, in place of what they chose before; only of those who were asked, and while the poll is
 * open. False when that is not so, or when there is no such option.
 */
export async function keepVote(
  queries: Queries,
  vote: { readonly poll: number; readonly person: number; readonly option: number },
  now: Date,
): Promise<boolean> {
  // Locked, so that no vote comes between the counting and the forgetting.
  const rows = await queries.query(
    `with open as (select b.id from broadcasts b where b.id = $1 and b.kind = 'poll' and b.state = 'sent'
       and b.sent_at <= $4 and b.ends_at > $4 for share)
     insert into poll_votes (broadcast_id, person_id, option)
     select open.id, bp.person_id, o.number from open
     join broadcast_people bp on bp.broadcast_id = open.id and bp.person_id = $2
     join poll_options o on o.broadcast_id = open.id and o.number = $3
     on conflict (broadcast_id, person_id) do update set option = excluded.option
     returning option`,
    [vote.poll, vote.person, vote.option, now],
  )
  return rows.length > 0
}

/** How many chose each option so far, in their order. Of a closed poll nothing is left to count. */
export async function countVotes(queries: Queries, poll: number): Promise<number[]> {
  const rows = await queries.query<{ votes: number }>(
    `select (select count(*) from poll_votes v where v.broadcast_id = o.broadcast_id and v.option = o.number)::integer
       as votes
     from poll_options o where o.broadcast_id = $1 order by o.number`,
    [poll],
  )
  return rows.map(({ votes }) => votes)
}

/** The polls whose time is over and that are still open. */
export async function pollsToClose(queries: Queries, now: Date): Promise<number[]> {
  const rows = await queries.query<{ id: number }>(
    "select id from broadcasts where kind = 'poll' and state = 'sent' and ends_at <= $1 order by id",
    [now],
  )
  return rows.map(({ id }) => id)
}

/**
 * Closes a poll: how many answered is written down, how they chose only where they are not few, and who chose what is
 * deleted. False when it was closed before. Call in a transaction.
 */
export async function closePoll(queries: Queries, poll: number, now: Date): Promise<boolean> {
  const rows = await queries.query(
    "update broadcasts set state = 'closed' where id = $1 and state = 'sent' and ends_at <= $2 returning id",
    [poll, now],
  )
  if (rows.length === 0) return false
  const [counted] = await queries.query<{ votes: number }>(
    `update broadcasts b set votes = (select count(*) from poll_votes v where v.broadcast_id = b.id)
     where id = $1 returning votes`,
    [poll],
  )
  if (counted!.votes >= FEW_VOTES)
    await queries.query(
      `update poll_options o set votes = (select count(*) from poll_votes v
         where v.broadcast_id = o.broadcast_id and v.option = o.number) where broadcast_id = $1`,
      [poll],
    )
  await queries.query("delete from poll_votes where broadcast_id = $1", [poll])
  return true
}
