import { contentFlags } from "../core/filler.ts"
import { entryOf, spellingIn, termIn } from "../core/run.ts"
import { pairTerm, type Term } from "../core/terms.ts"
import { syllables } from "../core/text.ts"

/** What a question asks for, so that a run of syllables can be read for it in one pass. */
export interface Asked {
  /** Distinct syllables of the question; every list below goes by this order. */
  readonly indexOf: ReadonlyMap<Term, number>
  /** 1 at the low bits of each of them: most syllables of a text are told by this that they are none. */
  readonly hints: Uint8Array
  /** How much each tells; 0 for those that only ask ("thế nào"). */
  readonly weights: Float64Array
  /** How rare each is, the asking ones as well. */
  readonly rarities: Float64Array
  /** The class of its spelling where it was typed with accents, else 0: see `Run`. */
  readonly spellings: Uint8Array
  /** The question's syllables in order, as indexes. */
  readonly order: readonly number[]
  /** By index, where it stands in `order`. */
  readonly places: readonly (readonly number[])[]
  /** Neighbours by `first * size + second`, with what they tell. */
  readonly pairs: ReadonlyMap<number, number>
  /** Three in a row by `(first * size + second) * size + third`. */
  readonly triples: ReadonlyMap<number, number>
  readonly total: {
    readonly singles: number
    readonly pairs: number
    readonly triples: number
    readonly spelled: number
  }
}

export const HINTS = 1 << 13

export type Rarity = (term: Term) => number

/** `rarityOf` gives 0 for a term that stands nowhere on the shelf. */
export function readAsked(text: string, rarityOf: Rarity): Asked {
  const entries = syllables(text.toLowerCase()).map(entryOf)
  const flags = contentFlags(text)
  const indexOf = new Map<Term, number>()
  for (const entry of entries) if (!indexOf.has(termIn(entry))) indexOf.set(termIn(entry), indexOf.size)
  const size = indexOf.size
  const weights = new Float64Array(size)
  const rarities = new Float64Array(size)
  const spellings = new Uint8Array(size)
  const order = entries.map((entry) => indexOf.get(termIn(entry))!)
  for (const [place, entry] of entries.entries()) {
    const index = order[place]!
    rarities[index] = rarityOf(termIn(entry))
    if (!flags[place]) continue
    weights[index] = rarities[index]!
    spellings[index] = spellingIn(entry)
  }
  const terms = [...indexOf.keys()]
  const hints = new Uint8Array(HINTS)
  for (const term of terms) hints[term & (HINTS - 1)] = 1
  const places = terms.map((_, index) => [...order.keys()].filter((place) => order[place] === index))
  const pairs = new Map<number, number>()
  const triples = new Map<number, number>()
  for (let place = 1; place < order.length; place++) {
    const [before, here] = [order[place - 1]!, order[place]!]
    const rare = rarityOf(pairTerm(terms[before]!, terms[here]!))
    if (rare > 0 && (flags[place] || flags[place - 1])) pairs.set(before * size + here, rare)
    if (place === 1) continue
    const first = order[place - 2]!
    triples.set((first * size + before) * size + here, rarities[first]! + rarities[before]! + rarities[here]!)
  }
  const spelled = weights.reduce((sum, weight, index) => sum + (spellings[index]! > 0 ? weight : 0), 0)
  return {
    ...{ indexOf, hints, weights, rarities, spellings, order, places, pairs, triples },
    total: {
      singles: sumOf(weights),
      pairs: sumOf(pairs.values()),
      triples: sumOf(triples.values()),
      spelled,
    },
  }
}

export function sumOf(values: Iterable<number>): number {
  let sum = 0
  for (const value of values) sum += value
  return sum
}
