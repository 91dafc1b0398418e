import { cleanText } from "../text.ts"

/** Letters of other scripts that look like ours; inside a word of ours they only hide it. */
const LOOKALIKES = new Map(
  Object.entries({
    А: "A",
    В: "B",
    Е: "E",
    К: "K",
    М: "M",
    Н: "H",
    О: "O",
    Р: "P",
    С: "C",
    Т: "T",
    Х: "X",
    а: "a",
    е: "e",
    і: "i",
    о: "o",
    р: "p",
    с: "c",
    у: "y",
    х: "x",
    Α: "A",
    Ο: "O",
    ο: "o",
  }),
)
const LOOKALIKE = new RegExp(`[${[...LOOKALIKES.keys()].join("")}]`, "gu")
/** A word of both kinds of letters, or of such letters and digits; a word of another script alone is a word. */
const MIXED = /(?<![\p{L}\p{M}\d])(?=[\p{L}\p{M}]*[A-Za-z\d])(?=[A-Za-zÀ-ỹ\d]*[Ͱ-ӿ])[\p{L}\p{M}\d]+/gu
/** A key with a digit on it is the digit and this frame. */
const KEYCAP = /\u20E3/g
const FULL_WIDTH = /[\uFF01-\uFF5E]/g
const DIGIT = /(?![0-9])\p{Nd}/gu
const ENCIRCLED = /[①-⑨⓪⑴-⑼⒈-⒐⓵-⓽❶-❾➀-➈➊-➒]/gu
/** Raised and lowered digits, two or more in a row: "m²" stays. */
const RAISED = /[⁰¹²³⁴-⁹₀-₉]{2,}/g
const IDEOGRAPHS = /[〇零一二三四五六七八九]{3,}/g
const IDEOGRAPH_DIGITS = "〇一二三四五六七八九"

/**
 * A text as the rules read it and as a model would get it: clean (`cleanText`), digits of every script and shape as 0
 * to 9, full-width signs as ordinary ones, letters of other scripts that pass for ours, inside a
 * word of ours, as ours.
 */
export function readable(text: string): string {
  return cleanText(text)
    .replace(KEYCAP, "")
    .replace(FULL_WIDTH, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(DIGIT, (digit) => String(digitOf(digit)))
    .replace(ENCIRCLED, encircled)
    .replace(RAISED, (run) => run.normalize("NFKC"))
    .replace(IDEOGRAPHS, (run) =>
      [...run].map((sign) => Math.max(0, IDEOGRAPH_DIGITS.indexOf(sign))).join(""),
    )
    .replace(MIXED, (word) => word.replace(LOOKALIKE, (letter) => LOOKALIKES.get(letter)!))
}

const isDigit = (code: number) => /^\p{Nd}$/u.test(String.fromCodePoint(code))

/** Every script has its ten digits in a row; rows may follow each other, so the row of mathematical ones is counted. */
function digitOf(digit: string): number {
  const code = digit.codePointAt(0)!
  if (code >= 0x1d7ce && code <= 0x1d7ff) return (code - 0x1d7ce) % 10
  let zero = code
  while (isDigit(zero - 1) && code - zero < 9) zero -= 1
  return code - zero
}

/** ① and ⑴ have a plain form; those in other rings stand in rows that begin with 1. */
function encircled(sign: string): string {
  const plain = /\d/.exec(sign.normalize("NFKC"))?.[0]
  if (plain !== undefined) return plain
  const code = sign.codePointAt(0)!
  const row = [0x24f5, 0x2776, 0x2780, 0x278a].findLast((first) => first <= code)!
  return String(code - row + 1)
}
