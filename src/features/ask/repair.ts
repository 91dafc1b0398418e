import { isSyllable } from "../../core/files/syllable.ts"
import { contentFlags } from "../../core/filler.ts"
import type { Sight } from "../../core/shelf.ts"
import { pairTerm, termOf } from "../../core/terms.ts"
import { syllables } from "../../core/text.ts"
import type { Queries } from "../../storage/database.ts"
import { readFrequencies } from "../../storage/term-frequencies.ts"
import { fromTelex } from "../../understand/telex.ts"

/** A syllable that stands nowhere on the shelf, and what was read instead. */
export type Repair = readonly [written: string, read: string]

const SHORTEST = 2
/** "nghiêng" with a letter too many. */
const LONGEST = 8
/** More unknown words than this are a foreign text, not slips of the finger. */
const MOST = 4
const LETTERS = "abcdefghijklmnopqrstuvwxyz"
/** Keys by which Telex writes a tone. */
const TONE_KEY = /[sfrxj]$/

interface Slip {
  readonly read: string
  /** A doubled letter or a key of an input method is no other word; anything else must fit its neighbour. */
  readonly isSure: boolean
}

/**
 * Puts syllables right that stand nowhere on the reader's shelf but are one slip away from one that does: "thẩmm",
 * "nhânj", "quyefn". The text is undefined where nothing was mended.
 */
export async function repairSlips(
  queries: Queries,
  text: string,
  sight: Sight,
  frequency: ReadonlyMap<number, number>,
): Promise<{ readonly text: string; readonly repairs: readonly Repair[] } | undefined> {
  const words = syllables(text)
  const flags = contentFlags(text)
  const unknown = words.flatMap((word, place) => {
    const isWord = word.length >= SHORTEST && word.length <= LONGEST && !/\d/.test(word)
    return flags[place] && isWord && (frequency.get(termOf(word)) ?? 0) === 0 ? [place] : []
  })
  if (unknown.length === 0 || unknown.length > MOST) return undefined
  const slips = new Map(unknown.map((place) => [place, slipsOf(words[place]!.toLowerCase())]))
  const pairsOf = (place: number, read: string) => [
    ...(place > 0 ? [pairTerm(termOf(words[place - 1]!), termOf(read))] : []),
    ...(place + 1 < words.length ? [pairTerm(termOf(read), termOf(words[place + 1]!))] : []),
  ]
  const terms = [...slips].flatMap(([place, list]) =>
    list.flatMap(({ read }) => [termOf(read), ...pairsOf(place, read)]),
  )
  const known = await readFrequencies(queries, [...new Set(terms)], sight)
  const count = (term: number) => known.frequency.get(term) ?? 0
  const repairs = unknown.flatMap((place): [number, Repair][] => {
    const scored = slips.get(place)!.flatMap(({ read, isSure }) => {
      const own = count(termOf(read))
      const fits = pairsOf(place, read).reduce((sum, pair) => sum + count(pair), 0)
      return own > 0 && (isSure || fits > 0) ? [{ read, rank: [isSure ? 1 : 0, fits, own] }] : []
    })
    const [best] = scored.sort((left, right) => compare(right.rank, left.rank))
    return best === undefined ? [] : [[place, [words[place]!, best.read]]]
  })
  if (repairs.length === 0) return undefined
  const byPlace = new Map(repairs)
  return { text: replaceWords(text, byPlace), repairs: repairs.map(([, repair]) => repair) }
}

function compare(left: readonly number[], right: readonly number[]): number {
  const differs = left.findIndex((value, index) => value !== right[index])
  return differs < 0 ? 0 : left[differs]! - right[differs]!
}

/** What the fingers may have meant, each once. */
function slipsOf(word: string): Slip[] {
  const sure = new Set<string>()
  const doubtful = new Set<string>()
  const telex = fromTelex(word)
  if (telex !== undefined && telex !== word) sure.add(telex)
  if (TONE_KEY.test(word)) sure.add(word.slice(0, -1))
  for (let at = 0; at < word.length; at++) {
    const without = word.slice(0, at) + word.slice(at + 1)
    if (word[at] === word[at + 1]) sure.add(without)
    else doubtful.add(without)
    if (at + 1 < word.length) doubtful.add(word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2))
    for (const letter of LETTERS) doubtful.add(word.slice(0, at) + letter + word.slice(at + 1))
  }
  for (let at = 0; at <= word.length; at++) {
    for (const letter of LETTERS) doubtful.add(word.slice(0, at) + letter + word.slice(at))
  }
  // What is a word already is another word, not a slip: "mua" where only "dua" stands.
  if (isSyllable(word)) doubtful.clear()
  return [
    ...[...sure].map((read) => ({ read, isSure: true })),
    ...[...doubtful]
      .filter((read) => read !== word && !sure.has(read))
      .map((read) => ({ read, isSure: false })),
  ]
}

function replaceWords(text: string, repairs: ReadonlyMap<number, Repair>): string {
  let place = -1
  return text.replace(/[\p{L}\p{M}\p{N}]+/gu, (word) => {
    place += 1
    return repairs.get(place)?.[1] ?? word
  })
}
