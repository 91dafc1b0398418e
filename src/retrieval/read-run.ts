import { LINE_END, type Run, spellingIn, termIn } from "../core/run.ts"
import { type Asked, HINTS } from "./asked.ts"

/** What of a question stands in a run. */
export interface Sighting {
  /** By index of the question's syllables: how often. */
  readonly counts: Uint16Array
  /** By index: 1 where it also stands as it was spelled. */
  readonly spelled: Uint8Array
  readonly pairs: ReadonlyMap<number, number>
  readonly triples: ReadonlySet<number>
  /** The longest stretch of the question that stands there word for word, in syllables. */
  readonly longest: number
  /** The most that stands within 40 neighbouring syllables, by weight. */
  readonly nearest: number
  /** The most that stands in one line: by weight, its pairs, and of what is not in `known`. */
  readonly line: { readonly singles: number; readonly pairs: number; readonly fresh: number }
  readonly syllables: number
  readonly lines: number
}

const NEAR = 40

/** Reads a run once. `known` are indexes of what is said elsewhere, in the heading for one. */
export function readRun(run: Run, asked: Asked, known: ReadonlySet<number> | null): Sighting {
  const size = asked.indexOf.size
  const counts = new Uint16Array(size)
  const spelled = new Uint8Array(size)
  const pairs = new Map<number, number>()
  const triples = new Set<number>()
  const stretch = new Uint16Array(asked.order.length)
  const stretchAt = new Int32Array(asked.order.length).fill(-2)
  const near = new Uint8Array(size)
  const window = new Int16Array(NEAR).fill(-1)
  const inLine = new Int32Array(size).fill(-1)
  const pairInLine = new Map<number, number>()
  const line = { singles: 0, pairs: 0, fresh: 0 }
  let [here, singles, pairSum, fresh] = [0, 0, 0, 0]
  let [longest, nearest, nearSum] = [0, 0, 0]
  let [lines, length] = [1, 0]
  let [before, second] = [-1, -1]
  for (let at = 0; at < run.length; at++) {
    const entry = run[at]!
    if (entry === LINE_END) {
      lines += 1
      here += 1
      ;[singles, pairSum, fresh] = [0, 0, 0]
      ;[before, second] = [-1, -1]
      continue
    }
    length += 1
    const term = termIn(entry)
    const index = asked.hints[term & (HINTS - 1)] === 1 ? (asked.indexOf.get(term) ?? -1) : -1
    // The syllable that leaves the window.
    const slot = length % NEAR
    const gone = window[slot]!
    if (gone >= 0 && --near[gone]! === 0) nearSum -= asked.weights[gone]!
    window[slot] = index
    if (index < 0) {
      ;[second, before] = [before, -1]
      continue
    }
    const weight = asked.weights[index]!
    counts[index]! += 1
    if (asked.spellings[index]! > 0 && spellingIn(entry) === asked.spellings[index]) spelled[index] = 1
    if (near[index]!++ === 0) nearSum += weight
    if (nearSum > nearest) nearest = nearSum
    if (inLine[index] !== here) {
      inLine[index] = here
      singles += weight
      if (singles > line.singles) line.singles = singles
      if (known !== null && !known.has(index)) {
        fresh += weight
        if (fresh > line.fresh) line.fresh = fresh
      }
    }
    if (before >= 0) {
      const pair = before * size + index
      const rare = asked.pairs.get(pair)
      if (rare !== undefined) {
        pairs.set(pair, (pairs.get(pair) ?? 0) + 1)
        if (pairInLine.get(pair) !== here) {
          pairInLine.set(pair, here)
          pairSum += rare
          if (pairSum > line.pairs) line.pairs = pairSum
        }
      }
      if (second >= 0) {
        const triple = (second * size + before) * size + index
        if (asked.triples.has(triple)) triples.add(triple)
      }
    }
    const own = asked.places[index]!
    for (let step = own.length - 1; step >= 0; step--) {
      const place = own[step]!
      const goesOn = place > 0 && stretchAt[place - 1] === at - 1
      const reached = goesOn ? stretch[place - 1]! + 1 : 1
      stretch[place] = reached
      stretchAt[place] = at
      if (reached > longest) longest = reached
    }
    ;[second, before] = [before, index]
  }
  return { counts, spelled, pairs, triples, longest, nearest, line, syllables: length, lines }
}
