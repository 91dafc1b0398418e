import type { Laid } from "../align.ts"
import { type Case, saysSomething } from "../case.ts"
import { keyOf, keySet } from "../text/keys.ts"
import { VERBAL } from "../text/operators.ts"
import { GAP } from "../text/token.ts"
import { ADJUNCT } from "../text/words.ts"
import { isAdjunct, JOINING, startsPart } from "./shape.ts"

/** Whether this step ties to one deed of a clause what the clause tells of another: when, where, for whom, who, what is counted. */
export function takesFromOthers(it: Case, last: number, step: Laid): boolean {
  const [from, to] = withLabel(it, last, step)
  const { marks } = it
  if (from < 0 || from === to || marks[to]!.isSource || marks[from]!.unit !== marks[to]!.unit) return false
  if (to < from) return givesOwnAway(it, from, to)
  return (
    takesOthersTime(it, from, to) ||
    takesTimeOfClause(it, from, to) ||
    landsWithin(it, from, to) ||
    takesOthersSubject(it, from, to)
  )
}

/** Where a figure stands with the "vào tháng" before it, though that was laid on another one, and what is said before it. */
function withLabel({ laid, marks }: Case, last: number, step: Laid): readonly [number, number] {
  if (step.kind !== "figure" || last === step.at - 1) return [last, step.at]
  let index = laid.indexOf(step)
  let to = step.at
  while (index > 0 && laid[index]!.gap === GAP.none && marks[to - 1]?.key === laid[index - 1]!.key) {
    index -= 1
    to -= 1
  }
  const before = laid.slice(0, index).findLast(({ at, isLinking }) => at >= 0 && !isLinking)
  return [before?.at ?? -1, to]
}

/** "Đăng ký vào đầu năm và đánh giá vào cuối năm" as "đăng ký vào cuối năm". */
function takesOthersTime({ marks, said }: Case, from: number, to: number): boolean {
  if (!isAdjunct(marks, to)) return false
  let when = to
  while (when > 0 && !ADJUNCT.has(marks[when]!.key)) when -= 1
  const joint = marks.findLastIndex(({ key, gap }, at) => {
    return at > from && at < when && (key === "!và" || gap === GAP.weak)
  })
  if (joint < 0) return false
  const left = (at: number) => !said.has(at) && saysSomething(marks[at]!)
  const isOwnLeft = marks.some((mark, at) => {
    const isOfWhen = marks.slice(from + 1, at + 1).some(({ key }) => ADJUNCT.has(key))
    return at > from && at < joint && left(at) && !mark.isAside && isOfWhen
  })
  const deed = marks[joint]!.key === "!và" ? joint + 1 : joint
  return (
    isOwnLeft && deed < when && left(deed) && marks[deed]!.kind === "word" && !ADJUNCT.has(marks[deed]!.key)
  )
}

/** So many words of its own are looked at. */
const OWN = 4

/** "Mở tối thứ Ba cho người lớn và sáng Chủ nhật cho trẻ em" as "mở sáng Chủ nhật cho người lớn". */
function givesOwnAway({ marks, said }: Case, from: number, to: number): boolean {
  const { unit, isSource } = marks[to]!
  if (isSource || unit !== marks[from]!.unit || !isAdjunct(marks, to)) return false
  let whose = to
  while (whose > 0 && !ADJUNCT.has(marks[whose]!.key)) whose -= 1
  const isJoined = marks.some(({ key, gap }, at) => {
    return at > to && at <= from && !said.has(at) && (key === "!và" || gap === GAP.weak)
  })
  const own = marks.slice(from + 1, from + 1 + OWN)
  const isOwnLeft = own.some((mark, step) => saysSomething(mark) && !said.has(from + 1 + step))
  return isJoined && own[0]?.unit === unit && own[0].key === marks[whose]!.key && isOwnLeft
}

const WHEN = keySet("khi nếu")

/** "Cấp giấy sau khi thôn xác nhận trong 03 ngày" as "cấp giấy trong 03 ngày". */
function takesTimeOfClause({ marks, said }: Case, from: number, to: number): boolean {
  if (!isAdjunct(marks, to)) return false
  const when = marks.findIndex(({ key }, at) => at > from && at < to && WHEN.has(key) && !said.has(at))
  if (when < 0 || marks.slice(when, to).some(({ gap }) => gap !== GAP.none)) return false
  return (
    marks.slice(when + 1, to).filter((mark, step) => saysSomething(mark) && !said.has(when + 1 + step))
      .length > 2
  )
}

/** "Có 03 hòa giải viên và phải có hòa giải viên nữ" as "có 03 hòa giải viên nữ". */
function landsWithin({ marks, said }: Case, from: number, to: number): boolean {
  const joint = marks.findLastIndex(({ key }, at) => at > from && at < to && JOINING.has(key))
  if (joint < 0 || said.has(joint) || isAdjunct(marks, to) || VERBAL.has(marks[to]!.key)) return false
  const before = marks[to - 1]!
  const isWithin = to - 1 > joint && marks[to]!.gap === GAP.none && before.kind === "word"
  return isWithin && !said.has(to - 1) && saysSomething(before) && VERBAL.has(marks[joint + 1]!.key)
}

const BY = keyOf("do")

/** "Trưởng thôn lập danh sách, sổ thu do thủ quỹ giữ" as "trưởng thôn lập sổ thu". */
function takesOthersSubject({ marks, said }: Case, from: number, to: number): boolean {
  const { part } = marks[to]!
  if (marks[from]!.part === part || !startsPart(marks, to) || isAdjunct(marks, to)) return false
  let end = to
  while (marks[end]?.part === part && said.has(end)) end += 1
  const next = marks[end]
  if (next?.part !== part || next.gap !== GAP.none || !(next.key === BY || VERBAL.has(next.key))) return false
  return !marks.some((mark, at) => at > end && mark.part === part && said.has(at) && saysSomething(mark))
}
