/** Letters and digits alone, in one form: what is left of a sentence when its signs are gone. */
export function letters(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, "")
}

/** From 0, nothing in common, to 1: how many pairs of letters two texts share. */
export function likeness(one: string, other: string): number {
  const [mine, theirs] = [pairs(one), pairs(other)]
  if (mine.length + theirs.length === 0) return 1
  const left = new Map<string, number>()
  for (const pair of theirs) left.set(pair, (left.get(pair) ?? 0) + 1)
  let shared = 0
  for (const pair of mine) {
    const count = left.get(pair) ?? 0
    if (count > 0) {
      shared++
      left.set(pair, count - 1)
    }
  }
  return (2 * shared) / (mine.length + theirs.length)
}

function pairs(text: string): string[] {
  const bare = letters(text)
  return Array.from({ length: Math.max(0, bare.length - 1) }, (_, at) => bare.slice(at, at + 2))
}
