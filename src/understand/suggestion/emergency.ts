import type { Certainty } from "./accusation.ts"

/**
 * Whether something is going on now for which 113, 114 or 115 are there, from the tags of `emergency-words.ts`. "maybe":
 * something grave is told of, and it is open whether it is over. Habits, fears, wishes and things of yesterday are none.
 */
export function isHappening(line: string): Certainty | undefined {
  const has = (tags: string) => new RegExp(` (?:${tags}) `).test(line)
  const happens = has("grave|event|crime")
  if (!happens) return has("help") && / now .*help | help .*now /.test(line) ? "maybe" : undefined
  const isPast = has("then")
  const cries = has("help") || / now (?:[^ .?]+ ){0,3}(?:grave|event|crime) /.test(line)
  if (has("wish")) return has("grave") && has("help") && !isPast ? "sure" : undefined
  if (isPast) return has("help") && has("now") ? "maybe" : undefined
  return has("grave|event|now") || cries ? "sure" : undefined
}

/** Whether what tells of an emergency wishes, by the tags of `MENDING_WORDS`, that something be mended: it may be none. */
export function asksToMend(line: string): boolean {
  return / wish (?:[^ .?]+ ){0,8}mend | mend (?:[^ ,.?]+ ){0,4}please /.test(line)
}
