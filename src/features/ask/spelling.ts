import { keyOf } from "../../core/terms.ts"
import { fold } from "../../core/text.ts"
import { SPELLINGS } from "./words/spellings.ts"

/** A spelling that is not listed beside others. */
const SELDOM = 0.02

/** Shares by folded syllable, then by `accentKey`. */
const SHARES: ReadonlyMap<string, ReadonlyMap<string, number>> = new Map(
  [
    ...Map.groupBy(
      SPELLINGS.trim()
        .split(/[,\n]/)
        .map((entry) => entry.trim().split(" ") as [string, string]),
      ([written]) => fold(written),
    ),
  ].map(([folded, list]) => [
    folded,
    new Map(list.map(([written, percent]) => [keyOf(written), Number(percent) / 100])),
  ]),
)

/**
 * Of the texts that hold a syllable without regard to accents, about how many mean the one with this `accentKey`:
 * "ban" stands in every other section, "bán" in few. 1 where there is only one spelling.
 */
export function spellingShare(folded: string, key: string): number {
  const shares = SHARES.get(folded)
  return shares === undefined ? 1 : (shares.get(key) ?? SELDOM)
}
