import { contentFlags } from "../core/filler.ts"
import { fold, hasAccents, syllables } from "../core/text.ts"
import { keyOf } from "./text/keys.ts"
import { tokensOf } from "./text/tokens.ts"

/** Over folded text: whoever asks so is answered by a figure, a day or an hour. */
const ASKS_FIGURE =
  /\b(?:bao nhieu|bao lau|may (?:ngay|thang|nam|gio|phut|lan|nguoi|tuan|buoi|ky|phan|tien|dong|thanh|uy|chi)|mot thang may|khi nao|bao gio|luc nao|luc may|ngay nao|ngay may|thang nao|nam nao|gio nao|muc nao|ty le nao)\b/
/** A time without a figure. */
const TIMES = new Set(
  ["giờ", "hằng", "hàng", "khi", "sau", "trước", "ngay", "mỗi", "cuối", "đầu", "từ"].map(keyOf),
)
const BOUNDS = new Set(["!trước", "!sau", "!từ", "!không", "!chưa", "!miễn"])
const ASKS_MONEY = /\b(?:bao nhieu|may) (?:tien|dong)\b/
/** Nothing is to be paid. */
const FREE = new Set(["!không phải", "!miễn"])
/** Whoever asks how much may be told that nothing is laid down. */
const NO_FIGURE =
  /không (?:đặt|quy định|giới hạn|hạn chế) (?:\p{L}+ )?(?:tỷ lệ|mức|số lượng|thời hạn|thời gian)/iu
const ASKS_TIME = /\b(?:khi nao|bao gio|luc nao|ngay nao|bao lau)\b/

/**
 * Whether the sentences that are left still answer: all that the whole proposal said of what the question asks about is still
 * said, and whoever asked for a figure gets one.
 */
export function stillAnswers(
  question: string,
  proposed: readonly string[],
  left: readonly string[],
): boolean {
  if (left.length === 0) return false
  const isAccented = hasAccents(question)
  const keyFor = (word: string) => (isAccented ? keyOf(word) : fold(word))
  const flags = contentFlags(question)
  const asked = new Set(
    syllables(question)
      .filter((_, index) => flags[index])
      .map(keyFor),
  )
  const covered = (texts: readonly string[]) => {
    const keys = new Set(texts.flatMap((text) => syllables(text)).map(keyFor))
    return [...asked].filter((key) => keys.has(key))
  }
  if (covered(left).length < covered(proposed).length) return false
  return !ASKS_FIGURE.test(fold(question)) || left.some((text) => holdsFigure(question, text))
}

function holdsFigure(question: string, text: string): boolean {
  if (NO_FIGURE.test(text)) return true
  const tokens = tokensOf(text)
  if (tokens.some(({ kind }) => kind === "figure")) return true
  if (ASKS_MONEY.test(fold(question)) && tokens.some(({ key }) => FREE.has(key))) return true
  return ASKS_TIME.test(fold(question)) && tokens.some(({ key }) => TIMES.has(key) || BOUNDS.has(key))
}
