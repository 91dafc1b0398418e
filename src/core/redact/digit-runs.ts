import { accentKey, fold } from "../text.ts"
import type { View } from "./kinds.ts"
import type { Figure } from "./plain-figures.ts"

/** Digits that stand together, or one that was said as a word. */
export interface DigitToken {
  readonly start: number
  readonly end: number
  /** What it reads as; letters that were typed for digits are digits. */
  readonly digits: string
  readonly isWord: boolean
  /** What stands between it and the one before it; empty for the first. */
  readonly gap: string
}

/** Tokens with nothing but a few signs between them. */
export interface DigitRun {
  readonly tokens: readonly DigitToken[]
  readonly digits: string
}

// O for 0 and l for 1, inside a number or at its ends; a single o is a zero too.
const TOKEN =
  /((?:(?<![\p{L}\p{M}\d])[OoIl|]{1,2}(?=\d))?\d+(?:[OoIl|]{1,4}\d+)*(?:[OoIl|]{1,2}(?![\p{L}\p{M}\d]))?|(?<![\p{L}\p{M}\d])[Oo](?![\p{L}\p{M}\d]))|\p{L}[\p{L}\p{M}]*/gu
const WORDS: Readonly<Record<string, string>> = {
  không: "0",
  một: "1",
  mốt: "1",
  hai: "2",
  ba: "3",
  bốn: "4",
  tư: "4",
  năm: "5",
  lăm: "5",
  nhăm: "5",
  sáu: "6",
  bảy: "7",
  bẩy: "7",
  tám: "8",
  chín: "9",
  mười: "1",
  // "chín mươi mốt", "ba trăm linh hai", "chấm": said between digits, none by themselves.
  mươi: "",
  trăm: "",
  linh: "",
  lẻ: "",
  chấm: "",
  gạch: "",
}
const BY_KEY = new Map(Object.entries(WORDS).map(([word, digits]) => [accentKey(word), digits]))
const BY_FOLDED = new Map(Object.entries(WORDS).map(([word, digits]) => [fold(word), digits]))
const GLUED = new RegExp(`^(?:${[...BY_FOLDED.keys()].join("|")}){2,}$`)
const PART = new RegExp([...BY_FOLDED.keys()].join("|"), "g")
/** More tokens than a number has. */
const MANY = 20
const WIDEST_GAP = 4
const YEAR = /^(?:19|20)\d\d$/

/** All runs of a text, in order. Plain figures part them. */
export function digitRuns({ text, folded }: View, figures: readonly Figure[]): DigitRun[] {
  const runs: DigitRun[] = []
  let tokens: DigitToken[] = []
  let figure = 0
  const close = () => {
    if (endsInNoDigit(tokens)) tokens.pop()
    const digits = tokens.map((token) => token.digits).join("")
    if (digits.length > 0) runs.push({ tokens, digits })
    tokens = []
  }
  for (const match of text.matchAll(TOKEN)) {
    const start = match.index
    const end = start + match[0].length
    while (figure < figures.length && figures[figure]!.end <= start) figure += 1
    const isFigure = figure < figures.length && figures[figure]!.start < end
    const digits =
      match[1] === undefined ? saidDigits(match[0], folded.slice(start, end)) : asDigits(match[1])
    if (isFigure || digits === undefined) {
      close()
      continue
    }
    const last = tokens.at(-1)
    const gap = last === undefined ? "" : text.slice(last.end, start)
    if (gap.length > WIDEST_GAP) close()
    const isYear = YEAR.test(digits) && last?.isWord === true && last.digits === "5"
    if (isYear) {
      // "năm 2019" is a year, and the word no five.
      tokens.pop()
      close()
      continue
    }
    const isWord = match[1] === undefined
    tokens.push({ start, end, digits, isWord, gap: tokens.length === 0 ? "" : gap })
  }
  close()
  return runs
}

/** "0912 345 678 không nghe máy": one word behind digits is none of them. */
function endsInNoDigit(tokens: readonly DigitToken[]): boolean {
  return tokens.length > 1 && tokens.at(-1)!.isWord && tokens.slice(-MANY, -1).every(({ isWord }) => !isWord)
}

const asDigits = (typed: string) => typed.replace(/[Oo]/g, "0").replace(/[Il|]/g, "1")

/** The digits that a word says, or several written as one; undefined where it is another word. */
function saidDigits(word: string, folded: string): string | undefined {
  const isBare = folded === word.toLowerCase()
  const said = isBare ? BY_FOLDED.get(folded) : BY_KEY.get(accentKey(word))
  if (said !== undefined) return said
  if (!GLUED.test(folded)) return undefined
  return folded
    .match(PART)!
    .map((part) => BY_FOLDED.get(part)!)
    .join("")
}
