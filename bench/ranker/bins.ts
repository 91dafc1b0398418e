import type { Table } from "./lessons.ts"

/** Values of each feature in steps: trees are grown on steps, and read on values. */
export interface Bins {
  /** By feature, what a value must reach for each step. */
  readonly cuts: readonly Float32Array[]
  /** By feature, the step of each row. */
  readonly steps: readonly Uint8Array[]
}

export const MOST_STEPS = 255

export function binsOf({ features, values }: Table): Bins {
  const rows = values.length / features
  const cuts: Float32Array[] = []
  const steps: Uint8Array[] = []
  for (let feature = 0; feature < features; feature++) {
    const column = Float32Array.from({ length: rows }, (_, row) => values[row * features + feature]!)
    const own = cutsOf(column)
    cuts.push(own)
    steps.push(Uint8Array.from(column, (value) => stepOf(value, own)))
  }
  return { cuts, steps }
}

/** Such that each step holds as many rows. */
function cutsOf(column: Float32Array): Float32Array {
  const sorted = column.toSorted()
  const cuts: number[] = []
  for (let step = 1; step < MOST_STEPS; step++) {
    const value = sorted[Math.floor((sorted.length * step) / MOST_STEPS)]!
    if (value > (cuts.at(-1) ?? sorted[0]!)) cuts.push(value)
  }
  return Float32Array.from(cuts)
}

function stepOf(value: number, cuts: Float32Array): number {
  let [low, high] = [0, cuts.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (value >= cuts[middle]!) low = middle + 1
    else high = middle
  }
  return low
}
