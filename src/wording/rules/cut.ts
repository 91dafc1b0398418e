import { type Case, saysSomething } from "../case.ts"
import { keyOf, keySet } from "../text/keys.ts"
import { TURNING, VERBAL } from "../text/operators.ts"
import { GAP } from "../text/token.ts"
import { ADJUNCT, LINKING } from "../text/words.ts"
import { takesFromOthers } from "./others.ts"
import { JOINING } from "./shape.ts"

/**
 * Stops what was cut short in the middle, so that the rest says another thing: "200 lít mỗi ngày" as "200 lít", "tài liệu có dấu
 * mật" as "tài liệu", "do bí thư chi bộ giữ" as "do chi bộ giữ", the when of one deed told of another. Lets pass what was left
 * out whole.
 */
export function cutsShort(it: Case): boolean {
  return (
    losesPace(it) ||
    losesFeature(it) ||
    beheadsDoer(it) ||
    mergesChoices(it) ||
    halvesRange(it) ||
    losesNumber(it) ||
    losesDifference(it) ||
    startsBehindWhom(it) ||
    it.steps.some((step, index) => index > 0 && takesFromOthers(it, it.steps[index - 1]!.at, step))
  )
}

/** "200.000 đồng mỗi vụ hòa giải thành, 150.000 đồng mỗi vụ hòa giải không thành" as "200.000 đồng mỗi vụ hòa giải". */
function losesDifference({ marks, said }: Case): boolean {
  return marks.some((mark, at) => {
    const [before, next] = [marks[at - 1], marks[at + 1]]
    if (!said.has(at) || said.has(at + 1) || mark.kind !== "word" || mark.isSource || !saysSomething(mark))
      return false
    if (next === undefined || next.gap !== GAP.none || next.unit !== mark.unit || before?.gap !== GAP.none)
      return false
    if (ADJUNCT.has(next.key) || JOINING.has(next.key) || !saysSomething(next) || VERBAL.has(next.key))
      return false
    return marks.some((other, place) => {
      const isTwin = other.key === mark.key && other.unit === mark.unit && other.part !== mark.part
      return (
        isTwin &&
        marks[place - 1]?.key === before.key &&
        marks[place + 1]?.gap === GAP.none &&
        TURNING.has(marks[place + 1]!.key)
      )
    })
  })
}

const WHOM = keySet("với cho")

/** "Mặt trận phối hợp với công an xã tổ chức hội nghị" as "công an xã tổ chức hội nghị". */
function startsBehindWhom({ steps, marks, said }: Case): boolean {
  const first = steps[0]
  if (first === undefined || first.at < 2 || marks[first.at]!.gap !== GAP.none) return false
  const { key, unit, gap } = marks[first.at - 1]!
  return WHOM.has(key) && gap === GAP.none && unit === marks[first.at]!.unit && !said.has(first.at - 1)
}

const OFTEN = keySet("mỗi hằng hàng")
const PACES = keySet("ngày tuần tháng quý năm buổi kỳ khóa")
/** Between a figure and its "mỗi ngày" stands at most what it counts. */
const NEAR = 4

/** "Không quá 200 lít mỗi ngày trong mùa khô" as "không quá 200 lít trong mùa khô". */
function losesPace({ laid, marks, said, words, isAsked }: Case): boolean {
  return laid.some(({ kind, at }, index) => {
    if (kind !== "figure" || at < 0 || marks[at]!.isSource) return false
    return marks.slice(at + 1, at + 1 + NEAR).some(({ key, part }, step) => {
      const next = marks[at + 2 + step]
      if (part !== marks[at]!.part || next === undefined || !OFTEN.has(key) || !PACES.has(next.key))
        return false
      // "5.000 đồng/tháng".
      const isUnit = laid[index + 2]?.key === next.key
      const isTold = said.has(at + 1 + step) || isUnit || [...OFTEN].some((often) => words.has(often))
      return !isTold && !(isAsked(key) && isAsked(next.key))
    })
  })
}

const [HAS, FOR] = ["có", "cho"].map(keyOf)
/** With these begins what tells which of them are meant. */
const FEATURES = new Set([...["có", "đang", "thuộc"].map(keyOf), "!đã", "!chưa", "!bị"])

/** "Tài liệu có dấu mật" as "tài liệu", "hệ thống đang chạy" as "hệ thống". */
function losesFeature({ marks, said, words }: Case): boolean {
  return marks.some((mark, at) => {
    const before = marks[at - 1]
    if (!FEATURES.has(mark.key) || mark.isSource || said.has(at) || mark.gap !== GAP.none || !before)
      return false
    if (!said.has(at - 1) || before.kind !== "word" || !saysSomething(before)) return false
    const isOfUnit = (place: number) => marks[place]?.unit === mark.unit
    let end = at + 1
    while (isOfUnit(end) && !said.has(end)) end += 1
    if (marks.slice(at + 1, end).every((word) => !saysSomething(word) || words.has(word.key))) return false
    if (isOfUnit(end)) return marks[end]!.part === mark.part
    // The last of an item in a list: "đảng viên vắng họp có lý do".
    const start = marks.findIndex(({ unit }) => unit === mark.unit)
    const isOfDeed = marks.some(({ key, part }, place) => {
      return place < at && part === mark.part && said.has(place) && (key === "!phải" || key === FOR)
    })
    if (mark.key === HAS && isOfDeed) return true
    return !marks[start]!.isCapital && !marks.slice(start, at).some(({ key }) => VERBAL.has(key))
  })
}

const NUMBER = keyOf("số")

/** "Cụm dân cư số 3" as "các cụm dân cư", "chủ nhật tuần thứ hai của tháng" as "chủ nhật của tháng". */
function losesNumber({ marks, said }: Case): boolean {
  return marks.some(({ key, kind, gap, part, isSource }, at) => {
    if (kind !== "figure" || isSource || said.has(at) || gap !== GAP.none) return false
    if (marks[at - 1]?.key === NUMBER) return said.has(at - 2) && marks[at - 1]!.gap === GAP.none
    if (!key.startsWith("#thứ")) return false
    const isTold = (place: number) =>
      marks[place]?.part === part && said.has(place) && saysSomething(marks[place]!)
    return isTold(at - 2) && marks.some((_, place) => place > at && isTold(place))
  })
}

const BEFORE_DOER = keySet("do của cho với")
/** May be left out before whoever it is. */
const ADDRESS = keySet("đồng chí các những ông bà")

/** "Do bí thư chi bộ lưu giữ" as "do chi bộ lưu giữ". */
function beheadsDoer({ marks, said }: Case): boolean {
  return marks.some(({ key, unit, isSource }, by) => {
    if (!BEFORE_DOER.has(key) || isSource || !said.has(by)) return false
    let isBeheaded = false
    for (let at = by + 1; marks[at]?.unit === unit; at += 1) {
      const mark = marks[at]!
      if (mark.gap !== GAP.none || mark.kind !== "word" || VERBAL.has(mark.key) || ADJUNCT.has(mark.key))
        return false
      if (said.has(at)) return isBeheaded && saysSomething(mark)
      if (saysSomething(mark) && !ADDRESS.has(mark.key)) isBeheaded = true
    }
    return false
  })
}

/** So many syllables of the other choice are looked at. */
const CHOICE = 3

/** "Nộp trên mạng hoặc nộp bằng tiền mặt" as "nộp bằng tiền mặt trên mạng". */
function mergesChoices({ marks, said }: Case): boolean {
  return marks.some(({ key, unit, isSource }, or) => {
    if (key !== "!hoặc" || isSource || said.has(or)) return false
    let before = or - 1
    while (before > 0 && marks[before + 1]!.gap === GAP.none && LINKING.has(marks[before]!.key)) before -= 1
    if (!said.has(before) || marks[before]!.unit !== unit) return false
    for (let at = or + 1; at <= or + CHOICE && marks[at]?.unit === unit; at += 1) {
      if (marks[at]!.gap !== GAP.none || VERBAL.has(marks[at]!.key)) return false
      if (said.has(at) && marks[at]!.kind === "word" && saysSomething(marks[at]!)) return true
    }
    return false
  })
}

const TIMES = keySet("ngày tháng năm giờ quý phút thứ lúc")

/** "Nhóm có từ 05 đến 10 người" as "nhóm có đến 10 người". */
function halvesRange({ marks, said }: Case): boolean {
  return marks.some(({ key, isSource, part }, to) => {
    if (key !== "!đến" || isSource) return false
    const [low, high] = [marks.findLastIndex(({ kind }, at) => at < to && kind === "figure"), to + 1]
    if (low < Math.max(0, to - 2) || marks[low]!.part !== part || marks[high]?.kind !== "figure") return false
    const isTime = [low, high].some(
      (at) =>
        /[/:]/.test(marks[at]!.key) || TIMES.has(marks[at + 1]?.key ?? "") || TIMES.has(marks[at - 1]!.key),
    )
    return !isTime && said.has(low) !== said.has(high)
  })
}
