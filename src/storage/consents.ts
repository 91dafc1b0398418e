import type { Address } from "../core/channel.ts"
import type { Purpose } from "../core/consent.ts"
import type { Queries } from "./database.ts"
import { dayStart } from "./day-start.ts"
import type { Account } from "./people.ts"

/** Who agrees: rights hang on (channel, user). */
type Identity = Omit<Account, "chat">

/** What somebody agreed to and has not withdrawn. */
export interface Consent {
  readonly purpose: Purpose
  /** Which words they agreed to. */
  readonly version: string
  readonly givenAt: Date
}

export interface NewConsent {
  readonly purpose: Purpose
  readonly version: string
  /** The platform's id of the message or press that said yes. */
  readonly evidence: string
}

/** SQL for when a consent was given. To send suggestions: only the day, for most send the first one right afterwards. */
export function givenAt(at: string, purpose: string): string {
  return `case when ${purpose} = 'suggestions' then ${dayStart(at)} else ${at} end`
}

/** Writes down that somebody agreed; who has agreed already agrees to nothing new. True when it is new. */
export async function giveConsent(
  queries: Queries,
  who: Account,
  { purpose, version, evidence }: NewConsent,
  at: Date,
): Promise<boolean> {
  const rows = await queries.query(
    `insert into consents (channel, user_id, chat, purpose, version, given_at, evidence)
     values ($1, $2, $3, $4, $5, ${givenAt("$6::timestamptz", "$4::text")}, $7) on conflict do nothing returning id`,
    [who.channel, who.user, who.chat, purpose, version, at, evidence],
  )
  return rows.length > 0
}

/** Ends a consent from now on; that it was given, and until when, stays written. True when there was one. */
export async function withdrawConsent(
  queries: Queries,
  who: Identity,
  purpose: Purpose,
  evidence: string,
  at: Date,
): Promise<boolean> {
  const rows = await queries.query(
    `update consents set withdrawn_at = $5, withdrawn_evidence = $4
     where channel = $1 and user_id = $2 and purpose = $3 and withdrawn_at is null returning id`,
    [who.channel, who.user, purpose, evidence, at],
  )
  return rows.length > 0
}

/** What somebody agrees to now. */
export function consentsOf(queries: Queries, who: Identity): Promise<Consent[]> {
  return queries.query<Consent>(
    `select purpose, version, given_at as "givenAt" from consents
     where channel = $1 and user_id = $2 and withdrawn_at is null order by given_at, id`,
    [who.channel, who.user],
  )
}

/**
 * Whether somebody agrees to this now. Until the end of the surrounding transaction a deletion of their data waits, so
 * that it deletes what is written meanwhile, too.
 */
export async function hasAgreed(
  queries: Queries,
  who: Identity,
  purpose: Purpose = "keep",
): Promise<boolean> {
  const rows = await queries.query(
    `select 1 from consents where channel = $1 and user_id = $2 and purpose = $3 and withdrawn_at is null
     for key share`,
    [who.channel, who.user, purpose],
  )
  return rows.length > 0
}

/** Whether what is said in this conversation may be kept: somebody agreed to that here, or it is a group. */
export async function mayKeepIn(queries: Queries, at: Address): Promise<boolean> {
  const rows = await queries.query(
    `select 1 from consents where channel = $1 and chat = $2 and purpose = 'keep' and withdrawn_at is null
     union all select 1 from chats where channel = $1 and chat = $2 and not is_private`,
    [at.channel, at.chat],
  )
  return rows.length > 0
}

/** Remembers that somebody said no, by a digest that names nobody. */
export async function refuse(queries: Queries, digest: string, at: Date): Promise<void> {
  await queries.query(
    `insert into refusals (digest, refused_at) values ($1, $2)
     on conflict (digest) do update set refused_at = excluded.refused_at`,
    [digest, at],
  )
}

export async function hasRefused(queries: Queries, digest: string): Promise<boolean> {
  return (await queries.query("select 1 from refusals where digest = $1", [digest])).length > 0
}

/** Somebody has thought better of their no. */
export async function forgetRefusal(queries: Queries, digest: string): Promise<void> {
  await queries.query("delete from refusals where digest = $1", [digest])
}
