import type { Laid } from "../align.ts"
import { type Case, isPassive, saysSomething } from "../case.ts"
import { keyOf } from "../text/keys.ts"
import { BOUNDING, VERBAL } from "../text/operators.ts"
import { isInOtherWords } from "../text/words.ts"
import { entersUnit, followsSource, followsThis, isAskedTail, leapsAcross } from "./enters.ts"
import { handsOn } from "./handing-on.ts"
import { beheads, leavesHeadOut, SAME_DEED, takesOwner, tellsWhich } from "./heads.ts"
import { anchorsOf, mayMove } from "./moves.ts"
import { isAdjunct, isJoined, JOINING, sharesEnd, startsPart, unitStart } from "./shape.ts"

/** A subject with a reason is of some only. */
const WHY = keyOf("vì")

/** Behind these a deed of the same one follows: another deed was left out, not whose it is. */
const BUT = new Set(["!và", keyOf("nhưng"), keyOf("song")])

/**
 * Stops words of the quote that were put together anew: "A báo cáo B" as "B báo cáo A", one's deed as another's. Lets pass whole parts that moved (when, where, how), that were left out, or of
 * which a list was made shorter.
 */
export function isPutTogetherAnew(it: Case): boolean {
  return it.steps.some((step, index) => isWrongStep(it, it.steps[index - 1], step, index))
}

function isWrongStep(it: Case, from: Laid | undefined, to: Laid, index: number): boolean {
  const { marks } = it
  const there = marks[to.at]!
  if (there.isSource) return false
  if (from === undefined)
    return handsOn(it, unitStart(it, to.at), to.at) || !followsThis(it, to) || beheads(it, to.at)
  if (marks[from.at]!.isSource) return handsOn(it, unitStart(it, to.at), to.at) || !followsSource(it, to)
  const here = marks[from.at]!
  if (here.unit !== there.unit)
    return leapsAcross(it, from.at, to) || (!entersUnit(it, to) && !isAskedTail(it, to))
  if (to.at > from.at) return isWrongGap(it, from.at, to)
  if (to.at === from.at) return true
  if (isPassive(it, it.laid.indexOf(to) - 1)) return false
  return !anchorsOf(it, to).every((anchor) => mayMove(it, index, anchor))
}

/** So many words has what may be left out before the "và" of a list: "ngày sinh, (giới tính) và số điện thoại". */
const ITEM = 2

function skipsItem({ marks, said }: Case, to: number): boolean {
  const item = marks.filter((mark, at) => at < to && mark.part === marks[to]!.part && saysSomething(mark))
  return (
    marks[to]!.key === "!và" && item.length <= ITEM && !item.some((mark) => said.has(marks.indexOf(mark)))
  )
}

function isWrongGap(it: Case, from: number, to: Laid): boolean {
  const { marks, said } = it
  const there = marks[to.at]!
  const left: number[] = []
  for (let at = from + 1; at < to.at; at += 1) if (!said.has(at) && saysSomething(marks[at]!)) left.push(at)
  if (left.length === 0) return false
  if (handsOn(it, from + 1, to.at) || takesOwner(it, from, to)) return true
  const first = left[0]!
  const startsApart =
    marks[first]!.part !== marks[from]!.part ||
    marks[first]!.isAside ||
    isAdjunct(marks, first) ||
    isJoined(marks, first)
  if (marks[from]!.part !== marks[to.at]!.part)
    return (
      !startsPart(marks, to.at) &&
      !isAdjunct(marks, to.at) &&
      !sharesEnd(marks, from, to.at) &&
      !skipsItem(it, to.at) &&
      leavesHeadOut(it, from, to.at)
    )
  const isSame = (at: number) => SAME_DEED.has(marks[at]!.key) || isInOtherWords(marks[at]!.key, it.words)
  const lost = left.filter((at) => !it.words.has(marks[at]!.key) && marks[at]!.key !== "!được" && !isSame(at))
  const isWhy = marks[first]!.key === WHY && tellsWhich(it, from, to)
  if (isWhy && lost.some((at) => at > first && !it.isAsked(marks[at]!.key))) return true
  // "Hệ thống đang chạy có từ 12 tháng": the "có" is told of the system.
  const isTold = VERBAL.has(marks[to.at - 1]!.key) && tellsWhich(it, from, to)
  if ((isAdjunct(marks, to.at) && !isTold) || BUT.has(marks[to.at - 1]!.key)) return false
  // "Chủ tịch (Ủy ban nhân dân xã) tiếp": whose chairman is known without it.
  if (!startsApart && marks[first]!.isCapital && marks[from]!.kind === "word") return false
  const isNarrower = tellsWhich(it, from, to) || JOINING.has(marks[to.at]!.key)
  if (!startsApart && isNarrower && lost.length > 0) return true
  const isSubject = VERBAL.has(marks[to.at]!.key) || VERBAL.has(marks[to.at - 1]!.key)
  if (!isSubject) return false
  if (startsApart && !left.some((at) => BOUNDING.has(marks[at]!.key))) return false
  // Of "được công khai hoặc không công khai" either may be told; of a duty's two choices neither is one.
  const isOwed = marks.some(({ key, unit }, at) => at < from && unit === there.unit && key === "!phải")
  const isChoice = JOINING.has(marks[to.at - 1]!.key) && !isOwed
  return lost.some((at) => !it.isAsked(marks[at]!.key) && !(isChoice && at === to.at - 1))
}
