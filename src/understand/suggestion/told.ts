import type { Certainty } from "./accusation.ts"

/** What each sign weighs; who is meant counts once, however many are named. */
const WEIGHTS: readonly (readonly [tags: string, weight: number])[] = [
  ["gain", 2],
  ["bribe", 2],
  ["false", 2],
  ["vice", 2],
  ["blind", 2],
  ["kin", 2],
  ["favor", 1],
  ["force", 1],
  ["wealth", 1],
  ["money|goods", 1],
  ["official|named", 1],
]
const STRONG = /^(?:gain|bribe|false|vice|blind)$/
const MAYBE = 2
const SURE = 4

/** "nhờ mấy anh công an", "mong xã": asked for help, not told of. */
const ASKED = / ask (?:(?:to|x|body|named) ){0,2}official(?= )/g
/** "tiền … cho anh địa chính". */
const MONEY_TO = / (?:money|goods) (?:[^ .?]+ ){0,8}to (?:[^ ,.?]+ ){0,3}(?:official|kin) /

/**
 * What a text tells of somebody without a word of the law, from the tags of `told-words.ts`: money that goes into a pocket,
 * kin that is favoured, papers that say another thing. "sure" where such a deed and who did it are told, and not by hearsay.
 */
export function tells(tags: string): Certainty | undefined {
  const line = tags.replace(ASKED, " ask")
  const has = (some: string) => new RegExp(` (?:${some}) `).test(line)
  const signs = WEIGHTS.filter(([some]) => has(some))
  const weight = signs.reduce((sum, [, one]) => sum + one, 0)
  const isDeed = signs.some(([some]) => STRONG.test(some))
  const isSomebody = has("official|named|kin")
  const isAround = weight >= MAYBE && (isDeed || has("kin|favor|force|wealth"))
  if (!isAround) return MONEY_TO.test(line) ? "maybe" : undefined
  const isKnown = weight >= SURE || (weight >= SURE - 1 && has("witness"))
  return isDeed && isSomebody && isKnown && !has("hear|vague") ? "sure" : "maybe"
}
