import type { Laid } from "../align.ts"
import type { Case } from "../case.ts"
import { compoundKey, keyOf, keySet } from "../text/keys.ts"
import { BOUNDING, VERBAL } from "../text/operators.ts"
import { GAP } from "../text/token.ts"
import { ADJUNCT, ROLES } from "../text/words.ts"
import { isAdjunct, isNext, startsPart } from "./shape.ts"

const BY = keyOf("do")

/** Words that stand at both places may as well have been taken from the later one: the step back is to where they begin. */
export function anchorsOf({ laid, marks }: Case, to: Laid): readonly Laid[] {
  let index = laid.indexOf(to)
  let at = to.at
  while (at > 0 && index > 0 && marks[at]!.gap === GAP.none && marks[at - 1]!.key === laid[index - 1]!.key) {
    index -= 1
    at -= 1
  }
  const own = laid[index]!
  if (own.at === at) return [own]
  const before = laid[index - 1]
  // The "thôn" of "trưởng thôn" is no other one: whoever takes it for one must be able to do without.
  const isOfTitle = before?.at === own.at - 1 && ROLES.has(before.key) && ROLES.has(own.key)
  return isOfTitle ? [{ ...own, at }, to] : [{ ...own, at }]
}

/** "Trước …, sau đó …": what comes first may not come last. */
function tellsSequence(marks: Case["marks"], from: number, to: number): boolean {
  return marks.slice(from, to).some(({ key }) => key === THEN || key === AFTERWARDS)
}

const THEN = keyOf("rồi")

const AFTERWARDS = compoundKey("sau đó")

/** Whether the sentence may come back to something earlier: a part that stands free, or what stood before a part that does. */
export function mayMove(it: Case, index: number, to: Laid): boolean {
  const { marks, steps } = it
  let start = index - 1
  while (start > 0 && isNext(it, steps[start - 1]!.at, steps[start]!.at)) start -= 1
  const moved = steps[start]!.at
  if (tellsSequence(marks, to.at, moved + 1)) return false
  if (isAdjunct(marks, to.at) && !VERBAL.has(marks[to.at]!.key)) return true
  // "Biên bản do thư ký lập": "Thư ký lập biên bản"; "có một hội trường, do thôn quản lý": "thôn quản lý hội trường".
  const isDoneBy = marks[moved - 1]?.key === BY
  if (isDoneBy && runEnd(it, to) === moved - 2 && marks[moved - 1]!.unit === marks[to.at]!.unit) return true
  if (isAmountAhead(it, to, moved)) return true
  if (startsPart(marks, to.at)) {
    const isListed = marks[to.at]!.gap === GAP.weak && startsPart(marks, moved)
    return movesWhole(it, moved) || isDoneBy || isListed || isOwned(it, to, moved)
  }
  if (sharesObject(it, to, moved, steps[index - 1]!.at)) return true
  return isAdjunct(marks, moved) && marks[moved]!.kind !== "word" && to.gap !== GAP.none
}

/** "Gửi cho chi ủy": of whom, for whom and by what goes along with what leads to it; a day or a place may go alone. */
function movesWhole({ marks, laid }: Case, moved: number): boolean {
  if (!isAdjunct(marks, moved)) return false
  const lead = marks.findLastIndex(({ key }, at) => at <= moved && ADJUNCT.has(key))
  if (!BOUND_LEADS.has(marks[lead]!.key)) return true
  const index = laid.findIndex(({ at }) => at === moved)
  return lead === moved || laid.slice(0, index).some(({ key }) => key === marks[lead]!.key)
}

const BOUND_LEADS = keySet("cho với của bằng để do qua")

/** Where the words end that stand beside each other there and in the sentence, from this one on. */
function runEnd({ laid }: Case, from: Laid): number {
  let index = laid.findIndex(({ at }) => at === from.at)
  if (index < 0) return -1
  while (laid[index + 1] !== undefined && laid[index + 1]!.at === laid[index]!.at + 1) index += 1
  return laid[index]!.at
}

/** "Hỗ trợ tiền tài liệu 300.000 đồng": "hỗ trợ 300.000 đồng tiền tài liệu". */
function isAmountAhead(it: Case, to: Laid, moved: number): boolean {
  const { marks } = it
  let start = moved
  while (BOUNDING.has(marks[start]!.key)) start += 1
  return (
    marks[start]!.kind === "figure" &&
    marks[moved]!.part === marks[to.at]!.part &&
    moved - to.at <= MOST_COUNTED &&
    runEnd(it, to) === moved - 1
  )
}

/** What is counted has a name of so many syllables at most. */
const MOST_COUNTED = 5

/** "Viết bản kiểm điểm và gửi chi ủy": "gửi bản kiểm điểm cho chi ủy". */
function sharesObject(it: Case, to: Laid, moved: number, last: number): boolean {
  const { marks, said } = it
  const end = runEnd(it, to)
  if (end < 0 || marks[end + 1]?.key !== "!và" || moved !== end + 2) return false
  let next = last + 1
  // Who receives it may be left out.
  while (marks[next]?.gap === GAP.none && ROLES.has(marks[next]!.key)) next += 1
  if (next > last + 1 && marks[next] !== undefined && isAdjunct(marks, next)) return true
  const behind = marks[last + 1]
  return behind === undefined || behind.gap !== GAP.none || isAdjunct(marks, last + 1) || said.has(last + 1)
}

const OF = keyOf("của")

const IS = new Set([keyOf("là"), keyOf("bằng")])

/** "A đóng B bằng 1 %": "đóng B của A là 1 %", "mức đóng B của A là 1 %"; "thời hạn giải quyết A là 30 ngày". */
function isOwned({ laid, marks }: Case, to: Laid, moved: number): boolean {
  const index = laid.indexOf(to)
  if (index < 0) return false
  const start = laid.findIndex(({ at }) => at === moved)
  const isLed = start > 0 && laid.slice(0, start).every(({ isLinking }) => isLinking)
  if (laid[index - 1]?.key !== OF && !isLed) return false
  let end = index
  while (laid[end + 1] !== undefined && laid[end + 1]!.at === laid[end]!.at + 1) end += 1
  if (!IS.has(laid[end + 1]?.key ?? "")) return false
  const figure = laid.slice(end + 2, end + 4).find(({ kind }) => kind === "figure")
  return figure !== undefined && marks[to.at]!.unit === marks[figure.at]?.unit
}
