import { type Case, saysSomething } from "../case.ts"
import { compoundKey, keyOf, keySet } from "../text/keys.ts"
import { GAP } from "../text/token.ts"
import { DEFINING_BEFORE, paraphrased, ROLES, WEIGHTY } from "../text/words.ts"

/** So many words of the question may stand in front of what the quote says of them. */
const MOST_ASKED = 6

/**
 * Stops whatever the quotes do not say. Lets pass words that only link, a few others for the same thing, and at the
 * sentence's beginning the question's own words for what it is about, but nobody's office and nothing to do or to pay, unless
 * the heading has them, too.
 */
export function saysMore(it: Case): boolean {
  return strangeWords(it).length > 0 || countsAll(it)
}

/**
 * Whether a word of the question stands where it says something new: in the place of others that the sentence leaves out
 * ("tố cáo" for the quote's "khiếu nại"), or as a deed between what is quoted ("thủ quỹ *quyết định* chi tiền"). What only
 * tells of which thing is spoken, behind a "của" or "trong", may stand between.
 */
function takesPlace(it: Case, index: number): boolean {
  const { laid, marks } = it
  const isStep = ({ at, isLinking }: (typeof laid)[number]) => at >= 0 && !isLinking
  const next = laid.slice(index + 1).find(isStep)?.at
  if (next === undefined) return false
  const before = laid.slice(0, index).findLast(isStep)?.at ?? -1
  const { part } = marks[next]!
  const elsewhere = marks.filter(({ key, isQuoted }) => isQuoted && key === laid[index]!.key)
  if (elsewhere.length > 0 && !elsewhere.some((mark) => mark.part === part)) return true
  return (
    (before >= 0 && (!belongsTo(laid, index) || namesAnother(it, index))) ||
    leavesOut(it, before, next, before < 0 ? () => false : it.isAsked)
  )
}

/** Whether words between these places are left out, but for some that are known. */
function leavesOut(
  { marks, said }: Case,
  before: number,
  next: number,
  isKnown: (key: string) => boolean,
): boolean {
  return marks.some(
    (mark, at) =>
      at > before &&
      at < next &&
      mark.unit === marks[next]!.unit &&
      saysSomething(mark) &&
      mark.kind === "word" &&
      !said.has(at) &&
      !isKnown(mark.key),
  )
}

/** "Gửi đơn trước 07 ngày" of a clause that has only "gửi", where the passage speaks of "gửi đơn" and the question too. */
function goesOnAsThere(it: Case, index: number): boolean {
  const { laid, context, isAsked } = it
  const { key, gap } = laid[index]!
  if (gap !== GAP.none || !isAsked(key) || !context.pairs.has(`${laid[index - 1]?.key} ${key}`)) return false
  const isStep = ({ at, isLinking }: (typeof laid)[number]) => at >= 0 && !isLinking
  const next = laid.slice(index + 1).find(isStep)?.at
  const before = laid.slice(0, index).findLast(isStep)?.at ?? -1
  return next === undefined || (before >= 0 && !leavesOut(it, before, next, () => false))
}

/** "Hộ dân thuộc hộ cận nghèo" where the passage has a rule of its own for "hộ cận nghèo". */
function namesAnother({ laid, context }: Case, index: number): boolean {
  const isAlone = (at: number) => laid[at]?.kind === "word" && laid[at]!.at < 0 && !laid[at]!.isLinking
  let from = index
  while (isAlone(from - 1)) from -= 1
  let to = index
  while (isAlone(to + 1)) to += 1
  if (laid[from - 1]?.key !== AMONG) return false
  const run = laid.slice(from, to + 1).map(({ key }) => key)
  return (
    run.length > 1 &&
    context.units.some((unit) =>
      unit.some(({ gap }, start) => {
        return (
          gap !== GAP.none &&
          run.every((key, step) => unit[start + step]?.key === key) &&
          unit.length > run.length
        )
      }),
    )
  )
}

/** "Cả A và B" says no more than "A và B", "nếu trùng thì" no more than "trùng thì". */
function isAnyway({ laid, marks }: Case, index: number): boolean {
  const { key } = laid[index]!
  const behind = laid.slice(index + 1)
  if (key === BOTH) return behind.some(({ key: word, at }) => word === "!và" && at >= 0)
  if (key === AMONG_THEM) return repeatsCounted(laid, index)
  if (key !== IF) return false
  const next = behind.find(({ at, isLinking }) => at >= 0 && !isLinking)
  return (
    next !== undefined &&
    marks.some((mark, at) => mark.unit === marks[next.at]!.unit && at > next.at && mark.key === THEN)
  )
}

/** "Có 03 hòa giải viên, trong đó phải có hòa giải viên nữ" for "và phải có": without a figure, of what was just counted. */
function repeatsCounted(laid: Case["laid"], index: number): boolean {
  const behind = laid.slice(index + 1)
  const counted = laid.slice(0, index).findLastIndex(({ kind }) => kind === "figure")
  if (counted < 0 || behind.some(({ kind }) => kind === "figure")) return false
  const [first, second] = laid.slice(counted + 1)
  return behind.some(({ key }, at) => key === first?.key && behind[at + 1]?.key === second?.key)
}

const AMONG_THEM = compoundKey("trong đó")
const [BOTH, IF, THEN] = ["cả", "nếu", "thì"].map(keyOf)

/** A part of the sentence's own that claims "every day", "all of them". */
function countsAll({ laid }: Case): boolean {
  return laid.some(({ key, at, gap }, index) => {
    if (at >= 0 || gap === GAP.none || !ALL.has(key)) return false
    const end = laid.findIndex((token, place) => place > index && token.gap !== GAP.none)
    return laid.slice(index, end < 0 ? laid.length : end).every((token) => token.at < 0)
  })
}

/** "Mức thu …" over the clauses of "Mức thu". */
const KINDS = keySet("mức số hạn")
const AMONG = keyOf("thuộc")
const ALL = keySet("các những mỗi mọi")

const OF_WHICH = keySet("của trong ở tại về thuộc")
/** So many words of the question may stand so within what is quoted. */
const MOST_INSERTED = 5

/** Whether the words that lie nowhere around this place begin with a "của". */
function belongsTo(laid: Case["laid"], index: number): boolean {
  const isAlone = (at: number) => laid[at]?.kind === "word" && laid[at]!.at < 0 && !laid[at]!.isLinking
  let from = index
  while (isAlone(from - 1)) from -= 1
  let to = index
  while (isAlone(to + 1)) to += 1
  return to - from < MOST_INSERTED && OF_WHICH.has(laid[from - 1]?.key ?? "")
}

/** Names of people, places and bodies that stand in no quote, and such as were put together from several. */
export function hasStrangeName(it: Case): boolean {
  const isName = (index: number) => {
    const token = it.laid[index]
    return token?.isCapital === true && token.kind === "word" && index > 0 && token.gap !== GAP.strong
  }
  if (strangeWords(it).some((index) => isName(index))) return true
  return it.laid.some(
    ({ at, gap }, index) =>
      isName(index) && isName(index - 1) && gap === GAP.none && at >= 0 && it.laid[index - 1]!.at !== at - 1,
  )
}

function strangeWords(it: Case): number[] {
  const { laid, quoted, isAsked } = it
  const keys = laid.map(({ key }) => key)
  const strange: number[] = []
  const head = laid.findIndex(({ at, kind }) => at >= 0 && (kind === "operator" || kind === "figure"))
  const first = laid.findIndex(({ at, isLinking }) => at >= 0 && !isLinking)
  let taken = 0
  for (let index = 0; index < laid.length; index += 1) {
    const { key, kind, at, isLinking, isCapital } = laid[index]!
    if (kind !== "word" || at >= 0 || isLinking) continue
    if (index > 0 && paraphrased(keys, index - 1, quoted) > 1) continue
    const length = paraphrased(keys, index, quoted)
    if (length > 0) {
      index += length - 1
      continue
    }
    if (isAnyway(it, index)) continue
    if (DEFINING_BEFORE.has(key)) {
      strange.push(index)
      continue
    }
    const isName = isCapital && index > 0
    const isFree = it.context.headings.has(key) || (!ROLES.has(key) && !WEIGHTY.has(key))
    const mayBeAsked = isAsked(key) && !isName && isFree && !takesPlace(it, index)
    const isHead = index < (head < 0 ? first : head)
    if (index < first && !isName && it.context.headings.has(key) && KINDS.has(laid[index - 1]?.key ?? ""))
      continue
    if (mayBeAsked && isHead && taken < MOST_ASKED) taken += 1
    else if (!WEIGHTY.has(key) && goesOnAsThere(it, index)) continue
    else strange.push(index)
  }
  return strange
}
