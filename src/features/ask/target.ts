import { rarity } from "../../core/bm25.ts"
import type { FoundProvince } from "../../core/provinces.ts"
import type { Term } from "../../core/terms.ts"
import { fold } from "../../core/text.ts"
import { type Asked, readAsked } from "./asks.ts"
import type { Form, Saying } from "./everyday.ts"
import type { Terms, Wanted } from "./question.ts"
import { spellingShare } from "./spelling.ts"

/** The things a question speaks of, each with its weight. */
export interface Target {
  readonly wanted: readonly Wanted[]
  readonly weights: readonly number[]
  readonly total: number
  /** For a term the indexes of the wanted things that it may be: "ánh" and "ảnh" are one term. */
  readonly places: ReadonlyMap<Term, readonly number[]>
  /** Neighbours as typed with their rarity: a clause that says it in the asker's own order fits better. */
  readonly phrases: ReadonlyMap<Term, number>
  readonly asked: Asked
  /** What the question's words are called in documents, by the last syllable: see `sayingsIn`. */
  readonly sayings: ReadonlyMap<Term, readonly FormOf[]>
}

/** Words of documents that stand for some of the wanted things. */
export interface FormOf {
  readonly form: Form
  /** Indexes of the wanted things. */
  readonly satisfies: readonly number[]
}

/** Weighs what a question speaks of by how rare it is on the shelf. */
export function makeTarget(terms: Terms, shelf: Shelf, question: string): Target {
  const wanted = wordsOf(terms.wanted, terms.provinces, shelf)
  const phrases = terms.pairs.flatMap((pair): [Term, number][] => {
    const count = shelf.frequency.get(pair) ?? 0
    return count === 0 ? [] : [[pair, rarity(count, shelf.passages)]]
  })
  const weights = wanted.map((one) => weightOf(one, shelf))
  return {
    wanted,
    weights,
    total: weights.reduce((sum, weight) => sum + weight, 0) || 1,
    places: Map.groupBy(wanted.keys(), (index) => wanted[index]!.term),
    phrases: new Map(phrases),
    asked: readAsked(question),
    sayings: formsOf(terms.sayings, wanted),
  }
}

function formsOf(sayings: readonly Saying[], wanted: readonly Wanted[]): ReadonlyMap<Term, FormOf[]> {
  const forms = sayings.flatMap(({ from, to, forms }) => {
    const satisfies = [...wanted.keys()].filter((index) =>
      wanted[index]!.parts.some(({ place }) => from <= place && place < to),
    )
    return satisfies.length === 0 ? [] : forms.map((form): FormOf => ({ form, satisfies }))
  })
  return Map.groupBy(forms, ({ form }) => form.at(-1)!.term)
}

/** How many passages a reader may see, and in how many of them each term stands. */
export interface Shelf {
  readonly passages: number
  readonly frequency: ReadonlyMap<Term, number>
}

/** Of the passages with the rarer syllable, so many must hold the pair before it is taken for one word. */
const WORD_SHARE = 0.12

/**
 * The words of a question: neighbouring syllables that belong together on this shelf ("đại học") count only
 * together, for "đại hội" and "trường học" apart are not what was asked. The strongest pairs are taken first.
 */
function wordsOf(
  wanted: readonly Wanted[],
  provinces: readonly FoundProvince[],
  { frequency }: Shelf,
): Wanted[] {
  const bond = ({ term, parts }: Wanted) => {
    const rarer = Math.min(...parts.map((part) => frequency.get(part.term) ?? 0))
    return (frequency.get(term) ?? 0) / Math.max(1, rarer)
  }
  const pairs = wanted.filter(
    (one) =>
      one.parts.length > 1 &&
      (isPeriod(one) || isName(one, provinces) || (bond(one) >= WORD_SHARE && !isCounted(one))),
  )
  const taken = new Set<number>()
  const words: Wanted[] = []
  const singles = wanted.filter((one) => one.parts.length === 1)
  for (const word of [...pairs.sort((left, right) => bond(right) - bond(left)), ...singles]) {
    if (word.parts.some((part) => taken.has(part.place))) continue
    for (const part of word.parts) taken.add(part.place)
    // A word said twice is wanted once.
    if (!words.some((other) => isSame(other, word))) words.push(word)
  }
  return words
}

/** "1 tuần" is no word: it is as often "một tuần", "hằng tuần". */
function isCounted({ parts }: Wanted): boolean {
  return parts.some(({ written }) => /^\d{1,2}$/.test(written))
}

/** "Thanh Hóa" is no "thanh" and no "hóa". */
function isName({ parts }: Wanted, provinces: readonly FoundProvince[]): boolean {
  return provinces.some(({ from, to }) => parts[0]!.place >= from && parts.at(-1)!.place < to)
}

/** "tháng 9", "quý III": another month's 9 or another quarter says nothing of it. */
function isPeriod({ parts }: Wanted): boolean {
  const [unit, number] = parts.map((part) => fold(part.written))
  return (unit === "thang" || unit === "quy") && /^(?:\d{1,2}|i{1,3}|iv)$/.test(number!)
}

function isSame(left: Wanted, right: Wanted): boolean {
  return left.term === right.term && left.parts.every((part, index) => part.key === right.parts[index]?.key)
}

const SINGLE_SHARE = 0.6
/**
 * As if there were so many passages at least: on a shelf with a handful, what stands there would count next to nothing
 * beside a word of the question that does not.
 */
const LEAST_PASSAGES = 100
const SMALL_NUMBER_SHARE = 0.15

/** A word counts by its rarity; a single syllable less, and a number below ten hardly: it is as often spelled out. */
function weightOf({ term, parts }: Wanted, { passages: seen, frequency }: Shelf): number {
  const passages = Math.max(seen, LEAST_PASSAGES)
  const count = frequency.get(term) ?? 0
  if (parts.length > 1) return rarity(count, passages)
  const { key, written } = parts[0]!
  // The shelf counts syllables without accents: "bán" with the many "ban".
  const rare = rarity(key === null ? count : count * spellingShare(fold(written), key), passages)
  return rare * (/^\d$/.test(written) ? SMALL_NUMBER_SHARE : SINGLE_SHARE)
}

export function shareOf(found: ReadonlySet<number>, target: Target): number {
  let weight = 0
  for (const index of found) weight += target.weights[index]!
  return weight / target.total
}
