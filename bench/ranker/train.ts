import { type Forest, scoreOf, type Tree } from "../../src/retrieval/forest.ts"
import { randomFrom } from "../support/random.ts"
import { binsOf } from "./bins.ts"
import { growTree } from "./grow.ts"
import { type Lesson, tableOf } from "./lessons.ts"
import { addPushes } from "./pushes.ts"

export interface TrainOptions {
  readonly trees: number
  readonly leaves: number
  readonly rate: number
  readonly seed: number
}

export const USUAL: TrainOptions = { trees: 200, leaves: 12, rate: 0.08, seed: 1 }

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
  const random = randomFrom(options.seed)
  const table = tableOf(lessons, features.length)
  const bins = binsOf(table)
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
  return { features, trees }
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, step) => from + step)
}
