import type { Certainty } from "./accusation.ts"

/**
 * Whether a text, as the tags of `redress-words.ts`, wants an act of an authority undone that struck its writer. "sure" where
 * the act and the dispute are both plain; "maybe" where the act is only told of, or what is disputed may be another thing.
 */
export function wantsRedress(line: string): Certainty | undefined {
  const has = (tags: string) => new RegExp(` (?:${tags}) `).test(line)
  const isOwn = has("self")
  if (!isOwn && (!has("i|refuse") || has("policy|law"))) return undefined
  const wants = has("redo|refuse")
  if (has("hard")) {
    if (wants || (isOwn && has("wrong"))) return "sure"
    return isOwn || has("wrong|i") ? "maybe" : undefined
  }
  if (has("soft")) {
    const disputes = [has("redo"), has("refuse"), has("wrong")].filter(Boolean).length
    if (isOwn && disputes > 1 && !has("policy")) return "sure"
    return wants || (isOwn && disputes > 0) ? "maybe" : undefined
  }
  return isOwn && wants && !has("policy") ? "maybe" : undefined
}
