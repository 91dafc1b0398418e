import { type Forest, openForest } from "./forest.ts"

/** What a forest says of each row, as `scoreOf` does for one. */
export type Scorer = (rows: readonly Float32Array[]) => Float64Array

/**
 * Lays the trees of a forest one behind the other, the two ways from a node side by side, and asks tree by tree: of a hundred
 * rows that takes half the time of asking row by row.
 */
export function scorerOf({ trees }: Forest): Scorer {
  const nodes = trees.reduce((sum, { feature }) => sum + feature.length, 0)
  const feature = new Int16Array(nodes)
  const threshold = new Float32Array(nodes)
  const value = new Float32Array(nodes)
  /** Where the two nodes below stand: the first for what is below the threshold. */
  const below = new Int32Array(nodes)
  const roots = new Int32Array(trees.length)
  let free = 0
  for (const [at, tree] of trees.entries()) {
    roots[at] = free
    const waiting = [{ from: 0, to: free++ }]
    for (const { from, to } of waiting) {
      feature[to] = tree.feature[from]!
      threshold[to] = tree.threshold[from]!
      value[to] = tree.value[from]!
      if (tree.feature[from]! < 0) continue
      below[to] = free
      waiting.push({ from: tree.left[from]!, to: free }, { from: tree.right[from]!, to: free + 1 })
      free += 2
    }
  }
  return (rows) => {
    const scores = new Float64Array(rows.length)
    for (const root of roots) {
      for (const [at, row] of rows.entries()) {
        let node = root
        for (let by = feature[node]!; by >= 0; by = feature[node]!)
          node = below[node]! + (row[by]! < threshold[node]! ? 0 : 1)
        scores[at]! += value[node]!
      }
    }
    return scores
  }
}

let shipped: Scorer | undefined

/** That of the forest in the repository. Throws as `openForest` does. */
export function openScorer(): Scorer {
  shipped ??= scorerOf(openForest())
  return shipped
}
