import { fold, syllables } from "../core/text.ts"

/** So many words in a row are no coincidence: they are somebody's own. */
export const MOST_COPIED = 7

/**
 * The longest run of words, accents or not, that a text took over from one of the others: as it stands in the text.
 * Undefined where none is longer than `MOST_COPIED`.
 */
export function copiedFrom(text: string, others: readonly string[]): string | undefined {
  const written = syllables(text)
  const words = written.map(fold)
  let best = { start: 0, length: MOST_COPIED }
  for (const other of others) {
    // How long the run is that ends here, for each word of the other one.
    let before: number[] = []
    const told = syllables(other).map(fold)
    for (const [at, word] of words.entries()) {
      const here = told.map((one, index) => (one === word ? (before[index - 1] ?? 0) + 1 : 0))
      const length = Math.max(0, ...here)
      if (length > best.length) best = { start: at - length + 1, length }
      before = here
    }
  }
  return best.length > MOST_COPIED ? written.slice(best.start, best.start + best.length).join(" ") : undefined
}
