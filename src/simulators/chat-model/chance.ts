import type { Random } from "./answer-types.ts"

/** One of these; undefined when there is none. */
export function pick<T>(from: readonly T[], random: Random): T | undefined {
  return from[Math.floor(random() * from.length)]
}

export function shuffled<T>(from: readonly T[], random: Random): T[] {
  const all = [...from]
  for (let last = all.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1))
    ;[all[last], all[other]] = [all[other]!, all[last]!]
  }
  return all
}

export function between(low: number, high: number, random: Random): number {
  return low + Math.floor(random() * (high - low + 1))
}
