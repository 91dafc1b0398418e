import type { Laid } from "../align.ts"
import { type Case, saysSomething } from "../case.ts"
import { keyOf, keySet } from "../text/keys.ts"
import { VERBAL } from "../text/operators.ts"
import { GAP } from "../text/token.ts"
import { ADJUNCT, LINKING } from "../text/words.ts"
import { isAdjunct, isJoined, startsPart, unitStart } from "./shape.ts"

/** "Nhà văn hóa thôn được dùng chung" as "thôn được dùng chung": of whom it is said stands first in the name. */
export function beheads({ marks, said, steps }: Case, at: number): boolean {
  const start = unitStart({ marks }, at)
  let verb = at
  while (verb < marks.length && marks[verb]!.unit === marks[at]!.unit && !VERBAL.has(marks[verb]!.key))
    verb += 1
  if (marks[verb]?.unit !== marks[at]!.unit || !said.has(verb) || steps.length < 2) return false
  let before = at - 1
  while (before >= start && marks[before + 1]!.gap === GAP.none && LINKING.has(marks[before]!.key))
    before -= 1
  if (before < start || marks[before + 1]!.gap !== GAP.none || said.has(before)) return false
  const { kind, key } = marks[before]!
  // "Nhà kho của thôn được khóa" as "thôn được khóa".
  if (marks[before + 1]!.key === OF && before + 1 < at && marks[verb]!.part === marks[at]!.part) return true
  // "Hai phần ba số tiền được dùng" as "số tiền được dùng".
  if (kind === "figure") return true
  return (
    before === at - 1 && kind === "word" && !ANYBODY.has(key) && !isAdjunct(marks, at) && !isJoined(marks, at)
  )
}

/** "Người làm hỏng phải đền": "làm hỏng thì phải đền". */
const ANYBODY = keySet("người nhân ai chí")

/** "Giám sát việc nội bộ của doanh nghiệp" as "giám sát doanh nghiệp". */
export function takesOwner({ marks, said, laid }: Case, from: number, to: Laid): boolean {
  let of = to.at - 1
  while (of > from && LINKING.has(marks[of]!.key) && marks[of]!.key !== OF) of -= 1
  if (of <= from + 1 || marks[of]!.key !== OF || laid[laid.indexOf(to) - 1]?.key === OF) return false
  return saysSomething(marks[of - 1]!) && !said.has(of - 1)
}

const OF = keyOf("của")

/** Whether the part that this place stands in begins with something else, which is not told. */
export function leavesHeadOut({ marks, said }: Case, from: number, to: number): boolean {
  // Of "A, B, C phải" each one phải; but of "đối với A, B được" only B được.
  const lead = marks.findIndex(({ part }) => part === marks[from]!.part)
  const isOfLead = (ADJUNCT.has(marks[lead]!.key) || marks[lead]!.key === TO) && !said.has(lead)
  if (VERBAL.has(marks[to]!.key) && !isOfLead) return false
  for (let at = to - 1; at >= 0 && marks[at]!.part === marks[to]!.part; at -= 1) {
    // "A, B và C là những việc …": A là việc.
    if (
      marks[at]!.key === IS &&
      !marks.slice(unitStart({ marks }, to), at).some(({ key }) => VERBAL.has(key))
    )
      return false
    if (!saysSomething(marks[at]!) || ADJUNCT.has(marks[at]!.key) || said.has(at)) continue
    if (!isSaidBefore(marks, said, at)) return true
  }
  return false
}

/** "Được chọn hòa giải viên, chọn nơi": a deed that was told of the thing before. */
function isSaidBefore(marks: Case["marks"], said: Case["said"], at: number): boolean {
  return (
    startsPart(marks, at) &&
    marks.some(({ key, unit, part }, place) => {
      const isOther = place < at && part !== marks[at]!.part && unit === marks[at]!.unit
      return isOther && key === marks[at]!.key && said.has(place)
    })
  )
}

/** Whether what stands behind this place tells of which of them the unit speaks: nothing before it is left out, and no verb yet. */
export function tellsWhich({ marks, said, laid }: Case, from: number, to: Laid): boolean {
  const index = laid.indexOf(to)
  // "Biên bản được lập thành 03 bản": "số bản của biên bản là 03".
  const isEqual = laid.slice(Math.max(0, index - 2), index).some(({ key, at }) => key === IS && at < 0)
  // What stands in brackets stands for what is before them.
  if (marks[to.at]!.isAside) return false
  // And "tổ chức nộp 500.000 đồng": "mức thu đối với tổ chức là 500.000 đồng".
  if (isEqual && (VERBAL.has(marks[from + 1]!.key) || to.at === from + 2)) return false
  // "Do trưởng ban công tác Mặt trận thôn làm" is not "do trưởng thôn làm".
  const by = marks.findLastIndex(
    (mark, at) => at < from && mark.key === BY && mark.unit === marks[from]!.unit,
  )
  for (let at = by < 0 ? unitStart({ marks }, from) : by + 1; at <= from; at += 1) {
    const { key, kind } = marks[at]!
    if (VERBAL.has(key) || kind !== "word" || (!said.has(at) && saysSomething(marks[at]!))) return false
  }
  return true
}

const IS = keyOf("là")
const TO = keyOf("đối")
const BY = keyOf("do")

/** How it is done, or in whose stead; who does it stays the same. */
export const SAME_DEED = keySet(
  "thay trực tiếp định kỳ thường xuyên cùng đều luôn thêm ngay sẽ đang thống nhất",
)
