import { fold } from "../../core/text.ts"
import { DIGIT, DIGITS } from "../digits.ts"

/** Ten and more in words without accents, as a part of a pattern. */
export const NUMERAL_TENS = `(?:(?:hai|ba|bon|nam) muoi(?: (?:${DIGIT}))?|muoi(?: (?:${DIGIT}))?)`

/** A number of at most two digits, or in words without accents, as a part of a pattern. */
export const NUMERAL = `(?:\\d{1,2}|${NUMERAL_TENS}|${DIGIT})`

const WRITTEN = new Set(
  "một mốt hai ba bốn tư năm lăm sáu bảy bẩy tám chín mười mươi"
    .split(" ")
    .flatMap((word) => [word, fold(word)]),
)

/** Whether typed words are a number: "sáu" and "sau" are, "sâu" is not. "sau" among accents is none. */
export function isNumeral(typed: string, hasAccents = false): boolean {
  const words = typed.split(" ")
  if (/^\d+$/.test(typed)) return true
  // "mốt" alone is the day after tomorrow.
  if (typed === "mốt") return false
  return words.every((word) => WRITTEN.has(word) && !(hasAccents && word === "sau"))
}

/** What `NUMERAL` has found: "19", "muoi chin", "ba muoi". */
export function numberOf(words: string): number {
  if (/^\d+$/.test(words)) return Number(words)
  const [tens, ones] = words.includes("muoi") ? words.split(/ ?muoi ?/) : [undefined, words]
  return (tens === undefined ? 0 : tens === "" ? 10 : 10 * DIGITS[tens]!) + (ones ? DIGITS[ones]! : 0)
}
