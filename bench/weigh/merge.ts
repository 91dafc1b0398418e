/** The order of the candidates by a list of scores, the best first. */
const orderOf = (scores: readonly number[]) =>
  [...scores.keys()].sort((left, right) => scores[right]! - scores[left]!)

/** Every so many-th place is the model's: its best that has none yet. As scores. */
export function byQuota(words: readonly number[], model: readonly number[], every: number): number[] {
  const [byWords, byModel] = [orderOf(words), orderOf(model)]
  const places = new Map<number, number>()
  while (places.size < words.length) {
    const list = places.size % every === every - 1 ? byModel : byWords
    places.set(list.find((one) => !places.has(one))!, places.size)
  }
  return words.map((_, index) => -places.get(index)!)
}

const FLAT = 60

/** Reciprocal ranks, both equal. */
export function byRanks(words: readonly number[], model: readonly number[]): number[] {
  const sum = words.map(() => 0)
  for (const order of [orderOf(words), orderOf(model)]) {
    for (const [place, index] of order.entries()) sum[index]! += 1 / (FLAT + place)
  }
  return sum
}
