import { readFileSync } from "node:fs"
import { FEATURES } from "./features.ts"

/** A decision tree in arrays: a node of feature -1 is a leaf, others send what is below the threshold to the left. */
export interface Tree {
  readonly feature: Int16Array
  readonly threshold: Float32Array
  readonly left: Int16Array
  readonly right: Int16Array
  readonly value: Float32Array
}

export interface Forest {
  /** Names of the features, in the order in which rows hold them. */
  readonly features: readonly string[]
  readonly trees: readonly Tree[]
}

/** Made by `npm run ranker:train`. */
export const FOREST_FILE = new URL("./forest.bin", import.meta.url)

interface Head {
  readonly features: readonly string[]
  /** Nodes of each tree. */
  readonly nodes: readonly number[]
}

/** A line of JSON, then each tree's arrays, little-endian. */
export function encodeForest({ features, trees }: Forest): Uint8Array {
  const head: Head = { features, nodes: trees.map(({ feature }) => feature.length) }
  const parts = trees.flatMap(({ feature, threshold, left, right, value }) => [
    feature,
    threshold,
    left,
    right,
    value,
  ])
  const bytes = parts.map((part) => Buffer.from(part.buffer, part.byteOffset, part.byteLength))
  return Buffer.concat([Buffer.from(`${JSON.stringify(head)}\n`), ...bytes])
}

/** Throws when the bytes are no forest. */
export function decodeForest(bytes: Uint8Array): Forest {
  const lineEnd = bytes.indexOf(10)
  const head = JSON.parse(new TextDecoder().decode(bytes.subarray(0, lineEnd))) as Head
  let at = lineEnd + 1
  const take = (length: number): ArrayBuffer => {
    // Copied, for a view of numbers must begin at a multiple of its size.
    const own = Uint8Array.from(bytes.subarray(at, at + length)).buffer
    at += length
    return own
  }
  const trees = head.nodes.map(
    (count): Tree => ({
      feature: new Int16Array(take(2 * count)),
      threshold: new Float32Array(take(4 * count)),
      left: new Int16Array(take(2 * count)),
      right: new Int16Array(take(2 * count)),
      value: new Float32Array(take(4 * count)),
    }),
  )
  if (at !== bytes.length) throw new Error("not a forest")
  return { features: head.features, trees }
}

/** What the trees say of a row together; the more, the likelier it answers. */
export function scoreOf(forest: Forest, row: Float32Array): number {
  let score = 0
  for (const { feature, threshold, left, right, value } of forest.trees) {
    let node = 0
    while (feature[node]! >= 0) node = row[feature[node]!]! < threshold[node]! ? left[node]! : right[node]!
    score += value[node]!
  }
  return score
}

/**
 * How much each feature adds to a row's score, in the order of the forest's features; with what every row has they
 * make the score. Each step down a tree counts for the feature by which it was taken: nodes know what their rows are
 * worth on average.
 */
export function reasonsOf(forest: Forest, row: Float32Array): Float64Array {
  const reasons = new Float64Array(forest.features.length)
  for (const { feature, threshold, left, right, value } of forest.trees) {
    for (let node = 0; feature[node]! >= 0; ) {
      const next = row[feature[node]!]! < threshold[node]! ? left[node]! : right[node]!
      reasons[feature[node]!]! += value[next]! - value[node]!
      node = next
    }
  }
  return reasons
}

let shipped: Forest | undefined

/** The one in the repository. Throws when it was trained on other features than the program has. */
export function openForest(): Forest {
  if (shipped === undefined) {
    const forest = decodeForest(readFileSync(FOREST_FILE))
    if (forest.features.join() !== FEATURES.join())
      throw new Error("the forest knows other features: train it anew")
    shipped = forest
  }
  return shipped
}
