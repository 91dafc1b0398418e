import { accentKey, fold } from "../../text.ts"
import type { View } from "../kinds.ts"

/** A word of a text, as the rules for names see it. */
export interface Word {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly folded: string
  /** Begins with a capital that tells something: in a text of capitals none does. */
  readonly isCapital: boolean
  /** Nothing but a blank stands between it and the word before it. */
  readonly isJoined: boolean
  readonly hasAccents: boolean
}

/** The words of a text, and whether anything in it has an accent. */
export interface Words {
  readonly words: readonly Word[]
  readonly isAccented: boolean
}

/** Also the first word of women's names of the highlands: "H'Hen", "H' Bia". */
const WORD = /H['’] ?\p{Lu}[\p{L}\p{M}]*|\p{L}[\p{L}\p{M}]*(?:['’]\p{L}[\p{L}\p{M}]*)?/gu
const BLANK = /^[ \t]{1,3}$/
const CAPITAL = /^\p{Lu}/u
/** Of so many words nearly all begin with a capital where the keyboard set them, or where nothing but capitals is typed. */
const FEWEST = 5
const NEARLY_ALL = 0.8

export function wordsOf({ text, folded }: View): Words {
  const matches = [...text.matchAll(WORD)]
  const capitals = matches.filter(([word]) => CAPITAL.test(word)).length
  const tellsNothing = matches.length >= FEWEST && capitals / matches.length >= NEARLY_ALL
  let isAccented = false
  let last = 0
  const words = matches.map((match): Word => {
    const [word] = match
    const start = match.index
    const bare = folded.slice(start, start + word.length)
    const hasAccents = bare !== word.toLowerCase()
    isAccented ||= hasAccents
    const isJoined = start > 0 && BLANK.test(text.slice(last, start))
    last = start + word.length
    return {
      start,
      end: last,
      text: word,
      folded: bare,
      isCapital: !tellsNothing && CAPITAL.test(word),
      isJoined,
      hasAccents,
    }
  })
  return { words, isAccented }
}

/** Words to be recognised with their accents, or without any where the text has none or a capital speaks for a name. */
export class WordList {
  readonly #keys: ReadonlySet<string>
  readonly #bare: ReadonlySet<string>
  readonly #folded: ReadonlySet<string>

  constructor(words: readonly string[]) {
    this.#keys = new Set(words.map(accentKey))
    this.#folded = new Set(words.map(fold))
    this.#bare = new Set(words.map((word) => word.toLowerCase()).filter((word) => fold(word) === word))
  }

  has(word: Word | undefined, isAccented: boolean): boolean {
    if (word === undefined) return false
    if (word.hasAccents) return this.#keys.has(accentKey(word.text))
    return this.#bare.has(word.folded) || ((!isAccented || word.isCapital) && this.#folded.has(word.folded))
  }
}
