import { fold } from "../../core/text.ts"
import { type AskedKind, readAsked } from "./asks.ts"

/** How sure the assistant must be before it shows words as an answer, from the boldest step to the most careful. */
export const CAUTIONS = ["low", "usual", "high", "highest"] as const
export type Caution = (typeof CAUTIONS)[number]

/** The chance of being right that each step asks for. What each costs stands in docs/operations.md. */
export const LEAST_CHANCE: Readonly<Record<Caution, number>> = {
  low: 0.08,
  usual: 0.18,
  high: 0.4,
  highest: 0.7,
}
/** Of a document that the person named half of that will do: they have already said where to look. */
const NAMED = 0.5
/** Rates and prices "of this year" stand in no regulation: a clause that nearly fits is about something else. */
const LEAST_TODAY = 0.93
const PRICES: ReadonlySet<AskedKind> = new Set(["money", "percent", "figure"])
const TODAY = /\b(?:nam nay|thang nay|hom nay|hien nay|bay gio|hien tai|moi nhat)\b/

/** Whether words that are right with this chance may be shown as an answer. */
export function isEnough(
  chance: number,
  question: string,
  isNamed: boolean,
  caution: Caution = "usual",
): boolean {
  const least = LEAST_CHANCE[caution]
  if (isNamed) return chance >= NAMED * least
  const isPrice = PRICES.has(readAsked(question).kind) && TODAY.test(fold(question))
  return chance >= (isPrice ? Math.max(LEAST_TODAY, least) : least)
}
