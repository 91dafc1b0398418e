import { foldAligned } from "../../core/fold-aligned.ts"
import { accentKey, cleanInput, fold } from "../../core/text.ts"

/** What was typed, while it is read: what has been understood is taken out, so that nothing is read twice. */
export interface Phrase {
  /** Lower case, as it was typed. */
  readonly typed: string
  /** The same without accents, letter by letter; what was taken out is "_". */
  bare: string
  /** Somebody who types accents types all of them: then "toi" is not "tối". */
  readonly hasAccents: boolean
}

export interface Found {
  readonly at: number
  readonly end: number
  /** The named groups of the pattern, without accents. */
  readonly groups: Readonly<Record<string, string | undefined>>
}

export function phraseOf(text: string): Phrase {
  const typed = cleanInput(text).normalize("NFC").toLowerCase()
  const bare = foldAligned(typed)
  return { typed, bare, hasAccents: bare !== typed }
}

/** Every place where a pattern stands and `fits`; not taken out. Patterns are written without accents. */
export function find(phrase: Phrase, pattern: RegExp, fits: (found: Found) => boolean = () => true): Found[] {
  return [...phrase.bare.matchAll(pattern)]
    .map((match) => ({ at: match.index, end: match.index + match[0].length, groups: match.groups ?? {} }))
    .filter(fits)
}

/** The same, and takes them out. */
export function take(phrase: Phrase, pattern: RegExp, fits?: (found: Found) => boolean): Found[] {
  const found = find(phrase, pattern, fits)
  for (const { at, end } of found) {
    phrase.bare = phrase.bare.slice(0, at) + "_".repeat(end - at) + phrase.bare.slice(end)
  }
  return found
}

/**
 * Whether what stands at a place may be this word with its accents: it is typed so, or neither it nor anything else
 * has accents.
 */
export function mayBe(phrase: Phrase, at: number, word: string): boolean {
  const typed = phrase.typed.slice(at, at + word.length)
  if (key(typed) === key(word)) return true
  return !phrase.hasAccents && typed === fold(word)
}

function key(words: string): string {
  return words.split(" ").map(accentKey).join(" ")
}
