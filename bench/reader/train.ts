import { fold } from "../../src/core/text.ts"
import { tokensOf } from "../../src/understand/suggestion/lexicons.ts"
import { featuresOf } from "../../src/understand/suggestion/reader/features.ts"
import { softmax } from "../../src/understand/suggestion/reader/read.ts"
import { READ_KINDS, type ReadKind, type Weights } from "../../src/understand/suggestion/reader/weights.ts"
import type { Message } from "./tables.ts"

const KINDS = READ_KINDS.length
const ROUNDS = 12
/** How far one step goes at first (AdaGrad). */
const RATE = 0.1
/** By how much each weight is drawn to nothing whenever its feature is met. */
const DECAY = 1e-5
/** The same message without accents counts less than as it was written. */
const BARE_SHARE = 0.5
/** A feature that only one message has says nothing about others. */
const LEAST_MESSAGES = 2
/** The weightiest features; with four bytes and a row for each they take 200 KB. */
const MOST_FEATURES = 20_000

/** What is learnt from one message: its features as it was written, and without accents where it had some. */
export interface Lesson {
  readonly kind: ReadKind
  readonly written: readonly number[]
  readonly bare: readonly number[] | undefined
}

/** One of a message; none of what two people would take for different things. */
export function lessonsOf({ text, want: { kind } }: Message): Lesson[] {
  if (kind === "human") return []
  const written = text.normalize("NFC")
  const bare = fold(written)
  return [
    {
      kind: kind === "greeting" || kind === "abuse" ? "question" : kind,
      written: featuresOf(tokensOf(written)),
      bare: bare === written.toLowerCase() ? undefined : featuresOf(tokensOf(bare)),
    },
  ]
}

interface Example {
  readonly places: readonly number[]
  readonly kind: number
  readonly share: number
}

/**
 * Learns to tell the kinds apart (multinomial logistic regression). The same lessons in the same order give the same
 * weights.
 */
export function train(lessons: readonly Lesson[], source: string): Weights {
  const features = common(lessons)
  const places = new Map(features.map((feature, place) => [feature, place]))
  const placed = (of: readonly number[]) => of.flatMap((feature) => places.get(feature) ?? [])
  const examples = lessons.flatMap(({ kind, written, bare }): Example[] => {
    const at = READ_KINDS.indexOf(kind)
    const one = { places: placed(written), kind: at, share: 1 }
    return bare === undefined ? [one] : [one, { places: placed(bare), kind: at, share: BARE_SHARE }]
  })
  return rounded(features, fitted(examples, features.length), source)
}

/** The features of two messages or more, in ascending order. */
function common(lessons: readonly Lesson[]): number[] {
  const counts = new Map<number, number>()
  for (const { written, bare = [] } of lessons)
    for (const feature of new Set([...written, ...bare])) counts.set(feature, (counts.get(feature) ?? 0) + 1)
  return [...counts]
    .filter(([, count]) => count >= LEAST_MESSAGES)
    .map(([feature]) => feature)
    .sort((left, right) => left - right)
}

interface Fitted {
  readonly bias: Float64Array
  readonly rows: Float64Array
}

function fitted(examples: readonly Example[], size: number): Fitted {
  const rows = new Float64Array(size * KINDS)
  const seen = new Float64Array(size * KINDS)
  const bias = new Float64Array(KINDS)
  const seenBias = new Float64Array(KINDS)
  const order = examples.map((_, at) => at)
  const random = numbers()
  for (let round = 0; round < ROUNDS; round++) {
    shuffle(order, random)
    for (const at of order) {
      const { places, kind: meant, share } = examples[at]!
      const part = 1 / Math.sqrt(Math.max(places.length, 1))
      const scores = [...bias]
      for (const place of places)
        for (let kind = 0; kind < KINDS; kind++) scores[kind]! += rows[place * KINDS + kind]! * part
      const chances = softmax(scores)
      for (let kind = 0; kind < KINDS; kind++) {
        const slope = (chances[kind]! - (kind === meant ? 1 : 0)) * share
        seenBias[kind]! += slope * slope
        bias[kind]! -= step(slope, seenBias[kind]!) / 10
        for (const place of places) {
          const one = place * KINDS + kind
          const slopeOfOne = slope * part + DECAY * rows[one]!
          seen[one]! += slopeOfOne * slopeOfOne
          rows[one]! -= step(slopeOfOne, seen[one]!)
        }
      }
    }
  }
  return { bias, rows }
}

function step(slope: number, sum: number): number {
  return (RATE * slope) / Math.sqrt(sum + 1e-8)
}

/** Always the same numbers from 0 to 1. */
function numbers(): () => number {
  let state = 12345
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

function shuffle(order: number[], random: () => number): void {
  for (let at = order.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1))
    ;[order[at], order[other]] = [order[other]!, order[at]!]
  }
}

/** The weightiest features only, their weights as whole numbers from -127 to 127. */
function rounded(features: readonly number[], { bias, rows }: Fitted, source: string): Weights {
  const rowOf = (place: number) => rows.subarray(place * KINDS, (place + 1) * KINDS)
  const weight = (place: number) => rowOf(place).reduce((sum, one) => sum + one * one, 0)
  const kept = features
    .map((_, place) => ({ place, weight: weight(place) }))
    .sort((left, right) => right.weight - left.weight || left.place - right.place)
    .slice(0, MOST_FEATURES)
    .map(({ place }) => place)
    .sort((left, right) => left - right)
  const scale = Float32Array.from(READ_KINDS, (_, kind) => {
    const most = kept.reduce((most, place) => Math.max(most, Math.abs(rowOf(place)[kind]!)), 0)
    return most === 0 ? 1 : most / 127
  })
  return {
    source,
    bias: Float32Array.from(bias),
    scale,
    features: Uint32Array.from(kept, (place) => features[place]!),
    rows: Int8Array.from(
      kept.flatMap((place) => [...rowOf(place)].map((one, kind) => Math.round(one / scale[kind]!))),
    ),
  }
}
