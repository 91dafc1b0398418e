import type { Token } from "../lexicon.ts"

/**
 * What the second reader sees of a text, as numbers of 32 bits: each word and each two neighbours, once with accents and
 * once without, and where the text begins and ends. Any number is "0", and marks between words are passed over.
 */
export function featuresOf(tokens: readonly Token[]): number[] {
  const words = tokens.filter(({ word }) => !/^[,.]$/.test(word))
  const found = new Set<number>()
  for (const form of ["key", "bare"] as const) {
    const line = ["^", ...words.map((token) => (/^\d+$/.test(token[form]) ? "0" : token[form])), "$"]
    for (const [at, word] of line.entries()) {
      found.add(hash(`${form} ${word}`))
      if (at > 0) found.add(hash(`${form} ${line[at - 1]} ${word}`))
    }
  }
  return [...found]
}

/** FNV-1a, its bits mixed once more. */
function hash(text: string): number {
  let bits = 0x811c9dc5
  for (let at = 0; at < text.length; at++) bits = Math.imul(bits ^ text.charCodeAt(at), 0x01000193)
  bits = Math.imul(bits ^ (bits >>> 15), 0x2c1b3c6d)
  return (bits ^ (bits >>> 12)) >>> 0
}
