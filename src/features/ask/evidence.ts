import { pairTerm, type Term, termRun } from "../../core/terms.ts"
import { fold } from "../../core/text.ts"
import type { Queries } from "../../storage/database.ts"
import { readFrequencies } from "../../storage/term-frequencies.ts"
import { holdsAsked } from "./asks.ts"
import { type ClauseMatch, contextOf, lengthCost, wordsOf } from "./clause-match.ts"
import type { Retrieved } from "./retrieve.ts"
import type { Target } from "./target.ts"

/**
 * How much of a question must be covered before a clause is shown as an answer. Found on the development
 * questions; a named document needs less, because the person has already said where to look.
 */
const ENOUGH = { anywhere: 0.685, named: 0.4 }
/** Rates and prices "of this year" stand in no regulation: a clause that nearly fits is about something else. */
const ENOUGH_TODAY = 0.95
const TODAY = /\b(?:nam nay|thang nay|hom nay|hien nay|bay gio|hien tai|moi nhat)\b/

/** Whether evidence of this strength may be shown as an answer. */
export function isEnough(strength: number, question: string, isNamed: boolean): boolean {
  if (isNamed) return strength >= ENOUGH.named
  return strength >= (TODAY.test(fold(question)) ? ENOUGH_TODAY : ENOUGH.anywhere)
}

/** What speaks for and against the best clause answering the question; shares of the question by weight. */
export interface Evidence {
  /** In the clause's own words and those that lead to it. */
  readonly own: number
  /** The same with headings and title. */
  readonly whole: number
  /** Cost of the clause's length: in a page of text most words of any question can be found, far apart. */
  readonly spread: number
  /** Syllables that stand there only as parts of other words: "nhà" of "Nhà nước". */
  readonly parts: number
  /** 1 when the clause holds a figure, an hour or a point in time, and that was asked for. */
  readonly holds: number
}

/** Fitted on the development questions together with the sample's, then rounded. */
const WEIGHTS: Evidence = { own: 0.5, whole: 0.5, spread: -0.25, parts: -0.5, holds: 0.05 }

/** How far the best clause speaks of what was asked, about 0 to 1. A clause without a name says nothing to who. */
export async function strengthOf(queries: Queries, retrieved: Retrieved): Promise<number> {
  const evidence = await evidenceOf(queries, retrieved)
  if (evidence === undefined) return 0
  const features = Object.keys(WEIGHTS) as (keyof Evidence)[]
  return features.reduce((sum, feature) => sum + WEIGHTS[feature] * evidence[feature], 0)
}

/** Undefined when nothing was found, or nothing of the kind that was asked for. */
export async function evidenceOf(
  queries: Queries,
  { found, target }: Retrieved,
): Promise<Evidence | undefined> {
  const best = found[0]?.matches[0]
  const mustHold = target.asks === "person" || target.asks === "phone"
  if (best === undefined || (mustHold && !holdsAsked(wordsOf(best), target))) return undefined
  return {
    own: best.own,
    whole: best.whole,
    spread: lengthCost(best.end - best.start),
    parts: (await weightOfParts(queries, best, target)) / target.total,
    holds: holdsAsked(wordsOf(best), target) ? 1 : 0,
  }
}

/** A syllable that stands beside the same neighbour in so many of its passages is a part of that word. */
const PART_SHARE = 0.6
/** Of a syllable that stands in fewer passages nothing can be said. */
const SEEN_OFTEN = 25

/** The weight of single syllables of the question that the clause holds only inside other words. */
async function weightOfParts(queries: Queries, best: ClauseMatch, target: Target): Promise<number> {
  const run = [...termRun(wordsOf(best)), ...termRun(contextOf(best.section))]
  const singles = new Map(
    target.wanted.flatMap((one, index) => (one.parts.length === 1 ? [[one.term, index] as const] : [])),
  )
  const places = new Map<Term, (readonly Term[])[]>()
  run.forEach((term, index) => {
    if (!singles.has(term)) return
    const around = [
      index > 0 ? pairTerm(run[index - 1]!, term) : 0,
      index + 1 < run.length ? pairTerm(term, run[index + 1]!) : 0,
    ]
    // Beside a neighbour that the question names as well, it is what was asked.
    const others = around.some((pair) => target.phrases.has(pair)) ? [] : around.filter((pair) => pair !== 0)
    places.set(term, [...(places.get(term) ?? []), others])
  })
  const asked = [...new Set([...places.keys(), ...[...places.values()].flat(2)])]
  if (asked.length === 0) return 0
  const { frequency } = await readFrequencies(queries, asked)
  const isPart = (term: Term, pairs: readonly Term[]) => {
    const all = frequency.get(term) ?? 0
    return all >= SEEN_OFTEN && pairs.some((pair) => (frequency.get(pair) ?? 0) >= PART_SHARE * all)
  }
  let weight = 0
  for (const [term, occurrences] of places) {
    if (occurrences.every((pairs) => isPart(term, pairs))) weight += target.weights[singles.get(term)!]!
  }
  return weight
}
