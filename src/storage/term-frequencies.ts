import { COUNTERS, counterOf } from "../core/bm25.ts"
import type { Shelf, Sight } from "../core/shelf.ts"
import type { Queries } from "./database.ts"

/** Small rows: a short document touches few of them. */
const PER_ROW = 64

/** The database's two columns for a passage's terms: `{1,7}` and `{1:0.93,7:1.4}/dimensions`. */
export function weightsLiteral(weights: ReadonlyMap<number, number>): { t: string; w: string } {
  const entries = [...weights].sort((left, right) => left[0] - right[0])
  return {
    t: `{${entries.map(([term]) => term).join(",")}}`,
    w: sparseLiteral(entries),
  }
}

/** A `sparsevec` of the term space; entries must be sorted by term. */
export function sparseLiteral(entries: readonly (readonly [number, number])[]): string {
  return `{${entries.map(([term, weight]) => `${term}:${weight.toFixed(3)}`).join(",")}}/536870912`
}

interface Counts {
  readonly counters: Map<number, number>
  passages: number
}

/**
 * What a run of passages adds to the counters, for each shelf apart: what a reader may not see must not change
 * what they are told. Kept while a file is read and written once at its end.
 */
export type Tally = Map<Shelf, Counts>

export function newTally(): Tally {
  return new Map()
}

/** Counts one more passage with these terms. */
export function tallyPassage(tally: Tally, shelf: Shelf, terms: Iterable<number>): void {
  const counts = tally.get(shelf) ?? { counters: new Map<number, number>(), passages: 0 }
  tally.set(shelf, counts)
  counts.passages++
  for (const term of terms) {
    const counter = counterOf(term)
    counts.counters.set(counter, (counts.counters.get(counter) ?? 0) + 1)
  }
}

/** Adds a tally to the counters. */
export async function addFrequencies(queries: Queries, tally: Tally): Promise<void> {
  // Sorted, so that two processes that index at once lock the rows in the same order.
  const shelves = [...tally].sort((left, right) => left[0] - right[0])
  for (const [shelf, counts] of shelves) await add(queries, shelf, counts)
}

async function add(queries: Queries, shelf: Shelf, { counters, passages }: Counts): Promise<void> {
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

/** Takes away what the passages of these documents had added. */
export async function subtractFrequencies(queries: Queries, documentIds: readonly number[]): Promise<void> {
  const rows = await queries.query<{ shelf: Shelf; counter: number; count: number }>(
    `select d.shelf, (term & ${COUNTERS - 1}) as counter, count(*)::integer as count
     from passages p join documents d on d.id = p.document_id, unnest(p.terms) as term
     where p.document_id = any($1) group by 1, 2`,
    [documentIds],
  )
  const sizes = await queries.query<{ shelf: Shelf; passages: number }>(
    `select d.shelf, count(*)::integer as passages
     from passages p join documents d on d.id = p.document_id where p.document_id = any($1) group by 1 order by 1`,
    [documentIds],
  )
  for (const { shelf, passages } of sizes) {
    const own = rows.filter((row) => row.shelf === shelf)
    const counters = new Map(own.map((row) => [row.counter, -row.count]))
    await add(queries, shelf, { counters, passages: -passages })
  }
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
