import type { Case } from "../case.ts"
import { TURNING } from "../text/operators.ts"

/**
 * Stops a "không", "cấm", "chỉ" or "trừ" that the quoted words have not, and one of theirs that is said twice. What they have and
 * the sentence has not is a matter of what may be left out.
 */
export function turnsSense(it: Case): boolean {
  return it.laid.some(({ key, at }, index) => TURNING.has(key) && (at < 0 || isSaidAgain(it, index)))
}

/** One "không" of the quote said twice. */
function isSaidAgain({ laid }: Case, index: number): boolean {
  return laid.findIndex(({ at }) => at === laid[index]!.at) < index && laid[index - 1]?.key !== "!và"
}
