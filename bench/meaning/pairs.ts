import { countTerms, type Term } from "../../src/core/terms.ts"
import type { Random } from "../support/random.ts"
import type { Lesson } from "./lessons.ts"

/** Rows of the vocabulary, each once. */
export type Bag = Int32Array

/** A question of sorts, and words that answer it. */
export interface Pair {
  readonly asked: Bag
  readonly answer: Bag
}

/** Of the pairs so many ask by the heading; the others by some neighbouring words of the text. */
const BY_HEADING = 0.6
const WITH_PATH = 0.3
const SHORTEST_HEADING = 3
const SHORTEST_WORDS = 8
const MORE_WORDS = 18
const MOST_TERMS = 400

/** One pair of an article, another one each time. */
export function pairOf(lesson: Lesson, rowOf: ReadonlyMap<Term, number>, random: Random): Pair {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!
  const bag = (run: readonly Term[]): Bag => {
    const rows = [...countTerms(run).keys()].flatMap((term) => rowOf.get(term) ?? [])
    return Int32Array.from(rows.slice(0, MOST_TERMS))
  }
  const { heading, path, passages, lines } = lesson
  const passage = pick(passages)
  if (lines.length < 2 || (heading.length >= SHORTEST_HEADING && random() < BY_HEADING)) {
    return { asked: bag(heading), answer: bag(random() < WITH_PATH ? [...path, ...passage] : passage) }
  }
  const line = pick(lines)
  const length = SHORTEST_WORDS + Math.floor(random() * MORE_WORDS)
  const start = Math.floor(random() * Math.max(1, line.length - length))
  const rest = random() < 0.5 ? pick(lines) : passage
  return { asked: bag(line.slice(start, start + length)), answer: bag([...heading, ...rest]) }
}
