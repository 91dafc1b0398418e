import type { Address, ChannelName } from "../core/channel.ts"
import type { Queries } from "./database.ts"

/** One identity on one platform, and the private conversation with it. */
export interface Account extends Address {
  readonly user: string
}

/** The accounts of a person in the order in which they want to be reached; empty for one that stands alone. */
export async function linkedAccounts(queries: Queries, channel: string, user: string): Promise<Account[]> {
  return queries.query(
    `select a.channel, a.user_id as "user", a.chat from accounts mine
     join accounts a on a.person_id = mine.person_id
     where mine.channel = $1 and mine.user_id = $2 order by a.place, a.channel`,
    [channel, user],
  )
}

/**
 * Makes two accounts one person, the second to be reached after the others. False, and nothing is changed, when the
 * second has a person already or the first one's person has an account on that channel. Call in a transaction.
 */
export async function linkAccounts(
  queries: Queries,
  first: Account,
  second: Account,
  at: Date,
): Promise<boolean> {
  // Both rows are locked from here on: of two links made at once the later one sees the earlier.
  const [person, none] = [await keepAccount(queries, first, at), await keepAccount(queries, second, at)]
  const [taken] = await queries.query("select 1 from accounts where person_id = $1 and channel = $2", [
    person,
    second.channel,
  ])
  if (none !== null || taken !== undefined || first.channel === second.channel) {
    await forgetBare(queries, [first, second])
    return false
  }
  const id = person ?? (await insertPerson(queries, at))
  await queries.query("update accounts set person_id = $3 where channel = $1 and user_id = $2", [
    first.channel,
    first.user,
    id,
  ])
  await queries.query(
    `update accounts set person_id = $3, place = (select max(place) + 1 from accounts where person_id = $3)
     where channel = $1 and user_id = $2`,
    [second.channel, second.user, id],
  )
  return true
}

/** Lets the account's person be reached on this channel first; the others keep their order. */
export async function reachFirst(
  queries: Queries,
  of: Omit<Account, "chat">,
  channel: ChannelName,
): Promise<void> {
  await queries.query(
    `update accounts set place = ordered.place
     from (
       select a.channel, a.user_id, row_number() over (order by a.channel <> $3, a.place, a.channel) - 1 as place
       from accounts mine join accounts a on a.person_id = mine.person_id
       where mine.channel = $1 and mine.user_id = $2) ordered
     where accounts.channel = ordered.channel and accounts.user_id = ordered.user_id`,
    [of.channel, of.user, channel],
  )
}

/**
 * Takes the account on this channel out of the person of `of`; where one account would be left, it stands alone too.
 * What was granted to an account stays with it; one that was granted nothing is forgotten. Call in a transaction.
 */
export async function unlinkAccount(
  queries: Queries,
  of: Omit<Account, "chat">,
  channel: ChannelName,
): Promise<void> {
  const before = await linkedAccounts(queries, of.channel, of.user)
  if (!before.some((account) => account.channel === channel)) return
  const [person] = await queries.query<{ id: number; isListed: boolean }>(
    `select p.id, p.name is not null as "isListed" from accounts a join people p on p.id = a.person_id
     where a.channel = $1 and a.user_id = $2`,
    [of.channel, of.user],
  )
  // A person on a list stays one with a single account; without a list nothing would be left to join.
  const isOver = before.length === 2 && !person!.isListed
  const leaving = isOver ? before : before.filter((account) => account.channel === channel)
  await queries.query(
    "update accounts set person_id = null, place = 0 where person_id = $1 and channel = any($2)",
    [person!.id, leaving.map((account) => account.channel)],
  )
  if (isOver) await queries.query("delete from people where id = $1", [person!.id])
  await forgetBare(queries, leaving)
}

/** Writes an account down, or where it is found now. Returns its person, null when it has none. */
async function keepAccount(queries: Queries, account: Account, at: Date): Promise<number | null> {
  const [row] = await queries.query<{ person: number | null }>(
    `insert into accounts (channel, user_id, audience, since, chat) values ($1, $2, 0, $3, $4)
     on conflict (channel, user_id) do update set chat = excluded.chat returning person_id as person`,
    [account.channel, account.user, at, account.chat],
  )
  return row!.person
}

async function insertPerson(queries: Queries, at: Date): Promise<number> {
  const [row] = await queries.query<{ id: number }>(
    "insert into people (created_at) values ($1) returning id",
    [at],
  )
  return row!.id
}

/** An account without a person and without rights is a citizen's, of whom nothing is kept. */
async function forgetBare(queries: Queries, accounts: readonly Account[]): Promise<void> {
  for (const { channel, user } of accounts)
    await queries.query(
      "delete from accounts where channel = $1 and user_id = $2 and person_id is null and audience = 0",
      [channel, user],
    )
}
