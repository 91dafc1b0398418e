import { syllableTerm, type Term } from "../../core/terms.ts"
import { accentKey, fold, hasAccents, syllables } from "../../core/text.ts"
import { readings } from "./abbreviations.ts"

/** What a question asks, ready to be held beside others. */
export interface Gist {
  /** Each word with its accents, folded where none were typed; words that ask the same are one. */
  readonly words: readonly Word[]
  readonly isSpelled: boolean
}

interface Word {
  readonly folded: string
  readonly key: string
}

/** What is said besides, and changes no question. */
const BESIDES = `cho tôi hỏi | cho em hỏi | cho mình hỏi | cho con hỏi | cho hỏi | tôi muốn hỏi | muốn hỏi | xin hỏi | xin cho biết
  cho tôi biết | cho biết | cán bộ ơi | ạ | vậy | nhé | nhỉ | thì | là | vào | các | những | của | có | mình | tôi | lúc | như
  thế nhỉ | hay không | không ạ`

/** Several ways to ask one thing; the first stands for all. */
const SAME = [
  "@ở đâu | ở đâu | tại đâu | đến đâu | ở chỗ nào | chỗ nào | nơi nào",
  "@bao giờ | bao giờ | khi nào | ngày nào | ngày mấy | hôm nào | ngày bao nhiêu",
  "@mấy giờ | mấy giờ | giờ nào",
  "@thế nào | thế nào | ra sao | như nào | làm sao",
  "@gì | giấy tờ gì | giấy tờ nào",
  "@tháng | một tháng | mỗi tháng | hằng tháng | hàng tháng",
  "đóng | nộp",
  "đủ | từ đủ",
].map((line) => line.split("|").map((phrase) => phrase.trim()))

const PHRASES: readonly { readonly phrase: readonly string[]; readonly becomes: string | null }[] = [
  ...BESIDES.split(/[|\n]/).map((phrase) => ({ phrase: phrase.trim().split(" "), becomes: null })),
  ...SAME.flatMap(([first, ...others]) =>
    others.map((phrase) => ({ phrase: phrase.split(" "), becomes: first! })),
  ),
].sort((left, right) => right.phrase.length - left.phrase.length)

/** Reads what a question asks. */
export function gistOf(question: string): Gist {
  const text = readings(question)[0]!.text
  const isSpelled = hasAccents(text)
  const run = syllables(text.toLowerCase())
  const isWord = (written: string | undefined, word: string) =>
    written !== undefined &&
    (isSpelled ? accentKey(written) === accentKey(word) : fold(written) === fold(word))
  const words: Word[] = []
  for (let at = 0; at < run.length; ) {
    const known = PHRASES.find(({ phrase }) => phrase.every((word, step) => isWord(run[at + step], word)))
    const said = known === undefined ? run[at]! : known.becomes
    if (said !== null) words.push({ folded: fold(said), key: accentKey(said) })
    at += known?.phrase.length ?? 1
  }
  // "… có phải … không" asks; "không đăng ký" says something.
  if (words.at(-1)?.folded === "khong") words.pop()
  return { words, isSpelled }
}

/** Syllables by which it is found. */
export function termsOfGist({ words }: Gist): Term[] {
  return [...new Set(words.map(({ folded }) => syllableTerm(folded)))]
}

/** So many of the neighbours must be neighbours in both: the same words in another order may ask another thing. */
const ENOUGH_PAIRS = 0.4
/** And so near they must be in an embedding space. Both as sixty pairs of questions have it. */
const ENOUGH_MEANING = 0.5
const LEAST_WORDS = 3

/**
 * Whether the answer to one question answers the other: they ask the same in the same words, whatever their order, their accents
 * and what is said besides. One word more is a condition of which the answer may say nothing; whoever is not shown it is
 * shown the clauses. `meaning`: how near they are in an embedding space; null where nobody knows.
 */
export function isAlike(asked: Gist, shelved: Gist, meaning: number | null): boolean {
  const isSpelled = asked.isSpelled && shelved.isSpelled
  const [left, right] = [asked, shelved].map(({ words }) =>
    words.map((word) => (isSpelled ? word.key : word.folded)),
  ) as [string[], string[]]
  if (left.length < LEAST_WORDS || left.length !== right.length) return false
  if ([...left].sort().join(" ") !== [...right].sort().join(" ")) return false
  const pairs = new Set(right.slice(1).map((word, at) => `${right[at]} ${word}`))
  const shared = left.slice(1).filter((word, at) => pairs.has(`${left[at]} ${word}`)).length
  return shared >= ENOUGH_PAIRS * (left.length - 1) && (meaning === null || meaning >= ENOUGH_MEANING)
}
