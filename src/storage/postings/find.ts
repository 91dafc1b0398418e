import type { Sight } from "../../core/shelf.ts"
import type { Term } from "../../core/terms.ts"
import type { Queries } from "../database.ts"
import { BLOCK, keysOf, placeAt, readGroups, STEPS, weightAt } from "./format.ts"

interface Row {
  readonly key: number
  readonly block: number
  readonly entries: Uint8Array
}

/**
 * The passages in which these terms weigh most together, at least `most` of them where there are so many, in no
 * particular order: a few more come when the last ones are nearly equal. `rarities` says what each term counts for.
 */
export async function heaviest(
  queries: Queries,
  rarities: ReadonlyMap<Term, number>,
  sight: Sight,
  most: number,
): Promise<number[]> {
  const keys = [...rarities.keys()].flatMap(keysOf)
  const rows = await queries.query<Row>(
    `select key, block, entries from postings where shelf = any($1::integer[]) and key = any($2::integer[])
     order by block`,
    [sight, keys],
  )
  const found: { ids: number[]; sums: number[] } = { ids: [], sums: [] }
  const sums = new Float32Array(BLOCK)
  for (const [block, own] of Map.groupBy(rows, ({ block }) => block)) {
    const touched: number[] = []
    for (const { key, entries } of own) {
      readGroups(key, entries, (term, from, to) => {
        const rarity = rarities.get(term)
        if (rarity === undefined) return
        for (let at = from; at < to; at += 3) {
          const place = placeAt(entries, at)
          if (sums[place] === 0) touched.push(place)
          sums[place]! += rarity * weightAt(entries, at)
        }
      })
    }
    for (const place of touched) {
      found.ids.push(block * BLOCK + place)
      found.sums.push(sums[place]! / STEPS)
      sums[place] = 0
    }
  }
  const least = nearlyLargest(found.sums, most)
  return found.ids.filter((_, index) => found.sums[index]! >= least)
}

const BINS = 2048

/** A value that at least `count` of the values reach, and hardly more. */
function nearlyLargest(values: readonly number[], count: number): number {
  if (values.length <= count) return 0
  let largest = 0
  for (const value of values) if (value > largest) largest = value
  const bins = new Uint32Array(BINS)
  const binOf = (value: number) => Math.min(BINS - 1, Math.floor((value / largest) * BINS))
  for (const value of values) bins[binOf(value)]! += 1
  let bin = BINS - 1
  for (let reached = bins[bin]!; reached < count && bin > 0; reached += bins[bin]!) bin--
  return (bin / BINS) * largest
}
