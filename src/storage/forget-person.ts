import type { Queries } from "./database.ts"
import { unlinkAccount } from "./people.ts"
import { accountColumns, chatColumns, type Subject } from "./subjects.ts"

/** Rows that belong to an account, and to a private conversation. */
const OF_ACCOUNTS = ["link_codes", "link_tries", "links", "invitations", "accounts"] as const
const OF_CHATS = ["outbox", "dialogues", "links", "link_codes", "received_files", "invitations"] as const

/** What is known of an account only by a digest that the caller can make. */
export interface Digests {
  readonly buckets: readonly string[]
  readonly refusals: readonly string[]
  /** By which wrong codes of cases are counted. */
  readonly tries: readonly string[]
  /** Of what was asked before public occasions. */
  readonly askers: readonly string[]
}

/**
 * Deletes what is kept of these accounts, in the transaction of the caller; the entry on a list stays (`forgetEntry`).
 * Of events only their ids stay, so that a redelivery changes nothing. The conversation's own row, which the last answer
 * needs, stays until strangers' are let go. Arrivals that nobody has worked on yet stay: they came later.
 */
export async function forgetAccounts(queries: Queries, subject: Subject, digests: Digests): Promise<void> {
  const { accounts, chats, person } = subject
  // First: what another process answers to one of these accounts is over by then, or finds that nobody agreed.
  await queries.query(
    "delete from consents where (channel, user_id) in (select * from unnest($1::text[], $2::text[]))",
    accountColumns(accounts),
  )
  await forgetArrivals(queries, subject)
  for (const table of OF_CHATS) {
    await queries.query(
      `delete from ${table} where (channel, chat) in (select * from unnest($1::text[], $2::text[]))`,
      chatColumns(chats),
    )
  }
  await queries.query(
    `delete from originals where expires_at is not null
     and (made_for_channel, made_for_chat) in (select * from unnest($1::text[], $2::text[]))`,
    chatColumns(chats),
  )
  await queries.query("delete from web_messages where chat = any($1)", [
    chats.filter(({ channel }) => channel === "web").map(({ chat }) => chat),
  ])
  await queries.query(
    `delete from link_codes
     where (joins_channel, joins_user) in (select * from unnest($1::text[], $2::text[]))`,
    accountColumns(accounts),
  )
  if (person !== null) for (const one of accounts) await unlinkAccount(queries, one, one.channel)
  for (const table of OF_ACCOUNTS) {
    await queries.query(
      `delete from ${table} where (channel, user_id) in (select * from unnest($1::text[], $2::text[]))`,
      accountColumns(accounts),
    )
  }
  if (person !== null) await forgetChoices(queries, person)
  await queries.query(
    `delete from chats c where is_private and (channel, chat) in (select * from unnest($1::text[], $2::text[]))
     and (channel, chat) <> ($3, $4)`,
    [...chatColumns(chats), accounts[0]!.channel, accounts[0]!.chat],
  )
  await queries.query("delete from buckets where key = any($1)", [digests.buckets])
  await queries.query("delete from link_tries where user_id = any($1)", [digests.tries])
  await queries.query("delete from refusals where digest = any($1)", [digests.refusals])
  await queries.query("delete from occasion_questions where asker = any($1)", [digests.askers])
}

/** What somebody chose about being reminded is of no use without an account. */
async function forgetChoices(queries: Queries, person: number): Promise<void> {
  for (const table of ["own_leads", "reminders_off"])
    await queries.query(
      `delete from ${table} where person_id = $1 and not exists (select from accounts where person_id = $1)`,
      [person],
    )
}

/** Also what was said in groups; an id that names the conversation becomes another. */
async function forgetArrivals(queries: Queries, { accounts, chats }: Subject): Promise<void> {
  await queries.query(
    `update inbox set payload = '{}', raw = null, chat = '',
       event_id = case when starts_with(event_id, chat || ':') then 'gone:' || id else event_id end
     where done_at is not null and ((channel, chat) in (select * from unnest($1::text[], $2::text[]))
       or (channel, payload ->> 'user') in (select * from unnest($3::text[], $4::text[])))`,
    [...chatColumns(chats), ...accountColumns(accounts)],
  )
}

/**
 * Deletes a person with the entry on a list, roles, invitations, handovers and requests, in the transaction of the
 * caller. Lists that officers had made within their day go too, for the person stands on them.
 */
export async function forgetEntry(queries: Queries, person: number): Promise<void> {
  await queries.query(
    `delete from originals o using accounts a join roles r on r.person_id = a.person_id
     where o.expires_at is not null and (o.made_for_channel, o.made_for_chat) = (a.channel, a.chat)
       and r.unit_id in (select unit_id from roles where person_id = $1)`,
    [person],
  )
  await queries.query("delete from data_requests where person_id = $1", [person])
  await queries.query("delete from outbox where person_id = $1", [person])
  await queries.query("delete from people where id = $1", [person])
}
