import { fold } from "../../core/text.ts"
import { type AskedKind, readAsked } from "./asks.ts"
import type { Candidate } from "./candidates.ts"
import { contextOf } from "./clause-match.ts"
import { mustHold } from "./holds-asked.ts"
import { presentIn } from "./sightings.ts"
import { shareOf, type Target } from "./target.ts"

/**
 * How strong the evidence must be before words are shown as an answer. A named document needs less, because the
 * person has already said where to look.
 */
const ENOUGH = { anywhere: -1.0, named: -1.5 }
/** Rates and prices "of this year" stand in no regulation: a clause that nearly fits is about something else. */
const ENOUGH_TODAY = 2.6
const PRICES: ReadonlySet<AskedKind> = new Set(["money", "percent", "figure"])
const TODAY = /\b(?:nam nay|thang nay|hom nay|hien nay|bay gio|hien tai|moi nhat)\b/

/** Whether evidence of this strength may be shown as an answer. */
export function isEnough(strength: number, question: string, isNamed: boolean): boolean {
  if (isNamed) return strength >= ENOUGH.named
  const isPrice = PRICES.has(readAsked(question).kind) && TODAY.test(fold(question))
  return strength >= (isPrice ? ENOUGH_TODAY : ENOUGH.anywhere)
}

/** What speaks for and against the best words answering the question; shares of the question by weight. */
export interface Evidence {
  /** In the words with their headings and title. */
  readonly whole: number
  /** In the whole section with its headings and title. */
  readonly section: number
  /** Of its neighbouring words, in the asker's order. */
  readonly phrase: number
  /** BM25 of the section beside the weight of the question. */
  readonly words: number
  /** How far the best words stand before those of any other section, at most 1. */
  readonly margin: number
  /** 1 when an amount was asked for: one is soon found, and seldom the right one. */
  readonly money: number
  /** Words of two syllables that stand nowhere in the section: "đại học" where only schools are spoken of. */
  readonly missing: number
  /** 1 on a shelf of a few hundred passages, 0 from some thousands on: where little stands, something always fits best. */
  readonly smallness: number
}

/**
 * Learned by logistic regression on questions with and without an answer over the same documents, checked by
 * ten-fold cross-validation, then rounded.
 */
const WEIGHTS: Evidence = {
  whole: 1.7,
  section: 2.05,
  phrase: 1.1,
  words: 0.18,
  margin: 1.8,
  money: -1.05,
  missing: -2.8,
  smallness: -0.7,
}
const BIAS = -4.4
/** From so many passages on a shelf is large; so many doublings below it is small. */
const LARGE_SHELF = 5000
const DOUBLINGS = 3.6
/** When so much of the question stands nowhere in the section, it is about something else. */
const TOO_MUCH_MISSING = 0.25

/** How far the best words speak of what was asked: above 0 they more likely do than not. */
export function strengthOf(candidates: readonly Candidate[], target: Target, passages: number): number {
  const evidence = evidenceOf(candidates, target, passages)
  if (evidence === undefined || evidence.missing >= TOO_MUCH_MISSING) return Number.NEGATIVE_INFINITY
  const features = Object.keys(WEIGHTS) as (keyof Evidence)[]
  return features.reduce((sum, feature) => sum + WEIGHTS[feature] * evidence[feature], BIAS)
}

/** Undefined when nothing was found, or nothing of the kind that was asked for. */
export function evidenceOf(
  candidates: readonly Candidate[],
  target: Target,
  passages: number,
): Evidence | undefined {
  const best = candidates[0]
  if (best === undefined || (mustHold(target.asked) && best.match.holds === 0)) return undefined
  const { section } = best.match
  const second = candidates.find(({ match }) => match.section.id !== section.id)
  const seen = presentIn(`${section.text} ; ${contextOf(section)}`, target)
  const missing = [...target.wanted.keys()].filter(
    (index) => target.wanted[index]!.parts.length > 1 && !seen.has(index),
  )
  return {
    whole: best.match.whole,
    section: shareOf(seen, target),
    phrase: best.match.phrase,
    words: best.found.words / target.total,
    margin: second === undefined ? 1 : Math.min(1, best.rank - second.rank),
    money: target.asked.kind === "money" ? 1 : 0,
    missing: shareOf(new Set(missing), target),
    smallness: Math.min(1, Math.max(0, Math.log2(LARGE_SHELF / passages) / DOUBLINGS)),
  }
}
