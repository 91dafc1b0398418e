import { type Case, saysSomething } from "../case.ts"
import { keySet } from "../text/keys.ts"
import { GAP } from "../text/token.ts"
import { paraphrased, ROLES, WEIGHTY } from "../text/words.ts"

/** So many words of the question may stand in front of what the quote says of them. */
const MOST_ASKED = 6

/**
 * Stops whatever the quotes do not say. Lets pass words that only link, a few others for the same thing, and at the
 * sentence's beginning the question's own words for what it is about, but nobody's office and nothing to do or to pay, unless
 * the heading has them, too.
 */
export function saysMore(it: Case): boolean {
  return strangeWords(it).length > 0
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
  return (before >= 0 && !belongsTo(laid, index)) || leavesOut(it, before, next, it.isAsked)
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
    const isName = isCapital && index > 0
    const isFree = it.context.headings.has(key) || (!ROLES.has(key) && !WEIGHTY.has(key))
    const mayBeAsked = isAsked(key) && !isName && isFree && !takesPlace(it, index)
    const isHead = index < (head < 0 ? first : head)
    if (mayBeAsked && isHead && taken < MOST_ASKED) taken += 1
    else if (!WEIGHTY.has(key) && goesOnAsThere(it, index)) continue
    else strange.push(index)
  }
  return strange
}
