import type { Queries } from "./database.ts"
import type { PersonFacts } from "./lists.ts"

/** Enters one person, without a role yet. Returns the id. */
export async function insertPerson(queries: Queries, facts: PersonFacts, at: Date): Promise<number> {
  const [row] = await queries.query<{ id: number }>(
    `insert into people (name, folded, sort_key, phone_digest, phone_sealed, phone_last, list_ref, created_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8) returning id`,
    [
      facts.name,
      facts.folded,
      facts.sortKey,
      facts.phoneDigest,
      facts.phoneSealed,
      facts.phoneLast,
      facts.listRef,
      at,
    ],
  )
  return row!.id
}

/** Takes a person out altogether: the entry, the roles of before, invitations. */
export async function dropPerson(queries: Queries, person: number): Promise<void> {
  await queries.query("delete from people where id = $1", [person])
}

/** Whether somebody on a list has this number, locked so that nobody is taken out meanwhile. */
export async function isListedPerson(queries: Queries, person: number): Promise<boolean> {
  const rows = await queries.query("select id from people where id = $1 and name is not null for update", [
    person,
  ])
  return rows.length > 0
}

/** Who on any list has this telephone number, as its digest; undefined for nobody. */
export async function personWithPhone(queries: Queries, digest: string): Promise<number | undefined> {
  const [row] = await queries.query<{ id: number }>(
    "select id from people where phone_digest = $1 order by id limit 1",
    [digest],
  )
  return row?.id
}
