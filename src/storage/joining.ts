import type { Queries } from "./database.ts"
import type { Account } from "./people.ts"

/**
 * Joins an account to a person on a list, to be reached after the accounts that the person has. An account of the
 * person on the same channel is let go: the phone was changed. Accounts that had been joined to this one without a
 * list come along. False, and nothing is changed, when the account is another listed person's. Call in a transaction.
 */
export async function joinAccount(
  queries: Queries,
  person: number,
  account: Account,
  at: Date,
): Promise<boolean> {
  const [mine] = await queries.query<{ person: number | null; isListed: boolean }>(
    `select a.person_id as person, p.name is not null as "isListed"
     from accounts a left join people p on p.id = a.person_id
     where a.channel = $1 and a.user_id = $2 for update of a`,
    [account.channel, account.user],
  )
  if (mine?.person === person) return true
  if (mine?.isListed) return false
  if (mine !== undefined && mine.person !== null) await joinOthers(queries, person, mine.person, account)
  await queries.query(
    `update accounts set person_id = null, place = 0 where person_id = $1 and channel = $2 and user_id <> $3`,
    [person, account.channel, account.user],
  )
  await queries.query(
    `insert into accounts (channel, user_id, audience, since, chat, person_id, place)
     values ($1, $2, 0, $4, $5, $3, (select coalesce(max(place) + 1, 0) from accounts where person_id = $3))
     on conflict (channel, user_id) do update
       set chat = excluded.chat, person_id = excluded.person_id, place = excluded.place, since = excluded.since`,
    [account.channel, account.user, person, at, account.chat],
  )
  return true
}

/** Lets one more account act as a person, beside others on the same channel: for parts that visitors play. */
export async function joinShared(
  queries: Queries,
  person: number,
  { channel, user }: Omit<Account, "chat">,
  at: Date,
): Promise<void> {
  await queries.query(
    `insert into accounts (channel, user_id, audience, since, person_id) values ($1, $2, 0, $3, $4)
     on conflict (channel, user_id) do update set person_id = excluded.person_id`,
    [channel, user, at, person],
  )
}

/** The other accounts of a person without a name; on a channel where the listed person has one, that one stays. */
async function joinOthers(queries: Queries, person: number, bare: number, account: Account): Promise<void> {
  await queries.query(
    `update accounts a set person_id = $1, place = place + 100
     where person_id = $2 and channel <> $3
       and not exists (select from accounts own where own.person_id = $1 and own.channel = a.channel)`,
    [person, bare, account.channel],
  )
  await queries.query("delete from people where id = $1 and name is null", [bare])
}

/** Takes every account away from a person: at their next tap they are nobody on a list. */
export async function partAccounts(queries: Queries, person: number): Promise<void> {
  await queries.query("update accounts set person_id = null, place = 0, audience = 0 where person_id = $1", [
    person,
  ])
}

/** Where officers and others of these people are reached: the first open account of each. */
export function firstAccounts(
  queries: Queries,
  people: readonly number[],
): Promise<(Account & { person: number })[]> {
  return queries.query(
    `select distinct on (a.person_id) a.person_id as person, a.channel, a.user_id as "user", a.chat
     from accounts a left join chats c on c.channel = a.channel and c.chat = a.chat
     where a.person_id = any($1) and a.chat <> '' and c.closed_at is null
     order by a.person_id, a.place, a.channel`,
    [people],
  )
}
