import type { ChannelName } from "../core/channel.ts"
import type { Purpose } from "../core/consent.ts"
import { audienceRank } from "./audience.ts"
import { givenAt } from "./consents.ts"
import type { Queries } from "./database.ts"

/** An account that is let in as a member's. */
export interface Admission {
  readonly channel: ChannelName
  readonly user: string
  /** Its private conversation. */
  readonly chat: string
  /** Accounts with the same name of a person are that person's; null for somebody with one account. */
  readonly person: number | null
  /** The order in which the person wants to be reached. */
  readonly place: number
  /** When the person last wrote here, as ISO text; absent when nobody knows. */
  readonly heardAt?: string
}

/**
 * Lets accounts in as members', each once however often it is asked.
 * `person` is the id in `people`.
 */
export async function admitMembers(
  queries: Queries,
  admissions: readonly Admission[],
  at: Date,
): Promise<void> {
  const people = [...new Set(admissions.flatMap(({ person }) => person ?? []))]
  await queries.query(
    `insert into people (id, created_at) overriding system value select id, $2 from unnest($1::bigint[]) as id
     on conflict do nothing`,
    [people, at],
  )
  await queries.query(
    `insert into accounts (channel, user_id, audience, since, chat, person_id, place)
     select a.channel, a."user", $2, $3, a.chat, a.person, a.place
     from jsonb_to_recordset($1::jsonb) as a(channel text, "user" text, chat text, person bigint, place smallint)
     on conflict (channel, user_id) do update
       set chat = excluded.chat, person_id = excluded.person_id, place = excluded.place`,
    [JSON.stringify(admissions), audienceRank("members"), at],
  )
  await admitHeard(queries, admissions)
}

/** Writes down when everybody admitted last wrote, where that is known. */
export async function admitHeard(queries: Queries, admissions: readonly Admission[]): Promise<void> {
  await queries.query(
    `insert into chats (channel, chat, is_private, last_in_at)
     select a.channel, a.chat, true, a."heardAt"
     from jsonb_to_recordset($1::jsonb) as a(channel text, chat text, "heardAt" timestamptz)
     where a."heardAt" is not null on conflict do nothing`,
    [JSON.stringify(admissions)],
  )
}

/** Writes down that everybody admitted has agreed, to having their talk kept by default, as if they had said so themselves. */
export async function admitConsents(
  queries: Queries,
  admissions: readonly Admission[],
  at: Date,
  purpose: Purpose = "keep",
): Promise<void> {
  await queries.query(
    `insert into consents (channel, user_id, chat, purpose, version, given_at, evidence)
     select a.channel, a."user", a.chat, $3::text, 'admitted', ${givenAt("$2::timestamptz", "$3::text")}, 'admitted'
     from jsonb_to_recordset($1::jsonb) as a(channel text, "user" text, chat text) on conflict do nothing`,
    [JSON.stringify(admissions), at, purpose],
  )
}

/** To be called when many were let in at once: the planner of the database does not know of them yet. */
export async function countAdmitted(queries: Queries): Promise<void> {
  await queries.query("analyze")
}
