/** Which of the question's syllables a candidate holds, by their index. */
export interface Held {
  /** Anywhere, its title among it. */
  readonly anywhere: ReadonlySet<number>
  /** As they were typed, where they were typed with accents. */
  readonly spelled: ReadonlySet<number>
  readonly heading: ReadonlySet<number>
}

/** The same as shares of the question, 0 to 1, each syllable weighing by how few of the candidates hold it. */
export interface Shares {
  readonly rareHeld: number
  readonly rareSpelled: number
  readonly rareHead: number
}

/** What nearly all candidates hold says nothing about which of them answers; `counts` says which syllables count at all. */
export function sharesAmong(candidates: readonly Held[], counts: readonly boolean[]): Shares[] {
  const anywhere = raritiesAmong(
    candidates.map((one) => one.anywhere),
    counts,
  )
  const spelled = raritiesAmong(
    candidates.map((one) => one.spelled),
    counts,
  )
  return candidates.map((one) => ({
    rareHeld: shareOf(one.anywhere, anywhere),
    rareSpelled: shareOf(one.spelled, spelled),
    rareHead: shareOf(one.heading, anywhere),
  }))
}

function raritiesAmong(held: readonly ReadonlySet<number>[], counts: readonly boolean[]): number[] {
  return counts.map((isCounted, index) => {
    const holders = held.reduce((sum, one) => sum + Number(one.has(index)), 0)
    return isCounted ? Math.log((held.length + 1) / (holders + 0.5)) : 0
  })
}

function shareOf(held: ReadonlySet<number>, rarities: readonly number[]): number {
  let [sum, all] = [0, 0]
  for (const [index, rarity] of rarities.entries()) {
    all += rarity
    if (held.has(index)) sum += rarity
  }
  return all > 0 ? sum / all : 0
}
