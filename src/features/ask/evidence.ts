import type { Target } from "./clause-match.ts"
import type { Found } from "./retrieve.ts"

/** What speaks for the best section answering the question; all between 0 and 1. */
export interface Evidence {
  /** Share of the question, by weight, that the best clause and its lead-in speak of. */
  readonly own: number
  /** The same with headings and title. */
  readonly whole: number
  /** Share of the question's single words that stand anywhere in the section or its headings. */
  readonly strength: number
}

/**
 * How much must be covered before a clause is shown as an answer. Found on the development questions; a named
 * document needs less, because the person has already said where to look.
 */
export const ENOUGH = { anywhere: 0.62, named: 0.4 }

export function evidenceOf(found: readonly Found[]): Evidence {
  const best = found[0]?.matches[0]
  if (best === undefined) return { own: 0, whole: 0, strength: 0 }
  return { own: best.own, whole: best.whole, strength: 0.5 * best.own + 0.5 * best.whole }
}

/** True when the question names nothing that could be looked for. */
export function isEmpty(target: Target): boolean {
  return target.wanted.length === 0
}
