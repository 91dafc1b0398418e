import type { Said } from "../core/meeting.ts"
import { fold } from "../core/text.ts"
import { nameAt } from "./named-people.ts"
import { NUMBERS, numbersIn } from "./numbers.ts"
import { readReply } from "./reply/read.ts"
import { tagsOf } from "./reply/tag.ts"

/** What an officer types for others: whom on the list, counted from 1, and what they said; or why that is not clear. */
export type ProxyLine =
  | { readonly numbers: readonly number[]; readonly said: Said }
  | { readonly unclear: "words"; readonly typed: string }
  /** Of a name that fits nobody `numbers` is empty, of one that fits several it has them all. */
  | { readonly unclear: "name"; readonly typed: string; readonly numbers: readonly number[] }
  /** Two things were said of the same people: neither counts. */
  | { readonly unclear: "twice"; readonly numbers: readonly number[] }

// A new person begins at a number behind words, unless it counts something: "3 đi muộn 15 phút, 5 vắng".
const NEXT = new RegExp(
  `(?<=\\p{L})(?<!(?:^|\\s)(?:và|va|đến|den|tới|toi|số|so|stt|từ|tu))[,.]?\\s+(?=${NUMBERS}\\s*[:)\\-–]?\\s+(?!(?:phút|phut|ph|p|giờ|gio|h|tiếng|tieng|ngày|ngay)(?!\\p{L}))\\p{L})`,
  "iu",
)
const NUMBERED = new RegExp(`^${NUMBERS}(?![\\d\\p{L}])`, "iu")
const AND = /^(?:\s*,\s*(?:(?:và|va)\s+)?|\s*[+&]\s*|\s+(?:và|va)\s+)(?=\S)/iu
const ENDS = /[\s.,!]+$/
/** So many words has a name that nobody on the list has. */
const MOST_WORDS = 4

interface List {
  readonly names: readonly string[]
  /** Marks were typed: a name without them has none. */
  readonly isMarked: boolean
}

/**
 * Reads "3 có; Hùng vắng ốm; 7, 8 đi muộn 15 phút" over a list of names. What others said is not guessed: what is not
 * clear comes back as such, each for itself.
 */
export function readProxy(typed: string, names: readonly string[]): ProxyLine[] {
  const said = typed.normalize("NFC")
  const list = { names, isMarked: fold(said) !== said.toLowerCase() }
  const lines = said
    .split(/[;\n]+/)
    .map((part) => part.trim().replace(ENDS, ""))
    .filter((part) => part !== "")
    .flatMap((part) => piecesOf(part, list))
    .map((piece) => lineIn(piece, list))
  const all = lines.flatMap((line) => ("unclear" in line ? [] : line.numbers))
  const twice = [...new Set(all.filter((number, index) => all.indexOf(number) !== index))]
  if (twice.length === 0) return lines
  const others = lines.flatMap((line) => {
    if ("unclear" in line) return line
    const numbers = line.numbers.filter((number) => !twice.includes(number))
    return numbers.length === 0 ? [] : { ...line, numbers }
  })
  return [...others, { unclear: "twice", numbers: twice }]
}

/** One piece for each new person: at a number, or behind a comma at a name, also one that nobody has. */
function piecesOf(part: string, list: List): string[] {
  const pieces: string[] = []
  for (const piece of part.split(NEXT).flatMap((one) => one.split(/(?<=\p{L}'?)[,.]\s+/u))) {
    const last = pieces.at(-1)
    if (last === undefined) pieces.push(piece)
    // "Lan, Hùng có": the first of them has no words yet.
    else if (headOf(last, list).rest === "") pieces.push(`${pieces.pop()}, ${piece}`)
    else if (beginsAnew(piece, list)) pieces.push(piece)
    // "vắng, nhà có giỗ"
    else pieces.push(`${pieces.pop()}, ${piece}`)
  }
  return pieces
}

function beginsAnew(piece: string, list: List): boolean {
  return headOf(piece, list).who.length > 0 || strangerIn(piece) !== undefined
}

type Who =
  | { readonly numbers: readonly number[] }
  | { readonly name: string; readonly fits: readonly number[] }

/** The people with whom a piece begins, and what is said of them. */
function headOf(
  piece: string,
  { names, isMarked }: List,
): { readonly who: readonly Who[]; readonly rest: string } {
  const who: Who[] = []
  let left = piece
  for (;;) {
    const number = NUMBERED.exec(left)?.[0]
    const numbers = number === undefined ? null : numbersIn(number)
    const named = number === undefined ? nameAt(left, names, isMarked) : undefined
    if (numbers !== null) who.push({ numbers })
    else if (named !== undefined) who.push(named)
    else break
    left = left.slice((number ?? named!.typed).length)
    const and = AND.exec(left)?.[0]
    if (and === undefined) break
    const behind = left.slice(and.length)
    if (!NUMBERED.test(behind) && nameAt(behind, names, isMarked) === undefined) break
    left = behind
  }
  return { who, rest: left.replace(/^\s*[:)\-–]?\s*/, "") }
}

/** A name that nobody on the list has, with words behind it that are an answer; undefined for other words. */
function strangerIn(piece: string): { readonly name: string } | undefined {
  const words = piece.split(/\s+/)
  for (let count = 1; count <= MOST_WORDS && count < words.length; count++) {
    if (!isNameLike(words[count - 1]!)) return undefined
    if (saidIn(words.slice(count).join(" ")) !== null) return { name: words.slice(0, count).join(" ") }
  }
  return undefined
}

/** Written as a name, or a word that no answer has. */
function isNameLike(word: string): boolean {
  if (!/^\p{L}+$/u.test(word)) return false
  return /^\p{Lu}/u.test(word) || tagsOf(word).join() === "x"
}

function lineIn(piece: string, list: List): ProxyLine {
  const { who, rest } = headOf(piece, list)
  if (who.length === 0) {
    const stranger = strangerIn(piece)
    return stranger === undefined
      ? { unclear: "words", typed: piece }
      : { unclear: "name", typed: stranger.name, numbers: [] }
  }
  const said = saidIn(rest)
  if (said === null) return { unclear: "words", typed: piece }
  for (const one of who)
    if ("fits" in one && one.fits.length > 1) return { unclear: "name", typed: one.name, numbers: one.fits }
  const numbers = who.flatMap((one) => ("fits" in one ? one.fits : one.numbers))
  return { numbers: [...new Set(numbers)], said }
}

function saidIn(words: string): Said | null {
  // Of oneself nobody types "co" alone; behind a number or a name it is no slip.
  const { state, lateMinutes, reason } = readReply(/^co$/i.test(words) ? "có" : words)
  if (state === "unclear" || state === "undo" || words === "") return null
  return {
    answer: state,
    lateMinutes: lateMinutes ?? null,
    reason: state === "no" ? (reason ?? "none_given") : null,
  }
}
