import type { Lesson } from "./lessons.ts"

/** Of a lesson or the mean of many: 0 to 1. */
export interface Marks {
  readonly first: number
  readonly five: number
  readonly ten: number
  readonly ndcg: number
}

/** How well an order of the candidates does. */
export function marksOf({ isRight, right }: Lesson, scores: readonly number[]): Marks {
  const order = [...isRight.keys()].sort((left, other) => scores[other]! - scores[left]!)
  const hits = order.slice(0, 10).map((place) => isRight[place]!)
  const gain = (place: number) => 1 / Math.log2(place + 2)
  const got = hits.reduce((sum, hit, place) => sum + (hit ? gain(place) : 0), 0)
  let ideal = 0
  for (let place = 0; place < Math.min(10, right); place++) ideal += gain(place)
  const among = (count: number) => Number(hits.slice(0, count).includes(true))
  return { first: among(1), five: among(5), ten: among(10), ndcg: got / ideal }
}

export function meanOf(marks: readonly Marks[]): Marks {
  const mean = (name: keyof Marks) => marks.reduce((sum, one) => sum + one[name], 0) / marks.length
  return { first: mean("first"), five: mean("five"), ten: mean("ten"), ndcg: mean("ndcg") }
}
