import { foldAligned } from "../../core/fold-aligned.ts"
import { accentKey, fold, hasAccents } from "../../core/text.ts"

/** Small words by which a question is taken apart; others fold to the same letters: "khắc", "hôn", "máy", "não". */
const WORDS =
  "khác giống hơn với và hay hoặc giữa nhau so sánh phân biệt gì nào đâu mấy sao thế bao nhiêu lâu giờ khi lúc ai là có không chưa về sang"

const KEYS = new Map(WORDS.split(" ").map((word) => [fold(word), accentKey(word)]))

/**
 * `foldAligned`, in which a word of an accented text that only looks like one of the small words without its accents is
 * blotted out: "khắc phục" is no "khác". A word typed without accents may be any.
 */
export function foldSpelled(text: string): string {
  if (!hasAccents(text)) return foldAligned(text)
  return foldAligned(
    text.replace(/[\p{L}\p{M}]+/gu, (word) => {
      const folded = fold(word)
      const key = KEYS.get(folded)
      const isOther = key !== undefined && folded !== word.toLowerCase() && accentKey(word) !== key
      return isOther ? "#".repeat(word.length) : word
    }),
  )
}
