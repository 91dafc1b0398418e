import type { Term } from "../../src/core/terms.ts"
import { type Random, randomFrom, shuffled } from "../support/random.ts"
import type { Counted, Lesson } from "./lessons.ts"
import { type Bag, type Pair, pairOf } from "./pairs.ts"

export interface TrainOptions {
  readonly dimensions: number
  readonly epochs: number
  readonly seed: number
  readonly onEpoch: (epoch: number, loss: number) => void
}

/** So many pairs at once; each answer is wrong for all other questions among them. */
const BATCH = 256
/** How sharply the likest is told from the others. */
const SCALE = 16
const FIRST_RATE = 0.3
const LAST_RATE = 0.01
/** Slighter pushes than this are left out. */
const LEAST = 1e-6

/**
 * Vectors of the vocabulary, row after row, such that the sum over a question's terms points where the sum over its
 * answer's points (soft-max within the batch, AdaGrad by rows). The same lessons and seed give the same vectors.
 */
export function trainVectors(
  lessons: readonly Lesson[],
  vocabulary: readonly Counted[],
  options: TrainOptions,
): Float32Array {
  const random = randomFrom(options.seed)
  const rowOf = new Map<Term, number>(vocabulary.map(([term], row) => [term, row]))
  const model = firstVectors(lessons.length, vocabulary, options.dimensions, random)
  const usable = lessons.filter(({ passages }) => passages.length > 0)
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    const order = shuffled(usable, random)
    let [loss, pairs] = [0, 0]
    for (let at = 0; at + BATCH <= order.length; at += BATCH) {
      const batch = order.slice(at, at + BATCH).map((lesson) => pairOf(lesson, rowOf, random))
      const done = (epoch + at / order.length) / options.epochs
      loss += learn(model, batch, FIRST_RATE * (1 - done) + LAST_RATE)
      pairs += BATCH
    }
    options.onEpoch(epoch, loss / pairs)
  }
  return model.values
}

interface Model {
  readonly dimensions: number
  readonly values: Float32Array
  /** By row, the mean square of all pushes so far. */
  readonly pushed: Float32Array
}

/** Chance, longer for rare terms, which tell more. */
function firstVectors(
  articles: number,
  vocabulary: readonly Counted[],
  dimensions: number,
  random: Random,
): Model {
  const values = new Float32Array(vocabulary.length * dimensions)
  for (const [row, [, count]] of vocabulary.entries()) {
    const length = Math.log(1 + articles / count) / 2
    for (let index = 0; index < dimensions; index++)
      values[row * dimensions + index] = (random() + random() + random() - 1.5) * length
  }
  return { dimensions, values, pushed: new Float32Array(vocabulary.length) }
}

/** Moves the vectors a step; returns the sum of the losses. */
function learn(model: Model, batch: readonly Pair[], rate: number): number {
  const { dimensions } = model
  const asked = sumsOf(
    model,
    batch.map((pair) => pair.asked),
  )
  const answers = sumsOf(
    model,
    batch.map((pair) => pair.answer),
  )
  const likeness = new Float32Array(BATCH)
  let loss = 0
  for (let one = 0; one < BATCH; one++) {
    const from = one * dimensions
    let most = Number.NEGATIVE_INFINITY
    for (let other = 0; other < BATCH; other++) {
      let sum = 0
      const to = other * dimensions
      for (let index = 0; index < dimensions; index++)
        sum += asked.units[from + index]! * answers.units[to + index]!
      likeness[other] = sum * SCALE
      if (likeness[other]! > most) most = likeness[other]!
    }
    let total = 0
    for (const value of likeness) total += Math.exp(value - most)
    for (let other = 0; other < BATCH; other++) {
      const chance = Math.exp(likeness[other]! - most) / total
      if (other === one) loss -= Math.log(chance + 1e-9)
      const push = (SCALE * (chance - (other === one ? 1 : 0))) / BATCH
      if (Math.abs(push) < LEAST) continue
      const to = other * dimensions
      for (let index = 0; index < dimensions; index++) {
        asked.pushes[from + index]! += push * answers.units[to + index]!
        answers.pushes[to + index]! += push * asked.units[from + index]!
      }
    }
  }
  for (const sums of [asked, answers]) move(model, sums, rate)
  return loss
}

interface Sums {
  readonly bags: readonly Bag[]
  /** The sums at length 1, and what they were divided by. */
  readonly units: Float32Array
  readonly lengths: Float32Array
  readonly pushes: Float32Array
}

function sumsOf({ dimensions, values }: Model, bags: readonly Bag[]): Sums {
  const units = new Float32Array(bags.length * dimensions)
  const lengths = new Float32Array(bags.length)
  for (const [place, bag] of bags.entries()) {
    const own = units.subarray(place * dimensions, (place + 1) * dimensions)
    for (const row of bag) {
      for (let index = 0; index < dimensions; index++) own[index]! += values[row * dimensions + index]!
    }
    let square = 0
    for (const value of own) square += value * value
    const length = Math.sqrt(square) || 1
    lengths[place] = length
    for (let index = 0; index < dimensions; index++) own[index]! /= length
  }
  return { bags, units, lengths, pushes: new Float32Array(units.length) }
}

function move(model: Model, { bags, units, lengths, pushes }: Sums, rate: number): void {
  const { dimensions, values, pushed } = model
  const step = new Float32Array(dimensions)
  for (const [place, bag] of bags.entries()) {
    const from = place * dimensions
    let along = 0
    for (let index = 0; index < dimensions; index++) along += pushes[from + index]! * units[from + index]!
    let square = 0
    for (let index = 0; index < dimensions; index++) {
      step[index] = (pushes[from + index]! - along * units[from + index]!) / lengths[place]!
      square += step[index]! ** 2
    }
    for (const row of bag) {
      pushed[row]! += square / dimensions
      const pace = rate / Math.sqrt(pushed[row]! + 1e-9)
      for (let index = 0; index < dimensions; index++)
        values[row * dimensions + index]! -= pace * step[index]!
    }
  }
}
