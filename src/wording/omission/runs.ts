import { type Case, saysSomething } from "../case.ts"
import { JOINING } from "../rules/shape.ts"
import { compoundKey, keySet } from "../text/keys.ts"
import { BOUNDING, TURNING } from "../text/operators.ts"
import { GAP } from "../text/token.ts"
import { isInOtherWords } from "../text/words.ts"

export interface Span {
  readonly from: number
  /** Exclusive. */
  readonly to: number
}

/** Words beside each other in a quoted unit that a sentence leaves out, with the little words that lead to them. */
export interface Run extends Span {
  /** Of these the marks that say something and are told nowhere in the sentence. */
  readonly lost: readonly number[]
  /** The same with the words beside it that are told, too, but by others of their kind elsewhere. */
  readonly whole: Span
  /** Whether nothing of its first part is told before it, nothing of its last one behind it; and so of its unit. */
  readonly startsPart: boolean
  readonly endsPart: boolean
  readonly startsUnit: boolean
  readonly endsUnit: boolean
}

/** What is left out of each unit that the sentence tells something of. */
export function runsLeftOut(it: Case): Run[] {
  return unitsOf(it)
    .filter(({ from, to }) => it.steps.some(({ at }, index) => at >= from && at < to && !isTail(it, index)))
    .flatMap((unit) => runsOf(it, unit))
}

/** Of "người chủ trì ký biên bản" the last may come from the question alone, wherever else it stands. */
function isTail({ steps, marks, isAsked }: Case, index: number): boolean {
  const tail = steps.slice(index)
  const last = steps.at(-TAIL - 1)
  if (tail.length > TAIL || last === undefined) return false
  const { unit } = marks[tail[0]!.at]!
  return tail.every(({ key, kind }) => kind === "word" && isAsked(key)) && marks[last.at]!.unit !== unit
}

const TAIL = 2

function unitsOf({ marks }: Case): Span[] {
  const units: Span[] = []
  for (let from = 0; from < marks.length; from = units.at(-1)!.to) {
    let to = from + 1
    while (marks[to]?.unit === marks[from]!.unit) to += 1
    units.push({ from, to })
  }
  return units.filter(({ from }) => !marks[from]!.isSource)
}

function runsOf(it: Case, unit: Span): Run[] {
  const { marks, said } = it
  const isJoined = (at: number) => at < unit.to && marks[at]!.gap === GAP.none
  const isTold = (at: number) => saysSomething(marks[at]!) && said.has(at)
  const runs: Run[] = []
  for (let at = unit.from; at < unit.to; at += 1) {
    if (!isLost(it, at)) continue
    let last = at
    for (let next = at + 1; next < unit.to && !isTold(next); next += 1) if (isLost(it, next)) last = next
    const lost = range({ from: at, to: last + 1 }).filter((place) => isLost(it, place))
    let from = at
    while (from > unit.from && isJoined(from) && !saysSomething(marks[from - 1]!)) from -= 1
    let to = last + 1
    if (isJoined(to) && JOINING.has(marks[to]!.key) && !said.has(to)) to += 1
    let start = from
    while (start > unit.from && isJoined(start) && !isTold(start - 1)) start -= 1
    let end = to
    while (isJoined(end) && !isTold(end)) end += 1
    runs.push({
      from,
      to,
      lost,
      whole: { from: start, to: end },
      startsPart: start === unit.from || !isJoined(start),
      endsPart: !isJoined(end),
      startsUnit: start === unit.from,
      endsUnit: end === unit.to,
    })
    at = last
  }
  return runs
}

/** Whether the sentence says this nowhere, in no words that it could be said in. */
function isLost({ marks, said, words }: Case, at: number): boolean {
  const mark = marks[at]!
  if (said.has(at)) return false
  // One "không" or "không quá" of the sentence does not stand for another.
  if (HOLDING.has(mark.key) && said.has(nextOf(marks, at))) return true
  if (words.has(mark.key) || isInOtherWords(mark.key, words)) return false
  if (CASES.has(mark.key)) return !mark.isAside && ![...CASES].some((key) => words.has(key))
  if (saysSomething(mark)) return true
  // "Mỗi tháng" only links, and yet says how often.
  return PACES.has(mark.key) && PERIODS.has(marks[at + 1]?.key ?? "") && !said.has(at + 1)
}

/** Where the next word stands that says something. */
function nextOf(marks: Case["marks"], at: number): number {
  let next = at + 1
  while (next < marks.length && marks[next]!.unit === marks[at]!.unit && !saysSomething(marks[next]!))
    next += 1
  return next
}

/** What these stand before holds only with them. */
export const HOLDING: ReadonlySet<string> = new Set([...TURNING, ...BOUNDING])

export function range({ from, to }: Span): number[] {
  return Array.from({ length: to - from }, (_, step) => from + step)
}

/** With these a condition begins; one may stand for the other. */
export const CASES: ReadonlySet<string> = new Set([...keySet("nếu khi"), compoundKey("trường hợp")])
/** "Mỗi tháng", "hằng năm". */
export const PACES: ReadonlySet<string> = keySet("mỗi hằng hàng")
const PERIODS = keySet("ngày tuần tháng quý năm buổi kỳ khóa")
