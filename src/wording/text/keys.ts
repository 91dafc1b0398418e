import { accentKey } from "../../core/text.ts"

/** A language has few syllables; whatever makes more of them is none, and is not worth keeping. */
const MOST = 20_000
const known = new Map<string, string>()

/** `accentKey`, remembered: the same syllables are looked at again and again. */
export function keyOf(syllable: string): string {
  let key = known.get(syllable)
  if (key === undefined) {
    if (known.size >= MOST) known.clear()
    key = accentKey(syllable)
    known.set(syllable, key)
  }
  return key
}

/** The keys of a list of words, parted by white space or "|". */
export function keySet(words: string): ReadonlySet<string> {
  return new Set(
    words
      .split(/[\s|]+/)
      .filter((word) => word !== "")
      .map(keyOf),
  )
}

/** Phrases parted by "|", each as its syllables' keys; longest first. */
export function keyPhrases(list: string): string[][] {
  return list
    .split("|")
    .map((phrase) => phrase.trim().split(/\s+/).map(keyOf))
    .filter((phrase) => phrase[0] !== "")
    .sort((one, other) => other.length - one.length)
}

/** The key of a word of several syllables that is read as one. */
export function compoundKey(word: string): string {
  return word.split(" ").map(keyOf).join(" ")
}
