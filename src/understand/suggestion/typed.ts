import { cleanText, fold } from "../../core/text.ts"
import { ABBREVIATIONS, BEHIND_NUMBERS, IN_CONTEXT } from "./abbreviations.ts"
import { DIALECT, DIALECT_IN_CONTEXT } from "./dialect.ts"
import { type Token, tokenOf } from "./lexicon.ts"
import { isKnown, isSyllable, parted, spelled, type Vocabulary } from "./spelling.ts"

/** Letters of other alphabets that look like ours. */
const LOOKALIKES: Readonly<Record<string, string>> = {
  а: "a",
  е: "e",
  о: "o",
  р: "p",
  с: "c",
  х: "x",
  у: "y",
  і: "i",
  к: "k",
  т: "t",
  н: "h",
  м: "m",
  ο: "o",
  α: "a",
}
const OTHERS = new RegExp(`[${Object.keys(LOOKALIKES).join("")}]`, "gu")
const ADDRESS = /(?:https?:\/\/|www\.)\S+|\S+@\S+\.\S+/g
/** "t o c a o", "t.ố c.á.o": three letters or more with something between each two. */
const LETTERS_APART = /(?<![\p{L}\p{M}\d])\p{L}\p{M}*(?:[\s.\-_*]+\p{L}\p{M}*){2,}(?![\p{L}\p{M}\d])/gu
/** "tố.cáo", "tố-cáo", "tố_cáo": one break for two words of a phrase. */
const JOINED = /(?<=[\p{L}\p{M}])[.\-_*/\\|+~](?=[\p{L}\p{M}])/gu
const SHORT_FORMS = /(?<![\p{L}\p{M}])(?:k[/.]n|đ[/.]c)(?![\p{L}\p{M}])/gu
const TOKEN = /[\p{L}\p{M}]+\d[\p{L}\p{M}\d]*|[\p{L}\p{M}]+|\d+|\?|[,;–—-]|[.!:\n()"“”…]/gu

/** Lower case, in the letters that are meant. */
export function plainText(text: string): string {
  return cleanText(text.normalize("NFKC"))
    .toLowerCase()
    .replace(OTHERS, (letter) => LOOKALIKES[letter]!)
}

/** The words of a text as they are meant, each of which is known or nobody's. */
export function readTyped(text: string, known: Vocabulary): Token[] {
  const plain = plainText(text)
    .replace(ADDRESS, " ")
    .replaceAll("🆘", " sos ")
    .replace(SHORT_FORMS, (form) => form.replace(/[/.]/, ""))
    .replace(LETTERS_APART, (run) => together(run, known))
    .replace(JOINED, " ")
  const raw = plain.match(TOKEN) ?? []
  const isBare = fold(plain) === plain
  const words = ` ${raw.flatMap((token, at) => wordsOf(token, raw[at - 1] ?? "", known)).join(" ")} `
  const meant = [...IN_CONTEXT, ...DIALECT_IN_CONTEXT].reduce(
    (line, [pattern, word]) => line.replace(pattern, word),
    words,
  )
  return (isBare ? fold(meant) : meant)
    .trim()
    .split(" ")
    .filter((word) => word !== "")
    .map(tokenOf)
}

function together(run: string, known: Vocabulary): string {
  const letters = run.replace(/[\s.\-_*]+/g, "")
  return parted(letters, known, Math.floor(letters.length / 3))?.join(" ") ?? run
}

/** Behind one of these "tui" is no person: "vào túi". */
const BEFORE_POCKET = /^(?:vào|vao|bỏ|bo|đút|dut|nhét|nhet|móc|moc|cái|cai)$/
/** Behind one of these a letter is a name: "ông K". */
const BEFORE_NAME = /^(?:ông|bà|anh|chị|cô|chú|ong|ba|chi|bộ|bo|trường|truong|ty|xưởng|xuong)$/

function wordsOf(token: string, before: string, known: Vocabulary): string[] {
  if (/^[,;–—-]$/.test(token)) return [","]
  if (/^[.!:\n()"“”…]$/.test(token)) return ["."]
  if (!/\p{L}/u.test(token)) return [token]
  // A letter held down: no word has three of one.
  const word = token.replace(/(\p{L})\1{2,}/gu, "$1")
  const sum = /^\d+$/.test(before) ? /^(tr|k|ty|tỷ)(\d+)$/.exec(word) : null
  if (sum !== null) return [BEHIND_NUMBERS[sum[1]!]!, sum[2]!]
  if (/^\d+$/.test(before) && Object.hasOwn(BEHIND_NUMBERS, word)) return [BEHIND_NUMBERS[word]!]
  const isNone =
    (word.length === 1 && BEFORE_NAME.test(before)) || (word === "tui" && BEFORE_POCKET.test(before))
  const short = isNone ? undefined : (ABBREVIATIONS.get(word) ?? DIALECT.get(word))
  if (short !== undefined) return short.split(" ")
  const meant = spelled(word, known)
  if (isKnown(meant, known)) return [meant]
  if (/\d/.test(meant)) return meant.match(/\p{L}+|\d+/gu) ?? []
  if (meant.length > 4 && !isSyllable(meant)) return parted(meant, known, 0) ?? [meant]
  return [meant]
}
