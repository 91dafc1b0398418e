import type { Tree } from "../../src/retrieval/forest.ts"
import { type Bins, MOST_STEPS } from "./bins.ts"
import type { Pushes } from "./pushes.ts"

export interface GrowOptions {
  readonly leaves: number
  /** A leaf has at least so many rows. */
  readonly least: number
  readonly rate: number
}

/** Holds small leaves back. */
const CALM = 1

interface Split {
  readonly gain: number
  readonly feature: number
  /** Rows up to this step go to the left. */
  readonly step: number
}

interface Leaf {
  readonly node: number
  readonly rows: Int32Array
  readonly split: Split | null
}

/** One tree that follows the pushes of these rows, grown where most is gained. */
export function growTree(
  rows: Int32Array,
  features: readonly number[],
  bins: Bins,
  pushes: Pushes,
  options: GrowOptions,
): Tree {
  const nodes: { feature: number; threshold: number; left: number; right: number; value: number }[] = []
  const add = (own: Int32Array): Leaf => {
    const { up, sure } = sumOf(own, pushes)
    nodes.push({ feature: -1, threshold: 0, left: 0, right: 0, value: (options.rate * up) / (sure + CALM) })
    return { node: nodes.length - 1, rows: own, split: bestSplit(own, features, bins, pushes, options.least) }
  }
  let leaves = [add(rows)]
  while (leaves.length < options.leaves) {
    const open = leaves.filter(({ split }) => split !== null)
    if (open.length === 0) break
    const leaf = open.reduce((best, one) => (one.split!.gain > best.split!.gain ? one : best))
    const { feature, step } = leaf.split!
    const steps = bins.steps[feature]!
    const left = add(leaf.rows.filter((row) => steps[row]! <= step))
    const right = add(leaf.rows.filter((row) => steps[row]! > step))
    const threshold = bins.cuts[feature]![step]!
    nodes[leaf.node] = { ...nodes[leaf.node]!, feature, threshold, left: left.node, right: right.node }
    leaves = [...leaves.filter((one) => one !== leaf), left, right]
  }
  return {
    feature: Int16Array.from(nodes, ({ feature }) => feature),
    threshold: Float32Array.from(nodes, ({ threshold }) => threshold),
    left: Int16Array.from(nodes, ({ left }) => left),
    right: Int16Array.from(nodes, ({ right }) => right),
    value: Float32Array.from(nodes, ({ value }) => value),
  }
}

function sumOf(rows: Int32Array, pushes: Pushes): { up: number; sure: number } {
  let [up, sure] = [0, 0]
  for (const row of rows) {
    up += pushes.up[row]!
    sure += pushes.sure[row]!
  }
  return { up, sure }
}

function bestSplit(
  rows: Int32Array,
  features: readonly number[],
  { cuts, steps }: Bins,
  pushes: Pushes,
  least: number,
): Split | null {
  if (rows.length < 2 * least) return null
  const all = sumOf(rows, pushes)
  const worth = (up: number, sure: number) => (up * up) / (sure + CALM)
  const before = worth(all.up, all.sure)
  const up = new Float64Array(MOST_STEPS)
  const sure = new Float64Array(MOST_STEPS)
  const count = new Int32Array(MOST_STEPS)
  let best: Split | null = null
  for (const feature of features) {
    for (const sums of [up, sure, count]) sums.fill(0)
    const own = steps[feature]!
    for (const row of rows) {
      const step = own[row]!
      up[step]! += pushes.up[row]!
      sure[step]! += pushes.sure[row]!
      count[step]! += 1
    }
    let [leftUp, leftSure, left] = [0, 0, 0]
    for (let step = 0; step < cuts[feature]!.length; step++) {
      leftUp += up[step]!
      leftSure += sure[step]!
      left += count[step]!
      if (left < least || rows.length - left < least) continue
      const gain = worth(leftUp, leftSure) + worth(all.up - leftUp, all.sure - leftSure) - before
      if (gain > (best?.gain ?? 1e-9)) best = { gain, feature, step }
    }
  }
  return best
}
