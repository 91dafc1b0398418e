import { type Held, sharesAmong } from "./among.ts"
import { type Asked, sumOf } from "./asked.ts"
import type { Candidate } from "./candidate.ts"
import { fieldReader } from "./fields.ts"
import { type Neighbours, neighboursOf } from "./neighbours.ts"
import { readRun, type Sighting } from "./read-run.ts"

/** What the order of candidates is judged by, in the order in which a forest knows them. */
export const FEATURES = [
  // BM25 of the best passage and beside the others.
  ...(["words", "share", "place", "second", "gap"] as const),
  // How much of the question the heading says, and how much of the heading the question says.
  ...(["headSingles", "headPairs", "headTriples", "headSaid", "headSaidPairs"] as const),
  ...(["headLength", "headStretch", "headStretchAsked"] as const),
  ...(["pathSingles", "pathSaid", "titleSingles", "titleSaid"] as const),
  // The whole section with its headings.
  ...([
    "whole",
    "singles",
    "pairs",
    "triples",
    "singlesTitled",
    "pairsTitled",
    "missing",
    "missingCount",
  ] as const),
  // The text alone, and what stands close together in it.
  ...(["textSingles", "textPairs", "stretch", "near", "lineSingles", "linePairs", "lineFresh"] as const),
  ...(["length", "lines", "isLaw", "isDecree", "isCircular"] as const),
  // Others found in the same document and under the same title.
  ...(["documentSum", "documentCount", "documentBest", "documentGap", "titleSum"] as const),
  ...(["askedLength", "askedTotal", "spelled", "meaning", "headMeaning"] as const),
  // How much of the question it holds, by how few of the candidates do.
  ...(["rareHeld", "rareSpelled", "rareHead"] as const),
] as const

export type Feature = (typeof FEATURES)[number]
type Features = Readonly<Record<Feature, number>>

/** A row of `FEATURES` for each candidate; they come best first by `words`. */
export function featuresOf(candidates: readonly Candidate[], asked: Asked): Float32Array[] {
  const strongest = candidates[0]?.words[0] || 1
  const shares = candidates.map(({ words }) => words[0]! / strongest)
  const documents = neighboursOf(
    candidates.map(({ documentId }) => documentId),
    shares,
  )
  const titles = neighboursOf(
    candidates.map(({ title }) => title),
    shares,
  )
  const readField = fieldReader(asked)
  const wordings = candidates.map((candidate) => wordingOf(candidate, asked, strongest, readField))
  const rare = sharesAmong(
    wordings.map(({ held }) => held),
    Array.from(asked.weights, (weight) => weight > 0),
  )
  return candidates.map((candidate, place) => {
    const share = shares[place]!
    const before = place === 0 ? 2 * share - (shares[1] ?? 0) : shares[place - 1]!
    const features: Features = {
      words: candidate.words[0]!,
      share,
      place: Math.log1p(place),
      second: (candidate.words[1] ?? 0) / strongest,
      gap: before - share,
      ...wordings[place]!.features,
      ...rare[place]!,
      ...typeOf(candidate.type),
      ...ofGroup(documents[place]!, share),
      titleSum: titles[place]!.sum,
      askedLength: asked.weights.reduce((count, weight) => count + (weight > 0 ? 1 : 0), 0),
      askedTotal: asked.total.singles,
      meaning: candidate.meaning,
      headMeaning: candidate.headMeaning,
    }
    return Float32Array.from(FEATURES, (name) => features[name])
  })
}

function ofGroup({ sum, count, best }: Neighbours, share: number) {
  return { documentSum: sum, documentCount: count, documentBest: best, documentGap: best - share }
}

function typeOf(type: string) {
  return {
    isLaw: /luật|pháp lệnh/iu.test(type) ? 1 : 0,
    isDecree: /nghị định/iu.test(type) ? 1 : 0,
    isCircular: /thông tư/iu.test(type) ? 1 : 0,
  }
}

function wordingOf(
  candidate: Candidate,
  asked: Asked,
  strongest: number,
  readField: (line: string) => Sighting,
) {
  const heading = readField(candidate.heading)
  const said = indexesIn(heading)
  const text = readRun(candidate.run, asked, said)
  const path = readField(candidate.path)
  const title = readField(candidate.title)
  const { total } = asked
  const here = [heading, text, path]
  const titled = [...here, title]
  const found = union(titled.map(indexesIn))
  const missing = [...asked.weights.keys()].filter((index) => asked.weights[index]! > 0 && !found.has(index))
  const single = (indexes: Iterable<number>) =>
    share(indexes, (index) => asked.weights[index]!, total.singles)
  const pair = (pairs: Iterable<number>) => share(pairs, (key) => asked.pairs.get(key)!, total.pairs)
  const triple = (keys: Iterable<number>) => share(keys, (key) => asked.triples.get(key)!, total.triples)
  const held: Held = { anywhere: found, spelled: spelledIn(titled, asked), heading: said }
  const fresh = total.singles - sumOf([...said].map((index) => asked.weights[index]!))
  const features = {
    headSingles: single(said),
    headPairs: pair(heading.pairs.keys()),
    headTriples: triple(heading.triples),
    headSaid: saidOf(heading),
    headSaidPairs: heading.syllables < 2 ? 0 : sumOf(heading.pairs.values()) / (heading.syllables - 1),
    headLength: heading.syllables,
    headStretch: heading.longest / Math.max(1, heading.syllables),
    headStretchAsked: heading.longest / Math.max(1, asked.order.length),
    pathSingles: single(indexesIn(path)),
    pathSaid: saidOf(path),
    titleSingles: single(indexesIn(title)),
    titleSaid: saidOf(title),
    whole: wholeOf({ heading, text, path }, asked) / strongest,
    singles: single(union(here.map(indexesIn))),
    pairs: pair(union(here.map(({ pairs }) => pairs.keys()))),
    triples: triple(union(here.map(({ triples }) => triples))),
    singlesTitled: single(found),
    pairsTitled: pair(union(titled.map(({ pairs }) => pairs.keys()))),
    missing: Math.max(0, ...missing.map((index) => asked.weights[index]!)),
    missingCount: missing.length,
    textSingles: single(indexesIn(text)),
    textPairs: pair(text.pairs.keys()),
    stretch: text.longest / Math.max(1, asked.order.length),
    near: text.nearest / (total.singles || 1),
    lineSingles: text.line.singles / (total.singles || 1),
    linePairs: text.line.pairs / (total.pairs || 1),
    lineFresh: fresh <= 0 ? 0 : text.line.fresh / fresh,
    length: Math.log1p(text.syllables),
    lines: Math.log1p(text.lines),
    spelled: spelledShare(held.spelled, asked),
  }
  return { features, held }
}

function share(keys: Iterable<number>, weightOf: (key: number) => number, total: number): number {
  let sum = 0
  for (const key of keys) sum += weightOf(key)
  return total > 0 ? sum / total : 0
}

function indexesIn({ counts }: Sighting): Set<number> {
  const indexes = new Set<number>()
  for (let index = 0; index < counts.length; index++) if (counts[index]! > 0) indexes.add(index)
  return indexes
}

function union<T>(sets: readonly Iterable<T>[]): Set<T> {
  const all = new Set<T>()
  for (const set of sets) for (const one of set) all.add(one)
  return all
}

/** Of the syllables of a field how many the question has too. */
function saidOf({ counts, syllables }: Sighting): number {
  return syllables === 0 ? 0 : sumOf(counts) / syllables
}

/** What stands there spelled as it was typed; what was typed without accents may be spelled anyhow. */
function spelledIn(sightings: readonly Sighting[], asked: Asked): Set<number> {
  const isSpelled = (index: number) =>
    sightings.some(({ counts, spelled }) =>
      asked.spellings[index] === 0 ? counts[index]! > 0 : spelled[index] === 1,
    )
  return new Set([...asked.weights.keys()].filter(isSpelled))
}

/** Of what was typed with accents how much stands there so spelled; -1 where nothing was. */
function spelledShare(spelled: ReadonlySet<number>, asked: Asked): number {
  if (asked.total.spelled === 0) return -1
  const typed = [...spelled].filter((index) => asked.spellings[index]! > 0)
  return sumOf(typed.map((index) => asked.weights[index]!)) / asked.total.spelled
}

const K1 = 1.2
const B = 0.75
/** Syllables of a usual section. */
const USUAL = 290
const HEADING_WEIGHT = 3

/** BM25 of the whole section. */
function wholeOf(
  { heading, text, path }: Readonly<Record<"heading" | "text" | "path", Sighting>>,
  asked: Asked,
): number {
  const length = text.syllables + HEADING_WEIGHT * heading.syllables + path.syllables
  const base = K1 * (1 - B + (B * length) / USUAL)
  const weigh = (count: number, rarity: number) =>
    count === 0 ? 0 : (rarity * count * (K1 + 1)) / (count + base)
  let score = 0
  for (let index = 0; index < asked.rarities.length; index++) {
    const count = text.counts[index]! + HEADING_WEIGHT * heading.counts[index]! + path.counts[index]!
    score += weigh(count, asked.rarities[index]!)
  }
  for (const [key, rarity] of asked.pairs) {
    const inHeading = HEADING_WEIGHT * (heading.pairs.get(key) ?? 0)
    score += weigh((text.pairs.get(key) ?? 0) + inHeading + (path.pairs.get(key) ?? 0), rarity)
  }
  return score
}
