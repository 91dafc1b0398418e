import type { Queries } from "./database.ts"
import type { Account } from "./people.ts"

/** A code on the screen lasts minutes; a printed slip waits until its person comes to it. */
export type InvitationKind = "code" | "slip"

export interface NewInvitation {
  readonly digest: string
  readonly person: number
}

export interface InvitationTerms {
  readonly unit: number
  readonly kind: InvitationKind
  /** The person who invites; null is the operator. */
  readonly by: number | null
  readonly at: Date
  readonly expiresAt: Date
  /** Nobody has to approve the account that uses it. */
  readonly isApproved: boolean
}

/** Keeps new invitations; an earlier one of the same kind to the same person is worth nothing any more. */
export async function insertInvitations(
  queries: Queries,
  invitations: readonly NewInvitation[],
  { unit, kind, by, at, expiresAt, isApproved }: InvitationTerms,
): Promise<void> {
  await queries.query(
    `insert into invitations (digest, person_id, unit_id, kind, made_by, made_at, expires_at, is_approved)
     select digest, person, $2, $3, $4, $5, $6, $7 from unnest($1::text[], $8::bigint[]) as n(digest, person)
     on conflict (person_id, kind) do update set digest = excluded.digest, unit_id = excluded.unit_id,
       made_by = excluded.made_by, made_at = excluded.made_at, expires_at = excluded.expires_at,
       is_approved = excluded.is_approved, used_at = null, channel = null, user_id = null, chat = null`,
    [
      invitations.map(({ digest }) => digest),
      unit,
      kind,
      by,
      at,
      expiresAt,
      isApproved,
      invitations.map(({ person }) => person),
    ],
  )
}

export interface UsedInvitation {
  readonly person: number
  readonly name: string
  readonly unit: number
  readonly isApproved: boolean
}

/**
 * An account has brought a code: it is that account's from now on, and waits for approval until `until`. Undefined for
 * a code that is wrong, expired, used, or of somebody who is nothing in its unit any more.
 */
export async function useInvitation(
  queries: Queries,
  digest: string,
  by: Account,
  now: Date,
  until: Date,
): Promise<UsedInvitation | undefined> {
  const [row] = await queries.query<UsedInvitation>(
    `update invitations i set used_at = $5, expires_at = $6, channel = $2, user_id = $3, chat = $4 from people p
     where i.digest = $1 and i.used_at is null and i.expires_at > $5 and p.id = i.person_id
       and exists (select from roles r where r.person_id = i.person_id and r.unit_id = i.unit_id and r.until is null)
     returning i.person_id as person, p.name, i.unit_id as unit, i.is_approved as "isApproved"`,
    [digest, by.channel, by.user, by.chat, now, until],
  )
  return row
}

export interface Waiting {
  readonly digest: string
  readonly person: number
  readonly name: string
  readonly unit: number
  readonly channel: string
  readonly usedAt: Date
}

/** Accounts that wait for approval in these units, oldest first. */
export function listWaiting(queries: Queries, units: readonly number[], now: Date): Promise<Waiting[]> {
  return queries.query<Waiting>(
    `select i.digest, i.person_id as person, p.name, i.unit_id as unit, i.channel, i.used_at as "usedAt"
     from invitations i join people p on p.id = i.person_id
     where i.unit_id = any($1) and i.used_at is not null and i.expires_at > $2 order by i.used_at, i.digest`,
    [units, now],
  )
}

/** The unit in whose name a code waits, so that the right to decide can be looked at; undefined when it waits no more. */
export async function unitOfWaiting(
  queries: Queries,
  digest: string,
  now: Date,
): Promise<number | undefined> {
  const [row] = await queries.query<{ unit: number }>(
    "select unit_id as unit from invitations where digest = $1 and used_at is not null and expires_at > $2",
    [digest, now],
  )
  return row?.unit
}

export interface Decided {
  readonly person: number
  readonly name: string
  readonly unit: number
  readonly account: Account
}

/** Ends a waiting invitation, whatever was decided. Undefined when somebody else has decided meanwhile. */
export async function takeWaiting(queries: Queries, digest: string, now: Date): Promise<Decided | undefined> {
  const [row] = await queries.query<Omit<Decided, "account"> & Account>(
    `with taken as (
       delete from invitations where digest = $1 and used_at is not null and expires_at > $2
       returning person_id, unit_id, channel, user_id, chat)
     select t.person_id as person, p.name, t.unit_id as unit, t.channel, t.user_id as "user", t.chat
     from taken t join people p on p.id = t.person_id`,
    [digest, now],
  )
  if (row === undefined) return undefined
  const { channel, user, chat, ...facts } = row
  return { ...facts, account: { channel, user, chat } }
}
