import { cleanText, fold } from "../../core/text.ts"
import { CORRECTION_WORDS } from "./correction-words.ts"
import { DOUBT_WORDS } from "./doubt-words.ts"
import { PEOPLE_WORDS } from "./people-words.ts"
import { REASON_WORDS } from "./reason-words.ts"
import { keyOf, spelled } from "./spelling.ts"
import { markTimes } from "./times.ts"
import { WORDS } from "./words.ts"

interface Phrase {
  readonly words: readonly { key: string; bare: string }[]
  readonly tags: readonly string[]
  /** Matches only what was typed with these accents: without them it is too many other words. */
  readonly asWritten: boolean
}

const PHRASES: readonly Phrase[] = [
  ...REASON_WORDS,
  ...PEOPLE_WORDS,
  ...WORDS,
  ...DOUBT_WORDS,
  ...CORRECTION_WORDS,
].flatMap(([tags, list]) =>
  list.split(/[|\n]/).map((written) => {
    const phrase = written.trim().replace(/^!/, "")
    return {
      words: phrase.split(" ").map((word) => ({ key: keyOf(word), bare: fold(word) })),
      tags: tags === "" ? [] : tags.split(" "),
      asWritten: written.trim().startsWith("!"),
    }
  }),
)
const BY_FIRST = Map.groupBy(PHRASES, ({ words }) => words[0]!.bare)
const KEYS = new Set(PHRASES.flatMap(({ words }) => words.map(({ key }) => key)))
const BARES = new Set(
  PHRASES.flatMap(({ words, asWritten }) => (asWritten ? [] : words.map(({ bare }) => bare))),
)
const LONGEST = Math.max(...PHRASES.map(({ words }) => words.length))

const isAccented = (word: string) => fold(word) !== word
const isWord = (word: string) =>
  isAccented(word) ? KEYS.has(keyOf(word)) : BARES.has(word) || KEYS.has(word)

const EMOJI: readonly (readonly [RegExp, string])[] = [
  [/[\u{1F3FB}-\u{1F3FF}\u20E3\u200D]/gu, ""],
  [/👍|👌|🆗|✅|✔|☑|🙆|\/-strong|\/-ok/gu, " thumbsup "],
  [/❌|👎|✖|✗|✘|🙅|🚫|⛔|\/-weak|\/-no/gu, " thumbsdown "],
  [/\/-[a-z]+|[:;]-?[()]+|[:;]d\b|=\)+|\^\^/gu, " "],
  [/\p{Extended_Pictographic}/gu, " "],
]

const NAME = /(?<![\p{L}\p{M}])\p{Lu}\p{Ll}+(?![\p{L}\p{M}])/gu

/** Words that begin with a capital inside a sentence, or before another that does: names, in lower case. */
function namesIn(text: string): ReadonlySet<string> {
  const found = [...text.matchAll(NAME)].filter(({ 0: word, index }) => {
    const opens = /(?:^|[.!?\n])\s*$/.test(text.slice(0, index))
    return !opens || /^ \p{Lu}\p{Ll}/u.test(text.slice(index + word.length))
  })
  return new Set(found.map(([word]) => word.toLowerCase()))
}

/** Lower case, picture signs as words, times as marks, then one token a word; "|" and "?" end a clause. */
function tokens(text: string): { words: string[]; accented: boolean } {
  let plain = cleanText(text.normalize("NFKC")).toLowerCase()
  for (const [sign, word] of EMOJI) plain = plain.replace(sign, word)
  plain = plain.replace(/(?<![\p{L}])[đd][./]c(?![\p{L}])/gu, "đồng chí")
  const raw =
    markTimes(plain).match(
      /<[a-z]+[\d:]*>|[\p{L}\p{M}]+\d[\p{L}\d]*|[\p{L}\p{M}]+|\d+|\?|[.,;:!\n()+–-]/gu,
    ) ?? []
  const letters = raw.filter((token) => /^\p{L}/u.test(token))
  const accented = letters.filter(isAccented).length * 2 > letters.length
  const words = raw.flatMap((token) => {
    if (/^[\p{L}]/u.test(token)) return spelled(token, isWord).split(" ")
    return /^[.,;:!\n()+–-]$/.test(token) ? "|" : token
  })
  return { words, accented }
}

/** Spellings that only their neighbours decide. */
const CONTEXT: readonly (readonly [RegExp, string])[] = [
  [/(?<= )(?:được)(?= (?:ơi|bí thư|chi bộ|oi) )/g, "đồng chí"],
  [/(?<= (?:nhé|nha|báo cáo|bao cao|gửi|gui|thưa|thua|chào|chao|ơi) )được(?= )/g, "đồng chí"],
  [/(?<! xe| may| duong| den| bi| hu| may)(?<= )hong(?= (?!xe ))/g, "không"],
  [/(?<= (?:không|sẽ|mới) )toi(?= )/g, "tới"],
  [/(?<! chuẩn| thiết| trang) (?:bị|bi)(?= (?!thư|thu))/g, ""],
  // Children of the South are called by their number.
  [
    /(?<= (?:anh|chị|bác|chú|cô|ông|bà|dì|cậu|đồng chí) )(?:hai|ba|tư|năm|sáu|bảy|tám|chín|mười|út)(?= )/g,
    "<x>",
  ],
]

/** What every word of the answer does in it, as tags; words that nothing is known of are "x". */
export function tagsOf(text: string): string[] {
  const typed = tokens(text)
  const names = namesIn(cleanText(text))
  let line = ` ${typed.words.join(" ")} `
  for (const [pattern, word] of CONTEXT) line = line.replace(pattern, word)
  const words = line
    .trim()
    .split(" ")
    .filter((word) => word !== "")
  const tags: string[] = []
  for (let at = 0; at < words.length; ) {
    const found = longest(words, at, typed.accented)
    tags.push(...(found ? found.tags : [unknown(words[at]!, names)]))
    at += found?.words.length ?? 1
  }
  // "một" and "hai" choose only where nothing else is said.
  const isAlone = tags.every((tag) => /^(?:w\d|\||p|oi|me|nod|elder|comrade|pick|child)$/.test(tag))
  return tags.map((tag) => (/^w\d$/.test(tag) ? (isAlone ? `n${tag[1]}` : "num") : tag))
}

function longest(words: readonly string[], at: number, accented: boolean): Phrase | undefined {
  let best: Phrase | undefined
  let bestScore = 0
  for (const phrase of BY_FIRST.get(fold(words[at]!)) ?? []) {
    const score = matchScore(phrase, words, at, accented)
    if (score > bestScore) [best, bestScore] = [phrase, score]
  }
  return best
}

function matchScore(phrase: Phrase, words: readonly string[], at: number, accented: boolean): number {
  let exact = 0
  for (const [step, { key, bare }] of phrase.words.entries()) {
    const typed = words[at + step]
    if (typed === undefined) return 0
    if (keyOf(typed) === key) exact += 1
    else if (phrase.asWritten || isAccented(typed) || fold(typed) !== bare) return 0
  }
  const { length } = phrase.words
  // Who types accents means the word without any: "ca" is no "cả".
  if (length === 1 && exact === 0 && accented) return 0
  return length * (LONGEST + 1) + exact
}

function unknown(word: string, names: ReadonlySet<string>): string {
  if (word === "|" || word === "?") return word
  if (word.startsWith("<")) return word.slice(1, -1)
  if (/^\d+$/.test(word)) return /^[123]$/.test(word) ? `n${word}` : "num"
  return names.has(word) ? "name" : "x"
}
