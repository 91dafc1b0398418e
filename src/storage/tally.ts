import { counterOf } from "../core/bm25.ts"
import type { Shelf } from "../core/shelf.ts"
import type { Term } from "../core/terms.ts"
import type { Queries } from "./database.ts"
import { BLOCK, type Entry, entryOf } from "./postings/format.ts"
import { type Leaving, removePostings } from "./postings/remove.ts"
import { addPostings } from "./postings/write.ts"
import { addFrequencies, type Counts, readSparse } from "./term-frequencies.ts"

interface Pending extends Counts {
  readonly counters: Map<number, number>
  passages: number
  /** By block. */
  readonly entries: Map<number, Entry[]>
}

/**
 * What new passages add to counters and postings, for each shelf apart: kept while a file is read, and written once, for
 * rows that are touched by every section would be written anew by each.
 */
export type Tally = Map<Shelf, Pending>

export function newTally(): Tally {
  return new Map()
}

/** Counts one more passage; their numbers must rise. */
export function tallyPassage(
  tally: Tally,
  shelf: Shelf,
  passageId: number,
  weights: ReadonlyMap<Term, number>,
): void {
  const pending = tally.get(shelf) ?? newPending()
  tally.set(shelf, pending)
  const block = Math.floor(passageId / BLOCK)
  const entries = pending.entries.get(block) ?? []
  pending.entries.set(block, entries)
  for (const [term, weight] of weights) entries.push(entryOf(term, passageId, weight))
  count(pending, weights.keys(), 1)
}

function newPending(): Pending {
  return { counters: new Map(), passages: 0, entries: new Map() }
}

function count(pending: Pending, terms: Iterable<Term>, change: 1 | -1): void {
  pending.passages += change
  for (const term of terms) {
    const counter = counterOf(term)
    pending.counters.set(counter, (pending.counters.get(counter) ?? 0) + change)
  }
}

/** Writes the postings of blocks that get no more passages, so that a large file need not be held whole. */
export async function writeFullBlocks(queries: Queries, tally: Tally): Promise<void> {
  const last = Math.max(...[...tally.values()].flatMap(({ entries }) => [...entries.keys()]))
  await writeBlocks(queries, tally, (block) => block < last)
}

/** Writes what is left. */
export async function writeTally(queries: Queries, tally: Tally): Promise<void> {
  await writeBlocks(queries, tally, () => true)
  for (const [shelf, counts] of inOrder(tally)) await addFrequencies(queries, shelf, counts)
}

async function writeBlocks(queries: Queries, tally: Tally, isDue: (block: number) => boolean): Promise<void> {
  for (const [shelf, { entries }] of inOrder(tally)) {
    for (const [block, own] of entries) {
      if (!isDue(block)) continue
      await addPostings(queries, { shelf, block }, own)
      entries.delete(block)
    }
  }
}

function inOrder(tally: Tally): [Shelf, Pending][] {
  return [...tally].sort((left, right) => left[0] - right[0])
}

/** Passages that are looked at together. */
const BATCH = 1000

/** Takes away what the passages of these documents had added. They must still be there. */
export async function forgetPassages(queries: Queries, documentIds: readonly number[]): Promise<void> {
  const counts = new Map<Shelf, Pending>()
  let leaving = new Map<Shelf, Leaving & { places: Set<number>; terms: Set<Term> }>()
  let block = -1
  const settle = async () => {
    for (const one of leaving.values()) await removePostings(queries, one, documentIds)
    leaving = new Map()
  }
  for (let last = 0; ; ) {
    const rows = await queries.query<{ id: number; shelf: Shelf; weights: string }>(
      `select p.id, d.shelf, p.weights::text from passages p join documents d on d.id = p.document_id
       where p.document_id = any($1) and p.id > $2 order by p.id limit ${BATCH}`,
      [documentIds, last],
    )
    for (const { id, shelf, weights } of rows) {
      const own = Math.floor(id / BLOCK)
      if (own !== block) await settle()
      block = own
      const terms = readSparse(weights).map(([term]) => term)
      const pending = counts.get(shelf) ?? newPending()
      counts.set(shelf, pending)
      count(pending, terms, -1)
      const here = leaving.get(shelf) ?? { shelf, block, places: new Set(), terms: new Set() }
      leaving.set(shelf, here)
      here.places.add(id % BLOCK)
      for (const term of terms) here.terms.add(term)
      last = id
    }
    if (rows.length < BATCH) break
  }
  await settle()
  for (const [shelf, pending] of inOrder(counts)) await addFrequencies(queries, shelf, pending)
}
