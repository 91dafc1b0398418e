import { COUNTERS, counterOf } from "../core/bm25.ts"
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

/** What a run of passages adds to the counters; kept apart while a file is read and written once at its end. */
export interface Tally {
  readonly counts: Map<number, number>
  passages: number
}

export function newTally(): Tally {
  return { counts: new Map(), passages: 0 }
}

/** Counts one more passage with these terms. */
export function tallyPassage(tally: Tally, terms: Iterable<number>): void {
  tally.passages++
  for (const term of terms) {
    const counter = counterOf(term)
    tally.counts.set(counter, (tally.counts.get(counter) ?? 0) + 1)
  }
}

/** Adds (or, with negative counts, takes away) a tally to the counters. */
export async function addFrequencies(queries: Queries, { counts, passages }: Tally): Promise<void> {
  const rows = new Map<number, number[]>()
  for (const [counter, count] of counts) {
    const bucket = Math.floor(counter / PER_ROW)
    const row = rows.get(bucket) ?? new Array<number>(PER_ROW).fill(0)
    row[counter % PER_ROW] = count
    rows.set(bucket, row)
  }
  // Sorted, so that two processes that index at once lock the rows in the same order.
  const changes = [...rows]
    .sort((left, right) => left[0] - right[0])
    .map(([b, c]) => ({ b, c: `{${c.join(",")}}` }))
  await queries.query(
    `insert into term_frequencies as f (bucket, counts)
     select change.b, change.c::integer[] from jsonb_to_recordset($1::jsonb) as change (b integer, c text)
     on conflict (bucket) do update set counts = array(
       select greatest(0, kept + added) from unnest(f.counts, excluded.counts) as pair (kept, added))`,
    [JSON.stringify(changes)],
  )
  await queries.query("update corpus set passages = greatest(0, passages + $1)", [passages])
}

/** Takes away what the passages of these documents had added. */
export async function subtractFrequencies(queries: Queries, documentIds: readonly number[]): Promise<void> {
  const rows = await queries.query<{ counter: number; count: number }>(
    `select (term & ${COUNTERS - 1}) as counter, count(*)::integer as count
     from passages p, unnest(p.terms) as term where p.document_id = any($1) group by 1`,
    [documentIds],
  )
  const [size] = await queries.query<{ passages: number }>(
    "select count(*)::integer as passages from passages where document_id = any($1)",
    [documentIds],
  )
  await addFrequencies(queries, {
    counts: new Map(rows.map((row) => [row.counter, -row.count])),
    passages: -(size?.passages ?? 0),
  })
}

/** How many passages there are, and in how many each of these terms stands (at least so many). */
export async function readFrequencies(
  queries: Queries,
  terms: readonly number[],
): Promise<{ passages: number; frequency: Map<number, number> }> {
  const rows = await queries.query<{ term: number; frequency: number | null; passages: number }>(
    `select asked.term, f.counts[asked.place] as frequency, corpus.passages
     from corpus cross join unnest($1::integer[], $2::integer[], $3::integer[]) as asked (term, bucket, place)
     left join term_frequencies f on f.bucket = asked.bucket`,
    [
      terms,
      terms.map((term) => Math.floor(counterOf(term) / PER_ROW)),
      terms.map((term) => (counterOf(term) % PER_ROW) + 1),
    ],
  )
  return {
    passages: rows[0]?.passages ?? 0,
    frequency: new Map(rows.map((row) => [row.term, row.frequency ?? 0])),
  }
}
