import { FEATURES } from "../../src/retrieval/features.ts"
import { scoreOf } from "../../src/retrieval/forest.ts"
import type { Lesson } from "./lessons.ts"
import { trainForest } from "./train.ts"

export const PARTS = 5

/** The part that a question belongs to, always the same. */
export function partOf(id: string): number {
  return [...id].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 1_000_003, 7) % PARTS
}

/** For each lesson the scores of its candidates, by a forest that learned from the lessons of the other parts only. */
export function scoresByParts(
  lessons: readonly Lesson[],
  onPart: (part: number) => void,
): ReadonlyMap<Lesson, readonly number[]> {
  const scores = new Map<Lesson, readonly number[]>()
  for (let part = 0; part < PARTS; part++) {
    onPart(part)
    const others = lessons.filter(({ id }) => partOf(id) !== part)
    const own = lessons.filter(({ id }) => partOf(id) === part)
    if (own.length === 0 || others.length === 0) continue
    const forest = trainForest(others, FEATURES)
    for (const lesson of own) {
      scores.set(
        lesson,
        lesson.rows.map((row) => scoreOf(forest, row)),
      )
    }
  }
  return scores
}
