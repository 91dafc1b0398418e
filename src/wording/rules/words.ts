import { type Case, saysSomething } from "../case.ts"
import { GAP } from "../text/token.ts"
import { paraphrased, ROLES, WEIGHTY } from "../text/words.ts"

/** So many words of the question may stand in front of what the quote says of them. */
const MOST_ASKED = 6
/** Further back only such as stand in the same passage, though not in the quote: "đơn" of "gửi đơn trước 03 ngày". */
const MOST_NEARBY = 2

/**
 * Stops whatever the quotes do not say. Lets pass words that only link, a few others for the same thing, and at the
 * sentence's beginning the question's own words for what it is about, but nobody's office and nothing to do or to pay.
 */
export function saysMore(it: Case): boolean {
  return strangeWords(it).length > 0
}

/**
 * Whether a word of the question stands where it says something new: in the place of others that the sentence leaves out
 * ("tố cáo" for the quote's "khiếu nại"), in a row with others between what is quoted, or before another part's words than
 * those that it stands beside in the quote.
 */
function takesPlace({ laid, marks, said, isAsked }: Case, index: number): boolean {
  const isStep = ({ at, isLinking }: (typeof laid)[number]) => at >= 0 && !isLinking
  const next = laid.slice(index + 1).find(isStep)?.at
  if (next === undefined) return false
  const before = laid.slice(0, index).findLast(isStep)?.at ?? -1
  if (before >= 0 && isInRow(laid, index)) return true
  const { part, unit } = marks[next]!
  const elsewhere = marks.filter(({ key, isQuoted }) => isQuoted && key === laid[index]!.key)
  if (elsewhere.length > 0 && !elsewhere.some((mark) => mark.part === part)) return true
  const left = marks.filter(
    (mark, at) =>
      at > before &&
      at < next &&
      mark.unit === unit &&
      saysSomething(mark) &&
      mark.kind === "word" &&
      !said.has(at) &&
      !isAsked(mark.key),
  )
  return left.length > 1
}

function isInRow(laid: Case["laid"], index: number): boolean {
  const isAlone = (at: number) => laid[at]?.kind === "word" && laid[at]!.at < 0 && !laid[at]!.isLinking
  return isAlone(index - 1) || isAlone(index + 1)
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
  const { laid, quoted, nearby, isAsked } = it
  const keys = laid.map(({ key }) => key)
  const strange: number[] = []
  const head = laid.findIndex(({ at, kind }) => at >= 0 && (kind === "operator" || kind === "figure"))
  let taken = 0
  let takenNearby = 0
  for (let index = 0; index < laid.length; index += 1) {
    const { key, kind, at, isLinking, isCapital } = laid[index]!
    if (kind !== "word" || at >= 0 || isLinking) continue
    const length = paraphrased(keys, index, quoted)
    if (length > 0) {
      index += length - 1
      continue
    }
    const isName = isCapital && index > 0
    const mayBeAsked =
      isAsked(key) && !isName && !ROLES.has(key) && !WEIGHTY.has(key) && !takesPlace(it, index)
    const isHead = head < 0 || index < head
    if (mayBeAsked && isHead && taken < MOST_ASKED) taken += 1
    else if (mayBeAsked && nearby.has(key) && takenNearby < MOST_NEARBY) takenNearby += 1
    else strange.push(index)
  }
  return strange
}
