import type { Feature } from "../../retrieval/features.ts"
import { openForest, reasonsOf } from "../../retrieval/forest.ts"
import type { Queries } from "../../storage/database.ts"
import type { RankedSection } from "../../storage/section-runs.ts"
import { readings } from "./abbreviations.ts"
import type { QueryVectors } from "./by-model.ts"
import type { Scope } from "./gather.ts"
import type { Repair } from "./repair.ts"
import { rank } from "./retrieve.ts"

/** What speaks for a section or against it, in terms that an operator knows. */
export const REASONS = [
  ...(["words", "heading", "order", "clause", "missing", "meaning"] as const),
  ...(["neighbours", "name", "length", "kind", "question", "force", "model", "place"] as const),
] as const

export type Reason = (typeof REASONS)[number]

const REASON_OF: Readonly<Record<Feature, Reason>> = {
  words: "words",
  share: "words",
  place: "words",
  second: "words",
  gap: "words",
  whole: "words",
  singles: "words",
  pairs: "words",
  textSingles: "words",
  textPairs: "words",
  spelled: "words",
  rareHeld: "words",
  rareSpelled: "words",
  headSingles: "heading",
  headPairs: "heading",
  headTriples: "heading",
  headSaid: "heading",
  headSaidPairs: "heading",
  rareHead: "heading",
  headLength: "heading",
  headStretch: "heading",
  headStretchAsked: "heading",
  triples: "order",
  stretch: "order",
  near: "order",
  lineSingles: "clause",
  linePairs: "clause",
  lineFresh: "clause",
  missing: "missing",
  missingCount: "missing",
  meaning: "meaning",
  headMeaning: "meaning",
  documentSum: "neighbours",
  documentCount: "neighbours",
  documentBest: "neighbours",
  documentGap: "neighbours",
  titleSum: "neighbours",
  pathSingles: "name",
  pathSaid: "name",
  titleSingles: "name",
  titleSaid: "name",
  singlesTitled: "name",
  pairsTitled: "name",
  length: "length",
  lines: "length",
  isLaw: "kind",
  isDecree: "kind",
  isCircular: "kind",
  askedLength: "question",
  askedTotal: "question",
}

/** A section with why it stands where it stands: the reasons and what all have in common make the score. */
export interface Explained {
  readonly section: RankedSection
  readonly score: number
  readonly reasons: ReadonlyMap<Reason, number>
}

/** The first `limit` sections for a text, best first, as `findSections` orders them, with their reasons. */
export async function explainOrder(
  queries: Queries,
  vectors: QueryVectors | null,
  typed: string,
  scope: Scope,
  limit: number,
): Promise<{
  readonly text: string
  readonly repairs: readonly Repair[]
  readonly explained: readonly Explained[]
}> {
  const [reading] = readings(typed)
  const { ranked, text, repairs } = await rank(queries, vectors, reading!.text, scope, limit)
  const forest = openForest()
  const explained = ranked
    .slice(0, limit)
    .map(({ section, score, features, byModel, byPlace, outdated }): Explained => {
      const reasons = new Map<Reason, number>()
      const add = (reason: Reason, worth: number) => reasons.set(reason, (reasons.get(reason) ?? 0) + worth)
      for (const [place, worth] of reasonsOf(forest, features).entries())
        add(REASON_OF[forest.features[place] as Feature], worth)
      add("model", byModel)
      add("place", byPlace)
      add("force", -outdated)
      return { section, score, reasons }
    })
  return { text, repairs, explained }
}
