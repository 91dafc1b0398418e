import type { Role } from "../core/rights.ts"
import type { Queries } from "./database.ts"

/** A person on a unit's list. */
export interface Listed {
  readonly id: number
  readonly name: string
  readonly phoneDigest: string | null
  /** Only who has the key of the installation can read it. */
  readonly phoneSealed: string | null
  /** The last three digits; empty without a number. */
  readonly phoneLast: string
  readonly listRef: string | null
  readonly roles: readonly Role[]
  /** The channels of the accounts that were joined to the person. */
  readonly channels: readonly string[]
}

const LISTED = `select p.id, p.name, p.phone_digest as "phoneDigest", p.phone_sealed as "phoneSealed",
    p.phone_last as "phoneLast", p.list_ref as "listRef", r.roles, coalesce(a.channels, '{}') as channels
  from (select person_id, array_agg(role order by id) as roles from roles
    where unit_id = $1 and until is null group by person_id) r
  join people p on p.id = r.person_id
  left join lateral (select array_agg(channel order by place, channel) as channels from accounts
    where person_id = p.id) a on true`

/** Everybody who is something in the unit now, by given name. */
export function readList(queries: Queries, unit: number): Promise<Listed[]> {
  return queries.query<Listed>(`${LISTED} order by p.sort_key collate "C", p.id`, [unit])
}

/** One person of the unit; undefined when the unit has no such person, whoever else may. */
export async function readListed(
  queries: Queries,
  unit: number,
  person: number,
): Promise<Listed | undefined> {
  const [row] = await queries.query<Listed>(`${LISTED} where p.id = $2`, [unit, person])
  return row
}

/** People of the unit whose folded name holds all of these folded words, by given name. */
export function searchList(queries: Queries, unit: number, words: readonly string[]): Promise<Listed[]> {
  return queries.query<Listed>(
    `${LISTED} where not exists (
       select from unnest($2::text[]) as word where position(' ' || word in ' ' || p.folded) = 0)
     order by p.sort_key collate "C", p.id limit 20`,
    [unit, words],
  )
}

/** How many are what in a unit; nobody's name. */
export interface Totals {
  readonly people: number
  readonly official: number
  readonly probationary: number
  readonly exempt: number
  readonly elsewhere: number
  readonly linked: number
}

export async function totalsOf(queries: Queries, unit: number): Promise<Totals> {
  const [row] = await queries.query<Totals>(
    `with listed as (
       select person_id, array_agg(role) as roles from roles
       where unit_id = $1 and until is null and role not in ('follower', 'front', 'admin') group by person_id)
     select count(*)::integer as people,
       (count(*) filter (where not 'probationary' = any(roles)))::integer as official,
       (count(*) filter (where 'probationary' = any(roles)))::integer as probationary,
       (count(*) filter (where 'exempt' = any(roles)))::integer as exempt,
       (count(*) filter (where 'elsewhere' = any(roles)))::integer as elsewhere,
       (count(*) filter (where exists (select from accounts a where a.person_id = listed.person_id)))::integer as linked
     from listed`,
    [unit],
  )
  return row!
}

/** What a list says about a person, as it is kept. The number is sealed; its digest finds it again. */
export interface PersonFacts {
  readonly name: string
  readonly folded: string
  readonly sortKey: string
  readonly phoneDigest: string | null
  readonly phoneSealed: string | null
  readonly phoneLast: string
  readonly listRef: string | null
}

/** What an import does to one person: facts as they shall be, roles given and ended in the unit. */
export interface ListChange {
  /** Null for somebody new. */
  readonly id: number | null
  readonly facts: PersonFacts
  readonly give: readonly Role[]
  readonly end: readonly Role[]
}

/** What a written list changed, so that it can be taken back. */
export interface Undo {
  readonly added: readonly number[]
  /** What stood before, of people who were there. */
  readonly before: readonly (PersonFacts & { readonly id: number })[]
  readonly given: readonly { readonly person: number; readonly role: Role }[]
  readonly ended: readonly { readonly person: number; readonly role: Role }[]
}

/** Writes a whole list in a few statements, however long it is. Call in a transaction. */
export async function writeList(
  queries: Queries,
  unit: number,
  changes: readonly ListChange[],
  at: Date,
): Promise<Undo> {
  const old = changes.filter((change) => change.id !== null)
  const before = await queries.query<PersonFacts & { id: number }>(
    `select id, name, folded, sort_key as "sortKey", phone_digest as "phoneDigest", phone_sealed as "phoneSealed",
       phone_last as "phoneLast", list_ref as "listRef"
     from people where id = any($1::bigint[]) order by id for update`,
    [old.map(({ id }) => id)],
  )
  await overwrite(
    queries,
    old.map(({ id, facts }) => ({ ...facts, id: id! })),
  )
  const fresh = changes.filter((change) => change.id === null)
  const added = await insertPeople(
    queries,
    fresh.map(({ facts }) => facts),
    at,
  )
  const person = new Map<ListChange, number>(old.map((change) => [change, change.id!]))
  for (const [index, change] of fresh.entries()) person.set(change, added[index]!)
  const roles = (which: "give" | "end") =>
    changes.flatMap((change) => change[which].map((role) => ({ person: person.get(change)!, role })))
  const [given, ended] = [roles("give"), roles("end")]
  await closeRoles(queries, unit, ended, at)
  await openRoles(queries, unit, given, at)
  return { added, before, given, ended }
}

/** Takes a written list back. Call in a transaction, and only while nobody whom it added has joined an account. */
export async function unwriteList(queries: Queries, unit: number, undo: Undo, at: Date): Promise<void> {
  await closeRoles(queries, unit, undo.given, at)
  await openRoles(queries, unit, undo.ended, at)
  await overwrite(queries, undo.before)
  await queries.query("delete from people where id = any($1::bigint[])", [undo.added])
}

async function overwrite(queries: Queries, people: readonly (PersonFacts & { id: number })[]): Promise<void> {
  await queries.query(
    `update people p set name = n.name, folded = n.folded, sort_key = n."sortKey", phone_digest = n."phoneDigest",
       phone_sealed = n."phoneSealed", phone_last = n."phoneLast", list_ref = n."listRef"
     from jsonb_to_recordset($1::jsonb) as n(id bigint, name text, folded text, "sortKey" text, "phoneDigest" text,
       "phoneSealed" text, "phoneLast" text, "listRef" text)
     where p.id = n.id`,
    [JSON.stringify(people)],
  )
}

/** Their ids, in the same order. */
async function insertPeople(queries: Queries, people: readonly PersonFacts[], at: Date): Promise<number[]> {
  const rows = await queries.query<{ id: number }>(
    `insert into people (name, folded, sort_key, phone_digest, phone_sealed, phone_last, list_ref, created_at)
     select n.name, n.folded, n."sortKey", n."phoneDigest", n."phoneSealed", n."phoneLast", n."listRef", $2
     from rows from (jsonb_to_recordset($1::jsonb) as (name text, folded text, "sortKey" text, "phoneDigest" text,
       "phoneSealed" text, "phoneLast" text, "listRef" text))
       with ordinality as n(name, folded, "sortKey", "phoneDigest", "phoneSealed", "phoneLast", "listRef", place)
     order by place returning id`,
    [JSON.stringify(people), at],
  )
  return rows.map(({ id }) => id).sort((left, right) => left - right)
}

type Given = readonly { readonly person: number; readonly role: Role }[]

async function openRoles(queries: Queries, unit: number, given: Given, at: Date): Promise<void> {
  await queries.query(
    `insert into roles (person_id, unit_id, role, since)
     select person, $1, role, $2 from jsonb_to_recordset($3::jsonb) as n(person bigint, role text)
     on conflict (person_id, unit_id, role) where until is null do nothing`,
    [unit, at, JSON.stringify(given)],
  )
}

async function closeRoles(queries: Queries, unit: number, ended: Given, at: Date): Promise<void> {
  await queries.query(
    `update roles r set until = greatest($2, r.since)
     from jsonb_to_recordset($3::jsonb) as n(person bigint, role text)
     where r.person_id = n.person and r.role = n.role and r.unit_id = $1 and r.until is null`,
    [unit, at, JSON.stringify(ended)],
  )
}
