import { type Forest, scoreOf, type Tree } from "../../src/retrieval/forest.ts"
import { randomFrom } from "../support/random.ts"
import { type Bins, binsOf } from "./bins.ts"
import { growTree } from "./grow.ts"
import { type Lesson, type Table, tableOf } from "./lessons.ts"
import { addPushes } from "./pushes.ts"

export interface TrainOptions {
  /** So many are grown, each with luck of its own, and count equally: they err less together than one of more trees. */
  readonly forests: number
  /** Of each forest. */
  readonly trees: number
  readonly leaves: number
  readonly rate: number
  readonly seed: number
}

export const USUAL: TrainOptions = { forests: 3, trees: 200, leaves: 12, rate: 0.08, seed: 1 }

const LEAST_ROWS = 30
/** Each tree sees so much of the lessons and of the features, so that no tree learns them by heart. */
const LESSONS = 0.7
const FEATURES = 0.6

/** A forest that puts right rows first. The same lessons and seed give the same forest. */
export function trainForest(
  lessons: readonly Lesson[],
  features: readonly string[],
  options: TrainOptions = USUAL,
): Forest {
  const table = tableOf(lessons, features.length)
  const bins = binsOf(table)
  const trees = range(options.seed, options.seed + options.forests).flatMap((seed) =>
    growTrees({ lessons, features, table, bins }, { ...options, seed }),
  )
  return { features, trees: trees.map((tree) => lighter(tree, options.forests)) }
}

interface Grown {
  readonly lessons: readonly Lesson[]
  readonly features: readonly string[]
  readonly table: Table
  readonly bins: Bins
}

function growTrees({ lessons, features, table, bins }: Grown, options: TrainOptions): Tree[] {
  const random = randomFrom(options.seed)
  const scores = new Float64Array(table.isRight.length)
  const trees: Tree[] = []
  for (let count = 0; count < options.trees; count++) {
    const pushes = { up: new Float64Array(scores.length), sure: new Float64Array(scores.length) }
    const chosen = [...lessons.keys()].filter(() => random() < LESSONS)
    for (const lesson of chosen) addPushes(table, lesson, scores, pushes)
    const rows = chosen.flatMap((lesson) => range(table.starts[lesson]!, table.starts[lesson + 1]!))
    const some = range(0, features.length).filter(() => random() < FEATURES)
    const tree = growTree(Int32Array.from(rows), some, bins, pushes, { ...options, least: LEAST_ROWS })
    trees.push(tree)
    const alone: Forest = { features, trees: [tree] }
    for (let row = 0; row < scores.length; row++) {
      const own = table.values.subarray(row * features.length, (row + 1) * features.length)
      scores[row]! += scoreOf(alone, own)
    }
  }
  return trees
}

function lighter(tree: Tree, times: number): Tree {
  return { ...tree, value: tree.value.map((value) => value / times) }
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, step) => from + step)
}
