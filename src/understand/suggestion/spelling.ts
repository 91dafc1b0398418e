import { fold } from "../../core/text.ts"
import { fromTelex } from "../telex.ts"
import { fromVni } from "../vni.ts"
import { keyOf, type Lexicon } from "./lexicon.ts"

/** Every word that the lexicons know, by how it is compared. */
export interface Vocabulary {
  readonly keys: ReadonlySet<string>
  readonly bares: ReadonlySet<string>
}

export function vocabularyOf(lexicons: readonly Lexicon[]): Vocabulary {
  const words = lexicons.flatMap((lexicon) =>
    [...lexicon.values()].flat().flatMap((phrase) => phrase.words.map((word) => ({ ...word, phrase }))),
  )
  return {
    keys: new Set(words.map(({ key }) => key)),
    bares: new Set(words.filter(({ phrase }) => !phrase.asWritten).map(({ bare }) => bare)),
  }
}

const SYLLABLE =
  /^(?:ngh|ng|nh|gh|gi|kh|ph|th|tr|ch|qu|[bcdghklmnprstvx])?(?:oai|oay|oao|oeo|uay|uoi|uou|uye|uya|uyu|ieu|yeu|ai|ao|au|ay|eo|eu|ia|ie|iu|oa|oe|oi|ua|ue|ui|uo|uu|uy|ye|[aeiouy])(?:ng|nh|ch|[cmnpt])?$/

/** Whether letters could be one Vietnamese syllable. */
export function isSyllable(word: string): boolean {
  return SYLLABLE.test(fold(word))
}

/** Whether the word is known as it is typed; without accents also where only one with accents is. */
export function isKnown(word: string, { keys, bares }: Vocabulary): boolean {
  return keys.has(keyOf(word)) || bares.has(word)
}

/**
 * The word that a typed one stands for: Telex or VNI keys that stayed, letters held down ("hỏnggg"), endings that save
 * a key ("xã j" is none of them), 0 for o. A word that is known, or that none is known for, stays.
 */
export function spelled(typed: string, known: Vocabulary): string {
  if (isKnown(typed, known)) return typed
  const forms = [
    // A syllable as it stands is no Telex: "thon" has nothing to undo.
    isSyllable(typed) ? undefined : fromTelex(typed),
    fromVni(typed),
    typed.replace(/(\p{L})\1+/gu, "$1"),
    typed.replaceAll("0", "o"),
    typed
      .replace(/^f/, "ph")
      .replace(/j$/, "i")
      .replace(/^w/, "qu")
      .replace(/(?<=\p{L}[aăâeêioôơuưy])g$/u, "ng"),
  ]
  for (const form of forms) {
    if (form !== undefined && form !== typed && isKnown(form, known)) return form
  }
  return typed
}

/** No syllable is longer. */
const LONGEST_WORD = 7
/** What a letter costs that belongs to no word, where a word costs one. */
const STRANGER = 6

/**
 * Words that were written without a space ("thamnhung") or with one behind every letter, joined before. Undefined where
 * too much of it is no word.
 */
export function parted(letters: string, known: Vocabulary, strangers: number): string[] | undefined {
  const cost = [0]
  const from = [0]
  for (let end = 1; end <= letters.length; end += 1) {
    cost[end] = cost[end - 1]! + STRANGER
    from[end] = end - 1
    for (let start = Math.max(0, end - LONGEST_WORD); start < end - 1; start += 1) {
      const piece = letters.slice(start, end)
      if (cost[start]! + 1 >= cost[end]! || !isSyllable(piece) || !isKnown(piece, known)) continue
      cost[end] = cost[start]! + 1
      from[end] = start
    }
  }
  if (cost[letters.length]! >= STRANGER * (strangers + 1)) return undefined
  const words: string[] = []
  for (let end = letters.length; end > 0; end = from[end]!) words.unshift(letters.slice(from[end]!, end))
  return words
}
