/** What the candidates of one group have together. */
export interface Neighbours {
  /** Strong ones count most: cubes of their shares. */
  readonly sum: number
  readonly count: number
  /** The greatest share. */
  readonly best: number
}

/** For each candidate those of its group, itself among them; `shares` are 0 to 1. */
export function neighboursOf<K>(groups: readonly K[], shares: readonly number[]): Neighbours[] {
  const places = Map.groupBy(groups.keys(), (place) => groups[place]!)
  const all = new Map<K, Neighbours>()
  for (const [group, own] of places) {
    const list = own.map((place) => shares[place]!)
    all.set(group, {
      sum: list.reduce((sum, one) => sum + one ** 3, 0),
      count: list.length,
      best: Math.max(...list),
    })
  }
  return groups.map((group) => all.get(group)!)
}
