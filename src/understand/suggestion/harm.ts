import type { Certainty } from "./accusation.ts"

const NEAR = 5

/**
 * Whether a text, as the tags of `harm-words.ts`, asks to review a decision or an act that harmed its writer: "sure" with
 * all three; "maybe" where one of them is missing. What is said against a policy that is everybody's is none.
 */
export function complains(line: string): Certainty | undefined {
  const has = (tag: string) => line.includes(` ${tag} `)
  const decides = has("decision") || has("own case")
  if (!decides) return undefined
  const isMine = has("mine")
  const isAgainst = has("against")
  if (isMine && isAgainst) return "sure"
  // "bị thu hồi đất": told of one's own, though nothing is disputed in words.
  const within = `(?:[^ .?]+ ){0,${NEAR}}`
  if (new RegExp(` (?:mine ${within}decision|decision ${within}mine) `).test(line)) return "maybe"
  return isAgainst && !has("policy") ? "maybe" : undefined
}
