import type { Table } from "./lessons.ts"

/** How much each row's score is to rise, and how sure that is (first and second derivatives). */
export interface Pushes {
  readonly up: Float64Array
  readonly sure: Float64Array
}

/**
 * LambdaMART: within a lesson every right row pushes against every wrong one, by as much as nDCG would gain if the two
 * changed places.
 */
export function addPushes(table: Table, lesson: number, scores: Float64Array, { up, sure }: Pushes): void {
  const from = table.starts[lesson]!
  const rows = Array.from({ length: table.starts[lesson + 1]! - from }, (_, place) => from + place)
  const order = rows.sort((left, right) => scores[right]! - scores[left]!)
  const right = order.flatMap((row, place) => (table.isRight[row] ? [{ row, place }] : []))
  const ideal = right.reduce((sum, _, place) => sum + gainAt(place), 0)
  for (const good of right) {
    for (const [place, row] of order.entries()) {
      if (table.isRight[row]) continue
      const gain = Math.abs(gainAt(good.place) - gainAt(place)) / ideal
      const doubt = 1 / (1 + Math.exp(scores[good.row]! - scores[row]!))
      up[good.row]! += gain * doubt
      up[row]! -= gain * doubt
      sure[good.row]! += gain * doubt * (1 - doubt)
      sure[row]! += gain * doubt * (1 - doubt)
    }
  }
}

function gainAt(place: number): number {
  return 1 / Math.log2(place + 2)
}
