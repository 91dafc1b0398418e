import type { Certainty } from "./accusation.ts"

const NEAR = 12

/**
 * Whether a text, as the tags of `harm-words.ts`, asks to review a decision or an act that harmed its writer: "sure" with
 * all three; "maybe" where one of them is missing. What is said against a policy that is everybody's is none.
 */
export function complains(line: string): Certainty | undefined {
  const has = (tag: string) => line.includes(` ${tag} `)
  const isMine = has("mine")
  const isAgainst = has("against") || has("wrong")
  const decides = has("decision") || has("own case")
  // Acts are more than we have words for.
  if (!decides) return isMine && has("wrong") ? "maybe" : undefined
  if (isMine && isAgainst) return "sure"
  // "bị thu hồi đất": told of one's own, though nothing is disputed in words.
  const within = `(?:[^ .?]+ ){0,${NEAR}}`
  if (new RegExp(` (?:mine ${within}decision|decision ${within}mine) `).test(line)) return "maybe"
  return isAgainst && !has("policy") ? "maybe" : undefined
}
