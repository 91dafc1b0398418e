import type { Queries } from "./database.ts"
import type { Account } from "./people.ts"

/** A code that joins two accounts, known by the digest of its letters (SHA-256, hex). */
interface LinkCode {
  readonly digest: string
  readonly until: Date
}

/** Keeps a new code of an account; the one before it, and what was asked with it, is worth nothing any more. */
export async function insertLinkCode(queries: Queries, of: Account, code: LinkCode): Promise<void> {
  await queries.query(
    `insert into link_codes (digest, channel, user_id, chat, expires_at) values ($1, $2, $3, $4, $5)
     on conflict (channel, user_id) do update set digest = excluded.digest, chat = excluded.chat,
       expires_at = excluded.expires_at, joins_channel = null, joins_user = null, joins_chat = null`,
    [code.digest, of.channel, of.user, of.chat, code.until],
  )
}

/**
 * An account has typed a code: it waits until `until` for the account that gave it, which is returned. Undefined for
 * a code that is wrong, expired or used, or comes from a person who has an account on this channel already.
 */
export async function requestLink(
  queries: Queries,
  by: Account,
  code: LinkCode,
  now: Date,
): Promise<Account | undefined> {
  const [row] = await queries.query<Account>(
    `update link_codes l set joins_channel = $2, joins_user = $3, joins_chat = $4, expires_at = $5
     where digest = $1 and joins_user is null and expires_at > $6 and channel <> $2
       and not exists (select from accounts mine join accounts other on other.person_id = mine.person_id
         where mine.channel = l.channel and mine.user_id = l.user_id and other.channel = $2)
     returning channel, user_id as "user", chat`,
    [code.digest, by.channel, by.user, by.chat, code.until, now],
  )
  return row
}

/** Ends a request, whatever was decided, and returns who asked; undefined when it is not this account's or over. */
export async function takeRequest(
  queries: Queries,
  of: Omit<Account, "chat">,
  digest: string,
  now: Date,
): Promise<Account | undefined> {
  const [row] = await queries.query<Account>(
    `delete from link_codes
     where digest = $1 and channel = $2 and user_id = $3 and joins_user is not null and expires_at > $4
     returning joins_channel as channel, joins_user as "user", joins_chat as chat`,
    [digest, of.channel, of.user, now],
  )
  return row
}

/** The account that asked takes its request back. */
export async function cancelRequest(
  queries: Queries,
  by: Omit<Account, "chat">,
  digest: string,
): Promise<void> {
  await queries.query("delete from link_codes where digest = $1 and joins_channel = $2 and joins_user = $3", [
    digest,
    by.channel,
    by.user,
  ])
}

/** Until when this account may type no code; null when it may. */
export async function blockedUntil(
  queries: Queries,
  by: Omit<Account, "chat">,
  now: Date,
): Promise<Date | null> {
  const [row] = await queries.query<{ until: Date }>(
    "select blocked_until as until from link_tries where channel = $1 and user_id = $2 and blocked_until > $3",
    [by.channel, by.user, now],
  )
  return row?.until ?? null
}

/** Counts a wrong code and returns how many there were; those before `forgotten` count no more. */
export async function countWrongCode(
  queries: Queries,
  by: Omit<Account, "chat">,
  now: Date,
  forgotten: Date,
): Promise<number> {
  const [row] = await queries.query<{ tries: number }>(
    `insert into link_tries as t (channel, user_id, tries, blocked_until) values ($1, $2, 1, $3)
     on conflict (channel, user_id) do update
       set tries = case when t.blocked_until < $4 then 1 else least(t.tries + 1, 1000) end, blocked_until = $3
     returning tries`,
    [by.channel, by.user, now, forgotten],
  )
  return row!.tries
}

/** No code of this account is looked at before `until`. */
export async function blockCodes(queries: Queries, by: Omit<Account, "chat">, until: Date): Promise<void> {
  await queries.query("update link_tries set blocked_until = $3 where channel = $1 and user_id = $2", [
    by.channel,
    by.user,
    until,
  ])
}

/** A right code makes up for the wrong ones before it. */
export async function forgetWrongCodes(queries: Queries, by: Omit<Account, "chat">): Promise<void> {
  await queries.query("delete from link_tries where channel = $1 and user_id = $2", [by.channel, by.user])
}
