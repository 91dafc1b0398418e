import { accentKey, fold } from "../../core/text.ts"

/**
 * Tags, and the phrases that carry them, parted by "|" or line ends. Written with accents; a phrase of several words also
 * counts without, but for "!". A single word counts as it is written, so that "ca" is no "cả"; such as are plain without
 * accents too are listed twice. The longest phrase wins, then the one whose accents agree, then the one listed first.
 * "x" is what only looks like another word.
 */
export type Words = readonly (readonly [tag: string, phrases: string])[]

interface Phrase {
  readonly words: readonly { readonly key: string; readonly bare: string }[]
  readonly tag: string
  readonly asWritten: boolean
}

/** Phrases by the bare form of their first word. */
export type Lexicon = ReadonlyMap<string, readonly Phrase[]>

/** A word of a text, or one of the breaks "," "." "?". */
export interface Token {
  readonly word: string
  readonly key: string
  readonly bare: string
}

/**
 * How a syllable is compared: as `accentKey` does, with the slip "đuợc" read as "được", and hỏi and ngã as one tone,
 * which half of the country does not tell apart.
 */
export function keyOf(syllable: string): string {
  return accentKey(syllable).replaceAll("uơ", "ươ").replace("\u0303", "\u0309")
}

export function tokenOf(word: string): Token {
  return { word, key: keyOf(word), bare: fold(word) }
}

export function lexiconOf(words: Words): Lexicon {
  const phrases = words.flatMap(([tag, list]) =>
    list.split(/[|\n]/).map((written): Phrase => {
      const phrase = written.trim().replace(/^!/, "")
      const parts = phrase.split(/\s+/).map((word) => ({ key: keyOf(word), bare: fold(word) }))
      return { words: parts, tag, asWritten: written.trim().startsWith("!") }
    }),
  )
  return Map.groupBy(phrases, ({ words: [first] }) => first!.bare)
}

/** The text as tags between single spaces, one for each phrase; "x" for unknown words, and the breaks as they are. */
export function tagged(tokens: readonly Token[], lexicon: Lexicon): string {
  const tags: string[] = []
  for (let at = 0; at < tokens.length; ) {
    const found = longest(tokens, at, lexicon)
    tags.push(found?.tag ?? (/^[,.?]$/.test(tokens[at]!.word) ? tokens[at]!.word : "x"))
    at += found?.words.length ?? 1
  }
  return ` ${tags.join(" ")} `
}

/** More than any phrase has words. */
const LONGEST = 16

function longest(tokens: readonly Token[], at: number, lexicon: Lexicon): Phrase | undefined {
  let best: Phrase | undefined
  let bestScore = 0
  for (const phrase of lexicon.get(tokens[at]!.bare) ?? []) {
    const score = scoreOf(phrase, tokens, at)
    if (score > bestScore) [best, bestScore] = [phrase, score]
  }
  return best
}

function scoreOf(phrase: Phrase, tokens: readonly Token[], at: number): number {
  let exact = 0
  let accented = 0
  let left = 0
  for (const [step, { key, bare }] of phrase.words.entries()) {
    const token = tokens[at + step]
    if (token === undefined) return 0
    if (token.key === key) {
      exact += 1
      if (key !== bare) accented += 1
    } else if (phrase.asWritten || token.word !== token.bare || token.bare !== bare) return 0
    else left += 1
  }
  // Whoever types one word of it with accents means the others as they stand: "cho nhà" is no "chỗ nhà".
  if (accented > 0 && left > 0) return 0
  const { length } = phrase.words
  return length === 1 && exact === 0 ? 0 : length * LONGEST + exact
}
