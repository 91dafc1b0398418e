import type { Shelf } from "../../core/shelf.ts"
import type { Term } from "../../core/terms.ts"
import type { Queries } from "../database.ts"
import { BLOCK, keysOf, withoutPlaces } from "./format.ts"

/** What leaves one block of a shelf. */
export interface Leaving {
  readonly shelf: Shelf
  readonly block: number
  readonly places: ReadonlySet<number>
  readonly terms: ReadonlySet<Term>
}

/** Keys of one statement. */
const KEYS = 4000

/** Takes passages out; the caller has the turn of the shelf, and deletes their documents (`ids`) afterwards. */
export async function removePostings(
  queries: Queries,
  { shelf, block, places, terms }: Leaving,
  ids: readonly number[],
): Promise<void> {
  const [stays] = await queries.query(
    `select from passages p join documents d on d.id = p.document_id
     where p.id >= $1 and p.id < $2 and d.shelf = $3 and d.id <> all($4) limit 1`,
    [block * BLOCK, (block + 1) * BLOCK, shelf, ids],
  )
  if (stays === undefined) {
    await queries.query("delete from postings where shelf = $1 and block = $2", [shelf, block])
    return
  }
  const keys = [...new Set([...terms].flatMap(keysOf))].sort((left, right) => left - right)
  for (let from = 0; from < keys.length; from += KEYS) {
    const rows = await queries.query<{ key: number; entries: Uint8Array }>(
      "select key, entries from postings where shelf = $1 and block = $2 and key = any($3::integer[])",
      [shelf, block, keys.slice(from, from + KEYS)],
    )
    const changed = rows
      .map(({ key, entries }) => ({
        key,
        before: entries.length,
        after: withoutPlaces(key, entries, places),
      }))
      .filter(({ before, after }) => after.length < before)
    const emptied = changed.filter(({ after }) => after.length === 0)
    await queries.query("delete from postings where shelf = $1 and block = $2 and key = any($3::integer[])", [
      shelf,
      block,
      emptied.map(({ key }) => key),
    ])
    const shorter = changed.filter(({ after }) => after.length > 0)
    await queries.query(
      `update postings p set entries = decode(new.entries, 'base64')
       from unnest($3::integer[], $4::text[]) as new (key, entries)
       where p.shelf = $1 and p.block = $2 and p.key = new.key`,
      [
        shelf,
        block,
        shorter.map(({ key }) => key),
        shorter.map(({ after }) => Buffer.from(after).toString("base64")),
      ],
    )
  }
}
