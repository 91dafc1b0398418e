import { counterOf } from "../core/bm25.ts"
import type { Shelf, Sight } from "../core/shelf.ts"
import type { Term } from "../core/terms.ts"
import type { Queries } from "./database.ts"

/** Small rows: a short document touches few of them. */
const PER_ROW = 64

/** A `sparsevec` of the term space: `{1:0.93,7:1.4}/dimensions`. */
export function sparseLiteral(weights: Iterable<readonly [Term, number]>): string {
  const entries = [...weights].sort((left, right) => left[0] - right[0])
  return `{${entries.map(([term, weight]) => `${term}:${weight.toFixed(3)}`).join(",")}}/536870912`
}

/** What `sparseLiteral` wrote. */
export function readSparse(literal: string): [Term, number][] {
  const list = literal.slice(1, literal.indexOf("}"))
  return list === "" ? [] : list.split(",").map((entry) => entry.split(":").map(Number) as [Term, number])
}

/** What a run of passages adds to the counters of one shelf, or takes away from them. */
export interface Counts {
  readonly counters: ReadonlyMap<number, number>
  readonly passages: number
}

/**
 * Counts for each shelf apart: what a reader may not see must not change what they are told. Several shelves at once
 * are changed in ascending order, so that two processes that index at once lock the rows in the same order.
 */
export async function addFrequencies(
  queries: Queries,
  shelf: Shelf,
  { counters, passages }: Counts,
): Promise<void> {
  const rows = new Map<number, number[]>()
  for (const [counter, count] of counters) {
    const bucket = Math.floor(counter / PER_ROW)
    const row = rows.get(bucket) ?? new Array<number>(PER_ROW).fill(0)
    row[counter % PER_ROW] = count
    rows.set(bucket, row)
  }
  const changes = [...rows]
    .sort((left, right) => left[0] - right[0])
    .map(([b, c]) => ({ b, c: `{${c.join(",")}}` }))
  await queries.query(
    `insert into term_frequencies as f (shelf, bucket, counts)
     select $2, change.b, change.c::integer[] from jsonb_to_recordset($1::jsonb) as change (b integer, c text)
     on conflict (bucket, shelf) do update set counts = array(
       select greatest(0, kept + added) from unnest(f.counts, excluded.counts) as pair (kept, added))`,
    [JSON.stringify(changes), shelf],
  )
  await queries.query(
    `insert into counted_passages as kept (shelf, passages) values ($1, greatest(0, $2::integer))
     on conflict (shelf) do update set passages = greatest(0, kept.passages + $2::integer)`,
    [shelf, passages],
  )
}

/** How many passages a reader may see, and in how many of them each of these terms stands (at least so many). */
export async function readFrequencies(
  queries: Queries,
  terms: readonly number[],
  sight: Sight,
): Promise<{ passages: number; frequency: Map<number, number> }> {
  const rows = await queries.query<{ term: number; frequency: number | null; passages: number }>(
    `select asked.term, sum(f.counts[asked.place])::integer as frequency,
       (select coalesce(sum(passages), 0)::integer from counted_passages where shelf = any($4::integer[])) as passages
     from unnest($1::integer[], $2::integer[], $3::integer[]) as asked (term, bucket, place)
     left join term_frequencies f on f.bucket = asked.bucket and f.shelf = any($4::integer[]) group by asked.term`,
    [
      terms,
      terms.map((term) => Math.floor(counterOf(term) / PER_ROW)),
      terms.map((term) => (counterOf(term) % PER_ROW) + 1),
      sight,
    ],
  )
  return {
    passages: rows[0]?.passages ?? 0,
    frequency: new Map(rows.map((row) => [row.term, row.frequency ?? 0])),
  }
}
