import { keyOf, type Term, termOf } from "../../core/terms.ts"
import { fold, hasAccents, syllables } from "../../core/text.ts"
import { EVERYDAY_COMMON } from "./words/everyday-common.ts"
import { EVERYDAY_PARTY } from "./words/everyday-party.ts"
import { EVERYDAY_STATE } from "./words/everyday-state.ts"

/** Words of documents that say what a part of a question says in everyday words. */
export interface Saying {
  /** Places of the question's syllables, from `from` up to but without `to`. */
  readonly from: number
  readonly to: number
  /** Neighbouring syllables, each with its `accentKey`. */
  readonly forms: readonly Form[]
}

export type Form = readonly { readonly term: Term; readonly key: string }[]

interface Group {
  readonly asked: readonly string[]
  readonly forms: readonly (readonly string[])[]
}

/** Groups by the first syllable, folded, of what is asked; longest first. */
const GROUPS: ReadonlyMap<string, readonly Group[]> = Map.groupBy(
  [EVERYDAY_PARTY, EVERYDAY_STATE, EVERYDAY_COMMON]
    .flatMap((text) => text.split("\n"))
    .flatMap(readLine)
    .sort((left, right) => right.asked.length - left.asked.length),
  ({ asked }) => fold(asked[0]!),
)

/** "đồng ý, ưng = tán thành; nhất trí": left is asked, right is written. "a; b == c": each stands for each other. */
function readLine(line: string): Group[] {
  const [left = "", right = ""] = line.split(/==?/)
  const phrases = (side: string) =>
    side
      .split(/[,;]/)
      .map(syllables)
      .filter((phrase) => phrase.length > 0)
  const both = line.includes("==")
  const asked = both ? [...phrases(left), ...phrases(right)] : phrases(left)
  const written = both ? asked : phrases(right)
  return asked.map((phrase) => ({ asked: phrase, forms: written.filter((form) => form !== phrase) }))
}

/** What parts of a question are called in documents; the longest phrase is taken where several begin. */
export function sayingsIn(question: string): Saying[] {
  const typed = syllables(question.toLowerCase())
  const isAccented = hasAccents(question)
  const isSame = (word: string, as: string) =>
    isAccented && fold(word) !== word ? keyOf(word) === keyOf(as) : fold(word) === fold(as)
  const sayings = typed.flatMap((first, from): Saying[] => {
    const groups = (GROUPS.get(fold(first)) ?? []).filter(
      // Without accents a single syllable may be another word.
      ({ asked }) =>
        (isAccented || asked.length > 1) &&
        asked.every((word, step) => isSame(typed[from + step] ?? "", word)),
    )
    const longest = groups.filter(({ asked }) => asked.length === groups[0]!.asked.length)
    const forms = longest.flatMap((group) => group.forms.map(formOf))
    return forms.length === 0 ? [] : [{ from, to: from + longest[0]!.asked.length, forms }]
  })
  return [...sayings, ...amountsIn(typed)]
}

const UNITS: Readonly<Record<string, number>> = {
  nghin: 1e3,
  ngan: 1e3,
  trieu: 1e6,
  tr: 1e6,
  ty: 1e9,
  ti: 1e9,
}

/** "3,5 triệu" is written 3.500.000. */
function amountsIn(typed: readonly string[]): Saying[] {
  return typed.flatMap((word, at): Saying[] => {
    const unit = UNITS[fold(word)]
    const before = typed[at - 1]
    if (unit === undefined || before === undefined || !/^\d{1,3}$/.test(before)) return []
    // "3,5" comes as two syllables.
    const hasFraction = /^\d{1,3}$/.test(typed[at - 2] ?? "")
    const value = hasFraction ? Number(`${typed[at - 2]}.${before}`) : Number(before)
    const written = Math.round(value * unit).toLocaleString("de-DE")
    return [{ from: at - (hasFraction ? 2 : 1), to: at + 1, forms: [formOf(syllables(written))] }]
  })
}

function formOf(words: readonly string[]): Form {
  return words.map((word) => ({ term: termOf(word), key: keyOf(word) }))
}
