import { expect, it } from "vitest"
import { marksOf } from "../../bench/ranker/judge.ts"
import { marksOfHits, meanOf } from "../../bench/support/judge.ts"

it("a right article counts by where it stands", () => {
  expect(marksOfHits([true, false], 1)).toEqual({ first: 1, five: 1, ten: 1, ndcg: 1 })
  expect(marksOfHits([false, true], 1)).toEqual({ first: 0, five: 1, ten: 1, ndcg: 1 / Math.log2(3) })
  const sixth = marksOfHits([false, false, false, false, false, true], 1)
  expect(sixth).toEqual({ first: 0, five: 0, ten: 1, ndcg: 1 / Math.log2(7) })
  const eleventh = marksOfHits([...new Array<boolean>(10).fill(false), true], 1)
  expect(eleventh).toEqual({ first: 0, five: 0, ten: 0, ndcg: 0 })
  expect(marksOfHits([], 1)).toEqual({ first: 0, five: 0, ten: 0, ndcg: 0 })
})

it("of several right articles all have to stand above the others for the whole of nDCG", () => {
  expect(marksOfHits([true, true, false], 2).ndcg).toBe(1)
  const { first, ndcg } = marksOfHits([true, false, true], 2)
  expect(first).toBe(1)
  expect(ndcg).toBeCloseTo((1 + 1 / Math.log2(4)) / (1 + 1 / Math.log2(3)), 10)
  // More than ten cannot be shown, and are not asked for.
  expect(marksOfHits(new Array<boolean>(10).fill(true), 12).ndcg).toBe(1)
})

it("candidates are judged in the order of their scores, and many questions by the mean", () => {
  const lesson = { id: "1", rows: [], isRight: [false, false, true], right: 1 }
  expect(marksOf(lesson, [1, 2, 3]).first).toBe(1)
  expect(marksOf(lesson, [3, 2, 1]).ndcg).toBe(1 / 2)
  const mean = meanOf([marksOfHits([true], 1), marksOfHits([false, true], 1), marksOfHits([], 1)])
  expect(mean.first).toBeCloseTo(1 / 3, 10)
  expect(mean.ten).toBeCloseTo(2 / 3, 10)
})
