import { isSyllable } from "../../core/files/syllable.ts"
import { fold, syllables } from "../../core/text.ts"

const MIN_WORDS = 8
// Frequent words of official texts, for those written without accents.
const COMMON = new Set(
  "cua va cac duoc theo tai quy dinh nhan dan trong cho ngay thang nam nguoi khong co".split(" "),
)

/** Letters of a text: what is left when spaces, digits, punctuation and rules are not counted. */
export function countLetters(text: string): number {
  return text.match(/\p{L}/gu)?.length ?? 0
}

/** Vietnamese, something else, or too little to say. */
export function languageOf(text: string): "vi" | "other" | "unknown" {
  const words = syllables(text).filter((word) => /\p{L}/u.test(word))
  if (words.length < MIN_WORDS) return "unknown"
  const accented = words.filter((word) => fold(word) !== word.toLowerCase() && isSyllable(word)).length
  const common = words.filter((word) => COMMON.has(fold(word))).length
  return accented / words.length > 0.25 || common / words.length > 0.2 ? "vi" : "other"
}
