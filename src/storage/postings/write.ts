import type { Shelf } from "../../core/shelf.ts"
import type { Queries } from "../database.ts"
import { type Entry, encodeRows } from "./format.ts"

/** Rows of one statement. */
const ROWS = 4000

/** Adds these entries of one block; the caller has the turn of the shelf (`lockShelf`). */
export async function addPostings(
  queries: Queries,
  { shelf, block }: { readonly shelf: Shelf; readonly block: number },
  entries: readonly Entry[],
): Promise<void> {
  const rows = [...encodeRows(entries)]
  for (let from = 0; from < rows.length; from += ROWS) {
    const some = rows.slice(from, from + ROWS)
    await queries.query(
      `insert into postings as p (shelf, key, block, entries)
       select $1, new.key, $2, decode(new.entries, 'base64') from unnest($3::integer[], $4::text[]) as new (key, entries)
       on conflict (shelf, key, block) do update set entries = p.entries || excluded.entries`,
      [
        shelf,
        block,
        some.map(([key]) => key),
        some.map(([, bytes]) => Buffer.from(bytes).toString("base64")),
      ],
    )
  }
}
