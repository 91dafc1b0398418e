/** How well an order answers one question, or the mean of many: 0 to 1. */
export interface Marks {
  /** A right article stands in the first place, among the first five, among the first ten. */
  readonly first: number
  readonly five: number
  readonly ten: number
  /** nDCG of the first ten, every right article worth the same. */
  readonly ndcg: number
}

/** `hits` tells for each place from the first on whether it is right; `right` how many right ones there are, found or not. */
export function marksOfHits(hits: readonly boolean[], right: number): Marks {
  const shown = hits.slice(0, 10)
  const gain = (place: number) => 1 / Math.log2(place + 2)
  const got = shown.reduce((sum, hit, place) => sum + (hit ? gain(place) : 0), 0)
  let ideal = 0
  for (let place = 0; place < Math.min(10, right); place++) ideal += gain(place)
  const among = (count: number) => Number(shown.slice(0, count).includes(true))
  return { first: among(1), five: among(5), ten: among(10), ndcg: got / ideal }
}

export function meanOf(marks: readonly Marks[]): Marks {
  const mean = (name: keyof Marks) => marks.reduce((sum, one) => sum + one[name], 0) / marks.length
  return { first: mean("first"), five: mean("five"), ten: mean("ten"), ndcg: mean("ndcg") }
}
