import { readFileSync, statSync } from "node:fs"
import { expect, it } from "vitest"
import type { Lesson } from "../../bench/ranker/lessons.ts"
import { trainForest, USUAL } from "../../bench/ranker/train.ts"
import { FEATURES } from "../../src/retrieval/features.ts"
import {
  decodeForest,
  encodeForest,
  FOREST_FILE,
  openForest,
  reasonsOf,
  scoreOf,
} from "../../src/retrieval/forest.ts"
import { openScorer } from "../../src/retrieval/scorer.ts"

const NAMES = ["noise", "near"]

/** Forty rows of which the right one is nearer than the others, whatever the noise says. */
function lesson(id: number): Lesson {
  const right = (id * 7) % 40
  const rows = Array.from({ length: 40 }, (_, place) =>
    Float32Array.of(
      ((id * 37 + place * 17) % 101) / 101,
      place === right ? 0.9 : ((id + place * 29) % 80) / 100,
    ),
  )
  return { id: String(id), rows, isRight: rows.map((_, place) => place === right), right: 1 }
}

const small = { ...USUAL, trees: 30 }

it("a forest puts first what it has learned to, on lessons that it did not see", () => {
  const forest = trainForest(
    Array.from({ length: 60 }, (_, id) => lesson(id)),
    NAMES,
    small,
  )
  const unseen = Array.from({ length: 20 }, (_, id) => lesson(1000 + id))
  const right = unseen.filter(({ rows, isRight }) => {
    const scores = rows.map((row) => scoreOf(forest, row))
    return isRight[scores.indexOf(Math.max(...scores))]
  })
  expect(right).toHaveLength(20)
})

it("what each feature adds makes the score, and noise adds next to nothing", () => {
  const forest = trainForest(
    Array.from({ length: 60 }, (_, id) => lesson(id)),
    NAMES,
    small,
  )
  const roots = forest.trees.reduce((sum, { value }) => sum + value[0]!, 0)
  for (const row of lesson(1000).rows) {
    const [noise, near] = reasonsOf(forest, row)
    expect(roots + noise! + near!).toBeCloseTo(scoreOf(forest, row), 4)
  }
  const { rows, isRight } = lesson(1001)
  const [noise, near] = reasonsOf(forest, rows[isRight.indexOf(true)]!)
  expect(near).toBeGreaterThan(5 * Math.abs(noise!))
})

it("the same lessons give the same bytes, which are read as they were written", () => {
  const lessons = Array.from({ length: 20 }, (_, id) => lesson(id))
  const bytes = encodeForest(trainForest(lessons, NAMES, small))
  expect(encodeForest(trainForest(lessons, NAMES, small))).toEqual(bytes)
  expect(encodeForest(decodeForest(bytes))).toEqual(bytes)
  expect(() => decodeForest(bytes.subarray(0, bytes.length - 4))).toThrow()
})

it("the shipped one was trained on the features that the program has", () => {
  expect(openForest().features).toEqual(FEATURES)
  expect(decodeForest(readFileSync(FOREST_FILE)).trees.length).toBe(openForest().trees.length)
  expect(statSync(FOREST_FILE).size).toBeLessThan(300_000)
})

it("says the same of many rows at once as of each by itself", () => {
  const forest = openForest()
  const rows = Array.from({ length: 50 }, (_, at) =>
    Float32Array.from(FEATURES, (_name, place) => ((at * 31 + place * 17) % 97) / 32),
  )
  expect([...openScorer()(rows)]).toEqual(rows.map((row) => scoreOf(forest, row)))
  expect(new Set(openScorer()(rows)).size).toBeGreaterThan(25)
  expect([...openScorer()([])]).toEqual([])
})
