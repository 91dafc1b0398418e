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
