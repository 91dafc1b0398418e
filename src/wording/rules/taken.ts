import type { Laid } from "../align.ts"
import { type Case, saysSomething } from "../case.ts"
import { keyOf, keySet } from "../text/keys.ts"
import { GAP } from "../text/token.ts"
import { DEFINING_AFTER, DEFINING_BEFORE, LINKING } from "../text/words.ts"
import { JOINING } from "./shape.ts"

/**
 * Stops words that were broken out of what they belong to: half of a name or a title, one word in the place of another, a thing
 * said twice for two. Lets pass whole words and whole parts.
 */
export function breaksWordsUp(it: Case): boolean {
  return changesDoer(it) || redefines(it) || takesWordsAlone(it) || repeatsItself(it) || isToldTwice(it)
}

/**
 * A word that was taken alone from elsewhere: two of them beside each other ("đảng" and "bộ" of "đảng viên" and "chi bộ"), or
 * one in the place of another ("gửi" for the "nhận" of "tiếp nhận").
 */
function takesWordsAlone(it: Case): boolean {
  const { laid, marks } = it
  const follows = (index: number) =>
    index > 0 && laid[index] !== undefined && laid[index]!.at === laid[index - 1]!.at + 1
  const isAlone = (index: number) => {
    const token = laid[index]
    if (token?.kind !== "word" || token.at < 0 || token.isLinking || marks[token.at]!.isSource) return false
    return !follows(index) && !follows(index + 1)
  }
  return laid.some((token, index) => {
    if (!isAlone(index)) return false
    return (isAlone(index + 1) && laid[index + 1]!.gap === GAP.none) || replaces(it, token)
  })
}

/** Whether what is said before and behind stands together there but for words that are left out, and it itself elsewhere. */
function replaces({ marks, steps, said }: Case, token: Laid): boolean {
  const index = steps.indexOf(token)
  const next = steps[index + 1]?.at
  if (next === undefined) return false
  // Of two deeds at one thing the second may stand for both.
  if (JOINING.has(marks[token.at - 1]?.key ?? "")) return false
  const before = steps[index - 1]?.at ?? -1
  const { unit } = marks[next]!
  if (before >= next || (before >= 0 && marks[before]!.unit !== unit)) return false
  if (token.at > before && token.at < next) return false
  return marks.some(
    (mark, at) =>
      at > before &&
      at < next &&
      mark.unit === unit &&
      mark.kind === "word" &&
      saysSomething(mark) &&
      !said.has(at) &&
      mark.key !== token.key,
  )
}

/** So many words in a row are no name any more. */
const MOST_TWICE = 8

/** A clause told a second time, for another one that says the same and is not quoted. */
function isToldTwice({ steps }: Case): boolean {
  const told = new Set<number>()
  let twice = 0
  return steps.some(({ at }) => {
    twice = told.has(at) ? twice + 1 : 0
    told.add(at)
    return twice >= MOST_TWICE
  })
}

/** "Khiếu nại, khiếu nại": one of two things said twice. */
function repeatsItself({ laid }: Case): boolean {
  return laid.some(({ key, gap }, index) => {
    const first = gap === GAP.weak ? index - 2 : JOINING.has(laid[index - 1]?.key ?? "") ? index - 3 : -1
    if (first < 0 || laid[first]!.key !== key || laid[first + 1]!.key !== laid[index + 1]?.key) return false
    // "Kỳ họp chi ủy, chi ủy viên": the quote has both, and the second is part of a longer word.
    const [next, behind] = [laid[index + 1]!, laid[index + 2]]
    const isLonger = behind?.gap === GAP.none && next.at >= 0 && behind.at === next.at + 1
    return !isLonger || laid[first]!.at === laid[index]!.at
  })
}

/** "Phó bí thư" as "bí thư", "đảng viên dự bị" as "đảng viên", "trẻ em dưới 14 tuổi" as "trẻ em". */
function redefines({ marks, said }: Case): boolean {
  return marks.some((mark, at) => {
    if (!said.has(at) || mark.isSource || mark.kind !== "word") return false
    const before = marks[at - 1]
    if (mark.gap === GAP.none && before && !said.has(at - 1) && DEFINING_BEFORE.has(before.key)) return true
    const next = marks[at + 1]
    if (next === undefined || next.gap !== GAP.none || next.unit !== mark.unit || said.has(at + 1))
      return false
    if (NARROWING.has(next.key)) return narrows(marks, said, at + 1)
    const phrase = DEFINING_AFTER.find((keys) => keys.every((key, step) => marks[at + 1 + step]?.key === key))
    if (phrase === undefined || (LINKING.has(mark.key) && !COUNTED.has(mark.key))) return false
    return phrase.some((_, step) => !said.has(at + 1 + step))
  })
}

const NARROWING = new Set(["!trên", "!dưới", "!min", "!max"])

const COUNTED = new Set([keyOf("ngày")])

/** Whether a bound with its figure is left out before something that is said of what it narrows. */
function narrows(marks: Case["marks"], said: Case["said"], at: number): boolean {
  const { part } = marks[at]!
  const hasFigure = marks.slice(at + 1, at + 3).some(({ kind }) => kind === "figure")
  return (
    hasFigure &&
    marks.some((mark, place) => place > at && mark.part === part && said.has(place) && saysSomething(mark))
  )
}

/** For each word that says who does it, how or why, those that say another thing in its place. */
const OTHERS: Readonly<Record<string, ReadonlySet<string>>> = {
  [keyOf("do")]: keySet("cho với bằng của"),
  [keyOf("để")]: keySet("bằng do vì"),
  [keyOf("bằng")]: keySet("để"),
}

/** "Do bí thư triệu tập" as "cho bí thư triệu tập": another little word makes a receiver of the doer. */
function changesDoer({ laid, marks, said }: Case): boolean {
  return laid.some(({ at, gap }, index) => {
    const [before, stored] = [laid[index - 1], marks[at - 1]]
    if (at < 1 || gap !== GAP.none || before === undefined || stored === undefined || said.has(at - 1))
      return false
    if (before.at >= 0 && before.at === at - 1) return false
    return before.key !== stored.key && OTHERS[stored.key]?.has(before.key) === true
  })
}
