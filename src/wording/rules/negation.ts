import { type Case, saysSomething } from "../case.ts"
import { keyOf, keySet } from "../text/keys.ts"
import { TURNING } from "../text/operators.ts"
import { GAP } from "../text/token.ts"

/** Where what a "không" turns ends at the latest. */
const TURNS_BACK = keySet("nhưng song mà thì")
/** A part with one of these has a verb of its own: the "không" of the part before does not reach it. */
const STARTS_ANEW = new Set([
  "!phải",
  "!được",
  "!chỉ",
  "!không",
  "!cấm",
  "!chưa",
  "!quyền",
  "!có thể",
  keyOf("do"),
])
const CONDITIONS = keySet("nếu khi riêng")
const PLACES = keySet("ở với đối")
const CASE = ["trường", "hợp"].map(keyOf)

/**
 * Stops a sentence that leaves out the "không", "cấm", "chỉ", "trừ" or the condition under which the quoted words hold, or
 * that has one which they have not. Lets pass what takes another part of the clause, and a condition that the question
 * itself names.
 */
export function turnsSense(it: Case): boolean {
  return (
    it.laid.some(({ key, at }) => TURNING.has(key) && at < 0) ||
    leavesTurningOut(it) ||
    leavesConditionOut(it)
  )
}

function leavesTurningOut({ marks, said }: Case): boolean {
  return marks.some((mark, at) => {
    if (!TURNING.has(mark.key) || mark.isSource || said.has(at)) return false
    if (mark.key === "!trừ" || marks[at - 1]?.key === BUT) return precedes(marks, said, at)
    const ownStart = marks.findIndex(({ part }) => part === mark.part)
    const before = marks.slice(ownStart, at)
    // A part that is left out whole, and that begins before its "không", takes the "không" along.
    const isWhole = before.some(saysSomething) && !before.some((_, index) => said.has(ownStart + index))
    for (let next = at + 1; next < marks.length && marks[next]!.unit === mark.unit; next += 1) {
      const { key, gap, part } = marks[next]!
      if (TURNS_BACK.has(key) || (TURNING.has(key) && key !== "!trừ")) return false
      if (gap === GAP.weak && (isWhole || hasOwnVerb(marks, part))) return false
      if (said.has(next) && saysSomething(marks[next]!)) return true
    }
    return false
  })
}

function hasOwnVerb(marks: Case["marks"], part: number): boolean {
  return marks.some((mark) => mark.part === part && STARTS_ANEW.has(mark.key))
}

/** Whether something is said again of what an exception is made from: its unit, or the unit before if it begins one. */
function precedes(marks: Case["marks"], said: Case["said"], at: number): boolean {
  const { unit, gap, passage } = marks[at]!
  const bound = gap === GAP.strong ? unit - 1 : unit
  return marks.some(
    (mark, index) =>
      index < at && mark.unit === bound && mark.passage === passage && said.has(index) && saysSomething(mark),
  )
}

function leavesConditionOut(it: Case): boolean {
  const { marks, said } = it
  return marks.some((mark, at) => {
    if (mark.isSource || !isCondition(marks, at)) return false
    const isLead = mark.gap === GAP.strong
    let end = at + 1
    while (
      end < marks.length &&
      marks[end]!.unit === mark.unit &&
      !(marks[end]!.gap === GAP.weak && isLead) &&
      marks[end]!.key !== THEN
    ) {
      if (marks[end]!.gap === GAP.weak && !isLead) break
      end += 1
    }
    const words = marks.flatMap((word, index) =>
      index > at && index < end && saysSomething(word) ? [index] : [],
    )
    const known = words.filter((index) => said.has(index) || it.isAsked(marks[index]!.key))
    if (known.length * 2 >= words.length) return false
    const isUsed = (index: number) => said.has(index) && saysSomething(marks[index]!)
    if (!isLead)
      return (
        isUsed(at - 1) || (marks[at - 1] !== undefined && !saysSomething(marks[at - 1]!) && isUsed(at - 2))
      )
    for (let next = end; next < marks.length && marks[next]!.unit === mark.unit; next += 1)
      if (isUsed(next)) return true
    return false
  })
}

const BUT = keyOf("mà")
const THEN = keyOf("thì")

function isCondition(marks: Case["marks"], at: number): boolean {
  const { key, gap } = marks[at]!
  if (CONDITIONS.has(key)) return true
  if (key === CASE[0] && marks[at + 1]?.key === CASE[1]) return gap !== GAP.none
  return gap === GAP.strong && PLACES.has(key)
}
