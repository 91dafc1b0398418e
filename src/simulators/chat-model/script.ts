import { createHash } from "node:crypto"
import { seededRandom } from "../shared/seeded.ts"
import { type Answer, type Random, type Told, type Way, waysOf } from "./answer-types.ts"
import { shuffled } from "./chance.ts"
import { honestWays } from "./honest/ways.ts"
import { LIES } from "./lies/index.ts"

export const HONEST: readonly Way[] = honestWays
export const WAYS: readonly Way[] = [...HONEST, ...LIES]

/** What a model says that finds no answer in the passages. */
const SILENCE = waysOf("honest", { silence: () => ({ sentences: [] }) })[0]!

/** How the model answers from now on: in one of these ways, each as often as the others. */
export interface Script {
  /** Names of ways, "honest" for all honest ones, "lies" for all lies. */
  readonly ways: readonly string[]
}

export function waysNamed(names: readonly string[]): Way[] {
  return WAYS.filter(({ name, isLie }) => names.includes(name) || names.includes(isLie ? "lies" : "honest"))
}

export interface Written {
  readonly way: Way
  readonly answer: Answer
}

/** In one of these ways, by chance; where none suits, honestly; where nothing can be said, nothing is. */
export function writeAnswer(ways: readonly Way[], told: Told, random: Random): Written {
  for (const way of [...shuffled(ways, random), ...shuffled(HONEST, random)]) {
    const answer = way.make(told, random)
    if (answer !== undefined) return { way, answer }
  }
  return { way: SILENCE, answer: { sentences: [] } }
}

/**
 * A lie with nothing true beside it, in an answer that can be read: the same for the same question over the same passages.
 */
export function writeLie(told: Told): Written {
  const random = seededRandom(digestOf(told))
  for (const way of shuffled(LIES, random)) {
    const { sentences = [], content, manner } = way.make(told, random) ?? {}
    const lies = sentences.filter(({ lie }) => lie?.by === "sentence")
    if (lies.length > 0 && content === undefined && manner === undefined)
      return { way, answer: { sentences: lies } }
  }
  return { way: SILENCE, answer: { sentences: [] } }
}

function digestOf({ question, passages }: Told): number {
  return createHash("sha256")
    .update(JSON.stringify([question, passages]))
    .digest()
    .readUInt32BE()
}
