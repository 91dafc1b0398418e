import { FIGURES, PLACES } from "./known.ts"
import {
  BARE_FAMILIES,
  BAREST_FAMILIES,
  COMMON_FAMILIES,
  FAMILIES,
  GIVEN,
  GIVEN_WITH_ACCENTS,
  HIGHLAND,
  LIKELY_FAMILIES,
  MIDDLES,
  NAME_SYLLABLES,
  PLAIN_FAMILIES,
  SURE_FAMILIES,
} from "./lists.ts"
import { BODIES, OTHER_WORDS } from "./other-words.ts"
import type { Word, Words } from "./words.ts"

/** The longest names: "Công Tằng Tôn Nữ Thị Thúy Vân". */
const MOST = 7
const MOST_SMALL = 5

/** Words from `from` up to but without `to`. */
export interface Span {
  readonly from: number
  readonly to: number
}

const pair = (words: readonly Word[], at: number) =>
  words[at + 1]?.isJoined ? `${words[at]!.folded} ${words[at + 1]!.folded}` : words[at]!.folded

export const foldedOf = (words: readonly Word[], { from, to }: Span) =>
  words
    .slice(from, to)
    .map(({ folded }) => folded)
    .join(" ")

/** Whether these two syllables are known as another word. */
const isOtherPair = (words: readonly Word[], at: number, isAccented: boolean) =>
  BODIES.has(words, at, isAccented) || OTHER_WORDS.has(words, at, isAccented)

/** Whether an office, a body or another word begins here, and no name. */
export function isOther(words: readonly Word[], at: number, isAccented: boolean): boolean {
  const [word, next] = [words[at]!, words[at + 1]]
  if (
    /^\p{Lu}{2,}$/u.test(word.text) &&
    word.isCapital &&
    !NAME_SYLLABLES.has(word, isAccented) &&
    !FAMILIES.has(word, isAccented)
  )
    return true
  if (BODIES.has(words, at, isAccented)) return true
  if (!OTHER_WORDS.has(words, at, isAccented)) return false
  return !(word.isCapital && next!.isCapital && NAME_SYLLABLES.has(word, isAccented))
}

/** How many words with capitals stand together from here; bodies and offices end them. */
export function capitalsFrom({ words, isAccented }: Words, from: number): number {
  let count = 0
  while (count < MOST) {
    const word = words[from + count]
    if (word === undefined || !word.isCapital || (count > 0 && !word.isJoined)) break
    const isMiddle = count > 0 && MIDDLES.has(words[from + count - 1], isAccented)
    if (!isMiddle && !MIDDLES.has(word, isAccented) && isOther(words, from + count, isAccented)) break
    count += 1
  }
  return count
}

/** "chị B", "Nguyễn Văn A": a letter stands for anybody, unless a name of somebody's own is before it. */
export const isAnybody = ({ words, isAccented }: Words, { from, to }: Span) =>
  words[to - 1]!.text.length === 1 &&
  words
    .slice(from, to - 1)
    .every((word, at) => (at === 0 && FAMILIES.has(word, isAccented)) || MIDDLES.has(word, isAccented))

/** "Mai Châu", "Hồ Chí Minh": what a street, a town or a movement is called. */
export function isFigure(words: readonly Word[], span: Span): boolean {
  return FIGURES.has(foldedOf(words, span))
}

export const isPlace = (words: readonly Word[], at: number) => PLACES.has(pair(words, at))

/** A name with its family in front and capitals: "Nguyễn Văn An", "Thái Thị Lan". */
export function fullNameAt(text: Words, from: number): Span | undefined {
  const { words, isAccented } = text
  const first = words[from]!
  const last = words[from + 2]
  if (
    /^[YA]$/.test(first.text) &&
    words[from + 1]?.isJoined &&
    last?.isJoined &&
    HIGHLAND.has(last, isAccented)
  )
    return { from, to: from + 3 }
  if (/^H['’]/.test(first.text)) return { from, to: from + Math.max(1, capitalsFrom(text, from)) }
  if (!first.isCapital || !FAMILIES.has(first, isAccented)) return undefined
  const count = capitalsFrom(text, from)
  const span = { from, to: from + count }
  if (count < 2 || isPlace(words, from) || BODIES.has(words, from, isAccented)) return undefined
  if (MIDDLES.has(words[from + 1], isAccented)) return count > 2 ? span : undefined
  const isMade = words
    .slice(from + 1, span.to)
    .every((word) => isSyllable(word, isAccented) || word.text.length === 1)
  if (
    SURE_FAMILIES.has(first, isAccented) &&
    (first.hasAccents || !isAccented || PLAIN_FAMILIES.has(first, isAccented))
  )
    return count > 2 || isMade || PLAIN_FAMILIES.has(first, isAccented) ? span : undefined
  return count > 2 && isMade ? span : undefined
}

/** Families stand inside names too: "Tô Đặng Hải". */
export const isSyllable = (word: Word, isAccented: boolean) =>
  NAME_SYLLABLES.has(word, isAccented) || FAMILIES.has(word, isAccented)

/** Words that "văn" and "thị" begin; behind a family only these are none of a name. */
const OF_MIDDLES = /^(?:van (?:ban|phong|hoa|hoc|bang|kien|nghe)|thi (?:truong|xa|tran|thuc|phan|sat|giac))$/

/**
 * The same in small letters: a family, "văn" or "thị" or another syllable of names, and a name. `isSurely` says that a
 * word before it announces a person.
 */
export function smallNameAt(text: Words, from: number, isSurely: boolean): Span | undefined {
  const { words, isAccented } = text
  const [first, second] = [words[from]!, words[from + 1]]
  if (!FAMILIES.has(first, isAccented) || !second?.isJoined) return undefined
  if (!isAccented && !isSurely && isPartOfAnother(words, from)) return undefined
  if (MIDDLES.has(second, isAccented)) return withMiddleAt(text, from, isSurely)
  if (isPlace(words, from) || isOtherPair(words, from, isAccented)) return undefined
  const isSure = (isAccented ? PLAIN_FAMILIES : BAREST_FAMILIES).has(first, isAccented)
  if (isAccented && !isSure && !isSurely) return ofFamilyAt(text, from)
  if (!isAccented && !isSurely) return isSure ? bareNameAt(text, from) : undefined
  if (!isSurely && !isSure) return undefined
  if (!isNameInside(words, from + 1, isAccented)) return undefined
  if (isNameInside(words, from + 2, isAccented)) return extended(text, from, from + 3)
  return isSurely || (isAccented && GIVEN_WITH_ACCENTS.has(second, isAccented))
    ? { from, to: from + 2 }
    : undefined
}

/** "huynh ngoc tuyen": without any accent, only of the commonest names; "tai nguyen quy hiem" is of "tài nguyên". */
function bareNameAt(text: Words, from: number): Span | undefined {
  const { words } = text
  const before = words[from]!.isJoined ? words[from - 1]!.folded : ""
  const isName =
    !/^(?:tai|so|can|hoan|cao|trung|thao|binh|cac|nhung|phu)$/.test(before) &&
    [from + 1, from + 2].every((at) => isNameInside(words, at, false) && GIVEN.has(words[at], false))
  return isName ? extended(text, from, from + 3) : undefined
}

/** Families that small letters hardly ever mean. */
const NO_FAMILIES = new Set(["tu", "lai", "van", "ban", "tang", "nong", "trieu"])

/** "phan đình tùng": the accents of three syllables together make a name even of a family that is another word too. */
function ofFamilyAt(text: Words, from: number): Span | undefined {
  const { words } = text
  const isName =
    COMMON_FAMILIES.has(words[from], true) &&
    !NO_FAMILIES.has(words[from]!.folded) &&
    isNameInside(words, from + 1, true) &&
    isNameInside(words, from + 2, true) &&
    GIVEN_WITH_ACCENTS.has(words[from + 2], true)
  return isName ? extended(text, from, from + 3) : undefined
}

/** "lê văn minh", "vu thi nga". */
function withMiddleAt(text: Words, from: number, isSurely: boolean): Span | undefined {
  const { words, isAccented } = text
  const [first, , third] = [words[from]!, words[from + 1], words[from + 2]]
  // "Nguyễn Văn A" is anybody.
  if (!third?.isJoined || third.text.length === 1 || isFunctionWord(third)) return undefined
  if (!isAccented && !isSurely && isOtherPair(words, from + 2, isAccented)) return undefined
  const isFamily = isSurely || (isAccented ? SURE_FAMILIES : BARE_FAMILIES).has(first, isAccented)
  if (isFamily)
    return OF_MIDDLES.test(pair(words, from + 1)) && !isSurely ? undefined : extended(text, from, from + 3)
  const isLikely = (isAccented ? COMMON_FAMILIES : LIKELY_FAMILIES).has(first, isAccented)
  const known = isAccented ? NAME_SYLLABLES : GIVEN
  if (!isLikely || isOtherPair(words, from + 1, isAccented) || !known.has(third, isAccented)) return undefined
  return extended(text, from, from + 3)
}

function extended({ words, isAccented }: Words, from: number, to: number): Span {
  let end = to
  while (
    end - from < MOST_SMALL &&
    isNameInside(words, end, isAccented) &&
    // Without accents a rare name is sooner the next word: "nguyen van an hoi".
    (isAccented || GIVEN.has(words[end], isAccented))
  )
    end += 1
  return { from, to: end }
}

/** "vi phạm văn bản", "quyet dinh thi hanh": without accents the second syllable of a word looks like a family. */
const isPartOfAnother = (words: readonly Word[], at: number) =>
  words[at]!.isJoined && /^(?:vi|toi|quy|xam|mo|can|su|chu|luong|tu|phan)$/.test(words[at - 1]?.folded ?? "")

const FUNCTION_WORDS = new Set(
  "la co bi duoc phai khong chua con cua cho khi thi ma o tai va hay hoac nao gi the nay do da se dang rat".split(
    " ",
  ),
)
const isFunctionWord = ({ folded, hasAccents }: Word) => !hasAccents && FUNCTION_WORDS.has(folded)

/** A syllable of names that goes on a name, unless it begins a word of its own ("ông tuấn công tác"). */
export function isNameInside(words: readonly Word[], at: number, isAccented: boolean): boolean {
  const word = words[at]
  return (
    word?.isJoined === true && NAME_SYLLABLES.has(word, isAccented) && !isOtherPair(words, at, isAccented)
  )
}
