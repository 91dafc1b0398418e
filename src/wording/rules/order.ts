import type { Laid } from "../align.ts"
import { type Case, isPassive, saysSomething } from "../case.ts"
import { keyOf } from "../text/keys.ts"
import { BOUNDING, TURNING } from "../text/operators.ts"
import { GAP } from "../text/token.ts"
import { ADJUNCT, DEFINING_AFTER, DEFINING_BEFORE, HANDING_ON, LINKING } from "../text/words.ts"

/** What makes a verb of what follows: before it a subject ends. */
const VERBAL = new Set([
  ...TURNING,
  "!phải",
  "!được",
  "!bị",
  "!có thể",
  "!quyền",
  "!cần",
  "!nên",
  keyOf("có"),
  keyOf("là"),
])
/** So many syllables may a subject lose that the question does not name either. */
const SHORT = 2
/** "Người được phân công" hands nothing on. */
const PASSIVE = new Set(["!được", "!bị"])
/** Behind these a deed of the same one follows: another deed was left out, not whose it is. */
const BUT = new Set(["!và", keyOf("nhưng"), keyOf("song")])
const BY = keyOf("do")

/**
 * Stops words of the quote that were put together anew: "A báo cáo B" as "B báo cáo A", one's deed as another's, a part of a
 * name or of what the rule is about left out. Lets pass whole parts that moved (when, where, how), that were left out, or of
 * which a list was made shorter.
 */
export function isPutTogetherAnew(it: Case): boolean {
  return (
    redefines(it) ||
    joinsSyllables(it) ||
    it.steps.some((step, index) => isWrongStep(it, it.steps[index - 1], step, index))
  )
}

function isWrongStep(it: Case, from: Laid | undefined, to: Laid, index: number): boolean {
  const { marks } = it
  const there = marks[to.at]!
  if (there.isSource) return false
  if (from === undefined || marks[from.at]!.isSource) return handsOn(it, unitStart(it, to.at), to.at)
  const here = marks[from.at]!
  if (here.unit !== there.unit) return !startsUnit(it, to.at) && !isAskedTail(it, to)
  if (to.at > from.at) return isWrongGap(it, from.at, to)
  if (to.at === from.at) return true
  if (isPassive(it, it.laid.indexOf(to) - 1)) return false
  return !mayMove(it, index, anchored(it, to))
}

/** Words that stand at both places may as well have been taken from the later one: the step back is to where they begin. */
function anchored({ laid, marks }: Case, to: Laid): Laid {
  let index = laid.indexOf(to)
  let at = to.at
  while (at > 0 && index > 0 && marks[at]!.gap === GAP.none && marks[at - 1]!.key === laid[index - 1]!.key) {
    index -= 1
    at -= 1
  }
  return at === to.at ? to : { ...laid[index]!, at }
}

/** The sentence ends with a word or two of another unit that the question itself asks about: "ai ký biên bản". */
function isAskedTail({ laid, isAsked }: Case, to: Laid): boolean {
  const tail = laid.slice(laid.indexOf(to))
  return (
    tail.length <= SHORT &&
    tail.every(
      ({ kind, key, gap }, index) => kind === "word" && isAsked(key) && (index === 0 || gap === GAP.none),
    )
  )
}

/** The part of the unit before it says nothing, or nothing that the sentence or question does not say as well. */
function startsUnit(it: Case, at: number): boolean {
  for (let before = unitStart(it, at); before < at; before += 1) {
    const mark = it.marks[before]!
    if (saysSomething(mark) && !it.words.has(mark.key) && !it.isAsked(mark.key)) return false
  }
  return !handsOn(it, unitStart(it, at), at)
}

function unitStart({ marks }: Case, at: number): number {
  let start = at
  while (start > 0 && marks[start - 1]!.unit === marks[at]!.unit) start -= 1
  return start
}

/** Whether what is left out hands the deed on: of "A giao B làm" nothing may be left but the whole. */
function handsOn({ marks, said }: Case, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    if (said.has(at)) continue
    const phrase = HANDING_ON.find((keys) =>
      keys.every((key, step) => marks[at + step]?.key === key && at + step < to),
    )
    if (phrase && !PASSIVE.has(marks[at - 1]?.key ?? "") && !isSetApart(marks, at, to)) return true
  }
  return false
}

/** A part between commas that was left out whole takes its deed along. */
function isSetApart(marks: Case["marks"], at: number, to: number): boolean {
  return marks[at]!.part !== marks[to]!.part && startsPart(marks, to)
}

function isWrongGap(it: Case, from: number, to: Laid): boolean {
  const { marks, said } = it
  const left: number[] = []
  for (let at = from + 1; at < to.at; at += 1) if (!said.has(at) && saysSomething(marks[at]!)) left.push(at)
  if (left.length === 0) return false
  if (handsOn(it, from + 1, to.at)) return true
  const first = left[0]!
  const startsApart =
    marks[first]!.part !== marks[from]!.part ||
    marks[first]!.isAside ||
    isAdjunct(marks, first) ||
    isJoined(marks, first)
  if (marks[from]!.part !== marks[to.at]!.part)
    return !startsApart && !startsPart(marks, to.at) && !isAdjunct(marks, to.at)
  const isSubject = VERBAL.has(marks[to.at]!.key) || VERBAL.has(marks[to.at - 1]!.key)
  if (!isSubject || isAdjunct(marks, to.at) || BUT.has(marks[to.at - 1]!.key)) return false
  if (startsApart && !left.some((at) => BOUNDING.has(marks[at]!.key))) return false
  const unknown = left.filter((at) => !it.isAsked(marks[at]!.key) && !it.words.has(marks[at]!.key))
  return unknown.length > SHORT
}

/** First of its part but for words that only link. */
function startsPart(marks: Case["marks"], at: number): boolean {
  let start = at
  while (marks[start]!.gap === GAP.none && start > 0 && LINKING.has(marks[start - 1]!.key)) start -= 1
  return marks[start]!.gap !== GAP.none
}

/** Begins, behind words that only link, with one that says when, where, how or for whom. */
function isAdjunct(marks: Case["marks"], at: number): boolean {
  for (let before = at; before >= 0; before -= 1) {
    if (ADJUNCT.has(marks[before]!.key)) return true
    if (marks[before]!.gap !== GAP.none || before === 0) return false
    const { key, kind } = marks[before - 1]!
    if (
      !ADJUNCT.has(key) &&
      !LINKING.has(key) &&
      kind !== "figure" &&
      kind !== "locator" &&
      kind !== "document"
    )
      return false
  }
  return false
}

/** Another of several things, behind an "và" or "hoặc". */
function isJoined(marks: Case["marks"], at: number): boolean {
  return JOINING.has(marks[at]!.key) || JOINING.has(marks[at - 1]?.key ?? "")
}

const JOINING = new Set(["!và", "!hoặc"])

/** "Trước …, sau đó …": what comes first may not come last. */
function tellsSequence(marks: Case["marks"], from: number, to: number): boolean {
  return marks
    .slice(from, to)
    .some(({ key }, index) => key === THEN || (key === AFTER && marks[from + index + 1]?.key === THAT))
}

const THEN = keyOf("rồi")
const AFTER = keyOf("sau")
const THAT = keyOf("đó")

/** Whether the sentence may come back to something earlier: a part that stands free, or what stood before a part that does. */
function mayMove(it: Case, index: number, to: Laid): boolean {
  const { marks, steps } = it
  let start = index - 1
  while (start > 0 && isNext(it, steps[start - 1]!.at, steps[start]!.at)) start -= 1
  const moved = steps[start]!.at
  if (tellsSequence(marks, to.at, moved)) return false
  if (isAdjunct(marks, to.at) && !VERBAL.has(marks[to.at]!.key)) return true
  // "Biên bản do thư ký lập": "Thư ký lập biên bản".
  const isDoneBy = marks[moved - 1]?.key === BY
  if (startsPart(marks, to.at)) {
    const isListed = marks[to.at]!.gap === GAP.weak && startsPart(marks, moved)
    return isAdjunct(marks, moved) || isDoneBy || isListed || isOwned(it, to, moved)
  }
  return isAdjunct(marks, moved) && marks[moved]!.kind !== "word" && to.gap !== GAP.none
}

const OF = keyOf("của")
const IS = new Set([keyOf("là"), keyOf("bằng")])

/** "A đóng B bằng 1 %": "đóng B của A là 1 %", "mức đóng B của A là 1 %"; "thời hạn giải quyết A là 30 ngày". */
function isOwned({ laid, marks }: Case, to: Laid, moved: number): boolean {
  const index = laid.indexOf(to)
  const start = laid.findIndex(({ at }) => at === moved)
  const isLed = start > 0 && laid.slice(0, start).every(({ isLinking }) => isLinking)
  if (laid[index - 1]?.key !== OF && !isLed) return false
  let end = index
  while (laid[end + 1] !== undefined && laid[end + 1]!.at === laid[end]!.at + 1) end += 1
  if (!IS.has(laid[end + 1]?.key ?? "")) return false
  const figure = laid.slice(end + 2, end + 4).find(({ kind }) => kind === "figure")
  return figure !== undefined && marks[to.at]!.unit === marks[figure.at]?.unit
}

/** Whether only words that say nothing, or that are said elsewhere, lie between. */
function isNext({ marks }: Case, from: number, to: number): boolean {
  if (to <= from) return false
  for (let at = from + 1; at < to; at += 1) if (saysSomething(marks[at]!)) return false
  return true
}

/**
 * Syllables that were each taken alone from elsewhere: "đảng" and "bộ" of "đảng viên" and "chi bộ", or one in the place of
 * another ("đảng" for the "chi" of "chi bộ").
 */
function joinsSyllables({ laid, marks, said }: Case): boolean {
  const follows = (index: number) =>
    index > 0 && laid[index] !== undefined && laid[index]!.at === laid[index - 1]!.at + 1
  const isWord = (index: number) => {
    const token = laid[index]
    return token?.kind === "word" && token.at >= 0 && !token.isLinking
  }
  return laid.some(({ key }, index) => {
    if (!isWord(index) || !isWord(index + 1) || laid[index + 1]!.gap !== GAP.none) return false
    if (follows(index) || follows(index + 1)) return false
    if (!follows(index + 2)) return true
    const next = laid[index + 1]!.at
    const replaced = marks[next - 1]
    return (
      replaced !== undefined &&
      marks[next]!.gap === GAP.none &&
      saysSomething(replaced) &&
      !said.has(next - 1) &&
      replaced.key !== key
    )
  })
}

/** "Phó bí thư" as "bí thư", "đảng viên dự bị" as "đảng viên". */
function redefines({ marks, said, isAsked, words }: Case): boolean {
  return marks.some((mark, at) => {
    if (!said.has(at) || mark.isSource || mark.kind !== "word" || LINKING.has(mark.key)) return false
    const before = marks[at - 1]
    if (mark.gap === GAP.none && before && !said.has(at - 1) && DEFINING_BEFORE.has(before.key)) return true
    const phrase = DEFINING_AFTER.find((keys) => keys.every((key, step) => marks[at + 1 + step]?.key === key))
    if (phrase === undefined || marks[at + 1]!.gap !== GAP.none) return false
    return phrase.some((_, step) => {
      const { key } = marks[at + 1 + step]!
      return !said.has(at + 1 + step) && !isAsked(key) && !words.has(key)
    })
  })
}
