import { foldAligned } from "../../core/fold-aligned.ts"
import { accentKey, fold, hasAccents } from "../../core/text.ts"

/** Small words by which a question is taken apart; others fold to the same letters: "khắc", "hôn", "máy", "não". */
const WORDS = `khác giống hơn với và hay hoặc giữa nhau so sánh phân biệt gì nào đâu mấy sao thế bao nhiêu nhiều lâu giờ khi lúc
  ai là có cơ không chưa về sang`

const KEYS = Map.groupBy(WORDS.split(/\s+/), fold)

/**
 * `foldAligned`, in which a word of an accented text that only looks like one of the small words without its accents is
 * blotted out: "khắc phục" is no "khác". A word typed without accents may be any.
 */
export function foldSpelled(text: string): string {
  if (!hasAccents(text)) return foldAligned(text)
  return foldAligned(
    text.replace(/[\p{L}\p{M}]+/gu, (word) => {
      const meant = KEYS.get(fold(word))
      const isOther =
        meant !== undefined &&
        fold(word) !== word.toLowerCase() &&
        !meant.some((one) => accentKey(one) === accentKey(word))
      return isOther ? "#".repeat(word.length) : word
    }),
  )
}
