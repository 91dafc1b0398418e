import { readFileSync } from "node:fs"
import { join } from "node:path"
import type { Token } from "../lexicon.ts"
import { featuresOf } from "./features.ts"
import { decodeWeights, READ_KINDS, type ReadKind, type Weights } from "./weights.ts"

/** How likely a text is each kind; together 1. */
export type Chances = Readonly<Record<ReadKind, number>>

/** Where the weights lie; `npm run reader:train` writes them. */
export const WEIGHTS_FILE = join(import.meta.dirname, "weights.bin")

let learnt: Weights | undefined

/** What the second reader makes of a text, from weights that are read from their file once. */
export function readAgain(tokens: readonly Token[]): Chances {
  learnt ??= decodeWeights(readFileSync(WEIGHTS_FILE))
  return chancesOf(tokens, learnt)
}

export function chancesOf(tokens: readonly Token[], weights: Weights): Chances {
  const { bias, scale, features, rows } = weights
  const known = featuresOf(tokens)
    .map((feature) => placeOf(feature, features))
    .filter((place) => place >= 0)
  const share = 1 / Math.sqrt(Math.max(known.length, 1))
  const scores = READ_KINDS.map((_, kind) => {
    const sum = known.reduce((total, place) => total + rows[place * READ_KINDS.length + kind]!, 0)
    return bias[kind]! + sum * scale[kind]! * share
  })
  return Object.fromEntries(softmax(scores).map((chance, kind) => [READ_KINDS[kind]!, chance])) as Chances
}

/** Scores as shares of 1. */
export function softmax(scores: readonly number[]): number[] {
  const most = Math.max(...scores)
  const powers = scores.map((score) => Math.exp(score - most))
  const sum = powers.reduce((total, power) => total + power, 0)
  return powers.map((power) => power / sum)
}

/** By halving; -1 for a feature that was never learnt. */
function placeOf(feature: number, features: Uint32Array): number {
  let low = 0
  let high = features.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    if (features[middle] === feature) return middle
    if (features[middle]! < feature) low = middle + 1
    else high = middle - 1
  }
  return -1
}
