import { type Marks, marksOfHits } from "../support/judge.ts"
import type { Lesson } from "./lessons.ts"

/** How well an order of the candidates does. */
export function marksOf({ isRight, right }: Lesson, scores: readonly number[]): Marks {
  const order = [...isRight.keys()].sort((left, other) => scores[other]! - scores[left]!)
  return marksOfHits(
    order.slice(0, 10).map((place) => isRight[place]!),
    right,
  )
}
