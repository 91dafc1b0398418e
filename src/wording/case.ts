import { fold, hasAccents, syllables } from "../core/text.ts"
import { align, type Laid } from "./align.ts"
import type { Context } from "./context.ts"
import type { Mark } from "./ground.ts"
import { withoutKnown } from "./known.ts"
import { keyOf } from "./text/keys.ts"
import type { Gap } from "./text/token.ts"
import { tokensOf } from "./text/tokens.ts"
import { LINKING } from "./text/words.ts"

export interface Reference {
  readonly key: string
  /** Index of the token in `laid` that follows it. */
  readonly before: number
  readonly gap: Gap
}

/** A sentence laid on what backs it, as the rules look at it. */
export interface Case {
  /** All that the sentence says, in order, without references. */
  readonly laid: readonly Laid[]
  /** Of these, what says something and lies somewhere. */
  readonly steps: readonly Laid[]
  /** Numbers of documents, articles, clauses. */
  readonly references: readonly Reference[]
  readonly marks: readonly Mark[]
  /** Indexes of the marks that the sentence says again. */
  readonly said: ReadonlySet<number>
  /** Keys of all words of the sentence. */
  readonly words: ReadonlySet<string>
  readonly isAsked: (key: string) => boolean
  readonly context: Context
  /** The quoted words as one string of keys, each between blanks. */
  readonly quoted: string
}

export function caseOf(
  text: string,
  marks: readonly Mark[],
  context: Context,
  { isAsked, row: asked }: Asked,
  askedAlone: number,
): Case {
  const tokens = tokensOf(text)
  const isReference = ({ kind }: { kind: string }) => kind === "document" || kind === "locator"
  const plain = tokens.filter((token) => !isReference(token))
  const known = withoutKnown({ laid: align(plain, marks, isAsked, askedAlone), marks, context, asked })
  const laid = known.filter((token) => token !== null)
  let index = 0
  let before = 0
  const references: Reference[] = []
  for (const token of tokens) {
    if (isReference(token)) references.push({ key: token.key, before, gap: token.gap })
    else if (known[index++] !== null) before += 1
  }
  return {
    laid,
    steps: laid.filter(({ at, isLinking }) => at >= 0 && !isLinking),
    references,
    marks,
    said: new Set(laid.flatMap(({ at }) => (at < 0 ? [] : [at]))),
    words: new Set(tokens.map(({ key }) => key)),
    isAsked,
    context,
    quoted: ` ${marks
      .filter(({ isQuoted }) => isQuoted)
      .map(({ key }) => key)
      .join(" ")} `,
  }
}

/**
 * "A đóng B" said as "B được đóng": whether the "được" at `index`, which the quote has not, only turns a verb and what stood
 * right behind it around.
 */
export function isPassive({ laid, marks }: Case, index: number): boolean {
  if (laid[index]?.key !== "!được" || laid[index]!.at >= 0) return false
  const isStep = ({ at, isLinking }: Laid) => at >= 0 && !isLinking
  const before = laid.slice(0, index).filter(isStep)
  const verb = laid.slice(index + 1).find(isStep)
  if (verb === undefined || before.length === 0) return false
  const object = Math.min(...before.map(({ at }) => at))
  if (object <= verb.at || marks[object]!.unit !== marks[verb.at]!.unit) return false
  const between = marks.slice(verb.at + 1, object).filter(saysSomething)
  return between.length <= 1 && between.every(({ kind }) => kind === "word")
}

/** What a question is about. */
export interface Asked {
  /** Whether the question has a word, or all of a compound; a question without accents has it without. */
  readonly isAsked: (key: string) => boolean
  /** All its words in a row, each between blanks. */
  readonly row: string
}

export function askedOf(question: string): Asked {
  const isAccented = hasAccents(question)
  const keyFor = isAccented ? keyOf : fold
  const list = syllables(question).map((syllable) => keyFor(syllable))
  const keys = new Set(list)
  return {
    isAsked: (key) => key.split(" ").every((part) => keys.has(isAccented ? part : fold(part))),
    row: ` ${list.join(" ")} `,
  }
}

/** Whether a mark says something by itself: no word that only links, no reference, no name of a place. */
export function saysSomething(mark: Mark): boolean {
  return !mark.isSource && mark.kind !== "locator" && mark.kind !== "document" && !LINKING.has(mark.key)
}
