/** Numbers from 0 up to but without 1, always the same for a seed (mulberry32). */
export type Random = () => number

export function randomFrom(seed: number): Random {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let value = Math.imul(state ^ (state >>> 15), 1 | state)
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value
    return ((value ^ (value >>> 14)) >>> 0) / 0x1_0000_0000
  }
}

/** The list in another order. */
export function shuffled<T>(list: readonly T[], random: Random): T[] {
  const copy = [...list]
  for (let last = copy.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1))
    ;[copy[last], copy[other]] = [copy[other]!, copy[last]!]
  }
  return copy
}

/** A seed of words, so that chance does the same with them in whatever company they are. */
export function seedOf(words: string): number {
  let seed = 0x811c9dc5
  for (const letter of words) seed = Math.imul(seed ^ letter.codePointAt(0)!, 0x01000193)
  return seed >>> 0
}
