import type { Table } from "./lessons.ts"

/** How much each row's score is to rise, and how sure that is (first and second derivatives). */
export interface Pushes {
  readonly up: Float64Array
  readonly sure: Float64Array
}

/** Of two rows at least one must stand among so many for their order to matter. */
const DEEP = 30
/** Keeps the push of two rows with nearly the same score within bounds. */
const NEAR = 0.01

/**
 * LambdaMART: within a lesson every right row pushes against every wrong one, by as much as nDCG would gain if the two
 * changed places. Rows that are far apart already push less, and a lesson with many pushes counts little more than one
 * with few.
 */
export function addPushes(table: Table, lesson: number, scores: Float64Array, { up, sure }: Pushes): void {
  const from = table.starts[lesson]!
  const rows = Array.from({ length: table.starts[lesson + 1]! - from }, (_, place) => from + place)
  const order = rows.sort((left, right) => scores[right]! - scores[left]!)
  const right = order.flatMap((row, place) => (table.isRight[row] ? [{ row, place }] : []))
  if (right.length === 0 || right.length === order.length) return
  const ideal = right.reduce((sum, _, place) => sum + gainAt(place), 0)
  const isTold = scores[order[0]!]! !== scores[order.at(-1)!]!
  const own = new Map<number, { up: number; sure: number }>(order.map((row) => [row, { up: 0, sure: 0 }]))
  let total = 0
  for (const good of right) {
    for (const [place, row] of order.entries()) {
      if (table.isRight[row] || Math.min(place, good.place) >= DEEP) continue
      const apart = scores[good.row]! - scores[row]!
      const swap = Math.abs(gainAt(good.place) - gainAt(place)) / ideal
      const gain = isTold ? swap / (NEAR + Math.abs(apart)) : swap
      const doubt = 1 / (1 + Math.exp(apart))
      const [rises, falls] = [own.get(good.row)!, own.get(row)!]
      rises.up += gain * doubt
      falls.up -= gain * doubt
      rises.sure += gain * doubt * (1 - doubt)
      falls.sure += gain * doubt * (1 - doubt)
      total += 2 * gain * doubt
    }
  }
  const scale = total > 0 ? Math.log2(1 + total) / total : 1
  for (const [row, push] of own) {
    up[row]! += scale * push.up
    sure[row]! += scale * push.sure
  }
}

function gainAt(place: number): number {
  return 1 / Math.log2(place + 2)
}
